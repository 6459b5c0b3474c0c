import type { LocalDate } from '../../kernel/date.ts';
import type { Locale } from '../../locales/locale.ts';
import type { SkillScore } from './result.ts';

/** A talk that two people practise: whoever sells, and whoever plays the buyer and scores it. */
export type Roleplay = {
  id: string;
  repId: string;
  partnerId: string;
  /** The scenario's key; both read it in one language. */
  scenario: string;
  language: Locale;
  invitedAt: Date;
  /** An invitation that nobody took up, or a talk that was never scored, is over then. */
  expiresAt: Date;
  acceptedAt: Date | null;
  declinedAt: Date | null;
  cancelledAt: Date | null;
  /** When the seller said that they were done. */
  playedAt: Date | null;
  scoredAt: Date | null;
  /** The seller's date of that. */
  scoredOn: LocalDate | null;
  /** The version of the rubric by whose anchors it was scored. */
  rubricVersion: number | null;
  /** Empty until it is scored. */
  scores: readonly SkillScore[];
  /** When the seller let whoever leads them see it. */
  sharedAt: Date | null;
  readAt: Date | null;
  /** The number that the seller follows after it; nobody else sees it. */
  followedKpi: string | null;
  /** When the seller put it forward for a gate: who leads them sees there that it is passed, and nothing else of it. */
  putForwardAt: Date | null;
  /** When whoever gave the points last corrected them. */
  correctedAt: Date | null;
};

/** Days in which an invitation can be taken up, and in which a talk that was taken up is played and scored. */
export const INVITED_DAYS = 14;
export const ACCEPTED_DAYS = 28;
/** As many invitations of one seller may be open. */
export const MOST_OPEN = 5;
export const SHORTEST_LINE = 3;
export const LONGEST_LINE = 200;

export type RoleplayState =
  | 'invited'
  | 'accepted'
  | 'to_score'
  | 'scored'
  | 'declined'
  | 'cancelled'
  | 'expired';

/** Where it stands. What was scored, declined or taken back stays so. */
export function stateOf(roleplay: Roleplay, now: Date): RoleplayState {
  if (roleplay.scoredAt) return 'scored';
  if (roleplay.cancelledAt) return 'cancelled';
  if (roleplay.declinedAt) return 'declined';
  if (roleplay.expiresAt <= now) return 'expired';
  if (roleplay.playedAt) return 'to_score';
  return roleplay.acceptedAt ? 'accepted' : 'invited';
}

/** Whether the buyer can still give their points. */
export const canScore = (state: RoleplayState) => state === 'accepted' || state === 'to_score';

const DAY_MS = 24 * 3_600_000;

/**
 * Whoever gave the points may correct them for a day, and no longer than until the seller shared the attempt or put it forward:
 * from then on others go by them.
 */
export function canCorrect(
  { scoredAt, sharedAt, putForwardAt }: Pick<Roleplay, 'scoredAt' | 'sharedAt' | 'putForwardAt'>,
  now: Date,
): boolean {
  if (!scoredAt || sharedAt || putForwardAt) return false;
  return now.getTime() - scoredAt.getTime() < DAY_MS;
}

/** Whether something is still to come of it. */
export const isRunning = (state: RoleplayState) => state === 'invited' || canScore(state);

/** Who reads what it came to: the two, and once it is shared whoever the seller reports to directly now. */
export function readerOf(
  { repId, partnerId, sharedAt }: Pick<Roleplay, 'repId' | 'partnerId' | 'sharedAt'>,
  readerId: string,
  repsManagerId: string | null,
): 'rep' | 'partner' | 'manager' | null {
  if (readerId === repId) return 'rep';
  if (readerId === partnerId) return 'partner';
  return sharedAt !== null && readerId === repsManagerId ? 'manager' : null;
}
