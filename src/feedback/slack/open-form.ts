import type { ModalViewDraft, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { startAnswer } from '../actions/answer-request.ts';
import { pickedReceiver } from '../actions/receiver.ts';
import { type FeedbackStart, startFeedback } from '../actions/start-feedback.ts';
import type { FormState } from '../form-state.ts';
import { type FeedbackForm, feedbackForm } from '../messages/form.ts';

/** What the form starts with, or is shown again with; `receiver` is a Slack user id. */
export type FormStart = Omit<FeedbackForm, 'state' | 'start' | 'answers'> & {
  state?: Partial<FormState>;
  start?: FeedbackStart | null;
  receiver?: string | null;
};

/** The form for the caller: of a request for whom that is about, else for whom is named, chosen, or still to be chosen. */
export async function formFor(request: Request, form: FormStart): Promise<ModalViewDraft> {
  const { context, caller, t } = request;
  const { receiver, start, ...rest } = form;
  const state: FormState = {
    ...{ id: context.newId(), isHinted: false, link: null, requestId: null },
    ...form.state,
  };
  if (state.requestId) {
    const { answers, ...about } = await startAnswer(context, caller, state.requestId);
    return feedbackForm({ ...rest, state, start: about, answers }, t);
  }
  const chosen = start || !receiver ? { start: start ?? null } : await choose(request, receiver);
  return feedbackForm({ ...rest, ...chosen, state }, t);
}

/** Who cannot be given feedback is told at once, not after everything is typed. */
async function choose(
  { context, caller, t }: Request,
  slackUserId: string,
): Promise<{ start: FeedbackStart | null; refusal?: string }> {
  try {
    const person = await pickedReceiver(context, caller, slackUserId);
    return { start: await startFeedback(context, caller, person) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { start: null, refusal: error.sentence(t) };
  }
}
