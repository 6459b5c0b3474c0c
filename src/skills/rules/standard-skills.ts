/** The six skills that everybody starts with (domain.md §5.5); their words stand in the locales. */
export const STANDARD_SKILLS = [
  'discovery',
  'qualification',
  'objections',
  'negotiation',
  'product',
  'closing',
] as const;

export type StandardSkill = (typeof STANDARD_SKILLS)[number];

/** Whether a key is one of these: its words are ours until an admin types others. */
export const isStandardSkill = (key: string): key is StandardSkill =>
  (STANDARD_SKILLS as readonly string[]).includes(key);
