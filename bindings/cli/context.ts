// SPDX-License-Identifier: MIT
// What every command works with: the loaded library, the arguments, the output, the words.
import type { Locale } from 'hezuo';
import type { Options } from './arguments.js';
import type { Library } from './library.js';
import type { Output } from './output.js';
import type { Words } from './words.js';

export interface Context {
  hezuo: Library;
  positionals: string[];
  options: Options;
  format: string;
  locale: Locale;
  words: Words;
  output: Output;
}
