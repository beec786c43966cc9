// SPDX-License-Identifier: MIT
// The native library by another compiler: `npm run build:clang`.
import { answersOf } from '../program.mjs';

export const name = 'native (clang)';
export const says = 'the C++ door, compiled by clang';
export const run = () => answersOf('build/clang/tests/hezuo_answers');
