// SPDX-License-Identifier: MIT
// What stands on a page whose address names nothing that can be shown.
import { Result } from 'antd';
import { useLanguage } from './language';
import { usePageTitle } from './use-page-title';

export function NotFound() {
  const { words } = useLanguage();
  usePageTitle(words.notFound);
  return <Result status="404" title={<h1>{words.notFound}</h1>} />;
}
