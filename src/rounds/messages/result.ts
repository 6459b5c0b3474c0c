import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { bar } from '../../kernel/sparkline.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { promiseIds } from '../../promises/index.ts';
import { actions, button, context, header, section, sections } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { RoundView } from '../actions/load.ts';
import { POINTS, STATEMENTS, TEXTS } from '../rules/questions.ts';
import { gapsOf, type Mean, type PartResult, type RoundResult, type ShownPart } from '../rules/result.ts';
import { partWords, readersWords, resultDay } from './words.ts';

/** A bar has a step for each point, and is full at the highest. */
const HIGHEST_TENTHS = 50;
/** Escaped, a piece of a text still fits into a paragraph of Slack's. */
const LONGEST_PIECE = 550;

/** What came of a round, group by group; of a group with too few answers only that. */
export function resultMessage(
  view: RoundView,
  result: RoundResult,
  readerId: string,
  t: Translations,
): Message {
  const say = t.rounds;
  const { subject } = view;
  const title = say.resultOf({ name: escapeMrkdwn(subject.name), date: resultDay(view, t) });
  const blocks: KnownBlock[] = [
    header(say.resultTitle),
    section(title),
    context(say.resultNote({ readers: readersWords(view, t) })),
    ...result.parts.flatMap((part) => partBlocks(part, partWords(part.part, view, readerId, t), t)),
    ...gapBlocks(view, result, readerId, t),
    actions(button({ id: promiseIds.make, text: t.promises.fromFeedback })),
  ];
  return { text: title, blocks };
}

function partBlocks(result: PartResult, part: string, t: Translations): KnownBlock[] {
  const say = t.rounds;
  const isNamed = result.part === 'self' || result.part === 'manager';
  if (!result.isShown) return [section(isNamed ? say.didNotAnswer({ part }) : say.tooFewAnswered({ part }))];
  const { answered, asked } = result;
  const title = isNamed ? say.namedPart({ part }) : say.answered({ part, answered, asked });
  const lines = STATEMENTS.map((statement) => {
    const words = { statement: say.statements[statement] };
    const mean = result.means[statement];
    if (mean)
      return say.statementLine({
        ...words,
        bar: bar(mean.tenths / HIGHEST_TENTHS, POINTS.length),
        mean: points(mean, isNamed, t),
      });
    return isNamed ? say.couldNotSay(words) : say.tooFewSay(words);
  });
  return [...sections([title, ...lines]), ...textBlocks(result, t)];
}

function textBlocks({ texts }: ShownPart, t: Translations): KnownBlock[] {
  return TEXTS.flatMap((question) => {
    const lines = texts[question].flatMap((text) =>
      piecesOf(text).map((piece) => `• ${escapeMrkdwn(piece)}`),
    );
    return lines.length === 0 ? [] : sections([`*${t.rounds.texts[question]}*`, ...lines]);
  });
}

function gapBlocks(
  { subject }: RoundView,
  result: RoundResult,
  readerId: string,
  t: Translations,
): KnownBlock[] {
  const say = t.rounds;
  const gaps = gapsOf(result);
  if (gaps.length === 0) return [];
  const title = subject.id === readerId ? say.gaps : say.gapsOf({ name: escapeMrkdwn(subject.name) });
  const lines = gaps.map(({ statement, self, peers }) => {
    const words = { self: formatNumber(self / 10, t.locale), peers: formatNumber(peers / 10, t.locale, 1) };
    return say.gapLine({ ...words, statement: say.statements[statement] });
  });
  return sections([`*${title}*`, ...lines]);
}

/** One person's point is a whole one. */
const points = ({ tenths }: NonNullable<Mean>, isNamed: boolean, t: Translations) =>
  formatNumber(tenths / 10, t.locale, isNamed ? 0 : 1);

const piecesOf = (text: string) =>
  Array.from({ length: Math.ceil(text.length / LONGEST_PIECE) }, (_, nth) =>
    text.slice(nth * LONGEST_PIECE, (nth + 1) * LONGEST_PIECE),
  );
