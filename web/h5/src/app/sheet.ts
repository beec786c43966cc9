// SPDX-License-Identifier: MIT
// Whether a sheet lies over the page: while it does, the page behind takes no focus and is not read out.
import { ref } from 'vue';

export const sheetOpen = ref(false);
