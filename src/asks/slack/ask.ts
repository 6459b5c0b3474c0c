import type { Answer, Button, Modal, Request, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { messageView } from '../../slack/answer.ts';
import { unescapeText } from '../../slack/escape.ts';
import { askManager, TEXT_FIELD } from '../actions/ask.ts';
import { myAsks } from '../actions/my-asks.ts';
import { takeBackAsk } from '../actions/take-back.ts';
import { whoIsAsked } from '../actions/who-is-asked.ts';
import { askedMessage, askForm } from '../messages/forms.ts';
import { ASK_BUTTON, ASK_FORM, LIST_BUTTON, TAKE_BACK_BUTTON } from '../messages/ids.ts';
import { listMessage } from '../messages/list.ts';

/** `/pacesetter ask` and what is needed: the form with it, in which stands who will read it. */
export const askTopic: Topic = {
  words: ['ask', 'rica'],
  run: (request) => openForm(request, unescapeText(request.text).trim()),
};

/** `/pacesetter asks`: what the caller asked, and what is asked of them. */
export const asksTopic: Topic = {
  words: ['asks', 'ricalar', 'ricalarım'],
  run: async (request) => ({ kind: 'tell', message: await list(request) }),
};

/** *Ask Mert*. */
export const askButton: Button = { id: ASK_BUTTON, run: (request) => openForm(request, '') };

export const listButton: Button = {
  id: LIST_BUTTON,
  run: async (request): Promise<Answer> => ({ kind: 'tell', message: await list(request) }),
};

export const askModal: Modal = {
  id: ASK_FORM,
  async submit({ context, caller, t, metadata, values }) {
    const [id = '', managerId = ''] = metadata.split(' ');
    const text = values[TEXT_FIELD];
    if (!isId(id) || !isId(managerId)) throw new UserError((words) => words.common.outdatedForm);
    const draft = { id, managerId, text: typeof text === 'string' ? text : '' };
    const message = askedMessage(await askManager(context, caller, draft), t);
    return { kind: 'show', view: messageView(message, t) };
  },
};

/** *Take back*: the list without it. */
export const takeBackButton: Button = {
  id: TAKE_BACK_BUTTON,
  async run(request): Promise<Answer> {
    await takeBackAsk(request.context, request.caller, request.value);
    return { kind: 'replace', message: await list(request) };
  },
};

async function openForm({ context, caller, t }: Request, text: string): Promise<Answer> {
  const who = await whoIsAsked(context, caller);
  return { kind: 'open', view: askForm({ id: context.newId(), text, who }, t) };
}

async function list({ context, caller, t }: Request) {
  return listMessage(await myAsks(context, caller), t);
}
