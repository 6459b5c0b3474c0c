import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { type BookKpi, kpiBook } from '../../../kpis/index.ts';
import {
  allActivePeople,
  allTeams,
  liveTeams,
  salesRolesOn,
  type Team,
  teamsLed,
} from '../../../people/index.ts';
import { isComparable } from '../../rules/board/measure.ts';
import type { Competition } from '../../rules/competition/competition.ts';
import { competitionById } from '../../store/competition/competitions.ts';
import { requireChangeable } from './save.ts';

/** What the form offers, and what it starts with. */
export type FormStart = {
  id: string;
  /** What stands in it already: of one that is changed, or copied. */
  given: Competition | null;
  /** For whom the caller may make one. */
  everybody: boolean;
  teams: readonly Team[];
  roles: readonly string[];
  kpis: readonly BookKpi[];
  today: LocalDate;
  firstDay: LocalDate;
  lastDay: LocalDate;
};

const USUAL_DAYS = 14;

/** A new one, a change of one that has not started, or a copy of one with new days. */
export type FormWish = { kind: 'new' } | { kind: 'change' | 'copy'; id: string };

/** The form for whoever leads a live team, or is an admin. Throws a UserError for anybody else. */
export async function formStart(context: Context, caller: Caller, wish: FormWish): Promise<FormStart> {
  const { db, clock } = context;
  const { workspaceId, personId, isAdmin, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const live = await liveTeams(db, workspaceId);
  const led = isAdmin
    ? await allTeams(db, workspaceId, today)
    : await teamsLed(db, workspaceId, personId, today);
  const teams = led.filter(({ id }) => live.has(id));
  if (teams.length === 0) throw new UserError((t) => t.competitions.notAllowed);
  const given = wish.kind === 'new' ? null : await competitionById(db, workspaceId, wish.id);
  const isSeen = given && (given.createdBy === personId || (isAdmin && !given.isHidden));
  if (wish.kind !== 'new' && !isSeen) throw new UserError((t) => t.competitions.notYours);
  if (wish.kind === 'change') await requireChangeable(context, caller, given);
  const book = await kpiBook(db, workspaceId);
  const keepsDays = wish.kind === 'change' && given;
  const firstDay = keepsDays ? given.firstDay : addDays(today, 1);
  return {
    id: wish.kind === 'change' ? wish.id : context.newId(),
    given,
    everybody: isAdmin,
    teams,
    roles: isAdmin ? await rolesOf(context, workspaceId, today) : [],
    kpis: book.running.filter(isComparable),
    today,
    firstDay,
    lastDay: keepsDays ? addDays(given.endDay, -1) : addDays(firstDay, USUAL_DAYS - 1),
  };
}

async function rolesOf({ db }: Context, workspaceId: string, today: LocalDate): Promise<string[]> {
  const people = await allActivePeople(db, workspaceId, today);
  const roles = await salesRolesOn(
    db,
    workspaceId,
    people.map(({ id }) => id),
    today,
  );
  return [...new Set(roles.values())].sort((one, other) => one.localeCompare(other, 'tr'));
}

/** Whether somebody may start a competition: they lead a live team, or are an admin. */
export async function mayCreate({ db, clock }: Context, caller: Caller): Promise<boolean> {
  if (caller.isAdmin) return true;
  const { workspaceId, personId, zone } = caller;
  const live = await liveTeams(db, workspaceId);
  const led = await teamsLed(db, workspaceId, personId, localDateOf(clock.now(), zone));
  return led.some(({ id }) => live.has(id));
}
