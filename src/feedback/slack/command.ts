import type { Answer, Command, CommandRequest } from '../../capability.ts';
import { foldAlias } from '../../people/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { myFeedback } from '../actions/my-feedback.ts';
import { namedReceiver } from '../actions/receiver.ts';
import { startFeedback } from '../actions/start-feedback.ts';
import { feedbackForm } from '../messages/form.ts';
import { listMessage } from '../messages/list.ts';
import { LONGEST_TEXT } from '../rules/feedback.ts';

const LIST = ['list', 'liste'];

/** A mention, with what was typed after it. */
const MENTION_AND_TEXT = /^(<@[A-Z0-9]+(?:\|[^>]*)?>)\s+(\S[\s\S]*)$/;

/** `/givefeedback @ana` opens the form for her, alone it asks for whom; `list` shows mine. */
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
    return openForm(request, text);
  },
};

/** What was typed after a mention is what was seen: it starts that field. */
async function openForm({ context, caller, t }: CommandRequest, typed: string): Promise<Answer> {
  const id = context.newId();
  if (!typed) return { kind: 'open', view: feedbackForm({ id, start: null }, t) };
  const [, mention, behaviour] = MENTION_AND_TEXT.exec(typed) ?? [];
  const person = await namedReceiver(context, caller, mention ?? typed);
  const start = await startFeedback(context, caller, person);
  const text = behaviour ? { behaviour: behaviour.slice(0, LONGEST_TEXT) } : {};
  return { kind: 'open', view: feedbackForm({ id, start, text }, t) };
}
