import type { Writer } from '../../database/open.ts';
import type { Flag } from '../../database/tables/columns.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Locale } from '../../locales/locale.ts';
import { foldAlias } from '../rules/alias.ts';

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
  if (Object.keys(changes).length === 0) return;
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

/** Says that a person has no Slack account, so that nobody looks for one, or takes that back. */
export async function setWithoutSlack(trx: Writer, workspaceId: string, personId: string, isSo: boolean) {
  await trx
    .updateTable('person')
    .set({ without_slack: flag(isSo) })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', personId)
    .execute();
}

const flag = (value: boolean): Flag => (value ? 1 : 0);
