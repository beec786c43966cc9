// SPDX-License-Identifier: MIT
// What is typed into the forms that open no task and into the calculations, and what comes of it.
import { dayMs, hourMs } from '../../lib/forms.ts';
import type { Fill, Refused } from '../../lib/play.ts';

export interface Check {
  form: string;
  who: string;
  fill: Fill[];
  refused: Refused;
  /** What must be there before. */
  before?: { kind: string; input: unknown };
  /** Rules that nobody can decide outside of a task. */
  open?: string[];
}

const linxi = 'merchant-linxi';
const item = (index: number, name: string): string => `/items/${String(index)}/${name}`;

export const checks: Check[] = [
  {
    form: 'juhuasuan.task',
    who: 'merchant-xiaoman',
    fill: [
      { at: '/kind', choose: 'content' },
      { at: '/channel', choose: '必买清单' },
      { at: '/creatorId', pick: 'Mia 爱收纳' },
      { at: '/productIds', pick: '水洗棉四件套' },
      { at: '/requirements', type: '一篇清单' },
      { at: '/deliverBy', inMs: dayMs },
    ],
    refused: { fill: [{ at: '/quoteFen', type: '0' }], at: '/quoteFen' },
  },
  {
    form: 'xingtu-preferred.schedule',
    who: linxi,
    fill: [
      { at: '/scriptAt', inMs: dayMs },
      { at: '/videoAt', inMs: 3 * dayMs },
    ],
    refused: { fill: [{ at: '/publishAt', inMs: 2 * dayMs }], at: '/publishAt' },
  },
  {
    form: 'xingtu-theme.component',
    who: linxi,
    fill: [
      { at: '/theme', type: '春季通勤穿搭' },
      { at: '/taskType', choose: 'douyin-short-video' },
      { add: '/components' },
    ],
    refused: { fill: [{ at: '/components/0', type: 'shopping-cart' }], at: '/components/0' },
  },
  {
    form: 'wechat-channels.general-plan',
    who: linxi,
    fill: [{ at: item(0, 'productId'), pick: '羊毛短款大衣' }],
    refused: { fill: [{ at: item(0, 'commissionPercent'), type: '70' }], at: item(0, 'commissionPercent') },
  },
  {
    form: 'wechat-channels.targeted-plan',
    who: 'merchant-xiaoman',
    before: {
      kind: 'wechat-channels.promotion',
      input: { plan: 'general', productId: 'product-xiaoman-2', commissionPercent: 10 },
    },
    fill: [
      { at: item(0, 'productId'), pick: '可折叠收纳箱' },
      { at: item(0, 'commissionPercent'), type: '30' },
      { at: '/creatorIds', pick: 'Mia 爱收纳' },
      { at: '/period/startAt', inMs: hourMs },
    ],
    refused: { fill: [{ at: '/period/endAt', inMs: 1.5 * hourMs }], at: '/period/endAt' },
  },
  {
    form: 'wechat-channels.exclusive-plan',
    who: linxi,
    fill: [
      { at: item(0, 'productId'), pick: '桑蚕丝小方巾' },
      { at: item(0, 'commissionPercent'), type: '30' },
      { at: '/creatorIds', pick: '罗一的衣橱' },
      { at: '/period/permanent', turn: true },
      { add: '/items' },
      { at: item(1, 'commissionPercent'), type: '30' },
    ],
    refused: { fill: [{ at: item(1, 'productId'), pick: '桑蚕丝小方巾' }], at: item(1, 'productId') },
  },
];

export interface Calculation {
  id: string;
  fill: Fill[];
  refused?: Refused;
  /** By member: what is read there. */
  result: Record<string, string>;
}

export const calculations: Calculation[] = [
  {
    id: 'douyin-live.freeze',
    fill: [{ at: '/quoteFen', type: '1000' }],
    refused: { fill: [{ at: '/quantity', type: '1000' }], at: '/quantity' },
    result: { amountFen: '¥999,000.00' },
  },
  {
    id: 'xingtu-preferred.payout',
    fill: [
      { at: '/priceFen', type: '1000' },
      { at: '/preferred', turn: true },
    ],
    refused: {
      fill: [{ at: '/baseFeePercent', type: '101' }],
      at: '/baseFeePercent',
      then: [{ at: '/baseFeePercent', type: '5' }],
    },
    result: { baseFeeFen: '¥50.00', preferredFeeFen: '¥150.00', netFen: '¥800.00' },
  },
  {
    id: 'wechat-channels.commission',
    fill: [
      { add: '/promotions' },
      { at: '/promotions/0/plan', choose: 'general' },
      { at: '/promotions/0/productId', pick: '重磅真丝衬衫' },
      { at: '/productId', pick: '重磅真丝衬衫' },
      { at: '/creatorId', pick: '罗一的衣橱' },
      { at: '/at', inMs: hourMs },
    ],
    refused: {
      fill: [{ at: '/promotions/0/commissionPercent', type: '90' }],
      at: '/promotions/0/commissionPercent',
    },
    result: { commissionPercent: '50' },
  },
  {
    id: 'wechat-channels.withdrawal',
    fill: [],
    refused: {
      fill: [{ at: '/amountFen', type: '-1' }],
      at: '/amountFen',
      then: [{ at: '/amountFen', type: '1000' }],
    },
    result: { channelFeeFen: '¥6.00', netFen: '¥994.00' },
  },
  { id: 'wechat-channels.invoice', fill: [{ at: '/agencyBound', turn: true }], result: { issuer: '机构' } },
];
