import { type Aimed, aimPhrase, nowWords, targetNumber } from '../../../goals/index.ts';
import { type Fraction, toNumber } from '../../../kernel/fraction.ts';
import { numberOf, type Period } from '../../../kernel/period.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import {
  capitalise,
  formatList,
  formatMonth,
  formatNumber,
  formatPercent,
  formatPeriodName,
  formatPeriodRange,
  formatWeekLabel,
} from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { PeriodScore, ScoredByRole } from '../../rules/score/period-score.ts';
import { isReached, type ScoreLine } from '../../rules/score/score.ts';
import { nameLabel } from '../labels.ts';

/** 'Week 47 · 16 – 22 Nov 2026', 'November 2026', 'Q4 2026', or what the company calls it; plain text. */
export function periodTitle(period: Period, t: Translations): string {
  if (period.kind === 'week') {
    return `${formatWeekLabel(period, t.locale)} · ${formatPeriodRange(period, t.locale)}`;
  }
  const own = formatPeriodName(period, t.locale);
  if (own) return `${own} · ${formatPeriodRange(period, t.locale)}`;
  if (period.kind === 'month') return formatMonth(period.start, t.locale);
  const quarter = numberOf(period);
  return quarter && period.kind === 'quarter'
    ? t.scores.quarter(quarter)
    : formatPeriodRange(period, t.locale);
}

export const percent = (part: Fraction, t: Translations): string => formatPercent(toNumber(part), t.locale);

/** 312 tenths of a point as '31.2': points of a score are out of a hundred. */
export const points = (tenths: number, t: Translations): string => formatNumber(tenths / 10, t.locale, 1);

/** A KPI's name in bold. */
export const heading = (kpi: BookKpi, t: Translations): string => `*${plainHeading(kpi, t)}*`;

export const plainHeading = (kpi: BookKpi, t: Translations): string => nameLabel(kpiHeading(kpi, t.locale));

/** '312 / 400'; of a level 'At least 25% · now 31.2% (5 of 16)'. */
export function standingOf({ kpi, aim, reading }: ScoreLine, currency: string, t: Translations): string {
  if (!aim || !reading) return '–';
  const aimed = aimedAt(kpi, aim, currency);
  if (reading.kind !== 'sum') {
    return `${capitalise(aimPhrase(kpi, aimed, t), t.locale)} · ${nowWords(kpi, aimed, reading, t)}`;
  }
  return t.scores.standing({
    actual: targetNumber(kpi, aimed, reading.amount, t),
    target: aim.type === 'budget' ? aimPhrase(kpi, aimed, t) : targetNumber(kpi, aimed, aim.target, t),
  });
}

export function aimedAt(kpi: BookKpi, aim: NonNullable<ScoreLine['aim']>, currency: string): Aimed {
  return { ...aim, currency: kpi.unit === 'money' ? currency : null };
}

/** A line of a card: what was reached of which target, its weight, and the points it brings. */
export function scoreLine(line: ScoreLine, tenths: number | null, currency: string, t: Translations): string {
  const { kpi, attainment, share } = line;
  const name = `${sign(line)} ${heading(kpi, t)}`;
  if (!attainment || !share || tenths === null)
    return t.scores.lineLeftOut({ name, why: whyLeftOut(line, t) });
  return t.scores.line({
    name,
    standing: standingOf(line, currency, t),
    weight: percent(share, t),
    attainment: percent(attainment, t),
    points: points(tenths, t),
  });
}

/** The same for the plain text. */
export function scoreLineInWords(
  line: ScoreLine,
  tenths: number | null,
  currency: string,
  t: Translations,
): string {
  const { kpi, attainment } = line;
  const name = plainHeading(kpi, t);
  if (!attainment || tenths === null) return `${name}: ${whyLeftOut(line, t)}`;
  return t.scores.lineInWords({
    name,
    standing: standingOf(line, currency, t),
    attainment: percent(attainment, t),
    points: points(tenths, t),
  });
}

/** Beside the words, never instead of them: reached, not yet, or nothing to say. */
function sign(line: ScoreLine): string {
  const reached = isReached(line);
  return reached === null ? '·' : reached ? '✓' : '○';
}

const whyLeftOut = ({ missing }: ScoreLine, t: Translations) =>
  missing === 'no_target' ? t.scores.lineNoTarget : t.scores.lineNoData;

/** '*Score so far: 64.2%*  ·  4 of 5 measures; CSAT has no data yet'. */
export function scoreHeading({ score, runningThrough, hasAny }: PeriodScore, t: Translations): string {
  const { uncapped, capped, counted, lines } = score;
  if (!uncapped || !capped) {
    const isTargetless = lines.every(({ missing }) => missing === 'no_target');
    return isTargetless && (hasAny || lines.length === 0) ? t.scores.nothingToScore : t.scores.nothingYet;
  }
  const shown = percent(uncapped, t);
  const isCapped = capped.top * uncapped.bottom !== uncapped.top * capped.bottom;
  return [
    t.scores.score({ percent: shown, isRunning: runningThrough !== null }),
    ...(isCapped ? [t.scores.capped({ percent: percent(capped, t) })] : []),
    [t.scores.counted({ k: counted, n: lines.length }), ...leftOut(lines, t)].join('; '),
  ].join(' · ');
}

function leftOut(lines: readonly ScoreLine[], t: Translations): string[] {
  const named = (missing: ScoreLine['missing']) => {
    const out = lines.filter((line) => line.missing === missing);
    return {
      names: formatList(
        out.map(({ kpi }) => plainHeading(kpi, t)),
        t.locale,
      ),
      count: out.length,
    };
  };
  const [data, target] = [named('no_data'), named('no_target')];
  return [
    ...(data.count > 0 ? [t.scores.noData(data)] : []),
    ...(target.count > 0 ? [t.scores.noTarget(target)] : []),
    ...(data.count + target.count > 0 ? [t.scores.leftOut] : []),
  ];
}

/** By whose cards a team is scored whose people have different ones, and how many have none. */
export function roleWords({ groups, outside }: ScoredByRole, t: Translations): string[] {
  const roles = groups.map(({ role, people }) =>
    t.weekScore.role({ role: role === '' ? null : nameLabel(role), people }),
  );
  return [
    t.weekScore.byRole({ roles: formatList(roles, t.locale) }),
    ...(outside > 0 ? [capitalise(t.weekScore.outside({ count: outside }), t.locale)] : []),
  ];
}
