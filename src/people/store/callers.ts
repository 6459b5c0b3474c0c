import { sql } from 'kysely';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { localeOf } from '../../locales/locale.ts';
import type { Person } from '../types.ts';

/** As much of a person as is needed to let their payload in. */
export type KnownCaller = Pick<Person, 'workspaceId' | 'id' | 'name' | 'locale' | 'zone' | 'isAdmin'>;

type SlackUser = { slackTeamId: string; slackUserId: string };

/**
 * Who a Slack user is, in one indexed read, or two while the workspace's date is not UTC's: every payload pays for it,
 * and a modal must open within 3 seconds. Null for someone we do not know or who was deactivated.
 */
export async function findCaller(
  db: Reader,
  slackTeamId: string,
  slackUserId: string,
  now: Date,
): Promise<KnownCaller | null> {
  const user = { slackTeamId, slackUserId };
  const date = localDateOf(now, 'UTC');
  const row = await readCaller(db, user, date);
  if (!row) return null;
  const today = localDateOf(now, row.workspace_zone);
  const current = today === date ? row : await readCaller(db, user, today);
  return current ? toCaller(current) : null;
}

type CallerRow = {
  workspace_id: string;
  workspace_zone: string;
  workspace_locale: string;
  id: string;
  name: string;
  is_guest: number;
  locale: string | null;
  slack_locale: string | null;
  team_locale: string | null;
  zone: string | null;
  role_id: string | null;
};

/** Written out: putting so many joins together takes kysely longer than running them takes the database. */
async function readCaller(db: Reader, user: SlackUser, date: LocalDate): Promise<CallerRow | undefined> {
  const { rows } = await sql<CallerRow>`
    select workspace.id as workspace_id, workspace.zone as workspace_zone, workspace.locale as workspace_locale,
      person.id, person.name, person.is_guest, person.locale, person.slack_locale,
      setting.locale as team_locale, schedule.zone, role.id as role_id
    from workspace
    join alias on alias.workspace_id = workspace.id and alias.kind = 'slack' and alias.value = ${user.slackUserId}
    join person on person.workspace_id = alias.workspace_id and person.id = alias.person_id and person.is_active = 1
    left join work_schedule as schedule on schedule.workspace_id = person.workspace_id
      and schedule.person_id = person.id
      and schedule.valid_from <= ${date} and (schedule.valid_to is null or schedule.valid_to > ${date})
    left join role_grant as role on role.workspace_id = person.workspace_id and role.person_id = person.id
      and role.valid_from <= ${date} and (role.valid_to is null or role.valid_to > ${date})
    left join membership on membership.workspace_id = person.workspace_id and membership.person_id = person.id
      and membership.valid_from <= ${date} and (membership.valid_to is null or membership.valid_to > ${date})
    left join team_setting as setting on setting.workspace_id = membership.workspace_id
      and setting.team_id = membership.team_id
      and setting.valid_from <= ${date} and (setting.valid_to is null or setting.valid_to > ${date})
    where workspace.slack_team_id = ${user.slackTeamId}`.execute(db);
  return rows[0];
}

function toCaller(row: CallerRow): KnownCaller {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    name: row.name,
    locale: localeOf(row.locale ?? row.team_locale ?? row.slack_locale ?? row.workspace_locale),
    zone: row.zone ?? row.workspace_zone,
    isAdmin: row.role_id !== null && row.is_guest === 0,
  };
}
