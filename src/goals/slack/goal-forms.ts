import type { Modal, ModalAnswer, ModalRequest, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { personById, teamById } from '../../people/index.ts';
import { checkGoal } from '../actions/check-goal.ts';
import { type GoalRequest, setGoal } from '../actions/set-goal.ts';
import type { TimedRequest } from '../actions/store-goal.ts';
import { readSubject, readTarget, readTimed, readTimedForm, textOf } from '../form-values.ts';
import { GOAL_FORM } from '../messages/goal-form.ts';
import { timedWords } from '../messages/goal-inputs.ts';
import { goalSetView } from '../messages/goal-set-view.ts';
import { GOAL_CHECK, smartView } from '../messages/smart-view.ts';
import type { GoalPurpose } from '../purpose.ts';
import { isWarning } from '../rules/smart.ts';
import type { GoalSubject } from '../store/goals.ts';

/** *Set goal*: stored at once, unless its check warns. */
const goalModal = (purpose: GoalPurpose | null): Modal => ({
  id: GOAL_FORM,
  async submit(request) {
    const asked = readTimedForm(request);
    if ('errors' in asked) return { kind: 'errors', ...asked };
    return setOrWarn(request, { subject: request.values.subject, asked, read: null }, purpose);
  },
});

/** *Set it*, after what warned was read: another number is checked again. */
const goalCheckModal = (purpose: GoalPurpose | null): Modal => ({
  id: GOAL_CHECK,
  submit(request) {
    const [subject, read, ...time] = request.metadata.split(' ');
    return setOrWarn(request, { subject, asked: readTimed(time), read: Number(read) }, purpose);
  },
});

export const goalModals = (purpose: GoalPurpose | null): readonly Modal[] => [
  goalModal(purpose),
  goalCheckModal(purpose),
];

/** The form as it was filled in; `read`: the number whose warnings were read already. */
type Chosen = { subject: unknown; asked: TimedRequest; read: number | null };

async function setOrWarn(
  request: ModalRequest,
  chosen: Chosen,
  purpose: GoalPurpose | null,
): Promise<ModalAnswer> {
  const { context, caller, t, values } = request;
  const typed = { target: textOf(values.target).trim(), reason: textOf(values.reason).trim() };
  const subject = readSubject(chosen.subject);
  if (!subject) throw new UserError((words) => words.common.outdatedForm);
  const { asked } = chosen;
  const target = await readTarget(typed.target, asked.kpi, request);
  if (typeof target === 'string') return { kind: 'errors', errors: { target } };
  const goal: GoalRequest = { ...asked, subject, target, reason: typed.reason };
  const check = await checkGoal(context, caller, goal, purpose);
  const who = await nameOf(subject, request);
  const wanted = { subject, kpi: asked.kpi, period: check.period };
  if (target !== null && target !== chosen.read && check.findings.some(isWarning)) {
    const metadata = [subjectWord(subject), target, ...timedWords(asked)].join(' ');
    const { repeats } = goal;
    const isAsked = check.findings.some((finding) => finding.check === 'relevant');
    const fields = isAsked && purpose ? await purpose.fields(request, wanted, values) : [];
    return { kind: 'show', view: smartView({ who, target, repeats, typed, metadata, fields }, check, t) };
  }
  const said = target === null || !purpose ? null : await purpose.read(request, wanted);
  const set = await setGoal(context, caller, goal, said);
  return { kind: 'show', view: goalSetView({ who, set, check }, t) };
}

/** As `readSubject` reads it. */
const subjectWord = (subject: GoalSubject) =>
  'teamId' in subject ? `team:${subject.teamId}` : `person:${subject.personId}`;

async function nameOf(subject: GoalSubject, { context, caller }: Request): Promise<string> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const found =
    'personId' in subject
      ? await personById(context.db, caller.workspaceId, subject.personId, today)
      : await teamById(context.db, caller.workspaceId, subject.teamId, today);
  return found?.name ?? '';
}
