import type { Answer, Command, CommandRequest } from '../../capability.ts';
import { foldAlias } from '../../people/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { myFeedback } from '../actions/my-feedback.ts';
import { namedReceiver } from '../actions/receiver.ts';
import { startFeedback } from '../actions/start-feedback.ts';
import { listMessage } from '../messages/list.ts';
import { LONGEST_TEXT } from '../rules/feedback.ts';
import { formFor } from './open-form.ts';
import { askByCommand } from './requests.ts';

const LIST = ['list', 'liste'];

/** `ask …`, and Turkish `iste …`; alone it opens the form. */
const ASK = /^(?:ask|iste)(?:\s+([\s\S]+))?$/i;

/** A mention, with what was typed after it. */
const MENTION_AND_TEXT = /^(<@[A-Z0-9]+(?:\|[^>]*)?>)\s+(\S[\s\S]*)$/;

/** `/givefeedback @ana` opens the form for her, alone it asks for whom; `list` shows mine, `ask` asks for it. */
export const giveFeedbackCommand: Command = {
  name: '/givefeedback',
  help: (t) => t.feedback.help,
  async run(request) {
    const { context, caller, t } = request;
    const text = unescapeText(request.text).trim();
    if (LIST.includes(foldAlias(text))) {
      const list = await myFeedback(context, caller, 0);
      return { kind: 'tell', message: listMessage(list, caller.zone, t) };
    }
    const ask = ASK.exec(text);
    return ask ? askByCommand(request, ask[1] ?? '') : openForm(request, text);
  },
};

/** What was typed after a mention is what was seen: it starts that field. */
async function openForm(request: CommandRequest, typed: string): Promise<Answer> {
  const { context, caller } = request;
  if (!typed) return { kind: 'open', view: await formFor(request, {}) };
  const [, mention, behaviour] = MENTION_AND_TEXT.exec(typed) ?? [];
  const person = await namedReceiver(context, caller, mention ?? typed);
  const start = await startFeedback(context, caller, person);
  const text = behaviour ? { behaviour: behaviour.slice(0, LONGEST_TEXT) } : {};
  return { kind: 'open', view: await formFor(request, { start, text }) };
}
