import { daysBetween, type LocalDate } from '../../kernel/date.ts';
import { median } from '../../kernel/statistics.ts';
import { FIELDS_OF, isRequired, LONGEST_UNDER, type Template } from './templates.ts';

/** What feedback is about: something to go on with, or something to do differently. */
export type FeedbackKind = 'strength' | 'improve';

/** Feedback as its giver writes it; which of the four a template has, and what it calls them, is templates.ts's. */
export type FeedbackText = {
  situation: string;
  behaviour: string;
  impact: string;
  /** Null: none. */
  nextStep: string | null;
};

export type FeedbackField = keyof FeedbackText;

/** What is wrong with a field. */
export type FeedbackProblem = 'too_short' | 'too_long' | 'next_step_missing';

export const SHORTEST_TEXT = 5;
export const LONGEST_TEXT = 1_000;

/** Texts without the white space around them; a next step of nothing else is none. */
export function trimText(text: FeedbackText): FeedbackText {
  return {
    situation: text.situation.trim(),
    behaviour: text.behaviour.trim(),
    impact: text.impact.trim(),
    nextStep: text.nextStep?.trim() || null,
  };
}

/** What keeps trimmed feedback from being sent, by field; empty when nothing does. */
export function problemsOf(
  kind: FeedbackKind,
  text: FeedbackText,
  template: Template = 'sbi',
): Partial<Record<FeedbackField, FeedbackProblem>> {
  const problems: Partial<Record<FeedbackField, FeedbackProblem>> = {};
  for (const field of FIELDS_OF[template]) {
    const said = text[field];
    if (said !== null) {
      const problem = lengthProblem(said, LONGEST_UNDER[template]);
      if (problem) problems[field] = problem;
    } else if (isRequired(template, field, kind)) problems[field] = 'next_step_missing';
  }
  return problems;
}

function lengthProblem(text: string, longest: number): FeedbackProblem | null {
  if (text.length < SHORTEST_TEXT) return 'too_short';
  return text.length > longest ? 'too_long' : null;
}

/** Of feedback: who gave it to whom, and when what happened. Without what it says. */
export type Feedback = {
  id: string;
  giverId: string;
  receiverId: string;
  kind: FeedbackKind;
  givenAt: Date;
  /** The start of the receiver's hours, when it was given outside of them. */
  waitsUntil: Date | null;
  openedAt: Date | null;
  thankedAt: Date | null;
  template: Template;
  /** Whether its receiver stood above the giver, below, or neither; null: given before this was kept. */
  direction: Direction | null;
  repliedAt: Date | null;
  takenBackAt: Date | null;
};

export type Direction = 'up' | 'down' | 'peer';

/** How long its giver can take it back. */
export const TAKE_BACK_MINUTES = 60;

/** Whether it can still be taken back. */
export function canTakeBack({ givenAt, takenBackAt }: Feedback, now: Date): boolean {
  return takenBackAt === null && now.getTime() - givenAt.getTime() <= TAKE_BACK_MINUTES * 60_000;
}

/** Whether the receiver may know of it: it waits for their hours, unless they have opened it. */
export function hasArrived({ waitsUntil, openedAt }: Feedback, now: Date): boolean {
  return openedAt !== null || waitsUntil === null || waitsUntil <= now;
}

/** How far feedback has come, as its giver sees it: `waits` for the receiver's hours, `lost` will not arrive. */
export type Progress =
  | 'taken_back'
  | 'replied'
  | 'waits'
  | 'on_its_way'
  | 'arrived'
  | 'opened'
  | 'thanked'
  | 'lost';

/** The state of its delivery; undefined: none was planned (a history that was told afterwards). */
type DeliveryState = 'pending' | 'sending' | 'sent' | 'unknown' | 'failed' | 'skipped' | undefined;

/** What the receiver did says more than what became of the message. */
export function progressOf(
  { openedAt, thankedAt, repliedAt, takenBackAt }: Feedback,
  delivery: { state: DeliveryState; dueAt: Date | null },
  now: Date,
): Progress {
  if (takenBackAt) return 'taken_back';
  if (repliedAt) return 'replied';
  if (thankedAt) return 'thanked';
  if (openedAt) return 'opened';
  if (delivery.state === 'failed' || delivery.state === 'skipped') return 'lost';
  if (delivery.state === 'sent' || delivery.state === undefined) return 'arrived';
  return delivery.dueAt && delivery.dueAt > now ? 'waits' : 'on_its_way';
}

/** To how many of `n` people somebody gave feedback, and how many days ago the last was for the one in the middle. */
export type Coverage = { k: number; n: number; medianDays: number | null };

/**
 * Counted from the day each had their last feedback (null: never), of the days from `from` through `until`. Whoever never
 * had any stands behind everybody who did, so the middle is null once half of them had none.
 */
export function coverageOf(
  last: readonly (LocalDate | null)[],
  { from, until }: { from: LocalDate; until: LocalDate },
): Coverage {
  const ago = last.map((day) => (day === null ? Number.POSITIVE_INFINITY : daysBetween(day, until)));
  const middle = median(ago) ?? Number.POSITIVE_INFINITY;
  return {
    k: last.filter((day) => day !== null && day >= from).length,
    n: last.length,
    medianDays: Number.isFinite(middle) ? middle : null,
  };
}
