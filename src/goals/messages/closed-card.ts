import type { Message } from '../../capability.ts';
import type { BookKpi } from '../../kpis/index.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import { formatPeriodNamed } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { ClosedGoals } from '../actions/closing/closed-goals.ts';
import { GRACE_DAYS } from '../rules/closing.ts';
import type { Result } from '../store/results.ts';
import { outcomeInWords, resultNumbers, roundsInWords } from './result-words.ts';
import { shareWords } from './share-words.ts';

/** What `/mygoals closed` answers with; days are those of the reader's zone. */
export function closedCard(
  { person, isSelf, results, kpiOf }: ClosedGoals,
  zone: string,
  t: Translations,
): Message {
  const title = isSelf ? t.closing.title : t.closing.titleOf({ name: person.name });
  const lines = results.map((rounds) => periodText(rounds, kpiOf, zone, t));
  const none = isSelf ? t.closing.none : t.closing.noneOf({ name: escapeMrkdwn(person.name) });
  const shown = lines.length > 0 ? lines : [none];
  return {
    text: [escapeMrkdwn(title), ...shown].join('\n'),
    blocks: [
      header(title),
      ...shown.map((line) => section(line)),
      context(t.closing.note({ days: GRACE_DAYS })),
    ],
  };
}

function periodText(
  rounds: readonly Result[],
  kpiOf: (result: Result) => BookKpi,
  zone: string,
  t: Translations,
): string {
  const last = rounds.at(-1);
  if (!last) return '';
  const kpi = kpiOf(last);
  const goal = { target: last.agreed, currency: last.currency };
  const range = escapeMrkdwn(formatPeriodNamed(last.period, t.locale));
  return [
    `*${escapeMrkdwn(kpiHeading(kpi, t.locale))}* · ${range} · *${outcomeInWords(last, t)}*`,
    `${resultNumbers(kpi, last, t)} · ${roundsInWords(kpi, rounds, zone, t)}`,
    ...shareWords({ kpi, goal, target: last.target, share: last.share }, t),
  ].join('\n');
}
