import type { KnownBlock } from '@slack/types';
import type { Translations } from '../../locales/index.ts';
import { button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { NeedingAnswer } from '../actions/contract/needing-answer.ts';
import { ANSWER_BUTTON } from './contract/ids.ts';
import { firstName, numberWords, whenWords } from './contract/words.ts';

const MOST_LINES = 5;

/** Numbers to answer, each with the way to do so. */
export function needsBlocks(
  needing: readonly NeedingAnswer[],
  reader: { personId: string; name: string },
  t: Translations,
): KnownBlock[] {
  const left = needing.length - MOST_LINES;
  return [
    ...needing.slice(0, MOST_LINES).map(({ proposal, kpi, from }) => {
      const words = {
        to: escapeMrkdwn(firstName(reader.name)),
        from: escapeMrkdwn(from),
        number: numberWords(kpi, proposal, t),
        when: whenWords(proposal, t),
      };
      const isOwn = proposal.personId === reader.personId;
      return section(
        isOwn ? t.contract.suggested(words) : t.contract.wished(words),
        button({ id: ANSWER_BUTTON, text: t.contract.answer, value: proposal.id, style: 'primary' }),
      );
    }),
    ...(left > 0 ? [context(t.home.answersLeft({ count: left }))] : []),
  ];
}
