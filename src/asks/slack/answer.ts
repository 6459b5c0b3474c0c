import type {
  Answer,
  Button,
  ButtonRequest,
  Message,
  Modal,
  ModalAnswer,
  ModalRequest,
  Request,
} from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { addDays, isLocalDate } from '../../kernel/date.ts';
import { isId } from '../../kernel/id.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { messageView } from '../../slack/answer.ts';
import { ANSWER_FIELDS, answerAsk, answerable } from '../actions/answer.ts';
import { type AskLine, digestOf } from '../actions/lines.ts';
import { digestMessage } from '../messages/digest.ts';
import { answeredForm, byForm, noForm } from '../messages/forms.ts';
import { BY_BUTTON, BY_FORM, DONE_BUTTON, NO_BUTTON, NO_FORM, TALK_BUTTON } from '../messages/ids.ts';
import type { AskAnswer } from '../rules/asks.ts';

/** What a promise is given at first; the form says which day that is. */
const USUAL_DAYS = 3;

/** *Done* and *Let's talk*: one tap. */
const atOnce = (id: string, answer: AskAnswer): Button => ({
  id,
  async run(request: ButtonRequest): Promise<Answer> {
    const line = await answerAsk(request.context, request.caller, request.value, answer);
    return { kind: 'replace', message: await digest(request, line) };
  },
});

export const doneButton = atOnce(DONE_BUTTON, { kind: 'done' });
export const talkButton = atOnce(TALK_BUTTON, { kind: 'talk' });

/** *I'll do it by …* */
export const byButton: Button = {
  id: BY_BUTTON,
  async run({ context, caller, t, value }): Promise<Answer> {
    const line = await answerable(context, caller, value);
    const dueOn = addDays(localDateOf(context.clock.now(), caller.zone), USUAL_DAYS);
    return { kind: 'open', view: byForm(line, dueOn, t), returns: true };
  },
};

/** *Not possible …* */
export const noButton: Button = {
  id: NO_BUTTON,
  async run({ context, caller, t, value }): Promise<Answer> {
    return { kind: 'open', view: noForm(await answerable(context, caller, value), t), returns: true };
  },
};

export const byModal: Modal = {
  id: BY_FORM,
  async submit(request) {
    const dueOn = request.values[ANSWER_FIELDS.dueOn];
    if (typeof dueOn !== 'string' || !isLocalDate(dueOn)) {
      throw new UserError((t) => t.asks.dueMissing, ANSWER_FIELDS.dueOn);
    }
    return settle(request, { kind: 'by', dueOn });
  },
};

export const noModal: Modal = {
  id: NO_FORM,
  async submit(request) {
    const reason = request.values[ANSWER_FIELDS.reason];
    return settle(request, { kind: 'no', reason: typeof reason === 'string' ? reason : '' });
  },
};

async function settle(request: ModalRequest, answer: AskAnswer): Promise<ModalAnswer> {
  const { context, caller, metadata, t } = request;
  if (!isId(metadata)) throw new UserError((words) => words.common.outdatedForm);
  const line = await answerAsk(context, caller, metadata, answer);
  const view = messageView(answeredForm(line, t), t);
  return { kind: 'show', view, replacement: await digest(request, line) };
}

/** What takes the place of the message: the others that wait, and what was answered today. */
async function digest({ context, caller, t }: Request, line: AskLine): Promise<Message> {
  const all = await digestOf(context, caller.workspaceId, line.ask.managerId);
  // Of a team that is not live yet, or of somebody who changed managers, nothing else is said.
  const isThere = all?.lines.some(({ ask }) => ask.id === line.ask.id);
  return all && isThere ? digestMessage(all, t) : answeredForm(line, t);
}
