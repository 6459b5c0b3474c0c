import type { Answer, Button, Command, CommandRequest, Request } from '../../capability.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { unescapeText } from '../../slack/escape.ts';
import { endDeputyship } from '../actions/time-off/end-deputy.ts';
import { draftTimeOff, listTimeOff } from '../actions/time-off/list-time-off.ts';
import { namedInAway } from '../actions/time-off/named.ts';
import { takeBack } from '../actions/time-off/take-back.ts';
import { takeTimeOff } from '../actions/time-off/take-time-off.ts';
import { ids } from '../messages/ids.ts';
import { timeOffForm } from '../messages/time-off/form.ts';
import { timeOffList } from '../messages/time-off/list.ts';
import { daysProblemMessage } from '../messages/time-off/problem.ts';
import { deputyEndedMessage, takenBackMessage, takenMessage } from '../messages/time-off/taken.ts';
import { foldAlias } from '../rules/alias.ts';
import { readDaysOff } from '../rules/away/read-days.ts';
import { splitAway } from '../rules/away/split-command.ts';

const LIST = ['list', 'liste'];

/** `/away 24-28 Dec` takes days off; alone or with `list` it shows them; `@ana` for someone the caller leads. */
export const awayCommand: Command = {
  name: '/away',
  help: (t) => t.timeOff.help,
  run: (request) => away(request),
};

/** The same for whoever carries the text along under another name. */
export async function away({
  context,
  caller,
  text,
  t,
}: Pick<CommandRequest, keyof Request | 'text'>): Promise<Answer> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const { person, deputy, days } = splitAway(unescapeText(text), today);
  const personId = person ? await namedInAway(context, caller, person, 'led') : caller.personId;
  if (deputy === null && (days === '' || LIST.includes(foldAlias(days)))) {
    return { kind: 'tell', message: timeOffList(await listTimeOff(context, caller, personId), t) };
  }
  const reading = readDaysOff(days, today);
  if (!reading.ok) return { kind: 'tell', message: daysProblemMessage(reading.problem, personId, t) };
  const deputyId = deputy === null ? null : await namedInAway(context, caller, deputy, 'everyone');
  const taken = await takeTimeOff(context, caller, { personId, days: reading.days, deputyId });
  return { kind: 'tell', message: takenMessage(taken, t) };
}

/** Days off, in a message of their own. */
export const awayButton: Button = {
  id: ids.away,
  async run({ context, caller, value, t }) {
    const list = await listTimeOff(context, caller, value || caller.personId);
    return { kind: 'tell', message: timeOffList(list, t) };
  },
};

/** Opens the form. */
export const awayEnterButton: Button = {
  id: ids.awayEnter,
  async run({ context, caller, value, t }) {
    return {
      kind: 'open',
      view: timeOffForm(await draftTimeOff(context, caller, value || caller.personId), t),
    };
  },
};

/** *Undo* and *Take back*: the result takes the place of what was clicked. */
export const awayBackButton: Button = {
  id: ids.awayBack,
  async run({ context, caller, value, t }) {
    return { kind: 'replace', message: takenBackMessage(await takeBack(context, caller, value), t) };
  },
};

/** *Take back* beside who stands in. */
export const deputyEndButton: Button = {
  id: ids.deputyEnd,
  async run({ context, caller, value, t }) {
    return { kind: 'replace', message: deputyEndedMessage(await endDeputyship(context, caller, value), t) };
  },
};
