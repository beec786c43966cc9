// SPDX-License-Identifier: MIT
// What both pages share: no framework in here, only values, functions and the browser's own API.
export * from './api';
export * from './clock';
export * from './drafts';
export * from './effect-text';
export * from './fields';
export * from './format';
export * from './ids';
export * from './items';
export * from './machine-words';
export * from './payloads';
export * from './pickers';
export * from './pointer';
export * from './poll';
export * from './remedy';
export * from './samples';
export type * from './types';
