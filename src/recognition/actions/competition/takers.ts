import type { Context } from '../../../context.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { type Person, salesRolesOn } from '../../../people/index.ts';
import { isHereEnough } from '../../rules/board/eligible.ts';
import type { CompetitionDraft, Who } from '../../rules/competition/competition.ts';
import { leftOut } from '../../store/board/settings.ts';
import type { Entry } from '../../store/competition/entries.ts';
import { ownTargets } from '../board/own-targets.ts';
import { sellersOfLive } from '../board/sellers.ts';

/** Who takes part with which goals, and who cannot: for want of a goal, or away for most of it. */
export type Takers = { entries: Entry[]; people: Person[]; without: Person[] };

/**
 * Who takes part in a competition as things stand: of the live teams and roles it is for, without those who lead them.
 * Whoever wants to be left out is in neither list.
 */
export async function takersOf(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  workspaceId: string,
  draft: CompetitionDraft,
): Promise<Takers> {
  const today = localDateOf(clock.now(), 'UTC');
  const meant = await peopleMeant({ db }, workspaceId, draft.who, today);
  const out = await leftOut(
    db,
    workspaceId,
    meant.map(({ id }) => id),
  );
  const people = meant.filter(({ id }) => !out.has(id));
  const { firstDay: start, endDay: end, mode } = draft;
  const kpis = draft.counted.map(({ kpi }) => kpi);
  const targets = await ownTargets(db, workspaceId, people, { kpis, start, end, kind: null });
  const entries = new Map<string, Entry>();
  for (const { id, workWeek } of people) {
    if (!isHereEnough({ start, end }, targets.calendars.get(id) ?? workWeek)) continue;
    const own = kpis.map((kpi) => (mode === 'points' ? null : targets.of(id, kpi)));
    if (mode === 'percent' && own.includes(null)) continue;
    entries.set(id, { personId: id, targets: own });
  }
  return {
    entries: [...entries.values()],
    people: people.filter(({ id }) => entries.has(id)),
    without: people.filter(({ id }) => !entries.has(id)),
  };
}

async function peopleMeant(
  { db }: Pick<Context, 'db'>,
  workspaceId: string,
  { teamIds, roles }: Who,
  today: LocalDate,
): Promise<Person[]> {
  const people = await sellersOfLive(db, workspaceId, teamIds.length === 0 ? null : teamIds, today);
  if (roles.length === 0) return people;
  const roleOf = await salesRolesOn(
    db,
    workspaceId,
    people.map(({ id }) => id),
    today,
  );
  return people.filter(({ id }) => roles.includes(roleOf.get(id) ?? ''));
}
