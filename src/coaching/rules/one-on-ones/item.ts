import { daysBetween, type LocalDate } from '../../../kernel/date.ts';

/** What kind of thing it is; nobody has to say (domain.md §5.4). */
export const TAGS = ['todo', 'discuss', 'help'] as const;
export type Tag = (typeof TAGS)[number];

export const isTag = (text: unknown): text is Tag => TAGS.some((tag) => tag === text);

/** Something one of the two wants to talk about. */
export type Item = {
  id: string;
  managerId: string;
  reportId: string;
  authorId: string;
  text: string;
  /** The message in Slack that it came from. */
  link: string | null;
  tag: Tag | null;
  addedAt: Date;
  doneAt: Date | null;
};

export const LONGEST_ITEM = 500;
export const LONGEST_NOTES = 3000;
export const LONGEST_EXCUSE = 200;

/** How many days something has waited; shown once it was carried over from a session that was held. */
export function ageOf(
  addedOn: LocalDate,
  { today, lastHeldOn }: { today: LocalDate; lastHeldOn: LocalDate | null },
): number | null {
  return lastHeldOn !== null && addedOn < lastHeldOn ? daysBetween(addedOn, today) : null;
}
