// SPDX-License-Identifier: MIT
// Instants on the command line: ISO 8601 with a zone, or milliseconds; printed in Shanghai time.
import { Misuse } from './misuse.js';

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)$/;
const MILLISECONDS = /^-?\d{1,16}$/;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The zone of an ISO text in milliseconds: `+08:00` is 28 800 000; NaN when it is none. */
function zoneOffset(zone: string): number {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 23 || minutes > 59) return NaN;
  return (zone[0] === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** `Date.parse` takes 30 February for 2 March: only a date that prints as it was written is one. */
function parseIso(text: string): number {
  const parts = ISO.exec(text);
  if (!parts) return NaN;
  const [, year, month, day, hour, minute, second = '00', fraction = '', zone = ''] = parts;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}Z`;
  const at = Date.parse(local);
  if (Number.isNaN(at) || new Date(at).toISOString() !== local) return NaN;
  return at - zoneOffset(zone);
}

/** Reads the instant of option `name`. */
export function parseInstant(name: string, text: string): number {
  const at = MILLISECONDS.test(text) ? Number(text) : parseIso(text);
  if (Number.isNaN(new Date(at).getTime())) {
    throw new Misuse(
      `${name}: ${JSON.stringify(text)} is no instant`,
      'Write ISO 8601 with a zone (2026-03-15T20:00:00+08:00), or milliseconds since 1970 (1773576000000).',
    );
  }
  return at;
}

/** `2026-03-15 20:00:00 +08:00`, with milliseconds where there are any. */
export function printInstant(at: number): string {
  const local = new Date(at + SHANGHAI_OFFSET_MS);
  if (Number.isNaN(local.getTime())) return String(at);
  const text = local
    .toISOString()
    .replace('T', ' ')
    .replace('Z', '')
    .replace(/\.000$/, '');
  return `${text} +08:00`;
}
