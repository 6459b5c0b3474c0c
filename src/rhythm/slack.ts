import type { Answer, Button, ButtonRequest, Modal, Request } from '../capability.ts';
import { UserError } from '../errors.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { readRecord, recordableKpi, recordedView, recordForm, recordNumber } from '../kpis/index.ts';
import { dayOf, ownItems, recordNone, sayOf } from './actions/answers.ts';
import { LOG, LOG_FORM, NONE, SAYS_BUTTONS } from './messages/ids.ts';
import { questionMessage } from './messages/question.ts';
import { isSame, type Question, readPressed } from './rules/things.ts';

/** One tap: the message says it. App Home is drawn anew after every button. */
const saysButtons: Button[] = SAYS_BUTTONS.map(({ says, id }) => ({
  id,
  async run(request: ButtonRequest) {
    const { pressed, ...question } = pressedIn(request.value);
    if (pressed.kind !== 'goal') throw new UserError((t) => t.common.outdatedButton);
    await sayOf(request.context, request.caller, { question, goalId: pressed.id, says });
    return inPlace(request, question);
  },
}));

const noneButton: Button = {
  id: NONE,
  async run(request) {
    const { pressed, ...question } = pressedIn(request.value);
    if (pressed.kind !== 'kpi') throw new UserError((t) => t.common.outdatedButton);
    await recordNone(request.context, request.caller, question, pressed.key);
    return inPlace(request, question);
  },
};

const logButton: Button = {
  id: LOG,
  async run({ context, caller, value, t }) {
    const { question, key } = await ownNumber({ context, caller, t }, value);
    const recordable = await recordableKpi(context, caller, key);
    const day = dayOf(question, localDateOf(context.clock.now(), caller.zone));
    const view = { ...recordForm(recordable, day, t), callback_id: LOG_FORM, private_metadata: value };
    return { kind: 'open', view, returns: true };
  },
};

/** Stores the number; the message it was asked for in says so. */
export const logModal: Modal = {
  id: LOG_FORM,
  async submit(request) {
    const { context, caller, metadata, t } = request;
    const { question, key } = await ownNumber(request, metadata);
    const values = await readRecord(request, await recordableKpi(context, caller, key));
    if ('errors' in values) return { kind: 'errors', errors: values.errors };
    const view = recordedView(await recordNumber(context, caller, values), t);
    return { kind: 'show', view, replacement: await message(request, question) };
  },
};

export const rhythmButtons: readonly Button[] = [...saysButtons, noneButton, logButton];

async function inPlace(request: ButtonRequest, question: Question): Promise<Answer> {
  if (request.from === 'home') return { kind: 'nothing' };
  return { kind: 'replace', message: await message(request, question) };
}

async function message({ context, caller, t }: Request, question: Question) {
  return questionMessage(await ownItems(context, caller, question), t);
}

/** The number that was pressed, of a question of the caller's own. Throws a UserError for any other. */
async function ownNumber({ context, caller }: Request, value: string) {
  const { pressed, ...question } = pressedIn(value);
  const { items } = await ownItems(context, caller, question);
  const item = items.find(({ thing }) => isSame(thing, pressed));
  if (item?.kind !== 'kpi') throw new UserError((t) => t.common.outdatedButton);
  return { question, key: item.kpi.key };
}

function pressedIn(value: string) {
  const read = readPressed(value);
  if (!read) throw new UserError((t) => t.common.outdatedButton);
  return read;
}
