import { addDays, nextMonday } from './calendar.ts';
import { replaceEmoji } from './emoji.ts';

/** The statuses Slack suggests that matter here, and two in Turkish; with the emoji that comes along. */
export const statusPresets: readonly { text: string; emoji: string }[] = [
  { text: 'Vacationing', emoji: ':palm_tree:' },
  { text: 'Out sick', emoji: ':face_with_thermometer:' },
  { text: 'In a meeting', emoji: ':spiral_calendar_pad:' },
  { text: 'İzinde', emoji: ':palm_tree:' },
  { text: 'Hasta', emoji: ':face_with_thermometer:' },
];

/** The emoji of a status that somebody writes in their own words. */
export function emojiFor(text: string): string {
  return statusPresets.find((preset) => preset.text === text.trim())?.emoji ?? ':speech_balloon:';
}

type Status = { status_text?: string; status_emoji?: string; status_expiration?: number };

/** A status as it stands beside a name; empty when there is none, or when it has expired by `now`. */
export function statusLine({ status_text, status_emoji, status_expiration }: Status, now: Date): string {
  const isOver = Boolean(status_expiration) && (status_expiration ?? 0) * 1000 < now.getTime();
  return isOver ? '' : replaceEmoji(`${status_emoji ?? ''} ${status_text ?? ''}`).trim();
}

/** The Sunday of a date's week. */
export function endOfWeek(date: string): string {
  return addDays(nextMonday(date), -1);
}
