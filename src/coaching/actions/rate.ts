import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { periodOf } from '../../kernel/company-year.ts';
import type { RecurringPeriod } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { companyYear, type Person, personById, reportsOf, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { coachingPermissions } from '../permissions.ts';
import { FEWEST_ANSWERS, POINTS } from '../rules/rating.ts';
import { keepRating, ratingOf } from '../store/ratings.ts';

/** A manager whom the caller may rate in this quarter, and the number they gave so far. */
export type Rateable = { manager: Person; quarter: RecurringPeriod; given: number | null };

/** Whether the caller may rate this manager: they report to them directly, and enough others do, too. */
export async function mayRate(
  context: Context,
  caller: Caller,
  managerId: string,
): Promise<'yes' | 'not_theirs' | { tooFew: number }> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const person = await personById(db, workspaceId, personId, today);
  if (person?.managerId !== managerId || person.isGuest) return 'not_theirs';
  const reports = await reportsOf(db, workspaceId, managerId, today);
  const asked = reports.filter(({ isActive, isGuest, slackUserId }) => isActive && !isGuest && slackUserId);
  return asked.length < FEWEST_ANSWERS ? { tooFew: asked.length } : 'yes';
}

/** Throws a UserError for whoever does not report to them directly, and where too few do. */
export async function rateable(context: Context, caller: Caller, managerId: string): Promise<Rateable> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const own = coachingPermissions['coaching.rate'];
  await requirePermission(db, caller, own, { personId }, today, (t) => t.managerCard.rateOwn);
  const may = await mayRate(context, caller, managerId);
  const manager = await personById(db, workspaceId, managerId, today);
  if (may === 'not_theirs' || !manager) throw new UserError((t) => t.managerCard.rateOwn);
  if (may !== 'yes') throw new UserError((t) => t.managerCard.rateFew({ people: may.tooFew }));
  const quarter = periodOf(await companyYear(db, workspaceId), 'quarter', today);
  const rated = { managerId, quarter: quarter.key };
  const given = await ratingOf(db, workspaceId, rated, pseudonymOf(context, caller, rated));
  return { manager, quarter, given };
}

/**
 * Keeps the caller's number for this quarter, in the place of the one they gave before. No row says whose it is or when
 * it came, so there is no audit row either: it would say both. Throws a UserError as `rateable` does.
 */
export async function rate(
  context: Context,
  caller: Caller,
  managerId: string,
  value: number,
): Promise<Rateable> {
  const found = await rateable(context, caller, managerId);
  if (!POINTS.some((point) => point === value)) throw new UserError((t) => t.common.outdatedForm);
  const rated = { managerId, quarter: found.quarter.key };
  const pseudonym = pseudonymOf(context, caller, rated);
  await perform(context, caller, (trx) => keepRating(trx, caller.workspaceId, rated, { pseudonym, value }));
  return { ...found, given: value };
}

/** Of every manager and quarter another one, so that nobody can be followed from one to the next. */
function pseudonymOf(
  context: Context,
  { workspaceId, personId }: Caller,
  { managerId, quarter }: { managerId: string; quarter: string },
): string {
  return context.pseudonym(`coaching ${workspaceId} ${managerId} ${quarter} ${personId}`);
}
