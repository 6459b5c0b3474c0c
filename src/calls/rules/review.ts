import type { LocalDate } from '../../kernel/date.ts';
import type { Quote } from './quotes.ts';
import type { LinePoints } from './score.ts';

/** A call of somebody's that is looked at. */
export type SalesCall = {
  id: string;
  ownerId: string;
  formKey: string;
  formVersion: number;
  /** With whom, as somebody typed it. */
  title: string;
  heldOn: LocalDate;
  link: string | null;
  /** Who was told that it is recorded, or that it is not. */
  consent: string;
  addedBy: string;
};

/** How a reviewer stands to whose call it is, on the day of the review. */
export type Capacity = 'self' | 'manager' | 'peer';

/** What one reviewer says of a call. */
export type CallReview = {
  id: string;
  callId: string;
  ownerId: string;
  reviewerId: string;
  capacity: Capacity;
  points: LinePoints;
  quotes: readonly Quote[];
  note: string;
  /** The one thing to do; '' for none. */
  action: string;
  /** The owner's date. */
  givenOn: LocalDate;
  givenAt: Date;
  changedAt: Date | null;
  /** When its owner first read it. */
  readAt: Date | null;
  /** When its owner let whoever leads them read it. */
  sharedAt: Date | null;
};

/** That somebody was asked to review a call of the asker's. */
export type CallRequest = {
  id: string;
  callId: string;
  ownerId: string;
  askedId: string;
  askedAt: Date;
  expiresAt: Date;
  declinedAt: Date | null;
};

export const LONGEST_TITLE = 100;
export const SHORTEST_CONSENT = 3;
export const LONGEST_CONSENT = 200;
export const LONGEST_NOTE = 1000;
/** A call of longer ago is not remembered well enough. */
export const OLDEST_CALL_DAYS = 60;
/** A request can be answered so long. */
export const ASKED_DAYS = 14;
/** As many requests of one person may be open. */
export const MOST_ASKED = 5;

const DAY_MS = 24 * 3_600_000;

/** The reviewer may change what they gave within a day. */
export const canChange = ({ givenAt }: Pick<CallReview, 'givenAt'>, now: Date): boolean =>
  now.getTime() - givenAt.getTime() < DAY_MS;

export const isOpenRequest = ({ declinedAt, expiresAt }: CallRequest, now: Date): boolean =>
  declinedAt === null && expiresAt > now;

/** Who reads a review: whose call it is, who gave it, and once it is shared whoever leads its owner directly now. */
export function readerOf(
  { ownerId, reviewerId, sharedAt }: Pick<CallReview, 'ownerId' | 'reviewerId' | 'sharedAt'>,
  readerId: string,
  ownersManagerId: string | null,
): 'owner' | 'reviewer' | 'manager' | null {
  if (readerId === ownerId) return 'owner';
  if (readerId === reviewerId) return 'reviewer';
  return sharedAt !== null && readerId === ownersManagerId ? 'manager' : null;
}
