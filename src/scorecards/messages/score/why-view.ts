import type { ModalViewDraft } from '../../../capability.ts';
import { aimPhrase, isMove, nowWords, shareWords, targetNumber } from '../../../goals/index.ts';
import { shorten } from '../../../kernel/shorten.ts';
import { kpiAmount, kpiNumber } from '../../../kpis/wording.ts';
import { capitalise, formatDate, formatList, formatNumber } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { divider, plain, section, sections } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { ExplainedLine, ExplainedScore, ScoreRecord } from '../../actions/score/explained-score.ts';
import { shownTenths } from '../../rules/score/score.ts';
import { dealLabel, nameLabel } from '../labels.ts';
import { aimedAt, heading, percent, periodTitle, points, roleWords, scoreHeading } from './words.ts';

const MOST_PARTS = 10;

/** How a score is made, measure by measure: target, what became of it, points, and the records behind it. */
export function whyScoreView(why: ExplainedScore, t: Translations): ModalViewDraft {
  const { score } = why;
  const tenths = shownTenths(score.score);
  const brought = tenths.filter((each) => each !== null);
  const total = brought.reduce((sum, each) => sum + each, 0);
  const terms = brought.map((each) => points(each, t)).join(' + ');
  const sum = brought.length > 1 ? [t.scores.whySum({ points: terms, score: points(total, t) })] : [];
  const roles = score.byRole ? roleWords(score.byRole, t).map((line) => `${line}.`) : [];
  const intro = t.scores.whyIntro({
    name: nameLabel(why.name),
    period: escapeMrkdwn(periodTitle(score.period, t)),
  });
  return {
    type: 'modal',
    title: plain(t.scores.whyTitle),
    close: plain(t.common.close),
    blocks: [
      section([intro, scoreHeading(score, t), ...sum, ...roles].join('\n')),
      ...why.lines.flatMap((each, n) => [divider(), ...sections(lineWords(each, tenths[n] ?? null, why, t))]),
    ],
  };
}

function lineWords(
  each: ExplainedLine,
  tenths: number | null,
  why: ExplainedScore,
  t: Translations,
): string[] {
  const { line } = each;
  return [
    heading(line.kpi, t),
    ...targetWords(each, why, t),
    ...reachedWords(each, tenths, why, t),
    ...recordWords(each, why, t),
  ];
}

/** The number, how it was brought to these days, and why another counts than the agreed one. */
function targetWords(
  { line, target, level }: ExplainedLine,
  { currency }: ExplainedScore,
  t: Translations,
): string[] {
  const { kpi, aim } = line;
  if (!aim) return [t.scores.whyTarget.none];
  const aimed = aimedAt(kpi, aim, currency);
  if (level) return [t.scores.whyTarget.level({ aim: aimPhrase(kpi, aimed, t) }), ruleOf(level.type, t)];
  if (!target) return [];
  const number = (amount: number) => targetNumber(kpi, aimed, amount, t);
  const shown = number(target.target);
  // Weeks of which only a weekend lies in these days are none.
  const used = target.parts.filter(({ share }) => share > 0);
  const parts = used.length > 0 ? used : target.parts;
  const [first] = parts;
  const people = new Set(parts.map(({ goal }) => JSON.stringify(goal.subject)));
  const periods = new Set(parts.map(({ period }) => period.key));
  const isShare = parts.some(({ share }) => share < 1);
  const { kind } = target;
  const words = () => {
    if (!first) return [];
    if (first.goal.version === 0 && kind !== 'year') {
      return [t.scores.whyTarget.stated({ target: shown, each: number(first.goal.target), per: kind })];
    }
    if (people.size > 1) return [t.scores.whyTarget.people({ target: shown, people: people.size })];
    if (periods.size > 1 && kind !== 'year' && kind !== 'quarter') {
      const each = new Set(parts.map(({ goal }) => goal.target));
      const one = each.size === 1 ? number(first.goal.target) : null;
      return [
        t.scores.whyTarget.summed({ target: shown, count: periods.size, kind, each: one, isCut: isShare }),
      ];
    }
    if (isShare)
      return [t.scores.whyTarget.share({ target: shown, of: number(first.counting.target), kind })];
    return [t.scores.whyTarget.own({ target: shown, kind })];
  };
  // Of several periods or people the first whose number is another is enough to say why.
  const changed = people.size > 1 ? undefined : parts.find(({ counting }) => counting.why !== null);
  const shares = changed
    ? shareWords({ kpi, goal: changed.goal, target: changed.counting.target, share: changed.counting.why }, t)
    : [];
  const budget = aim.type === 'budget' ? [t.scores.whyRule.kept] : [];
  return [[...words(), ...shares.map((each) => `${capitalise(each, t.locale)}.`), ...budget].join(' ')];
}

