import type { Caller, Context } from '../../context.ts';
import { type Deal, openDeals } from '../../deals/index.ts';
import { UserError } from '../../errors.ts';
import { currencyExponent } from '../../kernel/money.ts';
import { isKpiKey, type KpiKey, kpiByKey, kpiName } from '../../kpis/catalogue.ts';
import type { BookKpi } from '../../kpis/index.ts';
import type { Translations } from '../../locales/index.ts';
import { companyYear, foldAlias, workspaceById } from '../../people/index.ts';
import { goalPeriod } from '../rules/goal-period.ts';
import type { WhatIfQuestion } from '../rules/what-if-text.ts';
import { goalCalendar } from './goal-calendar.ts';
import { type GoalLine, goalLine } from './goal-line.ts';
import { type GoalsCard, myGoals } from './my-goals.ts';
import { type WhatIf, whatItTakes } from './what-if.ts';

/** What a goal would be with some open deals won. */
export type WithDeals = { line: GoalLine; actual: number };

/** What `/mygoals what if …` found. */
export type WhatIfAnswer =
  /** `isAsked`: of another number than the goal's. `otherKpi`: some other goal of theirs, to ask for next. */
  | { kind: 'takes'; result: WhatIf; isAsked: boolean; otherKpi: KpiKey | null }
  | { kind: 'with_deals'; deals: readonly Deal[]; lines: readonly WithDeals[] };

/** As far as a target goes: a count, or minor units. */
const LARGEST = { count: 1_000_000_000, money: 1e14 };

/** Answers for the caller's own goals. Throws a UserError with what to type instead when it cannot tell what is meant. */
export async function whatIfAsked(
  context: Context,
  caller: Caller,
  question: WhatIfQuestion,
): Promise<WhatIfAnswer> {
  if (question.kind === 'ambiguous') {
    throw new UserError((t) => t.whatIf.ambiguous({ number: question.number }));
  }
  const card = await myGoals(context, caller, caller.personId);
  if (question.kind === 'deals') return withDeals(context, card, question.text);
  const { kpi, periodKind } = question;
  const sums = card.lines.filter(({ goal }) => goal.type === 'cumulative');
  const fitting = sums.filter(
    (line) =>
      (kpi === null || line.goal.kpi === kpi) && (periodKind === null || line.goal.periodKind === periodKind),
  );
  if (question.kind === 'goal') {
    const [line] = fitting.toSorted(furthestBehindFirst);
    if (!line && kpi === null && card.lines.length > 0) throw new UserError((t) => t.targets.whatIfOnlySums);
    if (!line) throw new UserError((t) => goalMissing(kpi, t));
    return takes(line, false);
  }
  const known = fitting[0] && (kpi !== null || sums.length === 1) ? fitting[0] : null;
  const asked = known?.kpi ?? (kpi && kpiByKey(kpi));
  if (!asked) throw new UserError((t) => t.whatIf.ofWhat({ number: String(question.number) }));
  return takes(await lineOf(asked, known, question.number), true);

  async function takes(line: GoalLine, isAsked: boolean): Promise<WhatIfAnswer> {
    const other = sums
      .map(({ goal }) => goal.kpi)
      .filter(isKpiKey)
      .find((key) => key !== line.goal.kpi);
    return {
      kind: 'takes',
      result: await whatItTakes(context, caller, { line, person: card.person, today: card.today }),
      isAsked,
      otherKpi: other ?? null,
    };
  }

  /** The goal with another target, or one that nobody set: for the month unless another period is named. */
  async function lineOf(kpi: BookKpi, line: GoalLine | null, number: number): Promise<GoalLine> {
    const { db } = context;
    const isMoney = kpi.unit === 'money';
    const currency = isMoney
      ? (line?.goal.currency ?? (await workspaceById(db, caller.workspaceId)).currency)
      : null;
    const target = currency ? number * 10 ** currencyExponent(currency) : number;
    if (target > (currency ? LARGEST.money : LARGEST.count)) throw new UserError((t) => t.whatIf.tooLarge);
    const goal = line?.goal ?? {
      id: '',
      subject: { personId: caller.personId },
      kpi: kpi.key,
      title: null,
      type: 'cumulative' as const,
      start: null,
      upper: null,
      periodKind: periodKind ?? 'month',
      version: 0,
      validFrom: card.today,
      validTo: null,
      target,
      currency,
      authorId: null,
      reason: '',
      recordedAt: 0,
    };
    const calendar = await goalCalendar(db, card.person, card.today);
    const asked = { ...goal, target };
    const period = goalPeriod(await companyYear(db, caller.workspaceId), goal, card.today);
    return goalLine(db, caller.workspaceId, asked, card.today, calendar, period, { isAsked: true });
  }
}

/** The goals of deals and revenue as they would be with the open deals of that name won. */
async function withDeals(context: Context, card: GoalsCard, text: string): Promise<WhatIfAnswer> {
  const { person, today, lines } = card;
  const open = await openDeals(context.db, person.workspaceId, { ownerIds: [person.id], asOf: today });
  const deals = open.filter((deal) => isNamed(deal, text));
  if (deals.length === 0) throw new UserError((t) => t.whatIf.unknown({ text: text.slice(0, 100) }));
  const fed = lines.filter((line) => line.kpi.fedBy === 'deals');
  if (fed.length === 0) throw new UserError((t) => goalMissing('revenue_won', t));
  return {
    kind: 'with_deals',
    deals,
    lines: fed.map((line) => ({ line, actual: line.actual + broughtBy(deals, line.goal.currency) })),
  };
}

function goalMissing(kpi: KpiKey | null, t: Translations): string {
  return kpi ? t.whatIf.noGoal({ kpi: kpiName(kpiByKey(kpi), t.locale, 2) }) : t.whatIf.noGoals;
}

/** Every word asked for stands in the deal's customer, product or id. */
function isNamed({ customer, product, externalId }: Deal, text: string): boolean {
  const name = foldAlias([customer, product, externalId].filter(Boolean).join(' '));
  return foldAlias(text)
    .split(' ')
    .every((word) => name.includes(word));
}

const broughtBy = (deals: readonly Deal[], currency: string | null) =>
  currency === null
    ? deals.length
    : deals.reduce((sum, deal) => sum + (deal.currency === currency ? (deal.amount ?? 0) : 0), 0);

function furthestBehindFirst(a: GoalLine, b: GoalLine): number {
  const ratio = ({ pace }: GoalLine) =>
    pace.status === 'done' ? Number.POSITIVE_INFINITY : (pace.ratio ?? 1e9);
  return ratio(a) - ratio(b);
}
