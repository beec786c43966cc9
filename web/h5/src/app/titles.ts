// SPDX-License-Identifier: MIT
// Titles of products by id, as the server's catalog has them: an id is nothing to read.
import { ref } from 'vue';
import type { Effect } from '../../../shared';
import { server } from './server';

export const titles = ref<Record<string, string>>({});

export async function loadTitles(): Promise<void> {
  const { products } = await server().catalog();
  titles.value = Object.fromEntries(products.map(({ id, title }) => [id, title]));
}

/** The same effect, its product by title. */
export function withTitle(effect: Effect): Effect {
  if (!('productId' in effect)) return effect;
  return { ...effect, productId: titles.value[effect.productId] ?? effect.productId };
}
