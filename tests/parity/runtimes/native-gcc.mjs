// SPDX-License-Identifier: MIT
// The native library behind its C++ door, as `npm run build:native` builds it.
import { answersOf } from '../program.mjs';

export const name = 'native (gcc)';
export const says = 'the C++ door, compiled by the system’s compiler';
export const run = () => answersOf('build/native/tests/hezuo_answers');
