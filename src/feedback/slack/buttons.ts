import type { Answer, Button, ButtonRequest } from '../../capability.ts';
import { myFeedback } from '../actions/my-feedback.ts';
import { openFeedback } from '../actions/open-feedback.ts';
import { thankForFeedback } from '../actions/thank-for-feedback.ts';
import { feedbackView } from '../messages/feedback-view.ts';
import {
  LIST_BUTTON,
  NEWER_BUTTON,
  OLDER_BUTTON,
  OPEN_BUTTON,
  READ_BUTTON,
  THANK_BUTTON,
} from '../messages/ids.ts';
import { listMessage } from '../messages/list.ts';
import { givenMessage } from '../messages/notices.ts';

/** *Open* in the direct message: what it says in a modal, and the message offers to read it again. */
export const openButton: Button = {
  id: OPEN_BUTTON,
  async run({ context, caller, t, value }) {
    const open = await openFeedback(context, caller, value);
    const replacement = givenMessage({ feedback: open.feedback, giverName: open.giver.name }, caller.zone, t);
    return { kind: 'open', view: feedbackView(open, caller.zone, t), replacement };
  },
};

/** *Open* or *Read* in a list or App Home. */
export const readButton: Button = {
  id: READ_BUTTON,
  async run({ context, caller, t, value }) {
    const open = await openFeedback(context, caller, value);
    return { kind: 'open', view: feedbackView(open, caller.zone, t) };
  },
};

/** *Thank*, beside the text or in the direct message. */
export const thankButton: Button = {
  id: THANK_BUTTON,
  async run({ context, caller, t, value, from }): Promise<Answer> {
    const { feedback, giver } = await thankForFeedback(context, caller, value);
    const message = givenMessage({ feedback, giverName: giver.name }, caller.zone, t);
    if (from !== 'modal') return { kind: 'replace', message };
    const view = feedbackView(await openFeedback(context, caller, value), caller.zone, t);
    return { kind: 'show', view, replacement: message };
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
