import type { Answer, Button, Modal, ModalAnswer, Request, Values } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { addDays, isLocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { Person } from '../../people/index.ts';
import { isPoints } from '../../skills/index.ts';
import { messageView } from '../../slack/answer.ts';
import { changeOwnReview, requireChangeable } from '../actions/after-review.ts';
import { ownCall } from '../actions/ask.ts';
import { formAt } from '../actions/forms.ts';
import { askedCall, giveReview, lineField, REVIEW_FIELDS } from '../actions/give-review.ts';
import { knownPerson } from '../actions/whom.ts';
import { decodeReview, type ReviewState } from '../form-state.ts';
import { ids } from '../messages/ids.ts';
import { answeredMessage, sentMessage } from '../messages/notices.ts';
import { reviewForm } from '../messages/review-form.ts';
import { reviewView } from '../messages/review-view.ts';
import type { CallForm } from '../rules/form.ts';
import type { CallReview } from '../rules/review.ts';
import type { LinePoints } from '../rules/score.ts';

/** By when something is done, unless the reviewer picks another day. */
const USUAL_DAYS = 7;

/** The form of a review, for a call that is known. */
export async function formFor(
  { context, caller, t }: Request,
  state: ReviewState,
  owner: Person,
  before?: CallReview,
) {
  const form = await formAt(context.db, caller.workspaceId, state.call, caller.locale);
  const ownerName = owner.id === caller.personId ? null : owner.name;
  const dueOn = addDays(localDateOf(context.clock.now(), owner.zone), USUAL_DAYS);
  return reviewForm({ state, form, ownerName, dueOn, ...(before ? { before } : {}) }, t);
}

/** *Review it* of a request; what came of it takes the place of the message. */
export const answerButton: Button = {
  id: ids.answer,
  async run(request): Promise<Answer> {
    const { context, caller, value } = request;
    const call = await askedCall(context, caller, value);
    const owner = await knownPerson(context, caller, call.ownerId);
    const state = { id: context.newId(), call, requestId: value, isChange: false };
    return { kind: 'open', view: await formFor(request, state, owner), returns: true };
  },
};

/** *Review it myself*: a call of the caller's that is there. */
export const ownButton: Button = {
  id: ids.own,
  async run(request): Promise<Answer> {
    const { context, caller, value } = request;
    const call = await ownCall(context, caller, value);
    const owner = await knownPerson(context, caller, call.ownerId);
    const state = { id: context.newId(), call, requestId: null, isChange: false };
    return { kind: 'open', view: await formFor(request, state, owner) };
  },
};

/** *Change*, within a day. */
export const changeButton: Button = {
  id: ids.change,
  async run(request): Promise<Answer> {
    const { review, call, owner } = await requireChangeable(request.context, request.caller, request.value);
    const state = { id: review.id, call, requestId: null, isChange: true };
    return { kind: 'open', view: await formFor(request, state, owner, review) };
  },
};

/** *Send*, or *Save* of a change. */
export const reviewModal: Modal = {
  id: ids.reviewForm,
  async submit({ context, caller, t, metadata, values }): Promise<ModalAnswer> {
    const state = decodeReview(metadata);
    if (!state) throw new UserError((words) => words.common.outdatedForm);
    const form = await formAt(context.db, caller.workspaceId, state.call, caller.locale);
    const draft = {
      points: readPoints(form, values),
      quotes: textOf(values, REVIEW_FIELDS.quotes),
      note: textOf(values, REVIEW_FIELDS.note),
    };
    if (state.isChange) {
      const open = await changeOwnReview(context, caller, state.id, draft);
      return { kind: 'show', view: reviewView(open, t) };
    }
    const due = textOf(values, REVIEW_FIELDS.due);
    const action = textOf(values, REVIEW_FIELDS.action);
    const { owner, capacity } = await giveReview(
      context,
      caller,
      { call: state.call, requestId: state.requestId },
      { ...draft, id: state.id, action, dueOn: isLocalDate(due) ? due : null },
    );
    const name = capacity === 'self' ? null : owner.name;
    const said = { name, action: action.trim() !== '', reviewId: state.id };
    const view = messageView(sentMessage(said, t), t);
    return state.requestId
      ? { kind: 'show', view, replacement: answeredMessage(owner.name, t) }
      : { kind: 'show', view };
  },
};

function readPoints(form: CallForm, values: Values): LinePoints {
  return Object.fromEntries(
    form.criteria.map(({ key }) => {
      const points = Number(values[lineField(key)]);
      return [key, isPoints(points) ? points : null];
    }),
  );
}

function textOf(values: Values, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}
