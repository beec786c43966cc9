// SPDX-License-Identifier: MIT
// Money, instants and spans in words, always in the rulebook's time zone (Asia/Shanghai), whatever the machine's own is.
import type { Fen, Instant, Locale, Span } from './types';

const timeZone = 'Asia/Shanghai';
/** Asia/Shanghai has been UTC+8 without daylight saving since 1992; the rulebook's day is the same. */
const offsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;
const fenPerYuan = 100;

/** `2026-03-15 20:00`, or with `seconds` `2026-03-15 20:00:05`. Same digits in both languages: easy to compare and to copy. */
export function formatInstant(at: Instant, locale: Locale, seconds = false): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const time = [part('hour'), part('minute'), ...(seconds ? [part('second')] : [])].join(':');
  return `${part('year')}-${part('month')}-${part('day')} ${time}`;
}

/** `3月15日周日 20:00` / `Sun, Mar 15, 20:00`: for headings and sentences. */
export function formatInstantLong(at: Instant, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    month: locale === 'en' ? 'short' : 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** `2 小时后` / `in 2 hours`. */
export function formatDistance(at: Instant, now: Instant, locale: Locale): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const minutes = Math.trunc((at - now) / 60_000);
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  const hours = Math.trunc(minutes / 60);
  if (Math.abs(hours) < 48) return format.format(hours, 'hour');
  return format.format(Math.trunc(hours / 24), 'day');
}

/** `¥3,000.00`. */
export function formatFen(fen: Fen, locale: Locale): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
  }).format(fen / fenPerYuan);
}

export function formatFenSpan(span: Span, locale: Locale): string {
  if (span.min === span.max) return formatFen(span.min, locale);
  return `${formatFen(span.min, locale)} – ${formatFen(span.max, locale)}`;
}

export function formatPercentSpan(span: Span): string {
  return span.min === span.max ? `${span.min}%` : `${span.min}–${span.max}%`;
}

/** Fen as the text of a yuan input: `3000` or `29.9`. */
export function fenToYuan(fen: Fen): string {
  return String(fen / fenPerYuan);
}

/** A typed yuan amount as fen, or null if it is no amount. Fractions of a fen are kept, so that the rule can refuse them. */
export function yuanToFen(text: string): number | null {
  const trimmed = text.trim();
  if (!/^-?[0-9]+(\.[0-9]+)?$/.test(trimmed)) return null;
  const [whole = '', fraction = ''] = trimmed.split('.');
  return Number(`${whole}${fraction.slice(0, 2).padEnd(2, '0')}.${fraction.slice(2) || '0'}`);
}

/** 00:00 in Shanghai of the day that holds `at`. */
export function startOfDay(at: Instant): Instant {
  return Math.floor((at + offsetMs) / dayMs) * dayMs - offsetMs;
}

/** `2026-03-15T20:00` for a date-time input, and back (null if it is none). */
export function toWallClock(at: Instant): string {
  return new Date(at + offsetMs).toISOString().slice(0, 16);
}

export function fromWallClock(text: string): Instant | null {
  const utc = Date.parse(`${text}Z`);
  return Number.isNaN(utc) ? null : utc - offsetMs;
}
