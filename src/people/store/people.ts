import type { InferResult } from 'kysely';
import type { Reader, Writer } from '../../database/open.ts';
import type { Flag } from '../../database/schema.ts';
import type { WorkWeek } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type Locale, localeOf } from '../../locales/locale.ts';
import { foldAlias } from '../rules/alias.ts';
import { byName } from '../rules/names.ts';
import { type Person, usualWorkWeek } from '../types.ts';
import { holdsOn } from './dated.ts';

/** The person with this id; null when the workspace has none. */
export async function personById(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<Person | null> {
  const row = await selectPeople(db, workspaceId, date).where('person.id', '=', personId).executeTakeFirst();
  return row ? toPerson(row) : null;
}

/** The people with these ids, by name; unknown ids are left out. */
export async function peopleByIds(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  date: LocalDate,
): Promise<Person[]> {
  if (personIds.length === 0) return [];
  const rows = await selectPeople(db, workspaceId, date)
    .where('person.id', 'in', [...new Set(personIds)])
    .execute();
  return rows.map(toPerson).sort(byName);
}

/** Everyone who works here today, by name. */
export async function allActivePeople(db: Reader, workspaceId: string, date: LocalDate): Promise<Person[]> {
  const rows = await selectPeople(db, workspaceId, date).where('person.is_active', '=', 1).execute();
  return rows.map(toPerson).sort(byName);
}

/** The people with this full name, however it is spelled, whether they still work here or not. */
export async function peopleNamed(
  db: Reader,
  workspaceId: string,
  name: string,
  date: LocalDate,
): Promise<Person[]> {
  const rows = await selectPeople(db, workspaceId, date)
    .where('person.name_key', '=', foldAlias(name))
    .execute();
  return rows.map(toPerson).sort(byName);
}

/** Whether the workspace has anyone yet. */
export async function hasPeople(db: Reader, workspaceId: string): Promise<boolean> {
  const row = await db
    .selectFrom('person')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .limit(1)
    .execute();
  return row.length > 0;
}

/** How many admins can act today. */
export async function countAdmins(db: Reader, workspaceId: string, date: LocalDate): Promise<number> {
  const rows = await selectPeople(db, workspaceId, date)
    .where('role.id', 'is not', null)
    .where('person.is_active', '=', 1)
    .where('person.is_guest', '=', 0)
    .execute();
  return rows.length;
}

/** People with everything that holds on a date, one row each; add conditions on `person`, `slack`, `membership`, `line`. */
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
      'workspace.zone as workspace_zone',
      'workspace.locale as workspace_locale',
    ]);
}

type PersonRow = InferResult<ReturnType<typeof selectPeople>>[number];

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
    workWeek: row.weekdays === null ? usualWorkWeek : readWorkWeek(row.weekdays),
    teamId: row.team_id,
    managerId: row.manager_id,
    isAdmin: row.role_id !== null && row.is_active === 1 && row.is_guest === 0,
    isActive: row.is_active === 1,
    isGuest: row.is_guest === 1,
    startedOn: row.started_on,
    endedOn: row.ended_on,
  };
}

/** Work weeks are stored as ISO weekdays in order, e.g. '12345'. */
function readWorkWeek(weekdays: string): WorkWeek {
  return [...weekdays].map(Number);
}

/** What is written about a person outside the dated rows. */
export type PersonFields = {
  name: string;
  email: string | null;
  isActive: boolean;
  isGuest: boolean;
  slackLocale: string | null;
  slackZone: string | null;
  locale: Locale | null;
  startedOn: LocalDate | null;
  endedOn: LocalDate | null;
};

/** Adds a person. */
export async function insertPerson(
  trx: Writer,
  workspaceId: string,
  personId: string,
  fields: PersonFields,
  createdAt: Date,
) {
  const { name, email, isActive, isGuest, slackLocale, slackZone, locale, startedOn, endedOn } = fields;
  await trx
    .insertInto('person')
    .values({
      workspace_id: workspaceId,
      id: personId,
      name,
      name_key: foldAlias(name),
      email,
      is_active: flag(isActive),
      is_guest: flag(isGuest),
      slack_locale: slackLocale,
      slack_zone: slackZone,
      locale,
      started_on: startedOn,
      ended_on: endedOn,
      created_at: createdAt.getTime(),
    })
    .execute();
}

/** Changes what is given of a person. */
export async function updatePerson(
  trx: Writer,
  workspaceId: string,
  personId: string,
  changes: Partial<PersonFields>,
) {
  const { name, email, isActive, isGuest, slackLocale, slackZone, locale, startedOn, endedOn } = changes;
  await trx
    .updateTable('person')
    .set({
      ...(name === undefined ? {} : { name, name_key: foldAlias(name) }),
      ...(email === undefined ? {} : { email }),
      ...(isActive === undefined ? {} : { is_active: flag(isActive) }),
      ...(isGuest === undefined ? {} : { is_guest: flag(isGuest) }),
      ...(slackLocale === undefined ? {} : { slack_locale: slackLocale }),
      ...(slackZone === undefined ? {} : { slack_zone: slackZone }),
      ...(locale === undefined ? {} : { locale }),
      ...(startedOn === undefined ? {} : { started_on: startedOn }),
      ...(endedOn === undefined ? {} : { ended_on: endedOn }),
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', personId)
    .execute();
}

const flag = (value: boolean): Flag => (value ? 1 : 0);
