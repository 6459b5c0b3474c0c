/** What the records of a person are about; in this order they are told. */
export const TOPICS = [
  'profile',
  'goals',
  'numbers',
  'days_off',
  'praise',
  'competitions',
  'playbook',
  'courses',
  'onboarding',
  'feedback',
  'skills',
  'reviews',
  'promises',
  'asks',
  'practice',
  'reminders',
  'messages',
  'openings',
  'work',
] as const;

export type Topic = (typeof TOPICS)[number];
