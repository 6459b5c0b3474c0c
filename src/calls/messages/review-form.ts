import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { POINTS } from '../../skills/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { dayField, menuField, option, textField } from '../../slack/inputs.ts';
import { lineField, REVIEW_FIELDS } from '../actions/give-review.ts';
import { encodeReview, type ReviewState } from '../form-state.ts';
import type { CallForm, Criterion } from '../rules/form.ts';
import { LONGEST_QUOTES, timeOf } from '../rules/quotes.ts';
import { type CallReview, LONGEST_NOTE, type SalesCall } from '../rules/review.ts';
import { callInputs, formInput, type TypedCall } from './call-inputs.ts';
import { ids } from './ids.ts';
import { recordingText } from './recording.ts';

/** The value of a line that does not apply. */
const NOT_APPLICABLE = 'na';

/** An action's text, as `promises` takes it. */
const LONGEST_ACTION = 300;

/** What the form of a review shows. */
export type ReviewForm = {
  state: ReviewState;
  form: CallForm;
  /** Whose call it is; null: the caller's own. */
  ownerName: string | null;
  /** A week from now, for whoever is going to do it. */
  dueOn: string;
  /** The call that is there, or what is typed of a new one and the types to choose from. */
  about: { call: SalesCall } | { typed: TypedCall; forms: readonly CallForm[] };
  /** What is changed, or was typed before the type was chosen. */
  before?: { points: CallReview['points']; quotes: string; note: string; action: string };
};

/** Points by line with what is seen at 1, 3 and 5, quotes, and the one thing to do. */
export function reviewForm(given: ReviewForm, t: Translations): ModalViewDraft {
  const { state, form, ownerName, before, dueOn } = given;
  const words = t.calls;
  const isChange = state.mode === 'change';
  const blocks: KnownBlock[] = [
    ...aboutBlocks(given, t),
    ...form.criteria.map((criterion) => lineInput(criterion, before?.points[criterion.key], t)),
    textField(REVIEW_FIELDS.quotes, words.fieldQuotes, {
      hint: words.quotesHint,
      example: words.quotesExample,
      value: before?.quotes ?? '',
      longest: LONGEST_QUOTES,
      optional: true,
      isLong: true,
    }),
    textField(REVIEW_FIELDS.note, words.fieldNote, {
      hint: words.noteHint,
      value: before?.note ?? '',
      longest: LONGEST_NOTE,
      optional: true,
      isLong: true,
    }),
    ...(ownerName && !isChange ? actionInputs(ownerName, before?.action ?? '', dueOn, t) : []),
    context(isChange ? words.changeNote : visibleText(ownerName, t)),
  ];
  return {
    type: 'modal',
    callback_id: ids.reviewForm,
    private_metadata: encodeReview(state),
    title: plain(words.reviewTitle),
    submit: plain(ownerName && !isChange ? words.send : t.common.save),
    close: plain(t.common.cancel),
    blocks,
  };
}

/** A review's quotes as somebody would type them. */
export const quotesText = (quotes: CallReview['quotes']) =>
  quotes.map(({ at, text }) => `${timeOf(at)} ${text}`).join('\n');

function aboutBlocks({ about, form, ownerName }: ReviewForm, t: Translations): KnownBlock[] {
  const words = t.calls;
  const name = ownerName && escapeMrkdwn(ownerName);
  if ('typed' in about) {
    return [
      ...(name ? [context(words.callOf({ name }))] : []),
      formInput(about.forms, form.key, true, t),
      ...callInputs(about.typed, t),
    ];
  }
  const { call } = about;
  const title = words.reviewOf({
    title: escapeMrkdwn(call.title),
    date: formatDate(call.heldOn, t.locale),
    form: escapeMrkdwn(form.name),
    name,
  });
  return [section([title, ...recordingText(call, t)].join('\n'))];
}

function actionInputs(ownerName: string, typed: string, dueOn: string, t: Translations): KnownBlock[] {
  return [
    textField(REVIEW_FIELDS.action, t.calls.fieldAction({ name: ownerName }), {
      hint: t.calls.actionHint,
      example: t.calls.actionExample,
      value: typed,
      longest: LONGEST_ACTION,
      optional: true,
    }),
    dayField(REVIEW_FIELDS.due, t.calls.fieldDue, dueOn, { optional: true }),
  ];
}

function lineInput(criterion: Criterion, before: number | null | undefined, t: Translations) {
  const { key, name, weight, anchors } = criterion;
  const options = [
    ...POINTS.toReversed().map((points) => option(String(points), t.calls.points[points])),
    option(NOT_APPLICABLE, t.calls.notApplicable),
  ];
  const chosen = before === undefined ? undefined : before === null ? NOT_APPLICABLE : String(before);
  const label = t.calls.lineLabel({ name, weight });
  return menuField(lineField(key), label, options, {
    hint: t.calls.anchors(anchors),
    chosen,
    placeholder: t.calls.choosePoints,
  });
}

/** Who will read the review, said before it is sent. */
function visibleText(ownerName: string | null, t: Translations): string {
  return ownerName ? t.calls.visible({ name: escapeMrkdwn(ownerName) }) : t.calls.visibleSelf;
}
