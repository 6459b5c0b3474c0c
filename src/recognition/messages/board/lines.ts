import { type Ranked, shownScore } from '../../../kernel/ranking.ts';
import { kpiHeading, kpiNumber } from '../../../kpis/wording.ts';
import { formatNumber, formatPercent } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { BoardView } from '../../actions/board/team-board.ts';
import type { Entrant } from '../../rules/board/board.ts';
import type { Measure } from '../../rules/board/measure.ts';
import { PARTS } from '../../rules/board/part-of-target.ts';
import { nameLabel } from '../labels.ts';

/** Of a place that many share, so many are named. */
const MOST_NAMED = 10;

/** 'Calls', 'Meetings booked per call'. */
export function measureName(measure: Measure, t: Translations): string {
  return measure.kind === 'sum' ? kpiHeading(measure.kpi, t.locale) : t.boards.quality[measure.quality.key];
}

/** The named places with what stands behind them, and everybody together. */
export function boardLines(view: BoardView, t: Translations): string[] {
  const { people } = view;
  const total = totalLine(view, t);
  const named = people.kind === 'ranked' ? placeLines(people.board.top, view, t) : [];
  const none = {
    figures: [],
    few: [t.boards.few],
    ranked: named.length === 0 ? [t.boards.nothingYet] : [],
  }[people.kind];
  return [...named, ...none, ...(total ? [total] : [])];
}

function placeLines(top: readonly Ranked<Entrant>[], view: BoardView, t: Translations): string[] {
  const shown = top.slice(0, MOST_NAMED);
  const lines = shown.map(({ item, place, isShared }) =>
    t.boards.place({ place, isShared, name: nameLabel(item.name), score: publicScore(item, view, t) }),
  );
  const more = top.length - shown.length;
  return more > 0 ? [...lines, t.boards.andMore({ more })] : lines;
}

/** The reader's own place, which only they see, or why they have none. */
export function ownLine(view: BoardView, t: Translations): string | null {
  if (view.people.kind !== 'ranked') return null;
  const { own } = view.people.board;
  if (!own || view.reader !== 'placed') {
    return view.reader === 'placed' || view.reader === 'not_a_member' ? null : t.boards.reader[view.reader];
  }
  const { place, isShared, item } = own;
  return t.boards.ownPlace({ place, isShared, score: scoreWords(item, view, t) });
}

/** What others read of somebody: of goals the percentage alone, as a goal is its owner's and theirs who lead them. */
function publicScore(entrant: Entrant, view: BoardView, t: Translations): string {
  const { measure, how } = view;
  if (measure.kind === 'share') return scoreWords(entrant, view, t);
  const percent = formatPercent(shownScore(entrant.score), t.locale);
  return how === 'target' ? percent : t.boards.ofUsualAlone({ percent });
}

/** '88% (44 of 50)': k of n beside a percentage. */
function scoreWords({ score, amount, of }: Entrant, view: BoardView, t: Translations): string {
  const { measure, how } = view;
  const currency = view.total?.currency ?? null;
  if (measure.kind === 'share') {
    const share = { k: formatNumber(amount, t.locale), n: formatNumber(of ?? 0, t.locale) };
    return t.boards.share({ percent: formatPercent(amount / (of || 1), t.locale), ...share });
  }
  const number = (value: number) => kpiNumber(measure.kpi, value, currency, t.locale);
  const percent = formatPercent(shownScore(score), t.locale);
  return how === 'target'
    ? t.boards.ofTarget({ percent, amount: number(amount), target: number((of ?? 0) / PARTS) })
    : t.boards.ofUsual({ percent, amount: number(amount) });
}

function totalLine({ total, measure }: BoardView, t: Translations): string | null {
  if (!total) return t.boards.tooSmall;
  const { amount, of, currency } = total;
  if (measure.kind === 'share') {
    const share = { k: formatNumber(amount, t.locale), n: formatNumber(of ?? 0, t.locale) };
    return of
      ? t.boards.totalShare({ percent: formatPercent(amount / of, t.locale), ...share })
      : t.boards.nothingYet;
  }
  const number = (value: number) => kpiNumber(measure.kpi, value, currency, t.locale);
  return of
    ? t.boards.totalOf({
        amount: number(amount),
        target: number(of / PARTS),
        percent: formatPercent((amount * PARTS) / of, t.locale, 0),
      })
    : t.boards.total({ amount: number(amount) });
}
