import type { Answer, Button, ButtonRequest, Modal, ModalRequest } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { giveFeedback } from '../actions/give-feedback.ts';
import { pickedReceiver, receiverById } from '../actions/receiver.ts';
import { type FeedbackStart, startFeedback } from '../actions/start-feedback.ts';
import { readFeedbackForm } from '../form-values.ts';
import { feedbackForm } from '../messages/form.ts';
import { FEEDBACK_FORM, GIVE_BUTTON, RECEIVER_CHOSEN } from '../messages/ids.ts';
import { sentView } from '../messages/sent-view.ts';
import { problemsOf, trimText } from '../rules/feedback.ts';

/** *Give feedback*: the form, for the person whose id it carries or for whom is still to be chosen. */
export const giveButton: Button = {
  id: GIVE_BUTTON,
  async run({ context, caller, t, value }): Promise<Answer> {
    const start = value
      ? await startFeedback(context, caller, await receiverById(context, caller, value))
      : null;
    return { kind: 'open', view: feedbackForm({ id: context.newId(), start }, t) };
  },
};

/** Someone was chosen: the same form, with what is known of them; what was typed stays. */
export const receiverButton: Button = {
  id: RECEIVER_CHOSEN,
  async run(request): Promise<Answer> {
    const { t, metadata, values } = request;
    const { kind, text } = readFeedbackForm(values);
    return { kind: 'show', view: feedbackForm({ id: metadata, kind, text, ...(await chosen(request)) }, t) };
  },
};

/** Who cannot be given feedback is told at once, not after everything is typed. */
async function chosen({
  context,
  caller,
  t,
  value,
}: ButtonRequest): Promise<{ start: FeedbackStart | null; refusal?: string }> {
  try {
    const person = await pickedReceiver(context, caller, value);
    return { start: await startFeedback(context, caller, person) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { start: null, refusal: error.sentence(t) };
  }
}

export const feedbackModal: Modal = {
  id: FEEDBACK_FORM,
  async submit({ context, caller, t, metadata, values }: ModalRequest) {
    const { receiver, kind, text } = readFeedbackForm(values);
    if (!receiver || !kind || !isId(metadata)) throw new UserError((words) => words.common.outdatedForm);
    const problems = Object.entries(problemsOf(kind, trimText(text)));
    if (problems.length > 0) {
      const sentences = problems.map(([field, problem]) => [field, t.feedback.problem[problem]]);
      return { kind: 'errors', errors: Object.fromEntries(sentences) };
    }
    const person = await pickedReceiver(context, caller, receiver);
    const given = await giveFeedback(context, caller, { id: metadata, receiverId: person.id, kind, text });
    return { kind: 'show', view: sentView(given, t) };
  },
};
