import type { LocalDate } from '../../kernel/date.ts';
import type { Answer } from './answers.ts';
import type { Part } from './questions.ts';
import type { RoundResult } from './result.ts';

/** A round about one person. */
export type Round = {
  id: string;
  subjectId: string;
  /** Who led them when it was offered; null: nobody. */
  managerId: string | null;
  openedBy: string;
  state: 'offered' | 'running' | 'closed' | 'declined' | 'called_off';
  endsOn: LocalDate;
  closesAt: Date;
  endedAt: Date | null;
  result: RoundResult | null;
};

/** Somebody who is asked, under the name of their ballot. */
export type AskedRow = { ballot: string; roundId: string; personId: string; part: Part };

/**
 * What lies sealed until the end: the ballots of those who have not answered, and the answers, each by itself. Nobody can lead one
 * to the other.
 */
export type Box = { waiting: readonly string[]; answers: readonly Answer[] };
