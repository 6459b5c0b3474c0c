import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { PersonDraft } from '../actions/draft-person.ts';
import type { PersonResult } from '../actions/edit-person.ts';
import { LONGEST_ROLE } from '../rules/sales-role.ts';
import type { Person } from '../types.ts';
import { ids } from './ids.ts';
import { dayPicker, input, languageOptions, menu, option, zoneMenu } from './inputs.ts';

/** What `locale` carries for "the team's, else Slack's". */
export const AUTOMATIC = 'auto';

const MOST_OPTIONS = 100;

/** The form for a person; its fields are named as in `PersonForm`. */
export function personForm(draft: PersonDraft, t: Translations): ModalViewDraft {
  const { person, manager } = draft;
  const managerSlackId = manager?.slackUserId;
  const blocks: KnownBlock[] = [
    section(
      `*${escapeMrkdwn(person.name)}*${person.email ? `\n${escapeMrkdwn(person.email)}` : ''}`,
      button({ id: ids.account, text: t.matching.buttonAccount, value: person.id }),
    ),
    input(
      'manager',
      t.people.fieldManager,
      {
        type: 'users_select',
        action_id: 'manager',
        ...(managerSlackId ? { initial_user: managerSlackId } : {}),
      },
      { optional: true },
    ),
    ...(manager && !managerSlackId
      ? [context(t.people.managerWithoutSlack({ name: escapeMrkdwn(manager.name) }))]
      : []),
    teamInput(draft, t),
    input(
      'salesRole',
      t.people.fieldSalesRole,
      {
        type: 'plain_text_input',
        action_id: 'salesRole',
        max_length: LONGEST_ROLE,
        ...(draft.salesRole ? { initial_value: draft.salesRole } : {}),
      },
      { optional: true, hint: t.people.fieldSalesRoleHint },
    ),
    ...(person.isGuest ? [] : [roleInput(person, t)]),
    input('workWeek', t.people.fieldWorkWeek, {
      type: 'checkboxes',
      action_id: 'workWeek',
      options: [1, 2, 3, 4, 5, 6, 7].map((day) => weekdayOption(day, t)),
      initial_options: person.workWeek.map((day) => weekdayOption(day, t)),
    }),
    actions(
      button({ id: ids.capacity, text: t.capacity.button, value: person.id }),
      button({ id: ids.away, text: t.timeOff.button, value: person.id }),
    ),
    input(
      'zone',
      t.people.fieldZone,
      zoneMenu('zone', { inUse: draft.zonesInUse, chosen: person.zone, inUseLabel: t.people.zonesOfPeople }),
    ),
    input('locale', t.people.fieldLanguage, languageMenu(person, t)),
    input('from', t.people.fieldFrom, dayPicker('from', draft.today), { hint: t.people.fieldFromHint }),
    input(
      'crmNames',
      t.people.fieldCrmNames,
      { type: 'plain_text_input', action_id: 'crmNames', max_length: 500 },
      { optional: true, hint: t.people.fieldCrmNamesHint },
    ),
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
    return input('team', t.people.fieldTeam, menu('team', options, team?.id ?? null), { optional: true });
  }
  return input(
    'team',
    t.people.fieldTeamTyped,
    { type: 'plain_text_input', action_id: 'team', ...(team ? { initial_value: team.name } : {}) },
    { optional: true },
  );
}

function roleInput(person: Person, t: Translations) {
  const admin = option('admin', t.people.optionAdmin);
  return input(
    'role',
    t.people.fieldRole,
    {
      type: 'checkboxes',
      action_id: 'role',
      options: [admin],
      ...(person.isAdmin ? { initial_options: [admin] } : {}),
    },
    { optional: true },
  );
}

function languageMenu({ chosenLocale }: Person, t: Translations) {
  const automatic = option(AUTOMATIC, t.people.languageAuto);
  return menu('locale', [automatic, ...Object.values(languageOptions)], chosenLocale ?? AUTOMATIC);
}

const weekdayOption = (day: number, t: Translations) => option(String(day), t.people.weekday(day));

function knownNames(names: readonly string[], t: Translations): string {
  return shorten(t.people.fieldCrmNamesKnown({ names: names.map(escapeMrkdwn).join(', ') }), 1000);
}
