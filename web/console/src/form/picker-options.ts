// SPDX-License-Identifier: MIT
// The merchant's catalog as choices: a name to recognize, and a line that tells namesakes apart.
import type { Catalog, Locale, PickerKind } from '../../../shared';
import type { Words } from '../words';

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
  const named = (list: { id: string; name: string }[]): PickerOption[] =>
    list.map(({ id, name }) => ({ value: id, label: name, detail: id }));
  switch (kind) {
    case 'creator':
    case 'channels':
      return creatorOptions(kind, catalog, words, locale);
    case 'product':
    case 'product-link':
      return catalog.products.map((one) => ({
        value: kind === 'product' ? one.id : one.link,
        label: one.title,
        detail: kind === 'product' ? words.productDetail(one.generalPlanPercent) : one.link,
      }));
    case 'merchant':
      return named(catalog.merchants);
    case 'shop':
      return named(catalog.shops);
    case 'clerk':
      return named(catalog.clerks);
    case 'order':
      return catalog.orders.map((one) => ({ value: one.id, label: one.title, detail: one.nickname }));
    case 'activity':
      return catalog.activities.map((one) => ({ value: one.id, label: one.title, detail: one.id }));
  }
}

function creatorOptions(kind: PickerKind, catalog: Catalog, words: Words, locale: Locale): PickerOption[] {
  const short = new Intl.NumberFormat(locale, { notation: 'compact' });
  return catalog.creators.flatMap((one) => {
    const value = kind === 'channels' ? one.channelsId : one.id;
    const detail = words.creatorDetail(one.level, short.format(one.fans));
    return value === null ? [] : [{ value, label: one.nickname, detail }];
  });
}
