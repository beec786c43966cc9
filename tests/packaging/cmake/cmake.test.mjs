// SPDX-License-Identifier: MIT
// The library as C and C++ projects get it. One file, and in this order: each part uses what the one before has built.
await import('./install.mjs');
await import('./c-door.mjs');
await import('./embedded.mjs');
