import type { Caller, Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { CompanyYear } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { YearRules } from '../../kernel/year-rules.ts';
import { perform } from '../../perform.ts';
import { relationTo, requirePermission } from '../access.ts';
import { peoplePermissions } from '../own-permissions.ts';
import { isAllowed } from '../permissions.ts';
import {
  type ComingPeriods,
  comingPeriods,
  isNear,
  latestRules,
  withChange,
  type YearChange,
} from '../rules/year-change.ts';
import { companyYear, holdYearFrom, isSameRules } from '../store/company-years.ts';
import { liveTeams } from '../store/launches.ts';
import { workspaceById } from '../store/workspaces.ts';
import { actorOf, type Change, sinceEver } from '../types.ts';
import { auditChange } from './audit.ts';
import { openChange, workspaceToday } from './open-change.ts';

/** How the company counts, as it was said last, and what comes. */
export type YearShown = {
  rules: YearRules;
  /** Since when these rules hold; null: for all time. */
  since: LocalDate | null;
  coming: ComingPeriods;
  mayChange: boolean;
};

/** What the form starts with: the rules so far, and from when others would hold. */
export type YearStart = {
  rules: YearRules;
  /** Today, once something was posted or written to somebody; before, null: for all time. */
  from: LocalDate | null;
};

/** The same with a change that is asked for and not stored yet. */
export type YearPreview = { change: YearChange; coming: ComingPeriods };

/** How the caller's company counts weeks, months, quarters and years. Anyone may see it. */
export async function yearShown(context: Context, caller: Caller): Promise<YearShown> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const today = workspaceToday(context, await workspaceById(db, workspaceId));
  const year = await companyYear(db, workspaceId);
  const since = year.at(-1)?.from ?? sinceEver;
  const relation = await relationTo(db, caller, { personId }, today);
  return {
    rules: latestRules(year),
    since: since === sinceEver ? null : since,
    coming: comingPeriods(year, today),
    mayChange: isAllowed(peoplePermissions['year.set'], relation),
  };
}

/** What the form starts with. Throws a UserError for anyone but an admin. */
export async function yearStart(context: Context, caller: Caller): Promise<YearStart> {
  const { today, year } = await yearToChange(context, caller);
  const isLive = (await liveTeams(context.db, caller.workspaceId)).size > 0;
  return { rules: latestRules(year), from: isLive ? today : null };
}

/** What would come of a change. Throws a UserError for anyone but an admin, and for a day too far away. */
export async function yearPreview(context: Context, caller: Caller, asked: YearChange): Promise<YearPreview> {
  const { today, year } = await yearToChange(context, caller);
  requireNear(asked.from, today);
  const change = withFile(year, asked);
  return { change, coming: comingPeriods(withChange(year, change), today) };
}

/** Stores a change. Throws as the preview does. */
export async function saveYear(context: Context, caller: Caller, asked: YearChange): Promise<YearPreview> {
  const found = await yearPreview(context, caller, asked);
  await perform(context, caller, async (trx) =>
    setYear(trx, await openChange(trx, context, caller.workspaceId, actorOf(caller)), found.change),
  );
  return found;
}

/**
 * Lets rules hold from a day on (`sinceEver`: for all time). Returns whether anything changed. Throws a UserError for a
 * day too far away. Who may is asked before.
 */
export async function setYear(trx: Writer, change: Change, { from, rules }: YearChange): Promise<boolean> {
  const { workspaceId } = change;
  requireNear(from, change.today);
  if (holdsAlready(await companyYear(trx, workspaceId), { from, rules })) return false;
  if (!(await holdYearFrom(trx, change, workspaceId, from, rules))) return false;
  const { weekStartsOn, startsIn, namedBy, retail, filed } = rules;
  // The names in the file are text that somebody wrote: the audit does without them.
  const detail = {
    from,
    weekStartsOn,
    startsIn,
    namedBy,
    retail: retail?.pattern ?? null,
    filed: filed.length,
  };
  await auditChange(trx, change, 'workspace', workspaceId, 'year.set', detail);
  return true;
}

async function yearToChange(
  context: Context,
  caller: Caller,
): Promise<{ today: LocalDate; year: CompanyYear }> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const today = workspaceToday(context, await workspaceById(db, workspaceId));
  const allowed = peoplePermissions['year.set'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.people.adminsOnly);
  return { today, year: await companyYear(db, workspaceId) };
}

/** A company that never said anything has no row, though it counts by something. */
function holdsAlready(year: CompanyYear, { from, rules }: YearChange): boolean {
  const last = year.at(-1);
  return last !== undefined && last.from <= from && isSameRules(last.rules, rules);
}

function requireNear(from: LocalDate, today: LocalDate) {
  if (!isNear(from, today)) throw new UserError((t) => t.year.farAway, 'from');
}

/** The company's own file stays as long as its periods are whole weeks. */
function withFile(year: CompanyYear, { from, rules }: YearChange): YearChange {
  const { weekStartsOn, filed } = latestRules(year);
  return { from, rules: { ...rules, filed: rules.weekStartsOn === weekStartsOn ? filed : [] } };
}
