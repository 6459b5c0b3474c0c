import type { Modal, ModalAnswer, ModalRequest, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { BookKpi } from '../../kpis/index.ts';
import { personById, teamById } from '../../people/index.ts';
import { checkGoal } from '../actions/check-goal.ts';
import { choosableKpi } from '../actions/choosable-kpis.ts';
import { levelNow } from '../actions/level-now.ts';
import { type GoalRequest, setGoal } from '../actions/set-goal.ts';
import type { TimedRequest } from '../actions/store-goal.ts';
import { readSubject, readTarget, readTimed, readTimedForm, textOf } from '../form-values.ts';
import { GOAL_FORM } from '../messages/goal-form.ts';
import { timedWords } from '../messages/goal-inputs.ts';
import { goalSetView } from '../messages/goal-set-view.ts';
import { LEVEL_FORM, levelView } from '../messages/level-view.ts';
import { GOAL_CHECK, smartView } from '../messages/smart-view.ts';
import { levelWords } from '../messages/target-words.ts';
import type { GoalPurpose } from '../purpose.ts';
import { isWarning } from '../rules/smart.ts';
import { isLevel, type Target, typeFor } from '../rules/targets/types.ts';
import type { GoalSubject } from '../store/goals.ts';

/** *Set goal*: stored at once, unless its KPI needs more than a number, or its check warns. */
const goalModal = (purpose: GoalPurpose | null): Modal => ({
  id: GOAL_FORM,
  async submit(request) {
    const asked = readTimedForm(request);
    if ('errors' in asked) return { kind: 'errors', ...asked };
    const kpi = await choosableKpi(request.context, request.caller, asked.kpi);
    const chosen = { subject: subjectOf(request.values.subject), asked };
    if (isLevel(typeFor(kpi))) return askForLevel(request, kpi, chosen, purpose);
    return setOrWarn(request, kpi, { ...chosen, start: null, upper: null, read: null }, purpose);
  },
});

/** The second step for a level: between which ends, or from where. */
const goalLevelModal = (purpose: GoalPurpose | null): Modal => ({
  id: LEVEL_FORM,
  async submit(request) {
    const [subject, ...time] = request.metadata.split(' ');
    const asked = readTimed(time);
    const kpi = await choosableKpi(request.context, request.caller, asked.kpi);
    const errors: Record<string, string> = {};
    const numbers = { start: await typedIn('start'), upper: await typedIn('upper') };
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    return setOrWarn(request, kpi, { subject: subjectOf(subject), asked, ...numbers, read: null }, purpose);

    /** Null for an empty field, and for one that the form does not have. */
    async function typedIn(field: string): Promise<number | null> {
      const text = textOf(request.values[field]).trim();
      if (text === '') return null;
      const read = await readTarget(text, kpi, request);
      if (typeof read === 'string') errors[field] = read;
      return typeof read === 'number' ? read : 0;
    }
  },
});

/** *Set it*, after what warned was read: another number is checked again. */
const goalCheckModal = (purpose: GoalPurpose | null): Modal => ({
  id: GOAL_CHECK,
  async submit(request) {
    const words = request.metadata.split(' ');
    const [subject, read] = words;
    const asked = readTimed(words.slice(2, 6));
    const [start, upper] = words.slice(6).map((word) => (word === NONE ? null : Number(word)));
    const kpi = await choosableKpi(request.context, request.caller, asked.kpi);
    const numbers = { start: start ?? null, upper: upper ?? null, read: Number(read) };
    return setOrWarn(request, kpi, { subject: subjectOf(subject), asked, ...numbers }, purpose);
  },
});

export const goalModals = (purpose: GoalPurpose | null): readonly Modal[] => [
  goalModal(purpose),
  goalLevelModal(purpose),
  goalCheckModal(purpose),
];

/** In a form's metadata: there is no such number. */
const NONE = '-';

/** For whom and when. */
type Chosen = { subject: GoalSubject; asked: TimedRequest };

/** The form as it was filled in; `read`: the number whose warnings were read already. */
type Filled = Chosen & { start: number | null; upper: number | null; read: number | null };

async function askForLevel(
  request: ModalRequest,
  kpi: BookKpi,
  chosen: Chosen,
  purpose: GoalPurpose | null,
): Promise<ModalAnswer> {
  const { context, caller, t, values } = request;
  const typed = typedIn(values);
  const target = await readTarget(typed.target, kpi, request);
  if (typeof target === 'string') return { kind: 'errors', errors: { target } };
  if (target === null)
    return setOrWarn(request, kpi, { ...chosen, start: null, upper: null, read: null }, purpose);
  const { aim, reading } = await levelNow(context, caller, kpi, chosen, target);
  const who = await nameOf(chosen.subject, request);
  const metadata = [subjectWord(chosen.subject), ...timedWords(chosen.asked)].join(' ');
  return {
    kind: 'show',
    view: levelView({ kpi, who, now: levelWords(kpi, aim, reading, t), typed, metadata }, t),
  };
}

async function setOrWarn(
  request: ModalRequest,
  kpi: BookKpi,
  filled: Filled,
  purpose: GoalPurpose | null,
): Promise<ModalAnswer> {
  const { context, caller, t, values } = request;
  const { subject, asked, start, upper, read } = filled;
  const typed = typedIn(values);
  const target = await readTarget(typed.target, kpi, request);
  if (typeof target === 'string') return { kind: 'errors', errors: { target } };
  const goal: GoalRequest = { ...asked, subject, target, start, upper, reason: typed.reason };
  const check = await checkGoal(context, caller, goal, purpose);
  const { aim } = check;
  const who = await nameOf(subject, request);
  const wanted = { subject, kpi: asked.kpi, period: check.period };
  if (aim && target !== read && check.findings.some(isWarning)) {
    const metadata = metadataOf(subject, asked, { ...aim, target: target ?? 0 });
    const { repeats } = goal;
    const isAsked = check.findings.some((finding) => finding.check === 'relevant');
    const fields = isAsked && purpose ? await purpose.fields(request, wanted, values) : [];
    return { kind: 'show', view: smartView({ who, aim, repeats, typed, metadata, fields }, check, t) };
  }
  const said = target === null || !purpose ? null : await purpose.read(request, wanted);
  const set = await setGoal(context, caller, goal, said);
  return { kind: 'show', view: goalSetView({ who, set, check }, t) };
}

/** What the check's form knows; of a sum as ever, of a level its other number behind it. */
function metadataOf(subject: GoalSubject, asked: TimedRequest, { target, start, upper }: Target): string {
  const more = start === null && upper === null ? [] : [start ?? NONE, upper ?? NONE];
  return [subjectWord(subject), target, ...timedWords(asked), ...more].join(' ');
}

const typedIn = (values: ModalRequest['values']) => ({
  target: textOf(values.target).trim(),
  reason: textOf(values.reason).trim(),
});

function subjectOf(value: unknown): GoalSubject {
  const subject = readSubject(value);
  if (!subject) throw new UserError((words) => words.common.outdatedForm);
  return subject;
}

/** As `readSubject` reads it. */
const subjectWord = (subject: GoalSubject) =>
  'teamId' in subject ? `team:${subject.teamId}` : `person:${subject.personId}`;

/** Whose goal it is, by name. */
export async function nameOf(subject: GoalSubject, { context, caller }: Request): Promise<string> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const found =
    'personId' in subject
      ? await personById(context.db, caller.workspaceId, subject.personId, today)
      : await teamById(context.db, caller.workspaceId, subject.teamId, today);
  return found?.name ?? '';
}
