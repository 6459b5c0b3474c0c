import type { Answer, Button, Command, CommandRequest, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { foldAlias } from '../../people/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { choosableKpis } from '../actions/choosable-kpis.ts';
import { peopleAndTeamsLed } from '../actions/led.ts';
import { namedPerson } from '../actions/named-person.ts';
import { OPEN_BUTTON } from '../home.ts';
import { type GoalFormStart, goalForm } from '../messages/goal-form.ts';
import { stepsForm } from '../messages/steps/form.ts';
import { showWaiting } from './contract.ts';
import { openRoleForm, openTeamForm } from './team-goals.ts';

/** What asks for the list of what waits for answers, and what opens the form for a team or for steps. */
const UNANSWERED = ['unanswered', 'open', 'cevapsız', 'yanıtsız', 'bekleyen', 'bekleyenler'].map(foldAlias);
const TEAM = ['team', 'takım', 'ekip'].map(foldAlias);
const ROLE = ['role', 'rol'].map(foldAlias);

const STEPS = ['steps', 'step', 'adım', 'adımlar', 'adımlı'].map(foldAlias);

/**
 * `/setgoal` opens the form; with a name, that person or team is chosen already. `/setgoal team` and `/setgoal role SDR`
 * open the one for several people, `/setgoal steps` the one for a goal in steps; `/setgoal unanswered` shows what waits for
 * an answer.
 */
export const setGoalCommand: Command = {
  name: '/setgoal',
  help: (t) => t.goals.helpSetGoal,
  async run(request) {
    const text = typed(request);
    if (UNANSWERED.includes(foldAlias(text))) return showWaiting(request);
    const [first = '', ...rest] = text.split(/\s+/);
    if (TEAM.includes(foldAlias(first))) return openTeamForm(request, rest.join(' '));
    if (ROLE.includes(foldAlias(first))) return openRoleForm(request, rest.join(' '));
    if (STEPS.includes(foldAlias(first))) return openSteps(request, rest.join(' '));
    return openForm(request, text);
  },
};

/** The way to the form from App Home. */
export const openButton: Button = { id: OPEN_BUTTON, run: (request) => openForm(request, '') };

async function openForm(request: Request, text: string): Promise<Answer> {
  const { context, caller, t } = request;
  const start = await subjectsFor(request, text);
  const kpis = await choosableKpis(context, caller);
  return { kind: 'open', view: goalForm({ ...start, kpis }, t) };
}

/** `/setgoal steps`, with a name or without. */
async function openSteps(request: Request, text: string): Promise<Answer> {
  return { kind: 'open', view: stepsForm(await subjectsFor(request, text), request.t) };
}

/** For whom a goal can be set, and who is named already. Throws a UserError for somebody else's name. */
async function subjectsFor(
  { context, caller, t }: Request,
  text: string,
): Promise<Pick<GoalFormStart, 'subjects' | 'chosen'>> {
  const led = await peopleAndTeamsLed(context, caller);
  const others = led.people.filter(({ id }) => id !== caller.personId);
  const self = { value: `person:${caller.personId}`, name: t.contract.yourself({ name: caller.name }) };
  const subjects = [
    ...led.teams.map((team) => ({ value: `team:${team.id}`, name: team.name })),
    self,
    ...others.map((person) => ({ value: `person:${person.id}`, name: person.name })),
  ];
  const team = led.teams.find(({ name }) => foldAlias(name) === foldAlias(text));
  const named =
    text && !team && `person:${await namedPerson(context, caller, { text, command: '/setgoal' })}`;
  const alone = subjects.length === 1 ? self.value : '';
  const chosen = team ? `team:${team.id}` : named || alone;
  if (chosen && !subjects.some((subject) => subject.value === chosen)) {
    throw new UserError((words) => words.goals.formNotYours);
  }
  return { subjects, ...(chosen ? { chosen } : {}) };
}

/** Whom or what was named. */
const typed = ({ text }: CommandRequest) => unescapeText(text).trim();
