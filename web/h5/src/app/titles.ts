// SPDX-License-Identifier: MIT
// Names of products, people, orders and activities by id, as the server's catalog has them: an id is nothing to read.
import { ref } from 'vue';
import { namesIn, type Effect } from '../../../shared';
import { server } from './server';

export const titles = ref<Record<string, string>>({});

export async function loadTitles(): Promise<void> {
  titles.value = namesIn(await server().catalog());
}

/** The same effect, its product by title. */
export function withTitle(effect: Effect): Effect {
  if (!('productId' in effect)) return effect;
  return { ...effect, productId: titles.value[effect.productId] ?? effect.productId };
}
