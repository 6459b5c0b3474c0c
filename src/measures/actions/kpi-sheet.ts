import type { Caller, Context } from '../../context.ts';
import { fitsOfDeals } from '../../customers/index.ts';
import { subjectTotals } from '../../goals/index.ts';
import { periodAway, periodOf } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { catalogue, type Kpi, type KpiKey } from '../../kpis/catalogue.ts';
import { type OwnMeasured, workspaceTotals } from '../../kpis/index.ts';
import { companyYear, leadsSomeone, type Team, workspaceById } from '../../people/index.ts';
import { dealMeasures } from '../rules/deal-measures.ts';
import { idealMeasures } from '../rules/ideal.ts';
import type { Measured } from '../rules/measured.ts';
import type { Scope } from '../scope.ts';
import { monthlyMeasured } from './company-measured.ts';
import { loadDeals } from './load-deals.ts';
import { loadGoal } from './load-goal.ts';
import { loadOwn } from './load-own.ts';
import { requireScope, type Scopes, scopesOf } from './scopes.ts';

export type SheetKind = 'month' | 'quarter';

/** The KPIs of somebody in the running period and in the one before. */
export type KpiSheet = {
  scope: Scope;
  /** What money is in, unless a basis says otherwise. */
  currency: string;
  /** Of a team's. */
  team: Team | null;
  scopes: Scopes;
  kind: SheetKind;
  /** The caller may say what a KPI of the company's own is. */
  mayDefine: boolean;
  /** Of which KPIs the caller may record numbers. */
  recorder: { isAdmin: boolean; leads: boolean };
  now: SheetPeriod;
  before: SheetPeriod;
};

/** What a period came to; the running one through today. */
export type SheetPeriod = {
  from: LocalDate;
  until: LocalDate;
  /** Every KPI of the catalogue, in its order. */
  counted: { kpi: Kpi; amount: number; currency: string | null }[];
  /** What is worked out, in the order of the ready set. */
  measured: Measured[];
  /** The company's own KPIs, in the order in which they were defined. */
  own: OwnMeasured[];
};

/**
 * The KPIs of the caller, a team or the company; without `scope` whatever the caller sees first. Throws a UserError for
 * what they may not see.
 */
export async function kpiSheet(
  context: Context,
  caller: Caller,
  asked: { scope: Scope | null; kind: SheetKind },
): Promise<KpiSheet> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const { kind } = asked;
  const today = localDateOf(context.clock.now(), caller.zone);
  const scopes = await scopesOf(context, caller, today);
  const scope = asked.scope ?? scopes.usual;
  const team = await requireScope(context, caller, scope, today);
  const { currency } = await workspaceById(db, workspaceId);
  const year = await companyYear(db, workspaceId);
  const running = periodOf(year, kind, today);
  return {
    scope,
    currency,
    team,
    scopes,
    kind,
    mayDefine: caller.isAdmin,
    recorder: {
      isAdmin: caller.isAdmin,
      leads: await leadsSomeone(db, workspaceId, personId, today),
    },
    now: await sheetOf(running, addDays(today, 1)),
    before: await sheetOf(periodAway(year, running, -1), running.start),
  };

  async function sheetOf(period: Period, until: LocalDate): Promise<SheetPeriod> {
    const whose = { scope, personId };
    const range = { from: period.start, until };
    const sums = await sumsOf(range);
    const amountOf = (key: KpiKey, of: string | null) =>
      sums
        .filter((sum) => sum.kpi === key && sum.currency === of)
        .reduce((total, sum) => total + sum.amount, 0);
    const { closed, opened, open } = await loadDeals(db, workspaceId, whose, range);
    const fits = await fitsOfDeals(db, workspaceId, [...closed, ...opened], addDays(until, -1));
    const goal = await loadGoal(db, workspaceId, whose, period);
    return {
      ...range,
      counted: catalogue.map((kpi) => {
        const unit = kpi.unit === 'money' ? currency : null;
        return { kpi, amount: amountOf(kpi.key, unit), currency: unit };
      }),
      measured: [
        ...dealMeasures({
          closed,
          open,
          opened: opened.length,
          leads: amountOf('qualified_leads', null),
          goal: goal && { ...goal, revenue: amountOf('revenue_won', goal.currency) },
          currency,
          isRunning: period.start === running.start,
        }),
        ...(fits ? idealMeasures({ closed, opened }, fits, currency) : []),
        ...(scope.kind === 'company' ? await monthlyMeasured(db, workspaceId, { period, currency }) : []),
      ],
      own: await loadOwn(db, workspaceId, whose, { ...range, currency }),
    };
  }

  function sumsOf(range: { from: LocalDate; until: LocalDate }) {
    const kpis = catalogue.map(({ key }) => key);
    if (scope.kind === 'company') return workspaceTotals(db, workspaceId, { kpis, ...range });
    const subject = scope.kind === 'team' ? { teamId: scope.teamId } : { personId };
    return subjectTotals(db, workspaceId, subject, { kpis, ...range });
  }
}
