import { z } from 'zod';
import type { Reader } from '../../../database/open.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { NudgeNumbers } from '../../../reminder.ts';
import { PERSONAL_REASONS, type PersonalReason } from '../../rules/personal/choose.ts';
import type { Response } from '../../rules/personal/response.ts';

/** What was decided of a finding about somebody on a morning. */
export type PersonalDecision = {
  id: string;
  personId: string;
  day: LocalDate;
  trigger: string;
  about: string;
  /** 'planned': to be said, and not (yet) sent. */
  outcome: 'planned' | 'sent' | 'suppressed';
  reason: PersonalReason;
  severity: number;
  numbers: NudgeNumbers;
  decidedAt: Date;
  response: Response | null;
};

const detailShape = z.object({
  /** Its place among that morning's, from 1. */
  place: z.number(),
  severity: z.number(),
  numbers: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

const reasonShape = z.enum(PERSONAL_REASONS);

/** Decisions of a workspace, whole. */
export function selectDecisions(db: Reader, workspaceId: string) {
  return db.selectFrom('personal_nudge').selectAll().where('workspace_id', '=', workspaceId);
}

export type DecisionRow = Awaited<ReturnType<ReturnType<typeof selectDecisions>['executeTakeFirstOrThrow']>>;

const placeOf = (row: DecisionRow) => detailShape.parse(JSON.parse(row.detail)).place;

/** By their place in the morning's order. */
export const inOrder = (rows: readonly DecisionRow[]) =>
  rows.toSorted((a, b) => placeOf(a) - placeOf(b)).map(fromRow);

/** A row as the rules know it. */
export function fromRow(row: DecisionRow): PersonalDecision {
  const { severity, numbers } = detailShape.parse(JSON.parse(row.detail));
  return {
    id: row.id,
    personId: row.person_id,
    day: row.day,
    trigger: row.trigger_key,
    about: row.about,
    outcome: row.outcome,
    reason: reasonShape.parse(row.reason),
    severity,
    numbers,
    decidedAt: new Date(row.decided_at),
    response: row.response,
  };
}
