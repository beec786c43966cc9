// SPDX-License-Identifier: MIT
// The way to the corpus: a chunk of its own beside each entry (tools/build-package.mjs), so that it weighs on nobody who does not ask.

import type * as Corpus from './parity/index.js';

export const importCorpus = (): Promise<typeof Corpus> => import('./parity/index.js');
