// SPDX-License-Identifier: MIT
// The merchant's catalog as choices: a name to recognize, and a line that tells namesakes apart.
import type { Catalog, Locale } from '../../../shared';
import type { Words } from '../words';
import type { PickerKind } from './form-context';

/** Stands in for a name while the catalog is on its way: a blank that keeps the line its height. */
export const notYet = '\u00a0';

export interface PickerOption {
  value: string;
  label: string;
  detail: string;
}

export function pickerOptions(
  kind: PickerKind,
  catalog: Catalog | undefined,
  words: Words,
  locale: Locale,
): PickerOption[] {
  if (!catalog) return [];
  if (kind === 'creator') {
    const short = new Intl.NumberFormat(locale, { notation: 'compact' });
    return catalog.creators.map((one) => ({
      value: one.id,
      label: one.nickname,
      detail: words.creatorDetail(one.level, short.format(one.fans)),
    }));
  }
  return catalog.products.map((one) => ({
    value: kind === 'product' ? one.id : one.link,
    label: one.title,
    detail: kind === 'product' ? words.productDetail(one.generalPlanPercent) : one.link,
  }));
}
