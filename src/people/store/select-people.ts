import { type InferResult, type SqlBool, sql } from 'kysely';
import type { Reader } from '../../database/open.ts';
import type { ServicePolicy, WorkWeek } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localeOf } from '../../locales/locale.ts';
import { holidayRegionOf } from '../rules/holiday-region.ts';
import { type Person, usualWorkWeek } from '../types.ts';
import { holdsOn } from './dated.ts';

/** People with everything that holds on a date, one row each; add conditions on
 * `person`, `slack`, `line`, `membership`. */
export function selectPeople(db: Reader, workspaceId: string, date: LocalDate) {
  return db
    .selectFrom('person')
    .innerJoin('workspace', 'workspace.id', 'person.workspace_id')
    .leftJoin('alias as slack', (join) =>
      join
        .onRef('slack.workspace_id', '=', 'person.workspace_id')
        .onRef('slack.person_id', '=', 'person.id')
        .on('slack.kind', '=', 'slack'),
    )
    .leftJoin('work_schedule as schedule', (join) =>
      join
        .onRef('schedule.workspace_id', '=', 'person.workspace_id')
        .onRef('schedule.person_id', '=', 'person.id')
        .on(holdsOn('schedule', date)),
    )
    .leftJoin('role_grant as role', (join) =>
      join
        .onRef('role.workspace_id', '=', 'person.workspace_id')
        .onRef('role.person_id', '=', 'person.id')
        .on(holdsOn('role', date)),
    )
    .leftJoin('reporting_line as line', (join) =>
      join
        .onRef('line.workspace_id', '=', 'person.workspace_id')
        .onRef('line.person_id', '=', 'person.id')
        .on(holdsOn('line', date)),
    )
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.workspace_id', '=', 'person.workspace_id')
        .onRef('membership.person_id', '=', 'person.id')
        .on(holdsOn('membership', date)),
    )
    .leftJoin('team_setting as setting', (join) =>
      join
        .onRef('setting.workspace_id', '=', 'membership.workspace_id')
        .onRef('setting.team_id', '=', 'membership.team_id')
        .on(holdsOn('setting', date)),
    )
    .where('person.workspace_id', '=', workspaceId)
    .select([
      'person.workspace_id',
      'person.id',
      'person.name',
      'person.email',
      'person.is_active',
      'person.is_guest',
      'person.locale',
      'person.slack_locale',
      'person.started_on',
      'person.ended_on',
      'slack.value as slack_user_id',
      'schedule.zone',
      'schedule.weekdays',
      'role.id as role_id',
      'line.manager_id',
      'membership.team_id',
      'setting.locale as team_locale',
      'setting.holidays as team_holidays',
      'workspace.zone as workspace_zone',
      'workspace.holidays as workspace_holidays',
      'workspace.service_policy',
      'workspace.locale as workspace_locale',
    ]);
}

type PersonRow = InferResult<ReturnType<typeof selectPeople>>[number];

/** A row of `selectPeople` as a person. */
export function toPerson(row: PersonRow): Person {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    name: row.name,
    email: row.email,
    slackUserId: row.slack_user_id,
    locale: localeOf(row.locale ?? row.team_locale ?? row.slack_locale ?? row.workspace_locale),
    chosenLocale: row.locale === null ? null : localeOf(row.locale),
    zone: row.zone ?? row.workspace_zone,
    holidayRegion: holidayRegionOf(
      row.team_holidays ?? row.workspace_holidays,
      row.zone ?? row.workspace_zone,
    ),
    workWeek: row.weekdays === null ? usualWorkWeek : readWorkWeek(row.weekdays),
    teamId: row.team_id,
    managerId: row.manager_id,
    isAdmin: row.role_id !== null && row.is_active === 1 && row.is_guest === 0,
    isActive: row.is_active === 1,
    isGuest: row.is_guest === 1,
    startedOn: row.started_on,
    endedOn: row.ended_on,
    servicePolicy: row.service_policy as ServicePolicy,
  };
}

/** Work weeks are stored as ISO weekdays in order, e.g. '12345'. */
function readWorkWeek(weekdays: string): WorkWeek {
  return Array.from(weekdays, Number);
}

/** The condition that `person` works here on a date: today's staff, and before they left those who did. */
export function worksHereOn(date: LocalDate) {
  const isActive = sql.ref('person.is_active');
  const endedOn = sql.ref('person.ended_on');
  return sql<SqlBool>`(${isActive} = 1 or ${endedOn} > ${date})`;
}

/** The same of a person who was read. */
export function workedHereOn({ isActive, endedOn }: Person, date: LocalDate): boolean {
  return isActive || (endedOn !== null && endedOn > date);
}
