/**
 * What the bot says by itself and a person may switch off, as the information stands elsewhere, too: what of one's own is
 * worth a look; whom of one's people a word is worth; that a number one suggested was accepted; thanks for feedback and
 * praise; whether days of a status are off; what is missing at the end of a week; what one reached; that somebody still waits
 * for one's feedback; what one was promised; what the next 1:1 is about, and whether it took place; the week's list of somebody's
 * first 90 days.
 */
export const NOTICES = [
  'own',
  'reminders',
  'answers',
  'thanks',
  'status',
  'week',
  'wins',
  'requests',
  'promises',
  'meetings',
  'onboarding',
] as const;

/** Kept with a delivery that its reader did not want. */
export const SWITCHED_OFF = 'its reader switched it off';

export type Notice = (typeof NOTICES)[number];

export const isNotice = (text: string): text is Notice => (NOTICES as readonly string[]).includes(text);
