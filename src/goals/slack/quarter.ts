import type { Answer, Button, ButtonRequest, Request, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { unescapeText } from '../../slack/escape.ts';
import { draftGoals } from '../actions/quarter/drafts.ts';
import { reviewQuarter } from '../actions/quarter/review.ts';
import type { AskedScope } from '../actions/quarter/scope.ts';
import { draftForm } from '../messages/quarter/draft-form.ts';
import {
  DRAFT_BUTTON,
  REVIEW_BUTTON,
  REVIEW_MENU,
  readDraftValue,
  readReviewValue,
} from '../messages/quarter/ids.ts';
import { reviewMessage } from '../messages/quarter/review.ts';
import { REVIEW_WORDS, readWhose } from '../rules/quarter/review-text.ts';
import type { Which } from '../rules/quarter/which-quarter.ts';

/** `/pacesetter review`, with a team's name or `me`; `/mygoals review` is the same. */
export const reviewTopic: Topic = {
  words: REVIEW_WORDS,
  run: (request) => answerReview(request, readWhose(unescapeText(request.text))),
};

/** A look back at a quarter: the one that is usual at this time. */
export async function answerReview(
  { context, caller, t }: Request,
  asked: AskedScope,
  which: Which | null = null,
): Promise<Answer> {
  return { kind: 'tell', message: reviewMessage(await reviewQuarter(context, caller, asked, which), t) };
}

/** Another quarter or team in the place of what was clicked; from App Home privately. */
const reviewButtons = [REVIEW_BUTTON, REVIEW_MENU].map((id) => ({
  id,
  async run(request: ButtonRequest): Promise<Answer> {
    const { context, caller, value, from, t } = request;
    const read = readReviewValue(value);
    if (!read) throw new UserError((words) => words.common.outdatedButton);
    if (from === 'home') return answerReview(request, read.asked, read.which);
    const review = await reviewQuarter(context, caller, read.asked, read.which);
    return { kind: 'replace', message: reviewMessage(review, t) };
  },
}));

/** *Draft numbers*: the form in which several people get a number each, filled in. */
const draftButton: Button = {
  id: DRAFT_BUTTON,
  async run({ context, caller, value, t }): Promise<Answer> {
    const asked = readDraftValue(value);
    if (!asked) throw new UserError((words) => words.common.outdatedButton);
    return { kind: 'open', view: draftForm(await draftGoals(context, caller, asked), t) };
  },
};

export const quarterButtons: readonly Button[] = [...reviewButtons, draftButton];
