// SPDX-License-Identifier: MIT
// Forms and facts are interfaces from the tables. Compiled, never run.
import { load, type FactsOf, type FormOf } from 'hezuo';

type Order = FormOf<'douyin-live.order'>;
type Invite = FormOf<'douyin-contact.invite'>;

const order: Order = {
  title: '春季新品直播专场',
  contactName: '林小雨',
  contactPhone: '13800138000',
  startAt: 1773576000000,
  returnSample: false,
  creatorIds: ['creator-001'],
  session: 'exclusive',
  quantity: 3,
  products: [
    { productId: 'p-1', plan: 'general' },
    { productId: 'p-2', plan: 'targeted', commissionPercent: 20 },
  ],
};
const invite: Invite = {
  creatorId: 'creator-lv3',
  products: ['https://shop.example.com/1'],
  commissionPercent: 20,
  sendSample: true,
  note: '想合作',
  contact: { name: '陈晨', phone: '13912345678', wechat: 'chenchen_618' },
};
invite.discountZhe = 9;

// @ts-expect-error a title is a text
order.title = 618;
// @ts-expect-error not among the sessions
order.session = 'private';
// @ts-expect-error instants are numbers, not Dates
order.startAt = new Date();
// @ts-expect-error a list, though of one
order.creatorIds = 'creator-001';
// @ts-expect-error no such field
order.tilte = '';
// @ts-expect-error a plan is needed
order.products[0] = { productId: 'p-1' };
// @ts-expect-error the contact is needed
const incomplete: Invite = { ...invite, contact: undefined };
// @ts-expect-error contacts have a WeChat ID
invite.contact = { name: '陈晨', phone: '13912345678' };

const facts: FactsOf<'douyin-live.order'> = {
  now: 1773108000000,
  merchant: { xingtuBound: true, balanceFen: null },
  creator: { quoteFen: 100000 },
  generalPlan: { 'p-1': 10 },
};
const hezuo = await load();
hezuo.check('douyin-live.order', order, facts);
hezuo.check('douyin-contact.invite', invite, { creator: { level: 3 }, shopProducts: invite.products });
// @ts-expect-error money is a number of fen
hezuo.check('douyin-live.order', order, { merchant: { balanceFen: '3000.00' } });
// @ts-expect-error no such fact
hezuo.check('douyin-live.order', order, { merchant: { balance: 3000 } });
// @ts-expect-error facts of another form
hezuo.check('douyin-live.order', order, { shopProducts: [] });
