import { reviewTotals } from '../../calls/index.ts';
import type { Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { type LocalDate, sinceEver } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { passedForward } from '../../roleplays/index.ts';
import { currentSkills, type RubricSkill, rubricAt, visibleSince } from '../../skills/index.ts';
import { isAllThere, type Level, type Measured, type ProofState, proofStates } from '../rules/proofs.ts';
import type { Task } from '../rules/task.ts';
import type { Sheet } from './sheet.ts';

/** What a gate asks for, and what of it is there, as one reader may see it. */
export type Readiness = {
  states: ProofState[];
  isAllThere: boolean;
  /** The rubric's skills, for their names. */
  skills: readonly RubricSkill[];
};

/**
 * How the proofs of a gate stand for a reader; `readerId` null is nobody's eyes, for what happens by itself. How somebody was rated is
 * between them and who leads them directly: for everybody else above a skill is `hidden`, and never counts as there.
 */
export async function readinessOf(
  { clock }: Pick<Context, 'clock'>,
  db: Reader,
  sheet: Sheet,
  { proofs }: Pick<Task, 'proofs'>,
  readerId: string | null,
): Promise<Readiness> {
  const { newcomer, manager, today } = sheet;
  const { workspaceId, id: personId } = newcomer;
  const asks = (kind: string) => proofs.some((proof) => proof.kind === kind);
  const since = countsSince(sheet);
  const totals =
    asks('calls_reviewed') || asks('reviews_given')
      ? await reviewTotals(db, workspaceId, personId, since)
      : { callsReviewed: 0, reviewsGiven: 0 };
  const passed = asks('role_play')
    ? await passedForward(db, workspaceId, { repId: personId, since })
    : new Set<string>();
  const { skills } = asks('skill')
    ? await rubricAt(db, workspaceId, localDateOf(clock.now(), newcomer.zone))
    : { skills: [] };
  // A rating from before the manager led them is not theirs to read, nor does the gate go by it: both read the same.
  const between = manager && { personId, managerId: manager.id };
  const from = between ? await visibleSince(db, workspaceId, between, today) : sinceEver;
  const mayRead = readerId === null || readerId === personId || (readerId === manager?.id && from !== null);
  const measured: Measured = {
    ...totals,
    passed,
    skills: mayRead && asks('skill') ? await levels(db, workspaceId, personId, today, from) : null,
  };
  const states = proofStates(proofs, measured);
  return { states, isAllThere: isAllThere(states), skills };
}

/** What was practised and reviewed counts from the first day on, or from when the plan was started, if that was before. */
export function countsSince({ onboarding, newcomer }: Pick<Sheet, 'onboarding' | 'newcomer'>): LocalDate {
  const startedOn = localDateOf(onboarding.startedAt, newcomer.zone);
  return startedOn < onboarding.firstDay ? startedOn : onboarding.firstDay;
}

async function levels(
  db: Reader,
  workspaceId: string,
  personId: string,
  today: LocalDate,
  since: LocalDate | null,
): Promise<Map<string, { level: Level | null }>> {
  const { skills } = await currentSkills(db, workspaceId, personId, today, since ? { since } : {});
  return new Map(skills.map(({ skill, level, isKnown }) => [skill.key, { level: isKnown ? level : null }]));
}
