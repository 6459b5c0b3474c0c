import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { type CompanyYear, periodOf, periodsBefore, periodsBetween } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { companyYear, type Workspace } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { type BookKpi, kpiBook } from '../book.ts';
import type { FactKey } from '../own.ts';
import { readSeason, type Season, type Seasons, seasonOfHistory, YEARS_OF_HISTORY } from '../rules/season.ts';
import { companySeasons, saveSeason } from '../season-store.ts';
import { workspaceTotals } from '../totals-store.ts';
import { requireAdmin } from './require-admin.ts';

/** The months of the company's running year, what it says of seasons, and for which KPIs it may say something. */
export type SeasonSheet = { months: readonly Period[]; seasons: Seasons; kpis: readonly BookKpi[] };

/** What somebody wants: weights they wrote, those of the last years, or none. */
export type SeasonRequest = { kpi: string; from: 'typed' | 'history' | 'even'; text: string };

/** The same worked out; null: every day weighs the same again. */
export type SeasonPreview = { kpi: BookKpi | null; months: readonly Period[]; season: Season | null };

/** What stands. Throws a UserError for anyone but an admin. */
export async function seasonSheet(context: Context, caller: Caller): Promise<SeasonSheet> {
  const { workspace, today } = await requireAdmin(context, caller, 'kpis.season');
  const { year, running } = await yearOf(context, workspace, today);
  const book = await kpiBook(context.db, workspace.id);
  return {
    months: monthsOf(year, running),
    seasons: await companySeasons(context.db, workspace.id),
    kpis: book.running.filter(({ aggregation, direction }) => aggregation === 'sum' && direction === 'up'),
  };
}

/** What would count. Throws a UserError as above, for numbers that are no season, and for too little history. */
export async function seasonPreview(
  context: Context,
  caller: Caller,
  { kpi: key, from, text }: SeasonRequest,
): Promise<SeasonPreview> {
  const { months, kpis } = await seasonSheet(context, caller);
  const kpi = kpis.find((each) => each.key === key) ?? null;
  if (!kpi && key !== '') throw new UserError((t) => t.common.outdatedForm);
  if (from === 'even') return { kpi, months, season: null };
  const season =
    from === 'typed'
      ? readSeason(text, months.length)
      : await fromHistory(context, caller, kpi, months.length);
  if (season) return { kpi, months, season };
  throw from === 'typed'
    ? new UserError((t) => t.season.bad({ months: months.length }), 'weights')
    : new UserError((t) => t.season.tooLittle({ years: YEARS_OF_HISTORY.fewest }), 'from');
}

/** Lets it count. Throws as `seasonSheet` does, and for weights that do not fit the year. */
export async function setSeason(
  context: Context,
  caller: Caller,
  { kpi: key, weights }: { kpi: string; weights: readonly number[] | null },
): Promise<SeasonPreview> {
  const { workspace, today } = await requireAdmin(context, caller, 'kpis.season');
  const { months, kpis } = await seasonSheet(context, caller);
  const kpi = kpis.find((each) => each.key === key) ?? null;
  const fits = weights === null || (weights.length === months.length && weights.some((weight) => weight > 0));
  if (!fits || (!kpi && key !== '')) throw new UserError((t) => t.common.outdatedForm);
  await perform(context, caller, async (trx) => {
    const at = context.clock.now();
    const by = caller.personId;
    await saveSeason(trx, workspace.id, { kpi: key, season: weights, today, by, at });
    const entry = { action: 'season.set', subjectKind: 'kpi', subjectId: key || 'all' };
    const detail = { weights: weights?.join(' ') ?? null };
    await writeAudit(trx, context, workspace.id, [{ actorId: by, source: caller.source, ...entry, detail }]);
  });
  return { kpi, months, season: weights };
}

async function fromHistory(context: Context, caller: Caller, kpi: BookKpi | null, months: number) {
  const { workspace, today } = await requireAdmin(context, caller, 'kpis.season');
  const { year, running } = await yearOf(context, workspace, today);
  const key: FactKey = kpi?.key ?? 'revenue_won';
  const isMoney = (kpi?.unit ?? 'money') === 'money';
  const years: number[][] = [];
  for (const past of periodsBefore(year, running, YEARS_OF_HISTORY.most)) {
    const amounts: number[] = [];
    for (const { start, end } of monthsOf(year, past)) {
      const sums = await workspaceTotals(context.db, workspace.id, { kpis: [key], from: start, until: end });
      const own = sums.filter((sum) => sum.currency === (isMoney ? workspace.currency : null));
      amounts.push(own.reduce((sum, { amount }) => sum + amount, 0));
    }
    if (amounts.length === months) years.push(amounts);
  }
  return seasonOfHistory(years);
}

async function yearOf({ db }: Context, workspace: Workspace, today: LocalDate) {
  const year = await companyYear(db, workspace.id);
  return { year, running: periodOf(year, 'year', today) };
}

const monthsOf = (year: CompanyYear, { start, end }: Period) =>
  periodsBetween(year, 'month', { from: start, until: end });
