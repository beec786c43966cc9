// SPDX-License-Identifier: MIT
// The C door, asked by a program in plain C.
import { answersOf, callsOf } from '../program.mjs';

export const name = 'C door (gcc)';
export const says = 'the C door, asked by a program in C99';
export const run = () =>
  answersOf('build/native/tests/hezuo_answers_c', callsOf('build/native/tests/hezuo_answers'));
