// SPDX-License-Identifier: MIT
// The other systems' files: forms with their facts, and tasks with the events that lead through them.

const at = (/** @type {string} */ text) => Date.parse(`2026-${text}:00+08:00`);
const leader = 'm-linxi';
const member = 'm-xiaoman';

/** @type {Record<string, unknown>} files by name */
export const systemFiles = {
  'juhuasuan-activity.json': {
    activityId: 'jhs-2026-spring',
    group: 'theme',
    preheatAt: at('04-01T00:00'),
    merchants: [
      { merchantId: leader, role: 'leader' },
      { merchantId: member, role: 'member' },
    ],
  },
  // The leader's creator takes his task and turns the member's down; the member raises his quote.
  'juhuasuan-events.json': [
    publish(leader, '1', 300_000, '03-10T10:00'),
    publish(member, '2', 50_000, '03-10T11:00'),
    { type: 'accept', actor: 'creator', actorId: 'creator-luoyi', at: at('03-11T09:00'), taskId: '1' },
    { type: 'reject', actor: 'creator', actorId: 'creator-luoyi', at: at('03-11T09:05'), taskId: '2' },
  ],
  'juhuasuan-edit.json': {
    type: 'edit',
    actor: 'merchant',
    actorId: member,
    at: at('03-12T10:00'),
    taskId: '2',
    changes: { quoteFen: 80_000, creatorId: 'creator-mia' },
  },
  'xingtu-order.json': {
    orderId: 'xt-2026-0301',
    priceFen: 1_000_000,
    preferred: true,
    independent: false,
    baseFeePercent: 5,
    fanxing: false,
  },
  // Script and video are in, and the merchant has had one round of feedback.
  'xingtu-order-events.json': [
    {
      type: 'accept',
      actor: 'creator',
      at: at('03-10T10:30'),
      schedule: { scriptAt: at('03-12T18:00'), videoAt: at('03-15T18:00'), publishAt: at('03-18T18:00') },
    },
    { type: 'submit-script', actor: 'creator', at: at('03-12T15:00') },
    { type: 'submit-video', actor: 'creator', at: at('03-15T15:00') },
    { type: 'feedback', actor: 'merchant', at: at('03-15T17:00') },
    { type: 'submit-video', actor: 'creator', at: at('03-16T12:00') },
  ],
  'xingtu-membership.json': { creatorId: 'creator-tang', independent: true, fanxing: false },
  'xingtu-membership-events.json': [
    { type: 'sign', actor: 'creator', at: at('03-02T09:00') },
    ...['q1', 'q2', 'q3'].map((inquiryId, index) => ({
      type: 'inquire',
      actor: 'platform',
      at: at(`03-0${String(index + 3)}T09:00`),
      inquiryId,
    })),
    { type: 'confirm', actor: 'creator', at: at('03-06T09:00'), inquiryId: 'q1' },
    { type: 'refuse', actor: 'creator', at: at('03-06T09:01'), inquiryId: 'q2' },
  ],
  'theme-components.json': [
    {
      theme: '春季通勤穿搭',
      taskType: 'douyin-short-video',
      components: ['search-keyword', 'co-creation'],
      heating: ['dou-plus'],
    },
    { theme: '露营三件套', taskType: 'douyin-image-text', components: ['shopping-cart'], heating: [] },
    { theme: '开春第一杯龙井', taskType: 'douyin-short-video', components: [], heating: ['qianchuan'] },
  ],
  'theme-facts.json': { merchant: { enrolled: true } },
  'wechat-plans.json': [
    { items: [{ productId: 'p-1001', commissionPercent: 20 }] },
    {
      items: [
        { productId: 'p-1002', commissionPercent: 60 },
        { productId: 'p-1002', commissionPercent: 10 },
      ],
    },
    { items: [{ productId: 'p-2001', commissionPercent: 15 }] },
  ],
  'wechat-facts.json': {
    now: at('03-10T10:00'),
    shop: { joined: true, actor: 'owner', staffGranted: false },
    promotions: [{ plan: 'exclusive', productId: 'p-2001', creatorId: 'creator-mia' }],
    invitations: [],
  },
  'wechat-promotion.json': { plan: 'general', productId: 'p-1001', commissionPercent: 20 },
  'wechat-commission.json': {
    promotions: [
      { plan: 'general', productId: 'p-1001', commissionPercent: 20 },
      {
        plan: 'targeted',
        productId: 'p-1001',
        commissionPercent: 35,
        creatorId: 'creator-mia',
        period: { permanent: true },
      },
    ],
    productId: 'p-1001',
    creatorId: 'creator-mia',
    at: at('03-10T10:00'),
  },
};

/** @param {string} merchantId @param {string} taskId @param {number} quoteFen @param {string} when */
function publish(merchantId, taskId, quoteFen, when) {
  const task = {
    kind: 'material',
    creatorId: 'creator-luoyi',
    productIds: ['p-1001'],
    requirements: '三套春装的图片素材',
    quoteFen,
    deliverBy: at('03-25T18:00'),
  };
  return { type: 'publish', actor: 'merchant', actorId: merchantId, at: at(when), merchantId, taskId, task };
}
