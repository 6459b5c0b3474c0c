import { localDateOf } from '../../kernel/zoned.ts';
import type { BookKpi } from '../../kpis/index.ts';
import { formatDate, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { Outcome } from '../rules/closing.ts';
import type { Result } from '../store/results.ts';
import { aimPhrase, isReadAsLevel, levelNumber, targetNumber } from './target-numbers.ts';
import { behindWords } from './target-words.ts';

/** A sign for each, so that it never hangs on colour alone. */
const SIGNS: Readonly<Record<Outcome, string>> = { met: '★', missed: '■', no_target: '○' };

/** '★ met': how a period ended. */
export function outcomeInWords({ outcome, type, behind }: Result, t: Translations): string {
  // Of a level something was due, but too little is known of it.
  const isUnknown = outcome === 'no_target' && behind !== null && isReadAsLevel(type);
  return `${SIGNS[outcome]} ${isUnknown ? t.targets.nothingToJudge : t.closing.outcome[outcome]}`;
}

/** '101 of 100 (101%)', 'at least 25%: 31.2% (5 of 16)': what a closed period came to. */
export function resultNumbers(kpi: BookKpi, result: Result, t: Translations): string {
  const { type, actual, target, behind } = result;
  const number = (amount: number) => targetNumber(kpi, result, amount, t);
  if (type === 'milestone') {
    const percent = formatPercent(target > 0 ? actual / target : 0, t.locale);
    return t.targets.stepsDone({ done: behind?.k ?? 0, count: behind?.n ?? 0, percent });
  }
  if (type === 'cumulative' || type === 'budget') {
    if (target <= 0) return number(actual);
    const words = type === 'budget' ? t.targets.budget : t.goals.line;
    const percent = formatPercent(actual / target, t.locale);
    return words({ actual: number(actual), target: number(target), percent });
  }
  return t.targets.named({ kpi: aimPhrase(kpi, result, t), what: endedWords(kpi, result, t) });
}

/** '31.2% (5 of 16)': what a level was, or what was said; or that too little was recorded. */
function endedWords(kpi: BookKpi, result: Result, t: Translations): string {
  const { k, n } = result.behind ?? { k: 0, n: 0 };
  if (result.type === 'binary')
    return n === 0 ? t.targets.nothingRecorded : t.targets.answered({ yes: k, of: n });
  if (result.outcome === 'no_target') return n === 0 ? t.targets.nothingRecorded : t.targets.nothingToJudge;
  return t.targets.ended({
    value: levelNumber(kpi, result, result.actual, t),
    behind: behindWords(kpi, { k, n }, t),
  });
}

/** 'Closed at 96 on 1 Dec 2026, corrected to 101 on 3 Dec 2026': the rounds of a period, which are never none. */
export function roundsInWords(
  kpi: BookKpi,
  rounds: readonly Result[],
  zone: string,
  t: Translations,
): string {
  const [first, ...corrections] = rounds.map((round) => ({
    number: roundNumber(kpi, round, t),
    date: formatDate(localDateOf(round.recordedAt, zone), t.locale),
  }));
  return [
    ...(first ? [t.closing.closed(first)] : []),
    ...corrections.map((correction) => t.closing.corrected(correction)),
  ].join(', ');
}

function roundNumber(kpi: BookKpi, round: Result, t: Translations): string {
  if (round.type === 'milestone') return t.targets.steps({ count: round.behind?.k ?? 0 });
  if (isReadAsLevel(round.type) && round.outcome === 'no_target') return '–';
  return isReadAsLevel(round.type) || round.type === 'binary'
    ? endedWords(kpi, round, t)
    : targetNumber(kpi, round, round.actual, t);
}
