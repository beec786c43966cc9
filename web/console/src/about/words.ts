// SPDX-License-Identifier: MIT
// The words of the page about the rules, in both languages.
import type { Locale } from '../../../shared';

const chinese = {
  title: '关于规则',
  rulebook: '规则编号',
  version: '版本',
  edition: '版次',
  explain:
    '随软件包附带的全部案例在本浏览器中重新回答一遍。哈希与发布时一致，说明这里的答案与服务器、与其他环境逐字节相同。',
  running: '正在回答……',
  cases: (cases: number, answers: number) => `${cases} 个案例，${answers} 个答案`,
  here: '本浏览器的哈希',
  expected: '发布时的哈希',
  same: '一致',
  differs: '不一致：请勿依据本页的判断操作，并告知我们所用的浏览器。',
  failed: '没有完成',
};

type AboutWords = typeof chinese;

const english: AboutWords = {
  title: 'About the rules',
  rulebook: 'Rulebook',
  version: 'Version',
  edition: 'Edition',
  explain:
    'Every case that the package brings along is answered again in this browser. If the hash is the published one, answers here are byte for byte those of the server and of every other runtime.',
  running: 'Answering…',
  cases: (cases, answers) => `${cases} cases, ${answers} answers`,
  here: 'Hash in this browser',
  expected: 'Published hash',
  same: 'The same',
  differs: 'Different: do not rely on what this page says, and tell us which browser this is.',
  failed: 'It did not finish',
};

export const aboutWords: Record<Locale, AboutWords> = { 'zh-CN': chinese, en: english };
