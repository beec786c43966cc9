// SPDX-License-Identifier: MIT
// Colours and sizes of the component kit; console.css uses the same colours for the page around it.
import type { ThemeConfig } from 'antd';

export const theme: ThemeConfig = {
  cssVar: { key: 'console' },
  token: {
    colorPrimary: '#0b6b62',
    colorLink: '#0b6b62',
    colorError: '#c0312b',
    colorTextDescription: '#5c6670',
    colorTextPlaceholder: '#66707a',
    borderRadius: 8,
    fontSize: 14,
    controlHeight: 36,
    fontFamily:
      '-apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  },
  components: { Segmented: { trackBg: '#e3e8ea' } },
};
