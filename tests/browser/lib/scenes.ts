// SPDX-License-Identifier: MIT
// Everything there is to see on both pages, each a few steps from the sign-in.
import type { ConsoleScreen } from './console-screen.ts';
import { contact, dayMs, invite, live, order } from './forms.ts';
import type { H5Screen } from './h5-screen.ts';
import type { House } from './house.ts';

/** Tasks to look at, in the states that differ most. */
export interface Exhibits {
  pending: string;
  waiting: string;
  inspecting: string;
  completed: string;
  cancelled: string;
  invited: string;
  exchanged: string;
  activity: string;
  membership: string;
}

export interface Scene<Screen> {
  name: string;
  /** From wherever the screen is. `signedOut`: nobody has come in yet. */
  go(screen: Screen, exhibits: Exhibits): Promise<void>;
  signedOut?: true;
}

/** What merchants have typed into the exhibits: it stays as it is in every language. */
export const typedWords = [
  '春季新品直播专场',
  '林小雨',
  '新品推迟上市,本场直播取消',
  '明前新茶,想请您品一品',
  '陈晨',
  '三套春装的图片素材',
];

const merchantId = 'merchant-linxi';
const creatorId = 'creator-luoyi';
const link = 'https://haohuo.example.com/views/product/item2?id=361001';

export async function exhibit(house: House): Promise<Exhibits> {
  const owner = await house.person(merchantId);
  const host = await house.person(creatorId);
  await owner.topUp(20_000_000);
  const now = await owner.now();
  const startAt = Math.ceil((now + 5 * dayMs) / 3_600_000) * 3_600_000;
  const opened = () => owner.open(live, order(now, { creatorIds: [creatorId], startAt }));
  const openedWith = async (...events: { type: string; [payload: string]: unknown }[]): Promise<string> => {
    const id = await opened();
    for (const event of events) await host.send(id, event);
    return id;
  };
  const accept = { type: 'accept' };
  const start = { type: 'start-live', liveId: '7361234567890' };
  const end = { type: 'end-live' };
  const invitation = { ...invite(creatorId), products: [link] };
  const desk = await house.person('platform');
  const members = ['merchant-linxi', 'merchant-xiaoman'].map((merchantId, index) => ({
    merchantId,
    role: index === 0 ? 'member' : 'leader',
  }));
  const activity = {
    activityId: 'jhs-2026-spring',
    group: 'theme',
    preheatAt: startAt + 15 * dayMs,
    merchants: members,
  };
  const exhibits: Exhibits = {
    activity: await desk.open('juhuasuan.activity', activity),
    membership: await desk.open('xingtu-preferred.membership', {
      creatorId,
      independent: true,
      fanxing: false,
    }),
    pending: await opened(),
    waiting: await openedWith(accept),
    inspecting: await openedWith(accept, start, end),
    completed: await openedWith(accept, start, end),
    cancelled: await openedWith(accept, { type: 'work' }),
    invited: await owner.open(contact, invitation),
    exchanged: await owner.open(contact, invitation),
  };
  await fillActivity(house, exhibits.activity);
  await owner.send(exhibits.completed, { type: 'confirm' });
  await owner.send(exhibits.cancelled, { type: 'cancel', reason: typedWords[2] });
  await host.send(exhibits.exchanged, {
    type: 'agree',
    contact: { phone: '13698765432', wechat: 'luoyi_closet' },
  });
  return exhibits;
}

/** The leader's task stands, the member's was turned down and may be offered again. */
async function fillActivity(house: House, id: string): Promise<void> {
  const creator = await house.person(creatorId);
  for (const [index, merchant] of ['merchant-xiaoman', merchantId].entries()) {
    const owner = await house.person(merchant);
    const task = {
      kind: 'material',
      creatorId,
      productIds: [index === 0 ? 'product-xiaoman-1' : 'product-linxi-1'],
      requirements: typedWords[5],
      quoteFen: 300_000,
      deliverBy: (await owner.now()) + 5 * dayMs,
    };
    await owner.send(id, { type: 'publish', merchantId: merchant, taskId: String(index + 1), task });
  }
  await creator.send(id, { type: 'accept', taskId: '1' });
  await creator.send(id, { type: 'reject', taskId: '2' });
}

async function openForm(screen: ConsoleScreen, form: string): Promise<void> {
  await screen.page.goto(`${screen.origin}/console/#/open/${form}`);
  await screen.at('submit').waitFor();
}

async function submitEmpty(screen: ConsoleScreen, form: string): Promise<void> {
  await openForm(screen, form);
  await screen.at('submit').click();
  await screen.page.locator('[data-testid^="error:"]').first().waitFor();
}

