// SPDX-License-Identifier: MIT
// Ids are literal unions: the right ones compile, others do not. Compiled, never run.
import { load, type Code, type FormId, type ParameterId, type RuleId } from 'hezuo';

const hezuo = await load();
declare const asked: string;

hezuo.check('douyin-live.order', {});
hezuo.check('douyin-contact.invite', {});
hezuo.describe('douyin-live.order').fields;
hezuo.machine('douyin-contact.invite').states;
hezuo.rule('douyin-live.balance').sentence;
hezuo.rule('douyin-live.order/products/commissionPercent');
const known: FormId[] = hezuo.ids().forms;

// @ts-expect-error no such form
hezuo.check('douyin-live.oder', {});
// @ts-expect-error a form known only at run time must be narrowed first
hezuo.check(asked, {});
// @ts-expect-error no such kind
hezuo.open('douyin-live', {}, { at: 0 });
// @ts-expect-error a calculation is not checked as a form, though its input is described as one
hezuo.check('douyin-live.freeze', {});
hezuo.describe('douyin-live.freeze');
// @ts-expect-error a form is no calculation
hezuo.calculate('douyin-live.order', {});
// @ts-expect-error no such rule
hezuo.rule('douyin-live.order/titel');

const verdict = hezuo.check('douyin-live.order', {});
for (const { rule, code, remedy } of verdict.violations) {
  const ruleId: RuleId = rule;
  const codeId: Code = code;
  if (code === 'too_long' && rule === 'douyin-live.order/title') verdict.undecided.includes(rule);
  // @ts-expect-error no such code
  if (code === 'too_lnog') break;
  // @ts-expect-error no such rule
  if (rule === 'douyin-live.order/titel') break;
  if (remedy?.op === 'truncate') remedy.max.toFixed();
  // @ts-expect-error only `wait` has `until`
  if (remedy?.op === 'truncate') remedy.until;
}
// @ts-expect-error verdicts say `ok`
verdict.okay;

const parameter: ParameterId = 'douyin-live.order/title.max';
await load({ overlay: { [parameter]: 30, 'douyin-contact.daily-quota.max': 5 }, locale: 'en' });
// @ts-expect-error no such parameter
await load({ overlay: { 'douyin-live.order/title.maximum': 30 } });
// @ts-expect-error no such locale
await load({ locale: 'fr' });
// @ts-expect-error no such option
await load({ language: 'en' });

hezuo.check('douyin-live.order', {}, {}, { strict: true, only: ['/title'], locale: 'en' });
// @ts-expect-error options of checkMany, not of check
hezuo.check('douyin-live.order', {}, {}, { onProgress: () => undefined });
hezuo.checkMany('douyin-live.order', [{}, null, 7], {}, { onProgress: (done, total) => done / total });
hezuo.checkMany('douyin-live.order', new Uint8Array(3));
// @ts-expect-error NDJSON comes as bytes
hezuo.checkMany('douyin-live.order', '{}\n{}');
// @ts-expect-error a text is cut by a number
hezuo.truncate('abc', '2');
