import type { Caller, Context } from '../../../context.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import type { RecurringKind, RecurringPeriod } from '../../../kernel/period.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { kpiBook } from '../../../kpis/index.ts';
import { byName, companyYear, salesRolesOn, teamCalendarOf } from '../../../people/index.ts';
import { type Board, boardFor } from '../../rules/board/board.ts';
import { FEWEST_PEOPLE } from '../../rules/board/eligible.ts';
import { type Measure, measureKey, measureOf, measuresOf } from '../../rules/board/measure.ts';
import { frozenAt } from '../../rules/competition/calendar.ts';
import { isFiguresOnly, leftOut } from '../../store/board/settings.ts';
import { type Compared, comparePeople, type How } from './compare.ts';
import { type AskedGroup, boardGroup, COMPANY, type Group, groupsOf } from './scope.ts';
import { sellersIn, sellersOfLive } from './sellers.ts';
import { periodBack, usualOf } from './usual.ts';

/** Which board: what is left out is the usual. */
export type BoardQuery = {
  group: AskedGroup;
  measure: string | null;
  kind: RecurringKind | null;
  /** 1: the period before. */
  back: 0 | 1;
  how: How;
  role: string | null;
};

/** A board as its reader sees it. */
export type BoardView = {
  group: Group;
  /** Whose boards the reader may see besides everybody's. */
  groups: readonly Group[];
  measure: Measure;
  measures: readonly Measure[];
  period: RecurringPeriod;
  back: 0 | 1;
  how: How;
  role: string | null;
  /** What the team's people sell as, where that is more than one thing. */
  roles: readonly string[];
  /** `frozen`: nothing that is recorded now changes it. */
  state: 'running' | 'open' | 'frozen';
  frozenAt: Date;
  /** Everybody together; null for a group that is too small to hide anybody in. */
  total: Compared['total'] | null;
  /** `figures`: the company compares nobody. */
  people: { kind: 'figures' } | { kind: 'few' } | { kind: 'ranked'; board: NonNullable<Board> };
  /** The reader's own standing beside it: why they have no place, where they have none. */
  reader: 'placed' | 'nothing_yet' | 'left_out' | 'not_compared' | 'not_a_member';
  mayChange: boolean;
};

/** The leaderboard of a team, or of everybody, for a measure and period. Throws a UserError for a team the caller may not see. */
export async function teamBoard(context: Context, caller: Caller, query: BoardQuery): Promise<BoardView> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const now = clock.now();
  const ownToday = localDateOf(now, caller.zone);
  const group = await boardGroup(context, caller, query.group, ownToday);
  const today = localDateOf(now, group.zone);
  const year = await companyYear(db, workspaceId);
  const book = await kpiBook(db, workspaceId);
  const membersOn = (date: LocalDate) =>
    group.id === COMPANY
      ? sellersOfLive(db, workspaceId, null, date)
      : sellersIn(db, workspaceId, group.id, date);
  const current = await membersOn(today);
  const usual = await usualOf(db, workspaceId, book, current, today);
  const measure = measureOf(book, query.measure ?? '') ?? usual.measure;
  const kind = query.kind ?? usual.kindOf(measureKey(measure));
  const period = periodBack(year, kind, today, query.back);
  const asOf = period.end <= today ? addDays(period.end, -1) : today;
  const everybody = asOf === today ? current : await membersOn(asOf);
  const roleOf = await salesRolesOn(db, workspaceId, idsOf(everybody), asOf);
  const members = query.role ? everybody.filter(({ id }) => roleOf.get(id) === query.role) : everybody;
  const calendar = await teamCalendarOf(db, workspaceId, group, {
    from: period.end,
    until: addDays(period.end, 31),
  });
  const freezes = frozenAt(period.end, calendar, group.zone);
  const state = period.end > today ? 'running' : now < freezes ? 'open' : 'frozen';
  const compared = await comparePeople(context, workspaceId, members, {
    measure,
    how: query.how,
    period,
    year,
    knownAt: state === 'frozen' ? freezes : null,
  });
  const out = await leftOut(db, workspaceId, idsOf(members));
  const figures = await isFiguresOnly(db, workspaceId);
  const board = boardFor(
    compared.entrants.filter(({ id }) => !out.has(id)),
    personId,
    byName,
  );
  return {
    group,
    measure,
    period,
    state,
    back: query.back,
    how: query.how,
    role: query.role,
    groups: await groupsOf(context, caller, ownToday),
    measures: measuresOf(book),
    roles: rolesAmong(roleOf),
    frozenAt: freezes,
    total: members.length < FEWEST_PEOPLE && (figures || query.role !== null) ? null : compared.total,
    people: figures ? { kind: 'figures' } : board ? { kind: 'ranked', board } : { kind: 'few' },
    reader: readerOf(),
    mayChange: caller.isAdmin,
  };

  function readerOf(): BoardView['reader'] {
    if (out.has(personId)) return 'left_out';
    if (!members.some(({ id }) => id === personId)) return 'not_a_member';
    if (!compared.entrants.some(({ id }) => id === personId)) return 'not_compared';
    return board?.own ? 'placed' : 'nothing_yet';
  }
}

const idsOf = (people: readonly { id: string }[]) => people.map(({ id }) => id);

function rolesAmong(roleOf: ReadonlyMap<string, string>): string[] {
  const roles = [...new Set(roleOf.values())].sort((one, other) => one.localeCompare(other, 'tr'));
  return roles.length > 1 ? roles : [];
}
