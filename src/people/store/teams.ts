import type { InferResult } from 'kysely';
import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localeOf } from '../../locales/locale.ts';
import { foldAlias } from '../rules/alias.ts';
import { holidayRegionOf } from '../rules/holiday-region.ts';
import { byName } from '../rules/names.ts';
import type { Team } from '../types.ts';
import { holdsOn } from './dated.ts';
import { managersStoodInFor } from './deputies.ts';
import { worksHereOn } from './select-people.ts';

/** The team with this id; null when the workspace has none. */
export async function teamById(
  db: Reader,
  workspaceId: string,
  teamId: string,
  date: LocalDate,
): Promise<Team | null> {
  const row = await selectTeams(db, workspaceId, date).where('team.id', '=', teamId).executeTakeFirst();
  return row ? toTeam(row) : null;
}

/** The team of this name, however it is spelled (case, spaces); null when there is none. */
export async function teamByName(
  db: Reader,
  workspaceId: string,
  name: string,
  date: LocalDate,
): Promise<Team | null> {
  const row = await selectTeams(db, workspaceId, date)
    .where('team.name_key', '=', foldAlias(name))
    .executeTakeFirst();
  return row ? toTeam(row) : null;
}

/** Every team, by name. */
export async function allTeams(db: Reader, workspaceId: string, date: LocalDate): Promise<Team[]> {
  const rows = await selectTeams(db, workspaceId, date).execute();
  return rows.map(toTeam).sort(byName);
}

/** The teams whose channel this is, by name; usually one. */
export async function teamsInChannel(
  db: Reader,
  workspaceId: string,
  channelId: string,
  date: LocalDate,
): Promise<Team[]> {
  const rows = await selectTeams(db, workspaceId, date).where('setting.channel_id', '=', channelId).execute();
  return rows.map(toTeam).sort(byName);
}

/**
 * The team a person is a member of (none or one), then the teams in which someone reports to them or to a manager they
 * stand in for on that date.
 */
export async function teamsOf(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<Team[]> {
  const own = await selectTeams(db, workspaceId, date)
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.workspace_id', '=', 'team.workspace_id')
        .onRef('membership.team_id', '=', 'team.id'),
    )
    .where('membership.person_id', '=', personId)
    .where(holdsOn('membership', date))
    .execute();
  const managers = [personId, ...(await managersStoodInFor(db, workspaceId, personId, date))];
  const led = await Promise.all(managers.map((id) => teamsLedBy(db, workspaceId, id, date)));
  return [...new Map([...own.map(toTeam), ...led.flat()].map((team) => [team.id, team])).values()];
}

/** The teams in which someone reports directly to this person, by name. */
export async function teamsLedBy(
  db: Reader,
  workspaceId: string,
  managerId: string,
  date: LocalDate,
): Promise<Team[]> {
  const rows = await selectTeams(db, workspaceId, date)
    .where('team.id', 'in', (eb) =>
      eb
        .selectFrom('reporting_line as line')
        .innerJoin('membership', (join) =>
          join
            .onRef('membership.workspace_id', '=', 'line.workspace_id')
            .onRef('membership.person_id', '=', 'line.person_id')
            .on(holdsOn('membership', date)),
        )
        .innerJoin('person', (join) =>
          join
            .onRef('person.workspace_id', '=', 'line.workspace_id')
            .onRef('person.id', '=', 'line.person_id'),
        )
        .select('membership.team_id')
        .where('line.workspace_id', '=', workspaceId)
        .where('line.manager_id', '=', managerId)
        .where(holdsOn('line', date))
        .where(worksHereOn(date)),
    )
    .execute();
  return rows.map(toTeam).sort(byName);
}

/** Adds a team. Throws a unique violation when the name is taken. */
export async function insertTeam(
  trx: Writer,
  workspaceId: string,
  team: { id: string; name: string },
  createdAt: Date,
) {
  await trx
    .insertInto('team')
    .values({
      workspace_id: workspaceId,
      id: team.id,
      name: team.name,
      name_key: foldAlias(team.name),
      created_at: createdAt.getTime(),
    })
    .execute();
}

/** Gives a team another name. Throws a unique violation when the name is taken. */
export async function renameTeam(trx: Writer, workspaceId: string, teamId: string, name: string) {
  await trx
    .updateTable('team')
    .set({ name, name_key: foldAlias(name) })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', teamId)
    .execute();
}

function selectTeams(db: Reader, workspaceId: string, date: LocalDate) {
  return db
    .selectFrom('team')
    .innerJoin('workspace', 'workspace.id', 'team.workspace_id')
    .leftJoin('team_setting as setting', (join) =>
      join
        .onRef('setting.workspace_id', '=', 'team.workspace_id')
        .onRef('setting.team_id', '=', 'team.id')
        .on(holdsOn('setting', date)),
    )
    .where('team.workspace_id', '=', workspaceId)
    .select([
      'team.workspace_id',
      'team.id',
      'team.name',
      'setting.channel_id',
      'setting.zone',
      'setting.locale',
      'setting.holidays',
      'workspace.zone as workspace_zone',
      'workspace.holidays as workspace_holidays',
      'workspace.locale as workspace_locale',
    ]);
}

function toTeam(row: InferResult<ReturnType<typeof selectTeams>>[number]): Team {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    name: row.name,
    channelId: row.channel_id,
    zone: row.zone ?? row.workspace_zone,
    locale: localeOf(row.locale ?? row.workspace_locale),
    holidays: row.holidays,
    holidayRegion: holidayRegionOf(row.holidays ?? row.workspace_holidays, row.zone ?? row.workspace_zone),
  };
}
