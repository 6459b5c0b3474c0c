import { addDays } from '../../../kernel/date.ts';
import { localDateOf, toInstant } from '../../../kernel/zoned.ts';

/** How long a reminder may be put off: two hours, until tomorrow's, a week, or until its reader says otherwise. */
export const PUT_OFF_CHOICES = ['2h', 'tomorrow', 'week', 'always'] as const;

export type PutOffChoice = (typeof PUT_OFF_CHOICES)[number];

export const isPutOffChoice = (text: string): text is PutOffChoice =>
  (PUT_OFF_CHOICES as readonly string[]).includes(text);

const TWO_HOURS_MS = 7_200_000;

/** Until when; null without an end. Whole days end with the night, so that the morning's message finds it over. */
export function putOffUntil(choice: PutOffChoice, zone: string, now: Date): Date | null {
  const today = localDateOf(now, zone);
  switch (choice) {
    case '2h':
      return new Date(now.getTime() + TWO_HOURS_MS);
    case 'tomorrow':
      return toInstant(addDays(today, 1), '00:00', zone);
    case 'week':
      return toInstant(addDays(today, 7), '00:00', zone);
    case 'always':
      return null;
  }
}
