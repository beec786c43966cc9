// SPDX-License-Identifier: MIT
// Which ids the server's catalog knows by name: by what a field is called, whatever form or event it stands in.
import type { Catalog } from './api';
import type { FieldInfo } from './types';

export type PickerKind =
  'creator' | 'channels' | 'product' | 'product-link' | 'merchant' | 'shop' | 'clerk' | 'order' | 'activity';

const byName: Record<string, PickerKind> = {
  creatorId: 'creator',
  creatorIds: 'creator',
  channelsId: 'channels',
  productId: 'product',
  productIds: 'product',
  merchantId: 'merchant',
  shopId: 'shop',
  staffId: 'clerk',
  orderId: 'order',
  activityId: 'activity',
};

export function pickerOf(
  field: Pick<FieldInfo, 'name' | 'kind'> & { entryKind?: FieldInfo['kind'] },
): PickerKind | undefined {
  const kind = field.kind === 'list' ? field.entryKind : field.kind;
  return kind === 'id' ? byName[field.name] : undefined;
}

/** Names by id, of everything in the catalog. */
export function namesIn(catalog: Catalog): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { id, nickname, channelsId } of catalog.creators) {
    names[id] = nickname;
    if (channelsId !== null) names[channelsId] = nickname;
  }
  for (const { id, title } of [...catalog.titles, ...catalog.orders, ...catalog.activities])
    names[id] = title;
  for (const { id, name } of [...catalog.merchants, ...catalog.clerks]) names[id] = name;
  return names;
}
