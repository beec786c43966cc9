// SPDX-License-Identifier: MIT
// Dates for the picker: its calendar runs on Shanghai's wall clock, whatever the machine's own time zone is.
import baseConfig from '@rc-component/picker/generate/dayjs';
import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';
import 'dayjs/locale/zh-cn';
import { fromWallClock, toWallClock, type Instant } from '../../../../shared';

dayjs.extend(utc);

/** A UTC date that reads as Shanghai's wall clock: no gap and no repetition of the local zone can touch it. */
export function toPickerDate(at: Instant): Dayjs {
  return dayjs.utc(toWallClock(at));
}

export function fromPickerDate(date: Dayjs): Instant | null {
  return fromWallClock(date.format('YYYY-MM-DDTHH:mm'));
}

export type DateConfig = typeof baseConfig;

/** The picker's date library, with `now` told by the server's clock. */
export function pickerConfig(now: () => Instant): DateConfig {
  return {
    ...baseConfig,
    getNow: () => toPickerDate(now()),
    getFixedDate: (text) => dayjs.utc(text),
    getEndDate: (date) => date.endOf('month'),
    locale: {
      ...baseConfig.locale,
      parse: (_locale, text, formats) =>
        formats.map((format) => dayjs.utc(text, format, true)).find((date) => date.isValid()) ?? null,
    },
  };
}
