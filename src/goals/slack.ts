import type {
  Answer,
  Button,
  ButtonRequest,
  Command,
  CommandRequest,
  Modal,
  ModalRequest,
  Request,
} from '../capability.ts';
import { UserError } from '../errors.ts';
import { currencyExponent } from '../kernel/money.ts';
import type { PeriodKind } from '../kernel/period.ts';
import { readWholeNumber } from '../kernel/whole-number.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { isKpiKey, kpiByKey } from '../kpis/catalogue.ts';
import { kpiHeading } from '../kpis/wording.ts';
import { foldAlias, personById, teamById, workspaceById } from '../people/index.ts';
import { unescapeText } from '../slack/escape.ts';
import { peopleAndTeamsLed } from './actions/led.ts';
import { myGoals } from './actions/my-goals.ts';
import { namedPerson } from './actions/named-person.ts';
import { setGoal } from './actions/set-goal.ts';
import { whyGoal } from './actions/why-goal.ts';
import { GOAL_FORM, goalForm } from './form.ts';
import { OPEN_BUTTON } from './home.ts';
import { goalSetView } from './messages/goal-set-view.ts';
import { goalsCard, WHY_BUTTON } from './messages/goals-card.ts';
import { whyView } from './messages/why-view.ts';
import type { GoalSubject } from './store.ts';

/** `/mygoals` shows mine; `/mygoals @ana` someone's whom I lead. */
export const myGoalsCommand: Command = {
  name: '/mygoals',
  help: (t) => t.goals.helpMyGoals,
  async run(request) {
    const { context, caller } = request;
    const text = typed(request);
    const personId = text
      ? await namedPerson(context, caller, { text, command: '/mygoals' })
      : caller.personId;
    const card = await myGoals(context, caller, personId);
    return { kind: 'tell', message: goalsCard(card, request.t) };
  },
};

/** `/setgoal` opens the form; with a name, that person or team is chosen already. */
export const setGoalCommand: Command = {
  name: '/setgoal',
  help: (t) => t.goals.helpSetGoal,
  run: (request) => openForm(request, typed(request)),
};

/** The way to the form from App Home. */
export const openButton: Button = { id: OPEN_BUTTON, run: (request) => openForm(request, '') };

/** *Why?* on a line. */
export const whyButton: Button = {
  id: WHY_BUTTON,
  async run({ context, caller, value, t }: ButtonRequest): Promise<Answer> {
    return { kind: 'open', view: whyView(await whyGoal(context, caller, value), caller.zone, t) };
  },
};

export const goalModal: Modal = {
  id: GOAL_FORM,
  async submit({ context, caller, values, t }: ModalRequest) {
    const subject = readSubject(values.subject);
    const kpi = values.kpi;
    if (!subject || typeof kpi !== 'string' || !isKpiKey(kpi))
      throw new UserError(() => t.common.outdatedForm);
    const target = await readTarget(textOf(values.target), kpi, { context, caller, t });
    if (typeof target === 'string') return { kind: 'errors', errors: { target } };
    const set = await setGoal(context, caller, {
      subject,
      kpi,
      target,
      periodKind: readPeriodKind(values.period),
      startsIn: values.from === 'next' ? 'next' : 'this',
      repeats: values.repeat !== 'once',
      reason: textOf(values.reason).trim(),
    });
    return { kind: 'show', view: goalSetView(await nameOf(subject, { context, caller, t }), set, t) };
  },
};

async function openForm({ context, caller, t }: Request, text: string): Promise<Answer> {
  const led = await peopleAndTeamsLed(context, caller);
  const subjects = [
    ...led.teams.map((team) => ({ value: `team:${team.id}`, name: team.name })),
    ...led.people.map((person) => ({ value: `person:${person.id}`, name: person.name })),
  ];
  if (subjects.length === 0) throw new UserError((words) => words.goals.notManager);
  const team = led.teams.find(({ name }) => foldAlias(name) === foldAlias(text));
  const chosen = team
    ? `team:${team.id}`
    : text && `person:${await namedPerson(context, caller, { text, command: '/setgoal' })}`;
  if (chosen && !subjects.some((subject) => subject.value === chosen)) {
    throw new UserError((words) => words.goals.formNotYours);
  }
  const kpiName = (key: Parameters<typeof kpiByKey>[0]) => kpiHeading(kpiByKey(key), t.locale);
  return { kind: 'open', view: goalForm({ subjects, kpiName, ...(chosen ? { chosen } : {}) }, t) };
}

const typed = ({ text }: CommandRequest) => unescapeText(text).trim();

/** The target in the KPI's unit, null for 0 (which ends the goal), or the sentence that says what is wrong with it. */
async function readTarget(
  text: string,
  kpi: string,
  { context, caller, t }: Request,
): Promise<number | null | string> {
  const read = readWholeNumber(text);
  if (read.kind === 'ambiguous') return t.goals.formTargetAmbiguous({ text });
  if (read.kind !== 'number') return t.goals.formTargetBad;
  if (read.value === 0) return null;
  if (!isKpiKey(kpi) || kpiByKey(kpi).unit !== 'money') {
    return read.value <= 1_000_000_000 ? read.value : t.goals.formTargetTooLarge;
  }
  const { currency } = await workspaceById(context.db, caller.workspaceId);
  const minor = read.value * 10 ** currencyExponent(currency);
  return minor <= 1e14 ? minor : t.goals.formTargetTooLarge;
}

function readSubject(value: unknown): GoalSubject | null {
  const [kind, id] = typeof value === 'string' ? value.split(':') : [];
  if (!id) return null;
  return kind === 'team' ? { teamId: id } : { personId: id };
}

function readPeriodKind(value: unknown): PeriodKind {
  return value === 'month' || value === 'quarter' ? value : 'week';
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

async function nameOf(subject: GoalSubject, { context, caller }: Request): Promise<string> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const found =
    'personId' in subject
      ? await personById(context.db, caller.workspaceId, subject.personId, today)
      : await teamById(context.db, caller.workspaceId, subject.teamId, today);
  return found?.name ?? '';
}
