import type { LocalDate } from '../kernel/date.ts';

/** A name, and what somebody does who is at 1, 3 and 5; 2 and 4 are between. As somebody typed it. */
export type SkillText = { name: string; anchors: { low: string; middle: string; high: string } };

/** A skill as a version of the rubric has it. `text` null: one of ours, in the words of the reader's language. */
export type RubricSkill = {
  /** One of ours, or `own_…`; a key never names another skill. */
  key: string;
  /** Whole percent of the overall. */
  weight: number;
  text: SkillText | null;
};

/** What people are rated by from a day on. Version 0 is ours, which counts until an admin says otherwise. */
export type Rubric = { version: number; validFrom: LocalDate; skills: readonly RubricSkill[] };
