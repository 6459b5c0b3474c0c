import type { Caller, Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Locale } from '../../locales/locale.ts';
import { perform } from '../../perform.ts';
import { requirePermission } from '../access.ts';
import { peoplePermissions } from '../own-permissions.ts';
import { membersOf, type TeamMember } from '../store/memberships.ts';
import { personById } from '../store/people.ts';
import { teamById, teamByName } from '../store/teams.ts';
import { workspaceById } from '../store/workspaces.ts';
import { actorOf, type Change, type Person, type Team } from '../types.ts';
import { openChange, workspaceToday } from './open-change.ts';
import { setManager } from './set-manager.ts';
import { ensureTeam, setMembership, setTeamName, setTeamSettings } from './set-team.ts';

/** A team as its form gives it. */
export type TeamForm = {
  /** Null: a new team. */
  teamId: string | null;
  name: string;
  /** To whom the members are to report; null leaves each their manager. */
  managerId: string | null;
  /** Everyone with a Slack account who is to be in it; members without one stay. */
  memberIds: readonly string[];
  channelId: string | null;
  zone: string;
  locale: Locale;
  /** Whose public holidays everybody in it has, or 'none'; null: each their own, by their time zone. */
  holidays?: string | null;
  /** From when it holds; undefined: what is new since ever, what changes from today. */
  from?: LocalDate;
};

/** The team as it stands afterwards. */
export type TeamResult = {
  team: Team;
  members: TeamMember[];
  /** The day from which it is so, when that is still ahead. */
  startsOn: LocalDate | null;
};

/**
 * Sets up a team or changes it: name, settings, members and their manager, in one transaction.
 * Throws a UserError for anyone but an admin, for a name that is taken and a manager who cannot be.
 */
export async function setUpTeam(context: Context, caller: Caller, form: TeamForm): Promise<TeamResult> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const today = workspaceToday(context, await workspaceById(db, workspaceId));
  const subject = form.teamId ? { teamId: form.teamId } : { personId };
  const allowed = peoplePermissions['teams.edit'];
  await requirePermission(db, caller, allowed, subject, today, (t) => t.people.adminsOnly);
  return perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, workspaceId, actorOf(caller));
    const teamId = await nameTeam(trx, change, form);
    await applySettings(trx, change, teamId, form);
    await applyMembers(trx, change, teamId, form);
    const startsOn = form.from && form.from > today ? form.from : null;
    const date = startsOn ?? today;
    const team = await teamById(trx, workspaceId, teamId, date);
    if (!team) throw new UserError((t) => t.people.teamGone);
    return { team, members: await membersOf(trx, workspaceId, teamId, date), startsOn };
  });
}

async function nameTeam(trx: Writer, change: Change, { teamId, name }: TeamForm): Promise<string> {
  if (teamId) {
    await setTeamName(trx, change, teamId, name);
    return teamId;
  }
  const holder = await teamByName(trx, change.workspaceId, name, change.today);
  if (holder) throw new UserError((t) => t.people.teamNameTaken({ name: holder.name }));
  return (await ensureTeam(trx, change, name)).teamId;
}

/** Only what differs is written, so that a form about the name leaves a change planned for later alone. */
async function applySettings(trx: Writer, change: Change, teamId: string, form: TeamForm) {
  const { channelId, zone, locale, holidays, from } = form;
  const differs = (team: Team | null) =>
    team?.channelId !== channelId ||
    team.zone !== zone ||
    team.locale !== locale ||
    (holidays !== undefined && team.holidays !== holidays);
  let isNew = form.teamId === null;
  for (const date of datesToCompare(change, from)) {
    isNew ||= differs(await teamById(trx, change.workspaceId, teamId, date));
  }
  if (!isNew) return;
  await setTeamSettings(trx, change, {
    teamId,
    channelId,
    zone,
    locale,
    ...(holidays === undefined ? {} : { holidays }),
    ...(from ? { from } : {}),
  });
}

async function applyMembers(trx: Writer, change: Change, teamId: string, form: TeamForm) {
  const { workspaceId } = change;
  const { managerId, from } = form;
  const start = from ? { from } : {};
  const dates = datesToCompare(change, from);
  const before = await membersOf(trx, workspaceId, teamId, dates[0] ?? change.today);
  const wanted = new Set(form.memberIds);
  for (const member of before) {
    const leaves = member.teamId === teamId && member.slackUserId !== null && !wanted.has(member.id);
    if (leaves) await setMembership(trx, change, { personId: member.id, teamId: null, ...start });
  }
  for (const personId of wanted) {
    const held: (Person | null)[] = [];
    for (const date of dates) held.push(await personById(trx, workspaceId, personId, date));
    if (held.some((person) => person?.teamId !== teamId)) {
      await setMembership(trx, change, { personId, teamId, ...start });
    }
    if (managerId && personId !== managerId && held.some((person) => person?.managerId !== managerId)) {
      await setManager(trx, change, { personId, managerId, ...start });
    }
  }
}

/** A value stays as it is when it held on the day it is to start, and still does. */
export function datesToCompare({ today }: Change, from: LocalDate | undefined): LocalDate[] {
  return from === undefined || from === today ? [today] : from < today ? [from, today] : [from];
}
