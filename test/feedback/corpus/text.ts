import type { Suggestion } from '../../../src/feedback/rules/check/check.ts';
import type { FeedbackKind } from '../../../src/feedback/rules/feedback.ts';

/** What somebody wrote, as one text, and for a bad one what a good colleague would say about it first. */
export type CorpusText = { kind: FeedbackKind; text: string; why?: Suggestion };

export type Corpus = { good: readonly CorpusText[]; bad: readonly CorpusText[] };

export const strength = (text: string, why?: Suggestion): CorpusText => ({
  kind: 'strength',
  text,
  ...(why ? { why } : {}),
});

export const improve = (text: string, why?: Suggestion): CorpusText => ({
  kind: 'improve',
  text,
  ...(why ? { why } : {}),
});
