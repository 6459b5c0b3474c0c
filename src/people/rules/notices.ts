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

/** What people ask themselves: what of my own, what between me and others, what of those I lead; in the form's order. */
export const SUBJECTS = ['own', 'others', 'led'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** Under which of them a notice stands in the form. */
export const SUBJECT_OF: Readonly<Record<Notice, Subject>> = {
  own: 'own',
  week: 'own',
  wins: 'own',
  answers: 'own',
  status: 'own',
  meetings: 'others',
  promises: 'others',
  requests: 'others',
  thanks: 'others',
  onboarding: 'others',
  reminders: 'led',
};

/** Kept with a delivery that its reader did not want. */
export const SWITCHED_OFF = 'its reader switched it off';

export type Notice = (typeof NOTICES)[number];

export const isNotice = (text: string): text is Notice => (NOTICES as readonly string[]).includes(text);
