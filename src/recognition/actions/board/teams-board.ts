import type { Caller, Context } from '../../../context.ts';
import { addDays } from '../../../kernel/date.ts';
import { type Ranked, type Score, scoreOf } from '../../../kernel/ranking.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { type BookKpi, kpiBook } from '../../../kpis/index.ts';
import {
  allTeams,
  companyYear,
  type Person,
  type Team,
  teamCalendarOf,
  workspaceById,
} from '../../../people/index.ts';
import { FEWEST_PEOPLE } from '../../rules/board/eligible.ts';
import { type Measure, measureKey, measureOf, measuresOf } from '../../rules/board/measure.ts';
import { PARTS } from '../../rules/board/part-of-target.ts';
import { type TeamEntrant, teamsFor } from '../../rules/board/teams.ts';
import { frozenAt } from '../../rules/competition/calendar.ts';
import { amountsOf } from './amounts.ts';
import { ownTargets } from './own-targets.ts';
import { groupsOf, TEAMS } from './scope.ts';
import { sellersOfLive } from './sellers.ts';
import type { BoardQuery, BoardView } from './team-board.ts';
import { periodBack, usualOf } from './usual.ts';

/** Teams beside each other, as their reader sees them. */
export type TeamsView = Pick<
  BoardView,
  'groups' | 'period' | 'back' | 'state' | 'frozenAt' | 'measures' | 'measure'
> & {
  groupId: string;
  /** Null: fewer than two teams can be compared. */
  teams: Ranked<TeamEntrant>[] | null;
  /** The reader's own team where it has no place that is shown: only its own people see of how much. */
  own: { name: string; score: Score } | null;
};

/**
 * Live teams against each other by percent of the sum of their people's own goals (ramp, part-time and leave counted), for
 * anybody to see: no person is compared, so that a company that compares none has it, too. A team needs five people with
 * a goal, since of fewer the sum would say too much of each.
 */
export async function teamsBoard(context: Context, caller: Caller, query: BoardQuery): Promise<TeamsView> {
  const { db, clock } = context;
  const { workspaceId } = caller;
  const now = clock.now();
  const { zone, currency: company } = await workspaceById(db, workspaceId);
  const today = localDateOf(now, zone);
  const year = await companyYear(db, workspaceId);
  const book = await kpiBook(db, workspaceId);
  const current = await sellersOfLive(db, workspaceId, null, today);
  const usual = await usualOf(db, workspaceId, book, current, today);
  const asked = measureOf(book, query.measure ?? '');
  const measure: Measure = asked?.kind === 'sum' ? asked : usual.measure;
  if (measure.kind !== 'sum') throw new Error('Goals are of sums');
  const period = periodBack(year, query.kind ?? usual.kindOf(measureKey(measure)), today, query.back);
  const asOf = period.end <= today ? addDays(period.end, -1) : today;
  const people = asOf === today ? current : await sellersOfLive(db, workspaceId, null, asOf);
  const until = addDays(period.end, 31);
  const region = { workspaceId, id: '', zone, holidayRegion: null };
  const calendar = await teamCalendarOf(db, workspaceId, region, { from: period.end, until });
  const freezes = frozenAt(period.end, calendar, zone);
  const state = period.end > today ? 'running' : now < freezes ? 'open' : 'frozen';
  const names = await allTeams(db, workspaceId, asOf);
  const entrants = await compared(measure.kpi);
  const teams = teamsFor(entrants, byName(caller));
  const isNamed = (id: string) => teams?.some(({ item }) => item.id === id) ?? false;
  const own = people.find(({ id }) => id === caller.personId)?.teamId ?? null;
  return {
    groupId: TEAMS,
    groups: await groupsOf(context, caller, localDateOf(now, caller.zone)),
    period,
    back: query.back,
    state,
    frozenAt: freezes,
    measure,
    measures: measuresOf(book).filter(({ kind }) => kind === 'sum'),
    teams,
    own: entrants.find(({ id }) => id === own && !isNamed(id)) ?? null,
  };

  async function compared({ key, unit }: BookKpi): Promise<TeamEntrant[]> {
    const { start, end, kind } = period;
    const currency = unit === 'money' ? company : null;
    const targets = await ownTargets(db, workspaceId, people, { kpis: [key], start, end, kind });
    const knownAt = state === 'frozen' ? freezes : null;
    const ids = people.map(({ id }) => id);
    const amounts = await amountsOf(db, workspaceId, ids, { kpis: [key], start, end, knownAt });
    const partsOf = ({ id }: Person) => {
      const target = targets.of(id, key);
      return target?.currency === currency ? target.parts : null;
    };
    return [...Map.groupBy(people, ({ teamId }) => teamId)].flatMap(([teamId, members]): TeamEntrant[] => {
      const holders = members.filter((each) => partsOf(each) !== null);
      if (teamId === null || holders.length < FEWEST_PEOPLE) return [];
      const of = holders.reduce((sum, each) => sum + (partsOf(each) ?? 0), 0);
      const amount = holders.reduce((sum, { id }) => sum + amounts(id, key, currency), 0);
      const score = scoreOf(BigInt(amount) * BigInt(PARTS), of);
      return [{ id: teamId, name: nameOf(names, teamId), score }];
    });
  }
}

const nameOf = (teams: readonly Team[], id: string) => teams.find((team) => team.id === id)?.name ?? '';

function byName({ locale }: Caller) {
  const { compare } = new Intl.Collator(locale);
  return (one: TeamEntrant, other: TeamEntrant) =>
    compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}
