import type { ManagerLine, ManagerMeasure, ManagerQuestion } from '../../capability.ts';
import { mayRate } from '../../coaching/index.ts';
import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { addDays, type LocalDate, sinceEver } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  isManager,
  managerIdsOfTeams,
  type Person,
  personById,
  relationTo,
  reportingSince,
  reportsOf,
  resolvePerson,
} from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { scorecardPermissions } from '../permissions.ts';

/** So many days are counted (domain.md §5.6). */
const DAYS = 30;
/** Whoever reports to a manager for less has not been owed anything yet. */
const DAYS_OF_GRACE = 14;

/** A line, and where only its manager reads it, below how many people that is so. */
export type ShownLine = { line: ManagerLine; ownBelow: number | null };

/** What a manager does for those who report to them, as one of these, they themselves or somebody above them sees it. */
export type ManagerCard = {
  manager: Person;
  isOwn: boolean;
  days: number;
  /** How many are asked about. */
  people: number;
  lines: ShownLine[];
  /** Whether the reader may rate the coaching. */
  rate: Awaited<ReturnType<typeof mayRate>>;
};

/**
 * A manager's own card. Who looked at it is kept nowhere, unlike with everybody else's numbers: reps would ask themselves
 * what their manager thinks of it. Throws a UserError for whoever neither reports to them nor leads them.
 */
export async function managerCard(
  context: Context,
  caller: Caller,
  managerId: string,
  measures: readonly ManagerMeasure[],
): Promise<ManagerCard> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const now = clock.now();
  await requireReader(context, caller, managerId, localDateOf(now, zone));
  const manager = await personById(db, workspaceId, managerId, localDateOf(now, zone));
  if (!manager) throw new UserError((t) => t.managerCard.refusal);
  const asked = await questionOf(context, manager, now);
  const isOwn = personId === managerId;
  const lines: ShownLine[] = [];
  for (const measure of asked.people.length > 0 ? measures : []) {
    const isFew = asked.people.length < (measure.fewest ?? 0);
    const line = isFew && !isOwn ? null : await measure.find(context, asked);
    if (line) lines.push({ line, ownBelow: isFew ? (measure.fewest ?? null) : null });
  }
  const rate = await mayRate(context, caller, managerId);
  return { manager, isOwn, days: DAYS, people: asked.people.length, lines, rate };
}

async function questionOf({ db }: Context, manager: Person, now: Date): Promise<ManagerQuestion> {
  const { workspaceId, id, zone } = manager;
  const until = localDateOf(now, zone);
  const reports = await reportsOf(db, workspaceId, id, until);
  if (reports.length === 0) throw new UserError((t) => t.managerCard.leadsNobody({ name: manager.name }));
  const reporting = await reportingSince(db, workspaceId, id, until);
  const people = reports
    .filter(({ isActive }) => isActive)
    .map((person) => {
      const [first = sinceEver, second = sinceEver] = [
        reporting.get(person.id),
        person.startedOn ?? undefined,
      ];
      return { person, since: first > second ? first : second };
    })
    .filter(({ since }) => since <= addDays(until, -DAYS_OF_GRACE));
  return { workspaceId, manager, people, from: addDays(until, -DAYS), until, now };
}

/** The permission says who leads or is the manager; beside them stand those who report to the manager. */
async function requireReader({ db }: Context, caller: Caller, managerId: string, today: LocalDate) {
  const { workspaceId, personId } = caller;
  const relation = await relationTo(db, caller, { personId: managerId }, today);
  if (isAllowed(scorecardPermissions['scorecards.read_manager'], relation)) return;
  const reader = await personById(db, workspaceId, personId, today);
  if (reader?.managerId !== managerId) throw new UserError((t) => t.managerCard.refusal);
}

/**
 * Whose card somebody means: whom they name; by the button on a team's card, and without a name, their own manager, or
 * they themselves where they lead the team or report to nobody. Throws a UserError where there is none.
 */
export async function managerMeant(
  context: Context,
  caller: Caller,
  { name, teamId }: { name?: string; teamId?: string },
): Promise<string> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  if (name) {
    const found = await resolvePerson(db, workspaceId, name, today);
    if (found.kind !== 'one') throw new UserError((t) => t.managerCard.unknown);
    return found.person.id;
  }
  const person = await personById(db, workspaceId, personId, today);
  const leaders = teamId ? await managerIdsOfTeams(db, workspaceId, [teamId], today) : [];
  const leads = teamId ? leaders.includes(personId) : await isManager(db, workspaceId, personId, today);
  if (leads) return personId;
  // Somebody above the team, whose card it is: the one of its manager, not of their own.
  if (person?.managerId && (leaders.length === 0 || leaders.includes(person.managerId)))
    return person.managerId;
  const [leader] = leaders;
  if (leader) return leader;
  throw new UserError((t) => t.managerCard.nobody);
}
