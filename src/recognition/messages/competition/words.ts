import { lastDayOf } from '../../../kernel/period.ts';
import { type Score, shownScore } from '../../../kernel/ranking.ts';
import { kpiAmount, kpiHeading, kpiNumber } from '../../../kpis/wording.ts';
import { formatDateRange, formatList, formatNumber, formatPercent } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { CompetitionView } from '../../actions/competition/view.ts';
import { PARTS } from '../../rules/board/part-of-target.ts';
import type { Competition } from '../../rules/competition/competition.ts';
import type { Scored } from '../../rules/competition/places.ts';
import { namesLabel } from '../labels.ts';

/** What a competition is called, as it may stand in a message. */
export const nameOf = ({ name }: Competition) => escapeMrkdwn(name);

export const daysOf = ({ firstDay, endDay }: Competition, t: Translations) =>
  formatDateRange(firstDay, lastDayOf({ end: endDay }), t.locale);

/** '124%' or '1,240 points'. */
export function scoreWords({ mode }: Competition, score: Score, t: Translations): string {
  const value = shownScore(score);
  return mode === 'percent'
    ? formatPercent(value, t.locale)
    : t.competitions.points({ points: formatNumber(value, t.locale, 1) });
}

/** '62 of 50 calls, 3 deals won' and the share that is to be kept: what stands behind a score. */
export function behindWords(view: CompetitionView, scored: Scored, t: Translations): string {
  const { kpis, currencies, competition } = view;
  const parts = kpis.map((kpi, index) => {
    const currency = currencies[index] ?? null;
    const amount = scored.amounts[index] ?? 0;
    const target = scored.targets[index] ?? null;
    if (target === null) return escapeMrkdwn(kpiAmount(kpi, amount, currency, t.locale));
    const words = {
      amount: kpiNumber(kpi, amount, currency, t.locale),
      target: escapeMrkdwn(kpiAmount(kpi, target / PARTS, currency, t.locale)),
    };
    return t.competitions.ofTarget(words);
  });
  const { quality } = scored;
  const share =
    competition.quality && quality
      ? [
          t.competitions.qualityOf({
            name: t.boards.quality[competition.quality.key],
            percent: quality.n > 0 ? formatPercent(quality.k / quality.n, t.locale) : null,
            k: formatNumber(quality.k, t.locale),
            n: formatNumber(quality.n, t.locale),
          }),
        ]
      : [];
  return [...parts, ...share].join(' · ');
}

/** The rules, a line each: what counts, for whom, what one must keep, what there is to win. */
export function ruleLines(view: CompetitionView, t: Translations): string[] {
  const { competition, kpis, teams, creator } = view;
  const { mode, counted, quality, minimum, prize, prizeRule, who } = competition;
  const words = t.competitions;
  const names = kpis.map((kpi) => escapeMrkdwn(kpiHeading(kpi, t.locale)));
  const counts =
    mode === 'percent'
      ? words.countsPercent({ names: formatList(names, t.locale), several: kpis.length > 1 })
      : words.countsPoints({
          lines: kpis.map((kpi, index) => ({
            name: names[index] ?? '',
            points: counted[index]?.points ?? 0,
            isMoney: kpi.unit === 'money',
          })),
        });
  const roles = who.roles.map(escapeMrkdwn);
  return [
    words.whoLine({
      teams: teams.length > 0 ? namesLabel(teams, t) : null,
      roles: roles.length > 0 ? formatList(roles, t.locale) : null,
    }),
    counts,
    ...(quality ? [words.qualityLine({ name: t.boards.quality[quality.key], bar: quality.bar })] : []),
    ...(minimum > 0 ? [words.minimumLine({ minimum: formatNumber(minimum, t.locale), mode })] : []),
    ...(prize
      ? [
          words.prizeLine({ prize: escapeMrkdwn(prize), name: escapeMrkdwn(creator) }),
          words.prizeRule[prizeRule],
        ]
      : [words.noPrize]),
  ];
}

/** Everybody together: '420 calls, 12 deals won'. */
export function totalWords(view: CompetitionView, t: Translations): string {
  const parts = view.kpis.map((kpi, index) =>
    kpiAmount(kpi, view.standing?.totals[index] ?? 0, view.currencies[index] ?? null, t.locale),
  );
  return escapeMrkdwn(formatList(parts, t.locale));
}
