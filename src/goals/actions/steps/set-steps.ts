import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import type { Writer } from '../../../database/open.ts';
import { UserError } from '../../../errors.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { foldAlias, type Person, personById, requirePermission } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { goalPermissions } from '../../permissions.ts';
import { stepsKey } from '../../rules/goal-kpi.ts';
import { daysOfSteps, type TypedStep } from '../../rules/steps-text.ts';
import { addGoalVersion } from '../../store/goal-versions.ts';
import { type Goal, type GoalSubject, goalsOn } from '../../store/goals.ts';
import { insertSteps } from '../../store/steps.ts';
import { askedFor, suggest } from '../contract/suggest.ts';
import { closeTakenOver } from '../contract/take-over.ts';

/** A goal in steps as somebody asks for it; null ends the one of that title. */
export type StepsRequest = {
  subject: GoalSubject;
  title: string;
  steps: readonly TypedStep[] | null;
  reason: string;
};

/** What was stored; who is asked whether they agree, null when nobody is. */
export type StepsSet =
  | { kind: 'set'; title: string; steps: readonly TypedStep[]; asked: Person | null }
  | { kind: 'ended'; title: string };

/**
 * Sets a goal in steps, which counts at once and is a suggestion as any other, or ends the one of that title. Throws a
 * UserError for a caller who may not, for a title that a running goal has, and when there is none to end.
 */
export async function setSteps(context: Context, caller: Caller, request: StepsRequest): Promise<StepsSet> {
  const { db } = context;
  const { subject } = request;
  const title = request.title.replace(/\s+/g, ' ').trim();
  const today = localDateOf(context.clock.now(), caller.zone);
  const allowed = goalPermissions['goals.set'];
  await requirePermission(db, caller, allowed, subject, today, (t) => t.goals.formNotYours);
  const held = await goalCalled(context, caller, subject, title, today);
  const { steps, reason } = request;
  if (steps === null) {
    if (!held) throw new UserError((t) => t.targets.stepsNotThere, 'title');
    await perform(context, caller, (trx) => end(trx, context, caller, held));
    return { kind: 'ended', title: held.title ?? title };
  }
  if (held) throw new UserError((t) => t.targets.stepsTaken, 'title');
  return perform(context, caller, (trx) =>
    store(trx, context, caller, { subject, title, steps, reason }, today),
  );
}

/** The subject's goal in steps of that title that runs today. */
async function goalCalled(
  { db }: Context,
  { workspaceId }: Caller,
  subject: GoalSubject,
  title: string,
  today: LocalDate,
): Promise<Goal | undefined> {
  const ids = 'personId' in subject ? { personIds: [subject.personId] } : { teamIds: [subject.teamId] };
  const running = await goalsOn(db, workspaceId, ids, today);
  return running.find((goal) => goal.title !== null && foldAlias(goal.title) === foldAlias(title));
}

async function store(
  trx: Writer,
  context: Context,
  { workspaceId, personId: by, source }: Caller,
  { subject, title, steps, reason }: StepsRequest & { steps: readonly TypedStep[] },
  today: LocalDate,
): Promise<StepsSet> {
  const at = context.clock.now();
  const { start: validFrom, end: validTo } = daysOfSteps(steps, today);
  const target = steps.reduce((sum, { weight }) => sum + weight, 0);
  const aim = { type: 'milestone', target, start: null, upper: null } as const;
  const { goalId, version } = await addGoalVersion(
    trx,
    workspaceId,
    { subject, kpi: stepsKey(context.newId()), periodKind: 'range', title },
    { ...aim, validFrom, validTo, currency: null, authorId: by, reason },
    { newId: context.newId, at: at.getTime() },
  );
  await insertSteps(trx, workspaceId, goalId, steps, at.getTime());
  const detail = { version, steps: steps.length, from: validFrom, until: validTo };
  await writeAudit(trx, context, workspaceId, [
    { actorId: by, source, action: 'goal.set', subjectKind: 'goal', subjectId: goalId, detail },
  ]);
  const person = 'personId' in subject ? await personById(trx, workspaceId, subject.personId, today) : null;
  const asked = person && (await askedFor(trx, person, by, today));
  if (asked) {
    await suggest(trx, context, asked, {
      ...aim,
      goalId,
      version,
      kind: 'set',
      answersId: null,
      proposerId: by,
      validFrom,
      validTo,
      currency: null,
      otherTarget: null,
      otherUpper: null,
      reason,
    });
  }
  return { kind: 'set', title, steps, asked };
}

async function end(
  trx: Writer,
  context: Context,
  { workspaceId, personId: by, source }: Caller,
  { id: goalId, subject, kpi, periodKind, validFrom, validTo }: Goal,
): Promise<void> {
  const { version } = await addGoalVersion(
    trx,
    workspaceId,
    { subject, kpi, periodKind },
    { type: 'milestone', validFrom, validTo, target: null, currency: null, authorId: by, reason: '' },
    { newId: context.newId, at: context.clock.now().getTime() },
  );
  await writeAudit(trx, context, workspaceId, [
    {
      actorId: by,
      source,
      action: 'goal.ended',
      subjectKind: 'goal',
      subjectId: goalId,
      detail: { version },
    },
  ]);
  await closeTakenOver(trx, context, workspaceId, { goalId, range: { from: validFrom, until: validTo }, by });
}