const onTask =
  (which: keyof Exhibits) =>
  async (screen: ConsoleScreen | H5Screen, exhibits: Exhibits): Promise<void> =>
    screen.openTask(exhibits[which]);

const inAction =
  (which: keyof Exhibits, type: string) =>
  async (screen: ConsoleScreen | H5Screen, exhibits: Exhibits): Promise<void> => {
    await screen.openTask(exhibits[which]);
    await screen.openAction(type);
  };

const refusedAction =
  (which: keyof Exhibits, type: string) =>
  async (screen: ConsoleScreen | H5Screen, exhibits: Exhibits): Promise<void> => {
    await inAction(which, type)(screen, exhibits);
    await screen.at('confirm-action').click();
    await screen.page.locator('[data-testid^="error:"]').first().waitFor();
  };

const at = (path: string) => async (screen: ConsoleScreen | H5Screen, testId: string) => {
  await screen.page.goto(screen.origin + path);
  await screen.at(testId).first().waitFor();
};

/** What both sides see of the two Douyin kinds. */
const orderScenes: Scene<ConsoleScreen | H5Screen>[] = [
  { name: 'pending order', go: onTask('pending') },
  { name: 'waiting order', go: onTask('waiting') },
  { name: 'order to inspect', go: onTask('inspecting') },
  { name: 'completed order', go: onTask('completed') },
  { name: 'cancelled order', go: onTask('cancelled') },
  { name: 'invitation', go: onTask('invited') },
  { name: 'exchanged contacts', go: onTask('exchanged') },
];

export const consoleScenes: Scene<ConsoleScreen>[] = [
  { name: 'sign-in', signedOut: true, go: (screen) => at('/console/')(screen, `party:${merchantId}`) },
  { name: 'list', go: (screen) => at(`/console/#/tasks?kind=${live}`)(screen, 'task-row') },
  { name: 'list of invitations', go: (screen) => at(`/console/#/tasks?kind=${contact}`)(screen, 'task-row') },
  {
    name: 'list without a match',
    go: async (screen) => {
      await at(`/console/#/tasks?kind=${live}&title=nothing-of-that-name`)(screen, 'open-form');
      await screen.page.locator('.ant-empty').waitFor();
    },
  },
  { name: 'order form', go: (screen) => openForm(screen, live) },
  { name: 'order form refused', go: (screen) => submitEmpty(screen, live) },
  { name: 'invitation form', go: (screen) => openForm(screen, contact) },
  { name: 'invitation form refused', go: (screen) => submitEmpty(screen, contact) },
  ...orderScenes,
  { name: 'cancel dialog', go: inAction('waiting', 'cancel') },
  { name: 'cancel dialog refused', go: refusedAction('waiting', 'cancel') },
  { name: 'confirm dialog', go: inAction('inspecting', 'confirm') },
  { name: 'activity', go: onTask('activity') },
  { name: 'edit dialog', go: inAction('activity', 'edit:2') },
  { name: 'form to check', go: (screen) => screen.openCheck('xingtu-theme.component') },
  { name: 'calculation', go: (screen) => screen.openCalculation('xingtu-preferred.payout') },
  {
    name: 'demo clock',
    go: async (screen, exhibits) => {
      await screen.openTask(exhibits.waiting);
      await screen.page
        .getByRole('button')
        .filter({ has: screen.at('server-now') })
        .click();
      await screen.at('clock:day').waitFor();
    },
  },
  {
    name: 'no such task',
    go: async (screen) => {
      await screen.page.goto(`${screen.origin}/console/#/open/no-such-form`);
      await screen.page.locator('.ant-result').waitFor();
    },
  },
];

export const h5Scenes: Scene<H5Screen>[] = [
  { name: 'sign-in', signedOut: true, go: (screen) => at('/h5/')(screen, `party:${creatorId}`) },
  { name: 'inbox', go: (screen) => at(`/h5/#/inbox/${live}`)(screen, 'task-row') },
  { name: 'inbox of invitations', go: (screen) => at(`/h5/#/inbox/${contact}`)(screen, 'task-row') },
  ...orderScenes,
  { name: 'activity', go: onTask('activity') },
  { name: 'membership', go: onTask('membership') },
  { name: 'notices', go: (screen) => at('/h5/#/notices')(screen, 'notice-list') },
  { name: 'accept sheet', go: inAction('pending', 'accept') },
  { name: 'start sheet', go: inAction('waiting', 'start-live') },
  { name: 'start sheet refused', go: refusedAction('waiting', 'start-live') },
  { name: 'dispute sheet refused', go: refusedAction('inspecting', 'dispute') },
  { name: 'agree sheet', go: inAction('invited', 'agree') },
];
