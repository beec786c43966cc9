// SPDX-License-Identifier: MIT
// SHA-256 (FIPS 180-4) over UTF-8 text, fed in parts: hosts without crypto.subtle and TextEncoder are among those to compare.

import { utf8 } from '../utf8.js';

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const rounds = words(
  '428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc3' +
    '72be5d7480deb1fe9bdc06a7c19bf174e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da' +
    '983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca63511429296727b70a852e1b21384d2c6dfc53380d13' +
    '650a7354766a0abb81c2c92e92722c85a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070' +
    '19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3748f82ee78a5636f84c878148cc70208' +
    '90befffaa4506cebbef9a3f7c67178f2',
);

/** The same of the square roots of the first 8 primes. */
const start = words('6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19');

const blockSize = 64;

export class Sha256 {
  private readonly state = start.slice();
  private readonly block = new Uint8Array(blockSize);
  private readonly schedule = new Int32Array(64);
  private filled = 0;
  private total = 0;

  update(text: string): void {
    for (const byte of utf8(text)) this.byte(byte);
  }

  /** The sum; nothing may be added afterwards. */
  hex(): string {
    const bits = this.total * 8;
    this.byte(0x80);
    while (this.filled !== blockSize - 8) this.byte(0);
    for (const word of [Math.floor(bits / 2 ** 32), bits]) {
      for (let shift = 24; shift >= 0; shift -= 8) this.byte((word >>> shift) & 0xff);
    }
    return Array.from(this.state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  private byte(value: number): void {
    this.block[this.filled++] = value;
    this.total++;
    if (this.filled < blockSize) return;
    this.compress();
    this.filled = 0;
  }

  private compress(): void {
    const { block, schedule: w, state } = this;
    for (let t = 0; t < 16; t++) {
      const i = 4 * t;
      w[t] = (at(block, i) << 24) | (at(block, i + 1) << 16) | (at(block, i + 2) << 8) | at(block, i + 3);
    }
    for (let t = 16; t < 64; t++) {
      const x = at(w, t - 15);
      const y = at(w, t - 2);
      const small0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
      const small1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
      w[t] = (at(w, t - 16) + small0 + at(w, t - 7) + small1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let t = 0; t < 64; t++) {
      const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const choice = (e & f) ^ (~e & g);
      const one = (h + big1 + choice + at(rounds, t) + at(w, t)) | 0;
      const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const two = (big0 + majority) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
      state[i] = (at(state, i) + word) | 0;
    });
  }
}

const at = (words: Int32Array | Uint8Array, index: number): number => words[index] as number;

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function words(hex: string): Int32Array {
  return Int32Array.from({ length: hex.length / 8 }, (_, i) => parseInt(hex.slice(8 * i, 8 * i + 8), 16) | 0);
}
