import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { addDays } from '../../../kernel/date.ts';
import type { Ranked } from '../../../kernel/ranking.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { type BookKpi, kpiBook } from '../../../kpis/index.ts';
import { allTeams, personById, teamsLed, teamsOf } from '../../../people/index.ts';
import { LAST_NAMED_PLACE } from '../../rules/board/eligible.ts';
import { type Competition, inOrderOfInterest } from '../../rules/competition/competition.ts';
import { type Scored, winnersOf } from '../../rules/competition/places.ts';
import { isFiguresOnly } from '../../store/board/settings.ts';
import { competitionById, competitionsSince } from '../../store/competition/competitions.ts';
import { enteredIn } from '../../store/competition/entries.ts';
import { numbersFrozen, numbersNow } from './numbers.ts';

/** Those that ended longer ago are no longer listed. */
const LISTED_DAYS = 60;

/** How a competition stands, as everybody may read it. */
export type CompetitionView = {
  competition: Competition;
  creator: string;
  /** The names of the teams it is for; none: everybody. */
  teams: readonly string[];
  kpis: readonly BookKpi[];
  currencies: readonly (string | null)[];
  /** Null before it starts. */
  standing: {
    /** Nobody below the third place; nobody at all where the company compares nobody. */
    top: Ranked<Scored>[];
    totals: readonly number[];
    /** How many take part. */
    people: number;
    winners: readonly string[];
    round: number;
    isFigures: boolean;
  } | null;
};

/** The same for one reader, with their own place, which only they see. */
export type OwnView = CompetitionView & {
  own: { kind: 'placed'; ranked: Ranked<Scored> } | { kind: 'unplaced'; scored: Scored } | { kind: 'absent' };
  /** Who created it, and admins. */
  mayLead: boolean;
  isCreator: boolean;
};

/** For the channel. `round`: the result of that round instead of the last one. */
export async function competitionView(
  context: Pick<Context, 'db' | 'clock'>,
  workspaceId: string,
  competition: Competition,
  round: number | null = null,
): Promise<CompetitionView> {
  const { view } = await viewAndPlaces(context, workspaceId, competition, round);
  return view;
}

/** For whoever may see it. Throws a UserError for anybody else. */
export async function ownView(context: Context, caller: Caller, id: string): Promise<OwnView> {
  const { workspaceId, personId } = caller;
  const competition = await competitionById(context.db, workspaceId, id);
  const isSeen = competition && (await visibleTo(context, caller, [competition])).length > 0;
  if (!competition || !isSeen) throw new UserError((t) => t.competitions.notFound);
  const { view, places } = await viewAndPlaces(context, workspaceId, competition, null);
  const placed = places?.placed.find(({ item }) => item.personId === personId);
  const unplaced = places?.unplaced.find((item) => item.personId === personId);
  const isCreator = competition.createdBy === personId;
  return {
    ...view,
    own: placed
      ? { kind: 'placed', ranked: placed }
      : unplaced
        ? { kind: 'unplaced', scored: unplaced }
        : { kind: 'absent' },
    isCreator,
    mayLead: isCreator || caller.isAdmin,
  };
}

/** Those the caller may see that have not ended long ago, what runs first. */
export async function competitionsFor(context: Context, caller: Caller): Promise<Competition[]> {
  const { db, clock } = context;
  const since = addDays(localDateOf(clock.now(), caller.zone), -LISTED_DAYS);
  const all = await competitionsSince(db, caller.workspaceId, since);
  return visibleTo(context, caller, all.toSorted(inOrderOfInterest));
}

/** A hidden one is its creator's alone; the others are for who takes part or is in its teams, leads them, or is an admin. */
async function visibleTo(
  { db, clock }: Context,
  caller: Caller,
  competitions: readonly Competition[],
): Promise<Competition[]> {
  const { workspaceId, personId, zone, isAdmin } = caller;
  const today = localDateOf(clock.now(), zone);
  const own = [
    ...(await teamsOf(db, workspaceId, personId, today)),
    ...(await teamsLed(db, workspaceId, personId, today)),
  ].map(({ id }) => id);
  const entered = await enteredIn(db, workspaceId, personId);
  return competitions.filter(({ id, createdBy, isHidden, who }) => {
    if (createdBy === personId) return true;
    if (isHidden) return false;
    return (
      isAdmin || entered.has(id) || who.teamIds.length === 0 || who.teamIds.some((team) => own.includes(team))
    );
  });
}

async function viewAndPlaces(
  context: Pick<Context, 'db' | 'clock'>,
  workspaceId: string,
  competition: Competition,
  round: number | null,
) {
  const { db, clock } = context;
  const today = localDateOf(clock.now(), 'UTC');
  const creator = await personById(db, workspaceId, competition.createdBy, today);
  const all = competition.who.teamIds.length > 0 ? await allTeams(db, workspaceId, today) : [];
  const teams = all.filter(({ id }) => competition.who.teamIds.includes(id)).map(({ name }) => name);
  const book = await kpiBook(db, workspaceId);
  const kpis = competition.counted.map(({ kpi }) => book.get(kpi));
  const about = { competition, creator: creator?.name ?? '', teams, kpis };
  if (!competition.startedAt || competition.cancelledAt) {
    const view: CompetitionView = { ...about, currencies: kpis.map(() => null), standing: null };
    return { view, places: null };
  }
  const numbers =
    (competition.endedAt && (await numbersFrozen(context, workspaceId, competition, round))) ||
    (await numbersNow(context, workspaceId, competition, null));
  const { placed, unplaced } = numbers.places;
  const isFigures = await isFiguresOnly(db, workspaceId);
  const view: CompetitionView = {
    ...about,
    currencies: numbers.currencies,
    standing: {
      top: isFigures ? [] : placed.filter(({ place }) => place <= LAST_NAMED_PLACE),
      totals: numbers.totals,
      people: placed.length + unplaced.length,
      winners:
        numbers.round > 0 ? winnersOf(competition, numbers.places).map(({ personId }) => personId) : [],
      round: numbers.round,
      isFigures,
    },
  };
  return { view, places: isFigures ? null : numbers.places };
}