function ruleOf(type: Parameters<typeof isMove>[0], t: Translations): string {
  if (type === 'binary') return t.scores.whyRule.answer;
  return isMove(type) ? t.scores.whyRule.move : t.scores.whyRule.kept;
}

function reachedWords(
  { line }: ExplainedLine,
  tenths: number | null,
  { currency }: ExplainedScore,
  t: Translations,
): string[] {
  const { kpi, aim, reading, attainment, share } = line;
  if (!aim) return [];
  if (!reading || !attainment || !share || tenths === null) return [t.scores.whyNoData];
  const aimed = aimedAt(kpi, aim, currency);
  const reached =
    reading.kind === 'sum'
      ? t.scores.whyActual({
          actual: targetNumber(kpi, aimed, reading.amount, t),
          target: targetNumber(kpi, aimed, aim.target, t),
          percent: percent(attainment, t),
        })
      : t.scores.whyLevel({ now: nowWords(kpi, aimed, reading, t), percent: percent(attainment, t) });
  const words = { weight: percent(share, t), attainment: percent(attainment, t), points: points(tenths, t) };
  return [reached, t.scores.whyPoints(words)];
}

function recordWords(
  { line, records, more, isMoreAtLeast, parts }: ExplainedLine,
  { currency, isTeam }: ExplainedScore,
  t: Translations,
): string[] {
  if (isTeam) {
    if (parts.length === 0) return [];
    const named = parts
      .slice(0, MOST_PARTS)
      .map(({ name, amount }) => `${nameLabel(name)} ${kpiNumber(line.kpi, amount, currency, t.locale)}`);
    const left = parts.length - named.length;
    const listed = left > 0 ? [...named, t.contract.moreNames({ count: left })] : named;
    return [t.scores.whyParts({ parts: formatList(listed, t.locale) })];
  }
  if (records.length === 0) return line.missing === null ? [t.scores.whyNoRecords] : [];
  const count = `${formatNumber(more, t.locale)}${isMoreAtLeast ? '+' : ''}`;
  return [
    t.scores.whyRecords,
    ...records.map((record) => `• ${recordText(record, t)}`),
    ...(more > 0 ? [t.scores.whyMore({ count })] : []),
  ];
}

/** As *Why?* of a goal words it. */
function recordText({ fact, kpi, deal }: ScoreRecord, t: Translations): string {
  const date = formatDate(fact.date, t.locale);
  const amount =
    kpi.unit === 'bool'
      ? t.targets.toBe[fact.amount > 0 ? 'yes' : 'no']
      : kpi.unit === 'percent'
        ? formatNumber(fact.amount, t.locale)
        : escapeMrkdwn(kpiAmount(kpi, fact.amount, fact.currency, t.locale));
  if (deal) return t.goals.factDeal({ date, amount, deal: dealLabel(deal) });
  if (fact.source.kind === 'log' || fact.source.kind === 'entry')
    return t.targets.factRecorded({ date, amount });
  return t.goals.factImport({ date, amount, source: escapeMrkdwn(shorten(fact.source.id, 60)) });
}
