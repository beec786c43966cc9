// SPDX-License-Identifier: MIT
// The side that this page serves, and who of it is signed in, as the server says.
import { computed, ref } from 'vue';
import type { Actor, Party } from '../../../shared';

export const side: Actor = 'creator';

export const signedIn = ref<Party | null>(null);
export const creator = computed<Party | null>(() => (signedIn.value?.role === side ? signedIn.value : null));
