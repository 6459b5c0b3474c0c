import type { Answer, Button, Modal, ModalAnswer, ModalRequest, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { addDays, isLocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { Person } from '../../people/index.ts';
import { messageView } from '../../slack/answer.ts';
import { changeOwnReview, requireChangeable } from '../actions/after-review.ts';
import { ownCall } from '../actions/ask.ts';
import { readCall, requireReviewable } from '../actions/call-draft.ts';
import { currentForms, formAt } from '../actions/forms.ts';
import { askedCall, giveReview, REVIEW_FIELDS } from '../actions/give-review.ts';
import { knownPerson } from '../actions/whom.ts';
import { decodeReview, type ReviewState } from '../form-state.ts';
import { ids } from '../messages/ids.ts';
import { answeredMessage, sentMessage } from '../messages/notices.ts';
import { quotesText, type ReviewForm, reviewForm } from '../messages/review-form.ts';
import { reviewView } from '../messages/review-view.ts';
import type { SalesCall } from '../rules/review.ts';
import { readPoints, textOf, typedCall, typedReview } from './values.ts';

/** By when something is done, unless the reviewer picks another day. */
const USUAL_DAYS = 7;

/** The form for a new call of somebody whom the caller may review. */
export async function openReview(request: Request, ownerId: string): Promise<Answer> {
  const { context, caller } = request;
  const owner = await requireReviewable(context, caller, ownerId);
  const forms = await currentForms(context.db, caller.workspaceId, caller.locale);
  const [form] = forms;
  if (!form) throw outdated();
  const state = newState(request, owner.id, { formKey: form.key, formVersion: form.version });
  const typed = { title: '', heldOn: localDateOf(context.clock.now(), owner.zone), link: '', consent: '' };
  return { kind: 'open', view: await viewFor(request, state, owner, { typed, forms }) };
}

/** *Review a call of mine*. */
export const selfButton: Button = {
  id: ids.self,
  run: (request) => openReview(request, request.caller.personId),
};

/** Another type of call was chosen: its lines; what was typed stays. */
export const formButton: Button = {
  id: ids.form,
  async run(request): Promise<Answer> {
    const { context, caller, metadata, value, values } = request;
    const forms = await currentForms(context.db, caller.workspaceId, caller.locale);
    const form = forms.find(({ key }) => key === value);
    if (!form) throw outdated();
    const chosenForm = { formKey: form.key, formVersion: form.version };
    const state = decodeReview(metadata) ?? newState(request, caller.personId, chosenForm);
    const owner = await requireReviewable(context, caller, state.ownerId);
    const typed = typedCall(values);
    const about = { typed: { ...typed, heldOn: isLocalDate(typed.heldOn) ? typed.heldOn : null }, forms };
    return {
      kind: 'show',
      view: await viewFor(request, { ...state, ...chosenForm }, owner, about, {
        points: {},
        ...typedReview(values),
      }),
    };
  },
};

/** *Review it* of a request; what came of it takes the place of the message. */
export const answerButton: Button = {
  id: ids.answer,
  async run(request): Promise<Answer> {
    const call = await askedCall(request.context, request.caller, request.value);
    return { kind: 'open', view: await viewOfKnown(request, call, request.value), returns: true };
  },
};

/** *Review it myself*: a call of the caller's that is there. */
export const ownButton: Button = {
  id: ids.own,
  async run(request): Promise<Answer> {
    const call = await ownCall(request.context, request.caller, request.value);
    return { kind: 'open', view: await viewOfKnown(request, call, null) };
  },
};

/** *Change*, within a day. */
export const changeButton: Button = {
  id: ids.change,
  async run(request): Promise<Answer> {
    const { review, call, owner } = await requireChangeable(request.context, request.caller, request.value);
    const state = { ...newState(request, owner.id, call), id: review.id, callId: call.id };
    const { points, quotes, note, action } = review;
    const before = { points, quotes: quotesText(quotes), note, action };
    return {
      kind: 'open',
      view: await viewFor(request, { ...state, mode: 'change' }, owner, { call }, before),
    };
  },
};

/** *Send*, or *Save* of one's own or of a change. */
export const reviewModal: Modal = {
  id: ids.reviewForm,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, t, metadata, values } = request;
    const state = decodeReview(metadata);
    if (!state) throw outdated();
    const form = await formAt(context.db, caller.workspaceId, state, caller.locale);
    const draft = { ...typedReview(values), id: state.id, points: readPoints(form, values) };
    if (state.mode === 'change') {
      const open = await changeOwnReview(context, caller, state.id, draft);
      return { kind: 'show', view: reviewView(open, t) };
    }
    const due = textOf(values, REVIEW_FIELDS.due);
    const reviewed = { call: await callOf(request, state), requestId: state.requestId };
    const dueOn = isLocalDate(due) ? due : null;
    const { owner, capacity } = await giveReview(context, caller, reviewed, { ...draft, dueOn });
    const name = capacity === 'self' ? null : owner.name;
    const said = { name, action: draft.action.trim() !== '', reviewId: state.id };
    const view = messageView(sentMessage(said, t), t);
    return state.requestId
      ? { kind: 'show', view, replacement: answeredMessage(owner.name, t) }
      : { kind: 'show', view };
  },
};

async function callOf({ context, caller, values }: ModalRequest, state: ReviewState): Promise<SalesCall> {
  if (state.requestId) return askedCall(context, caller, state.requestId);
  if (state.mode === 'known') return ownCall(context, caller, state.callId);
  const owner = await requireReviewable(context, caller, state.ownerId);
  const form = { formKey: state.formKey, formVersion: state.formVersion };
  return readCall(context, caller, owner, { id: state.callId, form, ...typedCall(values) });
}

async function viewOfKnown(request: Request, call: SalesCall, requestId: string | null) {
  const owner = await knownPerson(request.context, request.caller, call.ownerId);
  const state = { ...newState(request, owner.id, call), callId: call.id, requestId, mode: 'known' as const };
  return viewFor(request, state, owner, { call });
}

async function viewFor(
  { context, caller, t }: Request,
  state: ReviewState,
  owner: Person,
  about: ReviewForm['about'],
  before?: ReviewForm['before'],
) {
  const form = await formAt(context.db, caller.workspaceId, state, caller.locale);
  const ownerName = owner.id === caller.personId ? null : owner.name;
  const dueOn = addDays(localDateOf(context.clock.now(), owner.zone), USUAL_DAYS);
  return reviewForm({ state, form, ownerName, dueOn, about, ...(before ? { before } : {}) }, t);
}

function newState(
  { context }: Request,
  ownerId: string,
  { formKey, formVersion }: { formKey: string; formVersion: number },
): ReviewState {
  const [id, callId] = [context.newId(), context.newId()];
  return { id, callId, ownerId, formKey, formVersion, requestId: null, mode: 'new' };
}

const outdated = () => new UserError((t) => t.common.outdatedForm);
