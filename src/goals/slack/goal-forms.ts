import type { Modal, ModalAnswer, ModalRequest, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { isKpiKey } from '../../kpis/catalogue.ts';
import { personById, teamById } from '../../people/index.ts';
import { checkGoal } from '../actions/check-goal.ts';
import { type GoalRequest, setGoal } from '../actions/set-goal.ts';
import { readPeriodKind, readSubject, readTarget, textOf } from '../form-values.ts';
import { GOAL_FORM } from '../messages/goal-form.ts';
import { goalSetView } from '../messages/goal-set-view.ts';
import { GOAL_CHECK, smartView } from '../messages/smart-view.ts';
import { isWarning } from '../rules/smart.ts';
import type { GoalSubject } from '../store/goals.ts';

/** The form as it was filled in: for whom, what, which period, from when, how long. */
type Chosen = readonly [subject: unknown, kpi: unknown, period: unknown, from: unknown, repeat: unknown];

/** *Set goal*: stored at once, unless its check warns. */
export const goalModal: Modal = {
  id: GOAL_FORM,
  submit(request) {
    const { subject, kpi, period, from, repeat } = request.values;
    return setOrWarn(request, [subject, kpi, period, from, repeat], null);
  },
};

/** *Set it*, after what warned was read: another number is checked again. */
export const goalCheckModal: Modal = {
  id: GOAL_CHECK,
  submit(request) {
    const [subject, kpi, period, from, repeat, read] = request.metadata.split(' ');
    return setOrWarn(request, [subject, kpi, period, from, repeat], Number(read));
  },
};

/** `read`: the number whose warnings were read already. */
async function setOrWarn(request: ModalRequest, chosen: Chosen, read: number | null): Promise<ModalAnswer> {
  const { context, caller, t, values } = request;
  const typed = { target: textOf(values.target).trim(), reason: textOf(values.reason).trim() };
  const asked = readChosen(chosen);
  const target = await readTarget(typed.target, asked.kpi, request);
  if (typeof target === 'string') return { kind: 'errors', errors: { target } };
  const goal: GoalRequest = { ...asked, target, reason: typed.reason };
  const check = await checkGoal(context, caller, goal);
  const who = await nameOf(goal.subject, request);
  if (target !== null && target !== read && check.findings.some(isWarning)) {
    const metadata = [...wordsOf(asked), target].join(' ');
    const { repeats } = goal;
    return { kind: 'show', view: smartView({ who, target, repeats, typed, metadata }, check, t) };
  }
  const set = await setGoal(context, caller, goal);
  return { kind: 'show', view: goalSetView({ who, set, check }, t) };
}

/** Throws a UserError when the form is not one of ours as they are now. */
function readChosen([subjectText, kpi, period, from, repeat]: Chosen): Omit<
  GoalRequest,
  'target' | 'reason'
> {
  const subject = readSubject(subjectText);
  if (!subject || typeof kpi !== 'string' || !isKpiKey(kpi)) {
    throw new UserError((t) => t.common.outdatedForm);
  }
  return {
    subject,
    kpi,
    periodKind: readPeriodKind(period),
    startsIn: from === 'next' ? 'next' : 'this',
    repeats: repeat !== 'once',
  };
}

/** The same as words for the next form; nothing that people typed is among them. */
function wordsOf({ subject, kpi, periodKind, startsIn, repeats }: Omit<GoalRequest, 'target' | 'reason'>) {
  const who = 'teamId' in subject ? `team:${subject.teamId}` : `person:${subject.personId}`;
  return [who, kpi, periodKind, startsIn, repeats ? 'always' : 'once'];
}

async function nameOf(subject: GoalSubject, { context, caller }: Request): Promise<string> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const found =
    'personId' in subject
      ? await personById(context.db, caller.workspaceId, subject.personId, today)
      : await teamById(context.db, caller.workspaceId, subject.teamId, today);
  return found?.name ?? '';
}
