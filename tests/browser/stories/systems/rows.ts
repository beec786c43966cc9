// SPDX-License-Identifier: MIT
// One whole story for each kind of task beyond the Douyin two: opened, played by all sides to an end, with a refusal put right.
import { dayMs, hourMs } from '../../lib/forms.ts';
import type { Story } from '../../lib/play.ts';

const linxi = 'merchant-linxi';
const xiaoman = 'merchant-xiaoman';
const heshan = 'merchant-heshan';
const platform = 'platform';

const task = (name: string): string => `/event/task/${name}`;

export const stories: Story[] = [
  {
    name: 'an activity of three merchants: refused, renegotiated, delivered, appealed, paid back',
    kind: 'juhuasuan.activity',
    open: {
      who: platform,
      fill: [
        { at: '/activityId', pick: '聚划算春夏焕新' },
        { at: '/group', choose: 'theme' },
        { at: '/preheatAt', inMs: 20 * dayMs },
        { add: '/merchants' },
        { add: '/merchants' },
        { at: '/merchants/0/merchantId', pick: '林溪女装旗舰店' },
        { at: '/merchants/0/role', choose: 'leader' },
        { at: '/merchants/1/merchantId', pick: '小满家居生活馆' },
        { at: '/merchants/1/role', choose: 'member' },
        { at: '/merchants/2/role', choose: 'member' },
      ],
      refused: {
        fill: [{ at: '/merchants/2/merchantId', pick: '小满家居生活馆' }],
        at: '/merchants/2/merchantId',
        then: [
          { add: '/merchants' },
          { at: '/merchants/2/merchantId', pick: '禾山茶铺' },
          { at: '/merchants/2/role', choose: 'member' },
        ],
      },
      state: 'open',
    },
    deeds: [
      {
        who: linxi,
        event: 'publish',
        item: '1',
        fill: [
          { at: task('kind'), choose: 'material' },
          { at: task('creatorId'), pick: '罗一的衣橱' },
          { at: task('productIds'), pick: '重磅真丝衬衫' },
          { at: task('requirements'), type: '三套春装的图片素材' },
          { at: task('quoteFen'), type: '3000' },
        ],
        refused: { fill: [{ at: task('deliverBy'), inMs: 30 * dayMs }], at: task('deliverBy') },
        preview: /¥3,000\.00/,
        state: 'published',
      },
      {
        who: xiaoman,
        event: 'publish',
        item: '2',
        fill: [
          { at: task('kind'), choose: 'material' },
          { at: task('creatorId'), pick: '罗一的衣橱' },
          { at: task('productIds'), pick: '水洗棉四件套' },
          { at: task('requirements'), type: '四件套的图片素材' },
          { at: task('quoteFen'), type: '500' },
          { at: task('deliverBy'), inMs: 10 * dayMs },
        ],
        state: 'published',
      },
      { who: 'creator-luoyi', event: 'accept', item: '1', state: 'accepted' },
      { who: 'creator-luoyi', event: 'reject', item: '2', state: 'failed.rejected' },
      {
        who: xiaoman,
        event: 'edit',
        item: '2',
        refused: { fill: [{ at: '/event/changes/quoteFen', type: '0' }], at: '/event/changes/quoteFen' },
        fill: [],
        state: 'published',
      },
      { who: 'creator-luoyi', event: 'deliver', item: '1', state: 'delivered' },
      {
        who: linxi,
        event: 'appeal',
        item: '1',
        fill: [{ at: '/event/reason', type: '图片与要求不符' }],
        state: 'appealed',
      },
      {
        who: platform,
        event: 'resolve',
        item: '1',
        fill: [{ at: '/event/upheld', turn: true }],
        preview: /¥3,000\.00/,
        state: 'failed.refunded',
      },
    ],
  },
  {
    name: 'a membership: signed, asked, removed after three orders',
    kind: 'xingtu-preferred.membership',
    open: {
      who: platform,
      fill: [{ at: '/independent', turn: true }],
      refused: {
        fill: [],
        submit: true,
        at: '/creatorId',
        then: [{ at: '/creatorId', pick: '唐小野' }],
      },
      state: 'invited',
    },
    deeds: [
      { who: 'creator-tang', event: 'sign', state: 'signed' },
      {
        who: platform,
        event: 'inquire',
        refused: {
          fill: [{ at: '/event/inquiryId', type: `询单${'9'.repeat(130)}` }],
          at: '/event/inquiryId',
          then: [{ at: '/event/inquiryId', type: '询单-1' }],
        },
        state: 'signed',
      },
      { who: 'creator-tang', event: 'refuse', state: 'signed' },
      {
        who: platform,
        event: 'order-refused',
        fill: [{ at: '/event/orderId', pick: '真丝衬衫一周穿搭' }],
        state: 'signed',
      },
      {
        who: platform,
        event: 'order-cancelled',
        fill: [{ at: '/event/orderId', pick: '大衣换季收纳' }],
        state: 'signed',
      },
      {
        who: platform,
        event: 'order-refused',
        fill: [{ at: '/event/orderId', pick: '龙井开汤实拍' }],
        state: 'removed',
      },
    ],
  },
  {
    name: 'an order: scheduled, given feedback, the creator’s wish to cancel refused, published, both fees taken',
    kind: 'xingtu-preferred.order',
    open: {
      who: linxi,
      fill: [
        { at: '/orderId', pick: '真丝衬衫一周穿搭' },
        { at: '/priceFen', type: '1000' },
        { at: '/preferred', turn: true },
      ],
      refused: {
        fill: [{ at: '/baseFeePercent', type: '150' }],
        at: '/baseFeePercent',
        then: [{ at: '/baseFeePercent', type: '5' }],
      },
      state: 'dispatched',
    },
    deeds: [
      {
        who: 'creator-chenchen',
        event: 'accept',
        fill: [
          { at: '/event/schedule/scriptAt', inMs: 2 * dayMs },
          { at: '/event/schedule/publishAt', inMs: 6 * dayMs },
        ],
        refused: { fill: [{ at: '/event/schedule/videoAt', inMs: dayMs }], at: '/event/schedule/videoAt' },
        state: 'accepted',
      },
      { who: 'creator-chenchen', event: 'submit-script', state: 'scripted' },
      { who: 'creator-chenchen', event: 'submit-video', state: 'filmed' },
      { who: linxi, event: 'feedback', state: 'filmed' },
      { who: 'creator-chenchen', event: 'submit-video', state: 'filmed' },
      {
        who: 'creator-chenchen',
        event: 'cancel',
        fill: [{ at: '/event/reason', type: '档期冲突' }],
        state: 'filmed',
      },
      { who: linxi, event: 'refuse-consent', state: 'filmed' },
      { who: linxi, event: 'approve', state: 'approved' },
      { who: 'creator-chenchen', event: 'publish', preview: /¥200\.00/, state: 'completed' },
    ],
    end: /¥800\.00/,
  },
  {
    name: 'an enrolment: applied, evicted three times, barred for ever',
    kind: 'wechat-channels.enrolment',
    open: { who: heshan, fill: [{ at: '/shopId', pick: '禾山茶铺' }], state: 'out' },
    deeds: [
      {
        who: heshan,
        event: 'apply',
        refused: {
          fill: [
            { at: '/event/meetsStandards', turn: true },
            { at: '/event/meetsStandards', turn: true },
          ],
          at: '/event/meetsStandards',
          remedy: null,
          then: [{ at: '/event/meetsStandards', turn: true }],
        },
        state: 'joined',
      },
      { who: platform, event: 'evict', state: 'evicted' },
      { who: heshan, event: 'apply', fill: [{ at: '/event/meetsStandards', turn: true }], state: 'joined' },
      { who: platform, event: 'evict', state: 'evicted' },
      { who: heshan, event: 'apply', fill: [{ at: '/event/meetsStandards', turn: true }], state: 'joined' },
      { who: platform, event: 'evict', state: 'barred' },
    ],
  },
  {
    name: 'a clerk: invited by the owner, accepted by the clerk, revoked',
    kind: 'wechat-channels.staff',
    open: {
      who: linxi,
      fill: [],
      refused: { fill: [], submit: true, at: '/staffId', then: [{ at: '/staffId', pick: '小周' }] },
      state: 'none',
    },
    deeds: [
      { who: linxi, event: 'invite', state: 'invited' },
      { who: 'clerk-xiaozhou', event: 'accept', state: 'granted' },
      { who: linxi, event: 'revoke', state: 'none' },
    ],
  },
  {
    name: 'an invitation of a creator: accepted, ended',
    kind: 'wechat-channels.invite',
    open: {
      who: linxi,
      fill: [],
      refused: {
        fill: [],
        submit: true,
        at: '/channelsId',
        then: [{ at: '/channelsId', pick: '阿舟聊好物' }],
      },
      state: 'pending',
    },
    deeds: [
      { who: 'creator-azhou', event: 'accept', state: 'accepted' },
      { who: linxi, event: 'end', state: 'ended' },
    ],
  },
  {
    name: 'a promotion: listed, its rate changed, off the list and on again, made exclusive',
    kind: 'wechat-channels.promotion',
    open: {
      who: xiaoman,
      fill: [
        { at: '/plan', choose: 'general' },
        { at: '/productId', pick: '香薰无火藤条' },
      ],
      refused: { fill: [{ at: '/commissionPercent', type: '60' }], at: '/commissionPercent' },
      state: 'listed',
    },
    deeds: [
      {
        who: xiaoman,
        event: 'edit',
        refused: {
          fill: [{ at: '/event/changes/commissionPercent', type: '0' }],
          at: '/event/changes/commissionPercent',
        },
        state: 'listed',
      },
      { who: xiaoman, event: 'delist', state: 'delisted' },
      { who: xiaoman, event: 'relist', state: 'listed' },
      {
        who: xiaoman,
        event: 'convert',
        fill: [
          { at: '/event/creatorId', pick: 'Mia 爱收纳' },
          { at: '/event/commissionPercent', type: '40' },
          { at: '/event/period/startAt', inMs: 2 * hourMs },
        ],
        refused: { fill: [{ at: '/event/period/endAt', inMs: 2.5 * hourMs }], at: '/event/period/endAt' },
        state: 'converted',
      },
    ],
  },
];
