import type { Answer, Button, MessageShortcut, Modal, ModalAnswer, ModalRequest } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isMessageLink } from '../../recognition/index.ts';
import { startAnswer } from '../actions/answer-request.ts';
import { giveFeedback } from '../actions/give-feedback.ts';
import { pickedReceiver, receiverById } from '../actions/receiver.ts';
import { startFeedback } from '../actions/start-feedback.ts';
import { decodeState, type FormState } from '../form-state.ts';
import { readFeedbackForm } from '../form-values.ts';
import { blockOf } from '../messages/fields.ts';
import {
  FEEDBACK_FORM,
  GIVE_BUTTON,
  MESSAGE_SHORTCUT,
  RECEIVER_CHOSEN,
  TEMPLATE_CHOSEN,
} from '../messages/ids.ts';
import { answeredMessage } from '../messages/requests.ts';
import { sentView } from '../messages/sent-view.ts';
import { suggestionFor } from '../rules/check/check.ts';
import { type FeedbackField, type FeedbackKind, problemsOf, trimText } from '../rules/feedback.ts';
import { allOf, carriedOver, isTemplate, kindUnder } from '../rules/templates.ts';
import { formFor } from './open-form.ts';

/** *Give feedback*: the form, for the person whose id it carries or for whom is still to be chosen. */
export const giveButton: Button = {
  id: GIVE_BUTTON,
  async run(request): Promise<Answer> {
    const { context, caller, value } = request;
    const start = value
      ? await startFeedback(context, caller, await receiverById(context, caller, value))
      : null;
    return { kind: 'open', view: await formFor(request, { start }) };
  },
};

/** *Give feedback on this* on a message: the form for its author, with a link to it. */
export const messageShortcut: MessageShortcut = {
  id: MESSAGE_SHORTCUT,
  async run(request): Promise<Answer> {
    const { authorId, link } = request.message;
    const state = { link: link && isMessageLink(link) ? link : null };
    return { kind: 'open', view: await formFor(request, { state, receiver: authorId }) };
  },
};

/** Someone was chosen: the same form, with what is known of them; what was typed stays. */
export const receiverButton: Button = {
  id: RECEIVER_CHOSEN,
  async run(request): Promise<Answer> {
    const { kind, text, template } = readFeedbackForm(request.values);
    const state = decodeState(request.metadata) ?? {};
    return {
      kind: 'show',
      view: await formFor(request, { state, kind, text, template, receiver: request.value }),
    };
  },
};

/** Another template was chosen: its fields, with what was typed in the others. */
export const templateButton: Button = {
  id: TEMPLATE_CHOSEN,
  async run(request): Promise<Answer> {
    const template = isTemplate(request.value) ? request.value : 'sbi';
    const { kind, text, receiver } = readFeedbackForm(request.values);
    const state = decodeState(request.metadata) ?? {};
    const typed = carriedOver(text, template);
    return { kind: 'show', view: await formFor(request, { state, kind, text: typed, template, receiver }) };
  },
};

/** *Send*: the first time, the form may suggest one thing; the second *Send* sends whatever stands there. */
export const feedbackModal: Modal = {
  id: FEEDBACK_FORM,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, t } = request;
    const state = decodeState(request.metadata);
    const read = readFeedbackForm(request.values);
    const { receiver, template, text } = read;
    const kind = kindUnder(template, read.kind);
    if (!state || !kind || !(receiver || state.requestId)) throw outdated();
    const problems = Object.entries(problemsOf(kind, trimText(text), template));
    if (problems.length > 0) {
      const sentences = problems.map(([field, problem]) => [
        blockOf(template, field as FeedbackField),
        t.feedback.problem[problem],
      ]);
      return { kind: 'errors', errors: Object.fromEntries(sentences) };
    }
    const { person, askerName } = await receiverOf(request, state, receiver);
    const suggestion = state.isHinted ? null : suggest(request, state, kind, read);
    if (suggestion) {
      const again = { ...read, kind, receiver: person.slackUserId, suggestion };
      return {
        kind: 'show',
        view: await formFor(request, { ...again, state: { ...state, isHinted: true } }),
      };
    }
    const { id, link, requestId } = state;
    const draft = { id, receiverId: person.id, kind, text, template, link, requestId };
    const view = sentView(await giveFeedback(context, caller, draft), t);
    return askerName
      ? { kind: 'show', view, replacement: answeredMessage(askerName, t) }
      : { kind: 'show', view };
  },
};

/** For whom it is: of a request that stands already, and who asked. */
async function receiverOf({ context, caller }: ModalRequest, state: FormState, receiver: string | null) {
  if (state.requestId) {
    const { person, answers } = await startAnswer(context, caller, state.requestId);
    return { person, askerName: answers.asker.name };
  }
  if (!receiver) throw outdated();
  return { person: await pickedReceiver(context, caller, receiver), askerName: null };
}

function suggest(
  { t }: ModalRequest,
  { link }: FormState,
  kind: FeedbackKind,
  { text, template }: ReturnType<typeof readFeedbackForm>,
) {
  const has = {
    impact: template !== 'free' && text.impact.trim() !== '',
    nextStep: template !== 'free' && (text.nextStep?.trim() ?? '') !== '',
  };
  const said = allOf(trimText(text)).map((each) => (/[.!?…]$/.test(each) ? each : `${each}.`));
  return suggestionFor({ kind, text: said.join(' '), has, isLinked: link !== null }, t.locale);
}

const outdated = () => new UserError((t) => t.common.outdatedForm);
