import type { Answer, Button, ButtonRequest, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { leadsPeople, openOnboarding } from '../actions/may.ts';
import { buddySheets, ledSheets, ownSheet } from '../actions/overview.ts';
import { ownPlans } from '../actions/templates.ts';
import { ids } from '../messages/ids.ts';
import { saidMessage } from '../messages/labels.ts';
import { listMessage, phaseView } from '../messages/list.ts';
import { runningMessage } from '../messages/overview.ts';
import { plansMessage } from '../messages/plans.ts';
import { PHASES } from '../rules/task.ts';

/** A buddy has mostly one newcomer; lists of more would be too long for a message. */
const MOST_LISTS = 3;

/** One's own first 90 days, then what is one's as a buddy. */
export async function tellMine({ context, caller, t }: Request): Promise<Answer> {
  const own = await ownSheet(context, caller);
  const others = await buddySheets(context, caller);
  const sheets = [...(own ? [own] : []), ...others].slice(0, MOST_LISTS);
  if (sheets.length === 0) {
    const { noneForYou, howToStart } = t.onboarding;
    const mayStart = await leadsPeople(context, caller);
    return { kind: 'tell', message: saidMessage(mayStart ? `${noneForYou}\n${howToStart}` : noneForYou) };
  }
  const messages = [];
  for (const { onboarding } of sheets) {
    messages.push(listMessage(await openOnboarding(context, caller, onboarding.id), t));
  }
  return {
    kind: 'tell',
    message: {
      text: messages.map(({ text }) => text).join('\n'),
      blocks: messages.flatMap(({ blocks }) => blocks),
    },
  };
}

/** Everybody's whom one leads. */
export async function tellRunning({ context, caller, t }: Request): Promise<Answer> {
  return { kind: 'tell', message: runningMessage(await ledSheets(context, caller), t) };
}

/** The plans there are. */
export async function tellPlans({ context, caller, t }: Request): Promise<Answer> {
  return { kind: 'tell', message: plansMessage(await ownPlans(context, caller), t) };
}

const mineButton: Button = { id: ids.mine, run: (request) => tellMine(request) };
const runningButton: Button = { id: ids.running, run: (request) => tellRunning(request) };
const plansButton: Button = { id: ids.plans, run: (request) => tellPlans(request) };

/** *Open* one. */
const showButton: Button = {
  id: ids.show,
  async run({ context, caller, t, value }: ButtonRequest): Promise<Answer> {
    return { kind: 'tell', message: listMessage(await openOnboarding(context, caller, value), t) };
  },
};

/** *Look* at a third of it. */
const phaseButton: Button = {
  id: ids.phase,
  async run({ context, caller, t, value }): Promise<Answer> {
    const [id = '', name] = value.split(' ');
    const phase = PHASES.find((each) => each === name);
    if (!phase) throw new UserError((words) => words.onboarding.gone);
    return { kind: 'open', view: phaseView(await openOnboarding(context, caller, id), phase, t) };
  },
};

export const listButtons: readonly Button[] = [
  mineButton,
  runningButton,
  plansButton,
  showButton,
  phaseButton,
];
