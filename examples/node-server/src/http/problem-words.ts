// SPDX-License-Identifier: MIT
// The server's own refusals: status and words. What the rules refuse is told by the library, not here.

import type { Locale } from 'hezuo';

interface Words {
  status: number;
  words: Record<Locale, string>;
}

export const problems = {
  invalid_json: {
    status: 400,
    words: { 'zh-CN': '请求内容不是有效的 JSON。', en: 'The request body is not valid JSON.' },
  },
  invalid_request: {
    status: 400,
    words: { 'zh-CN': '请求缺少内容或格式不对。', en: 'The request lacks something or has a wrong form.' },
  },
  not_signed_in: { status: 401, words: { 'zh-CN': '请先登录。', en: 'Please sign in first.' } },
  not_yours: {
    status: 403,
    words: { 'zh-CN': '只有当事方可以查看或操作。', en: 'Only its parties may see or do this.' },
  },
  demo_only: {
    status: 403,
    words: { 'zh-CN': '只有演示模式才能这样做。', en: 'This can be done in demo mode only.' },
  },
  not_found: { status: 404, words: { 'zh-CN': '没有这个地址。', en: 'There is nothing at this address.' } },
  unknown_party: {
    status: 404,
    words: { 'zh-CN': '没有这个演示账号。', en: 'There is no such demo party.' },
  },
  unknown_form: {
    status: 404,
    words: { 'zh-CN': '没有这个表单或任务类型。', en: 'There is no such form or kind of task.' },
  },
  unknown_task: { status: 404, words: { 'zh-CN': '没有这个任务。', en: 'There is no such task.' } },
  version_conflict: {
    status: 409,
    words: { 'zh-CN': '任务刚被改动,请刷新后重试。', en: 'The task has just changed: reload and try again.' },
  },
  too_large: { status: 413, words: { 'zh-CN': '请求内容过大。', en: 'The request body is too large.' } },
  unsupported_type: {
    status: 415,
    words: { 'zh-CN': '请求内容必须是 application/json。', en: 'The request body must be application/json.' },
  },
  unknown_id: {
    status: 422,
    words: {
      'zh-CN': '没有这个编号,或者它不归您用。',
      en: 'There is no such id, or it is not yours to use.',
    },
  },
  clock_backwards: {
    status: 422,
    words: { 'zh-CN': '演示时钟只能向前拨。', en: 'The demo clock moves forward only.' },
  },
  too_many_requests: {
    status: 429,
    words: { 'zh-CN': '请求过于频繁,请稍后再试。', en: 'Too many requests: try again in a moment.' },
  },
  internal: {
    status: 500,
    words: { 'zh-CN': '服务器出错了,没有保存任何改动。', en: 'The server failed; nothing was changed.' },
  },
} satisfies Record<string, Words>;

export type ProblemCode = keyof typeof problems;
