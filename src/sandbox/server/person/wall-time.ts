import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import { SlackError } from '../slack-error.ts';

dayjs.extend(utc);
dayjs.extend(timezone);

const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/** A wall time in `zone` (`2026-11-23T09:00`) or an ISO instant. Throws a SlackError `invalid_time`. */
export function toInstant(text: string, zone: string): Date {
  const instant = WALL_TIME.test(text) ? dayjs.tz(text, zone).toDate() : new Date(text);
  if (Number.isNaN(instant.getTime())) throw new SlackError('invalid_time');
  return instant;
}
