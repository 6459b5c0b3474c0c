import { isLocalDate } from '../../../kernel/date.ts';
import { toInstant as toZonedInstant } from '../../../kernel/zoned.ts';
import { SlackError } from '../slack-error.ts';

const WALL_TIME = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::\d{2})?$/;

/** A wall time in `zone` (`2026-11-23T09:00`) or an ISO instant. Throws a SlackError `invalid_time`. */
export function toInstant(text: string, zone: string): Date {
  const [, date = '', time = ''] = WALL_TIME.exec(text) ?? [];
  if (isLocalDate(date)) return toZonedInstant(date, time, zone);
  const instant = new Date(text);
  if (date || Number.isNaN(instant.getTime())) throw new SlackError('invalid_time');
  return instant;
}
