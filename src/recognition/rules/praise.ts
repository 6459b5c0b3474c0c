import type { LocalDate } from '../../kernel/date.ts';

/** How many can be thanked in one go. */
export const MOST_AT_ONCE = 5;

/** As much as one reads in a channel. */
export const LONGEST_TEXT = 500;
export const SHORTEST_TEXT = 3;

/** How long praise can be taken back. */
export const TAKE_BACK_MINUTES = 60;

/** What one person thanked another for. */
export type Praise = {
  id: string;
  /** The same for all who were thanked in one go. */
  givenId: string;
  giverId: string;
  receiverId: string;
  text: string;
  /** The company's value it shows, by the name it had then. */
  value: string | null;
  /** In whose channel it stands; null: private to the two. */
  teamId: string | null;
  /** The message it is about. */
  link: string | null;
  /** The giver's business date. */
  givenOn: LocalDate;
  givenAt: Date;
  thankedAt: Date | null;
};

/** Whether praise given at that instant can still be taken back. */
export function canTakeBack(givenAt: Date, now: Date): boolean {
  return now.getTime() - givenAt.getTime() <= TAKE_BACK_MINUTES * 60_000;
}

/** A link to a message in Slack, and to nothing else: it is shown to others. */
export function isMessageLink(text: string): boolean {
  return /^https:\/\/[a-z0-9.-]+\.slack\.com\/archives\/[CG][A-Z0-9]+\/p\d+(\?thread_ts=[\d.]+&cid=[CG][A-Z0-9]+)?$/.test(
    text,
  );
}
