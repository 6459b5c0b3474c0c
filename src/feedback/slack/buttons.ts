import type { Answer, Button, ButtonRequest, FeedbackButton, Modal } from '../../capability.ts';
import { messageView } from '../../slack/answer.ts';
import { myFeedback } from '../actions/my-feedback.ts';
import { type OpenFeedback, openFeedback, takenBackFromMe } from '../actions/open-feedback.ts';
import { REPLY_FIELD, replyToFeedback, requireReplyable } from '../actions/reply.ts';
import { takeBackFeedback } from '../actions/take-back.ts';
import { thankForFeedback } from '../actions/thank-for-feedback.ts';
import { feedbackView } from '../messages/feedback-view.ts';
import {
  LIST_BUTTON,
  NEWER_BUTTON,
  OLDER_BUTTON,
  OPEN_BUTTON,
  READ_BUTTON,
  REPLY_BUTTON,
  REPLY_FORM,
  TAKE_BACK_BUTTON,
  THANK_BUTTON,
} from '../messages/ids.ts';
import { listMessage } from '../messages/list.ts';
import { givenMessage, takenBackNotice } from '../messages/notices.ts';
import { replyForm, replySentView } from '../messages/reply-form.ts';
import { takenBackMessage } from '../messages/taken-back.ts';

/** The buttons after which it is read; with what later capabilities bring to it. */
export function readingButtons(brought: readonly FeedbackButton[]): readonly Button[] {
  const viewOf = (open: OpenFeedback, { caller, t }: ButtonRequest) =>
    feedbackView(open, caller.zone, t, brought);
  return [
    {
      /** *Open* in the direct message: the message offers to read it again; or tells that it was taken back. */
      id: OPEN_BUTTON,
      async run(request) {
        const { context, caller, t, value } = request;
        const gone = await takenBackFromMe(context, caller, value);
        if (gone) return { kind: 'replace', message: takenBackNotice(gone, caller.zone, t) };
        const open = await openFeedback(context, caller, value);
        const about = { feedback: open.feedback, giverName: open.giver.name };
        const replacement = givenMessage(about, caller.zone, t);
        return { kind: 'open', view: viewOf(open, request), replacement };
      },
    },
    {
      /** *Open* or *Read* in a list or App Home. */
      id: READ_BUTTON,
      async run(request) {
        const open = await openFeedback(request.context, request.caller, request.value);
        return { kind: 'open', view: viewOf(open, request) };
      },
    },
    {
      /** *Thank*, beside the text or in the direct message. */
      id: THANK_BUTTON,
      async run(request): Promise<Answer> {
        const { context, caller, t, value, from } = request;
        const { feedback, giver } = await thankForFeedback(context, caller, value);
        const message = givenMessage({ feedback, giverName: giver.name }, caller.zone, t);
        if (from !== 'modal') return { kind: 'replace', message };
        const view = viewOf(await openFeedback(context, caller, value), request);
        return { kind: 'show', view, replacement: message };
      },
    },
  ];
}

/** *Take back*, once it is sent or while it is read. */
export const takeBackButton: Button = {
  id: TAKE_BACK_BUTTON,
  async run({ context, caller, t, value, from }): Promise<Answer> {
    const message = takenBackMessage(await takeBackFeedback(context, caller, value), caller.zone, t);
    return from === 'modal' ? { kind: 'show', view: messageView(message, t) } : { kind: 'replace', message };
  },
};

/** *Reply*: the form, above what is read. */
export const replyButton: Button = {
  id: REPLY_BUTTON,
  async run({ context, caller, t, value }): Promise<Answer> {
    const { giver } = await requireReplyable(context, caller, value);
    return { kind: 'open', view: replyForm(value, giver.name, t) };
  },
};

export const replyModal: Modal = {
  id: REPLY_FORM,
  async submit({ context, caller, t, metadata, values }) {
    const typed = values[REPLY_FIELD];
    const { giver } = await replyToFeedback(
      context,
      caller,
      metadata,
      typeof typed === 'string' ? typed : '',
    );
    return { kind: 'show', view: replySentView(giver.name, t) };
  },
};

/** *My feedback* in App Home. */
export const listButton: Button = { id: LIST_BUTTON, run: (request) => showList(request, 'tell') };

/** Turning the pages of the list. */
export const newerButton: Button = { id: NEWER_BUTTON, run: (request) => showList(request, 'replace') };
export const olderButton: Button = { id: OLDER_BUTTON, run: (request) => showList(request, 'replace') };

async function showList(
  { context, caller, t, value }: ButtonRequest,
  kind: 'tell' | 'replace',
): Promise<Answer> {
  const list = await myFeedback(context, caller, Number(value));
  return { kind, message: listMessage(list, caller.zone, t) };
}
