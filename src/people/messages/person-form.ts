import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import {
  boxesField,
  dayField,
  field,
  menuField,
  option,
  personField,
  textField,
} from '../../slack/inputs.ts';
import type { PersonDraft } from '../actions/draft-person.ts';
import type { PersonResult } from '../actions/edit-person.ts';
import { LONGEST_ROLE } from '../rules/sales-role.ts';
import type { Person } from '../types.ts';
import { ids } from './ids.ts';
import { languageOptions, zoneMenu } from './inputs.ts';

/** What `locale` carries for "the team's, else Slack's". */
export const AUTOMATIC = 'auto';

const MOST_OPTIONS = 100;

/** The form for a person; its fields are named as in `PersonForm`. */
export function personForm(draft: PersonDraft, t: Translations): ModalViewDraft {
  const { person, manager } = draft;
  const managerSlackId = manager?.slackUserId ?? null;
  const blocks: KnownBlock[] = [
    section(
      `*${escapeMrkdwn(person.name)}*${person.email ? `\n${escapeMrkdwn(person.email)}` : ''}`,
      button({ id: ids.account, text: t.matching.buttonAccount, value: person.id }),
    ),
    personField('manager', t.people.fieldManager, managerSlackId, { optional: true }),
    ...(manager && !managerSlackId
      ? [context(t.people.managerWithoutSlack({ name: escapeMrkdwn(manager.name) }))]
      : []),
    teamInput(draft, t),
    textField('salesRole', t.people.fieldSalesRole, {
      hint: t.people.fieldSalesRoleHint,
      longest: LONGEST_ROLE,
      value: draft.salesRole,
      optional: true,
    }),
    ...(person.isGuest ? [] : [roleInput(person, t)]),
    boxesField(
      'workWeek',
      t.people.fieldWorkWeek,
      [1, 2, 3, 4, 5, 6, 7].map((day) => option(String(day), t.people.weekday(day))),
      { chosen: person.workWeek.map(String) },
    ),
    actions(
      button({ id: ids.capacity, text: t.capacity.button, value: person.id }),
      button({ id: ids.away, text: t.timeOff.button, value: person.id }),
    ),
    field(
      'zone',
      t.people.fieldZone,
      zoneMenu('zone', { inUse: draft.zonesInUse, chosen: person.zone, inUseLabel: t.people.zonesOfPeople }),
    ),
    languageField(person, t),
    dayField('from', t.people.fieldFrom, draft.today, { hint: t.people.fieldFromHint }),
    textField('crmNames', t.people.fieldCrmNames, {
      hint: t.people.fieldCrmNamesHint,
      longest: 500,
      optional: true,
    }),
    ...(draft.crmNames.length > 0 ? [context(knownNames(draft.crmNames, t))] : []),
  ];
  return {
    type: 'modal',
    callback_id: ids.personForm,
    private_metadata: person.id,
    title: plain(t.people.personFormTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks,
  };
}

/** What the form becomes once the person is saved. */
export function personSavedView({ person, startsOn }: PersonResult, t: Translations): ModalViewDraft {
  const lines = [
    t.people.personSaved({ name: escapeMrkdwn(person.name) }),
    ...(startsOn ? [t.people.savedFrom({ date: formatDate(startsOn, t.locale) })] : []),
  ];
  return {
    type: 'modal',
    title: plain(t.people.personFormTitle),
    close: plain(t.common.done),
    blocks: [section(lines.join('\n'))],
  };
}

/** A menu of teams; where there are more than a menu holds, the team's name is typed. */
function teamInput({ teams, person }: PersonDraft, t: Translations) {
  const team = teams.find((each) => each.id === person.teamId);
  if (teams.length > 0 && teams.length <= MOST_OPTIONS) {
    const options = teams.map((each) => option(each.id, each.name));
    return menuField('team', t.people.fieldTeam, options, { chosen: team?.id, optional: true });
  }
  return field(
    'team',
    t.people.fieldTeamTyped,
    { type: 'plain_text_input', action_id: 'team', ...(team ? { initial_value: team.name } : {}) },
    { optional: true },
  );
}

function roleInput(person: Person, t: Translations) {
  const admin = option('admin', t.people.optionAdmin);
  return boxesField('role', t.people.fieldRole, [admin], {
    chosen: person.isAdmin ? ['admin'] : [],
    optional: true,
  });
}

function languageField({ chosenLocale }: Person, t: Translations) {
  const automatic = option(AUTOMATIC, t.people.languageAuto);
  const options = [automatic, ...Object.values(languageOptions)];
  return menuField('locale', t.people.fieldLanguage, options, { chosen: chosenLocale ?? AUTOMATIC });
}

function knownNames(names: readonly string[], t: Translations): string {
  return shorten(t.people.fieldCrmNamesKnown({ names: names.map(escapeMrkdwn).join(', ') }), 1000);
}
