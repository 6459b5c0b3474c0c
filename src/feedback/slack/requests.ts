import type { Answer, Button, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { leadsSomeone } from '../../people/index.ts';
import { messageView, plainMessage } from '../../slack/answer.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { declineRequest, withdrawRequest } from '../actions/answer-request.ts';
import { ASK_FIELDS, askForFeedback } from '../actions/ask-feedback.ts';
import { namedPerson, pickedPerson } from '../actions/receiver.ts';
import { askForm } from '../messages/ask-form.ts';
import { ANSWER_BUTTON, ASK_BUTTON, ASK_FORM, DECLINE_BUTTON, WITHDRAW_BUTTON } from '../messages/ids.ts';
import { askedMessage, declinedMessage } from '../messages/requests.ts';
import { readAsk } from '../rules/read-ask.ts';
import { formFor } from './open-form.ts';

/** *Ask for feedback*: the form. */
export const askButton: Button = {
  id: ASK_BUTTON,
  run: async (request): Promise<Answer> => openAsk(request, null),
};

/** `/givefeedback ask @mert about demos`: a whole command asks at once, with a name alone it opens the form. */
export async function askByCommand(request: Request, typed: string): Promise<Answer> {
  const { context, caller, t } = request;
  const { asked: askedName, about: aboutName, topic } = readAsk(typed);
  if (!askedName) return openAsk(request, null);
  const asked = await namedPerson(context, caller, askedName);
  if (asked.id === caller.personId) throw new UserError((words) => words.feedback.askYourself);
  if (!aboutName && !topic) return openAsk(request, asked.slackUserId);
  const about = aboutName ? await namedPerson(context, caller, aboutName) : null;
  const draft = { id: context.newId(), askedId: asked.id, aboutId: about?.id ?? null, topic };
  return { kind: 'tell', message: askedMessage(await askForFeedback(context, caller, draft), t) };
}

async function openAsk({ context, caller, t }: Request, askedSlackId: string | null): Promise<Answer> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const leads = await leadsSomeone(context.db, caller.workspaceId, caller.personId, today);
  const form = { id: context.newId(), askedSlackId, leadsSomeone: leads };
  return { kind: 'open', view: askForm(form, t) };
}

export const askModal: Modal = {
  id: ASK_FORM,
  async submit({ context, caller, t, metadata: id, values }) {
    const picked = textOf(values[ASK_FIELDS.asked]);
    if (!isId(id) || !picked) throw new UserError((words) => words.common.outdatedForm);
    const asked = await pickedPerson(context, caller, picked, ASK_FIELDS.asked);
    const pickedAbout = textOf(values[ASK_FIELDS.about]);
    const about = pickedAbout ? await pickedPerson(context, caller, pickedAbout, ASK_FIELDS.about) : null;
    const topic = textOf(values[ASK_FIELDS.topic]) || null;
    const draft = { id, askedId: asked.id, aboutId: about?.id ?? null, topic };
    const message = askedMessage(await askForFeedback(context, caller, draft), t);
    return { kind: 'show', view: messageView(message, t) };
  },
};

/** *Give feedback* of a request: the form, which takes the message along once it is sent. */
export const answerButton: Button = {
  id: ANSWER_BUTTON,
  async run(request): Promise<Answer> {
    const view = await formFor(request, { state: { requestId: request.value } });
    return { kind: 'open', view, returns: true };
  },
};

/** *Not now*. */
export const declineButton: Button = {
  id: DECLINE_BUTTON,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { request, asker } = await declineRequest(context, caller, value);
    return { kind: 'replace', message: declinedMessage(request, asker.name, t) };
  },
};

/** *Withdraw* in one's list: what came of it, in its place. */
export const withdrawButton: Button = {
  id: WITHDRAW_BUTTON,
  async run({ context, caller, t, value, from }): Promise<Answer> {
    if (!isId(value)) throw new UserError((words) => words.common.outdatedButton);
    const asked = await withdrawRequest(context, caller, value);
    const message = plainMessage(t.feedback.withdrawn({ name: escapeMrkdwn(asked.name) }));
    if (from === 'modal') return { kind: 'show', view: messageView(message, t) };
    return from === 'message' ? { kind: 'replace', message } : { kind: 'tell', message };
  },
};

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
