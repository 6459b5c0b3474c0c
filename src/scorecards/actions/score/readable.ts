import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { todayOf } from '../../../goals/index.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import {
  allTeams,
  membersOf,
  personById,
  recordOpening,
  relationTo,
  requirePermission,
  type Team,
  teamById,
} from '../../../people/index.ts';
import { isAllowed, type Relation } from '../../../people/permissions.ts';
import { scorecardPermissions } from '../../permissions.ts';
import type { CardOf } from '../../rules/score/asked.ts';

/** Whose card somebody may see, and what they may do with it. */
export type Readable = {
  of: CardOf;
  /** Null: the company. */
  name: string | null;
  isSelf: boolean;
  /** Today on the clocks of whose card it is. */
  today: LocalDate;
  mayExplain: boolean;
  /** Whether they may choose what a team, or the company, is scored by. */
  mayWeigh: boolean;
};

/**
 * Whose card it is, if the caller may see it, and (`explained`) how it is made; that somebody else's is shown is kept.
 * Throws a UserError for anyone else.
 */
export async function readableCard(
  context: Context,
  caller: Caller,
  of: CardOf,
  { explained = false } = {},
): Promise<Readable> {
  const readable = await findReadable(context, caller, of);
  if (explained && !readable.mayExplain) throw new UserError((t) => t.scores.explainRefusal);
  if (of.kind === 'person') await recordOpening(context, caller, of.id, 'scorecard', readable.today);
  return readable;
}

async function findReadable(context: Context, caller: Caller, of: CardOf): Promise<Readable> {
  const now = context.clock.now();
  const { workspaceId } = caller;
  const own = localDateOf(now, caller.zone);
  if (of.kind === 'company') return readableCompany(context, caller, own);
  if (of.kind === 'team') {
    const team = await teamById(context.db, workspaceId, of.id, own);
    if (!team) throw new UserError((t) => t.scorecards.noTeam);
    const allowed = scorecardPermissions['scorecards.read_team'];
    await requirePermission(context.db, caller, allowed, { teamId: of.id }, own, (t) => t.scorecards.refusal);
    const relation = await relationTo(context.db, caller, { teamId: of.id }, own);
    return { of, name: team.name, isSelf: false, today: localDateOf(now, team.zone), ...rights(relation) };
  }
  const person = await personById(context.db, workspaceId, of.id, own);
  if (!person) throw new UserError((t) => t.scorecards.unknownWord);
  const today = todayOf(now, caller, person);
  const allowed = scorecardPermissions['scorecards.read_person'];
  await requirePermission(context.db, caller, allowed, { personId: of.id }, today, (t) =>
    t.scores.refusal({ name: person.name }),
  );
  const relation = await relationTo(context.db, caller, { personId: of.id }, today);
  return {
    of,
    name: person.name,
    isSelf: of.id === caller.personId,
    today,
    ...rights(relation),
    mayWeigh: false,
  };
}

const rights = (relation: Relation) => ({
  mayExplain: isAllowed(scorecardPermissions['scorecards.explain'], relation),
  mayWeigh: isAllowed(scorecardPermissions['scorecards.weigh'], relation),
});

/** The teams that somebody sells in on a day, by name. */
export async function teamsWithSellers(
  context: Pick<Context, 'db'>,
  workspaceId: string,
  day: LocalDate,
): Promise<Team[]> {
  const found: Team[] = [];
  for (const team of await allTeams(context.db, workspaceId, day)) {
    const members = await membersOf(context.db, workspaceId, team.id, day);
    if (members.some(({ teamId, isTeamManager }) => teamId === team.id && !isTeamManager)) found.push(team);
  }
  return found;
}

/** Admins, and whoever leads every team that somebody sells in. */
async function readableCompany(context: Context, caller: Caller, today: LocalDate): Promise<Readable> {
  const allowed = scorecardPermissions['scorecards.read_company'];
  if (!caller.isAdmin) {
    const teams = await teamsWithSellers(context, caller.workspaceId, today);
    if (teams.length === 0) throw new UserError((t) => t.scores.companyRefusal);
    for (const { id } of teams) {
      await requirePermission(
        context.db,
        caller,
        allowed,
        { teamId: id },
        today,
        (t) => t.scores.companyRefusal,
      );
    }
  }
  const mayWeigh = caller.isAdmin;
  return { of: { kind: 'company' }, name: null, isSelf: false, today, mayExplain: false, mayWeigh };
}
