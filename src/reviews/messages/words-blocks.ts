import type { KnownBlock, SectionBlock } from '@slack/types';
import type { Translations } from '../../locales/index.ts';
import { plain, section } from '../../slack/blocks.ts';
import { type PartKind, type PartWords, type Question, questionsOf } from '../rules/review.ts';

/** Text as somebody wrote it: shown as it is, so nothing in it has any power. */
export const asWritten = (text: string): SectionBlock => ({ type: 'section', text: plain(text) });

/** What is asked of who writes a part, in order. */
export function questionsIn(kind: PartKind, t: Translations) {
  const asked: Readonly<Partial<Record<Question, { label: string; hint: string }>>> =
    t.reviews.questions[kind];
  return questionsOf(kind).flatMap((question) => {
    const words = asked[question];
    return words ? [{ question, ...words }] : [];
  });
}

/** What a part says, by its questions; what was not answered is left out. */
export function ownWordsBlocks(kind: PartKind, words: PartWords, t: Translations): KnownBlock[] {
  const blocks = questionsIn(kind, t).flatMap(({ question, label }) =>
    words[question].trim() === '' ? [] : [section(`*${label}*`), asWritten(words[question])],
  );
  const overall = words.overall
    ? [section(`*${t.reviews.overallLabel}*\n${t.reviews.overall[words.overall]}`)]
    : [];
  return blocks.length + overall.length > 0 ? [...blocks, ...overall] : [section(t.reviews.nothingWritten)];
}
