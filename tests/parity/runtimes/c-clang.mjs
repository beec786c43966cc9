// SPDX-License-Identifier: MIT
// The C door by another compiler, asked by a program in plain C.
import { answersOf, callsOf } from '../program.mjs';

export const name = 'C door (clang)';
export const says = 'the C door, library and program compiled by clang';
export const run = () =>
  answersOf('build/clang/tests/hezuo_answers_c', callsOf('build/clang/tests/hezuo_answers'));
