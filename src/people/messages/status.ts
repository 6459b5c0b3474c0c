import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Status } from '../actions/my-status.ts';
import { ids } from './ids.ts';
import { settingsWords } from './settings/words.ts';
import { standInLines } from './time-off/stand-ins.ts';
import { daysInWords } from './time-off/words.ts';

const MOST_DAYS_OFF = 3;

/** What `/pacesetter` alone answers: my place here, and for an admin what is still to be set up. */
export function statusMessage(status: Status, t: Translations): Message {
  const title = t.people.statusTitle({ workspace: escapeMrkdwn(status.workspace.name) });
  const setup = setupLines(status, t);
  const lists = [
    button({ id: ids.people, text: t.people.buttonPeople }),
    button({ id: ids.teams, text: t.people.buttonTeams }),
    button({ id: ids.away, text: t.timeOff.button }),
  ];
  const admins = [
    button({ id: ids.setup, text: t.setup.button }),
    button({ id: ids.newTeam, text: t.people.buttonNewTeam }),
    button({ id: ids.paste, text: t.paste.button }),
    button({ id: ids.sync, text: t.people.buttonSync }),
  ];
  return {
    text: [title, placeText(status, t), ...setup].join('\n'),
    blocks: [
      section(`*${title}*\n${placeText(status, t)}`),
      ...(setup.length > 0 ? [section(setup.join('\n'))] : []),
      actions(...lists, ...(status.isAdmin ? admins : []), settingsButton(t), languageButton(t)),
    ],
  };
}

/** The same as a part of App Home; the way to days off stands at its top. */
export function homeBlocks(status: Status, t: Translations): KnownBlock[] {
  const admins = button({ id: ids.status, text: t.people.buttonTeamsAndPeople });
  return [
    section(`*${t.people.homeTitle}*\n${placeText(status, t)}`),
    ...(status.isAdmin ? [context(setupLines(status, t).join(' · '))] : []),
    actions(...(status.isAdmin ? [admins] : []), settingsButton(t), languageButton(t)),
  ];
}

/** An admin's line on the page itself: what is set up, and the way to change it. Nothing for anybody else. */
export function adminHomeBlocks(status: Status, t: Translations): KnownBlock[] {
  const admins = button({ id: ids.status, text: t.people.buttonTeamsAndPeople });
  return status.isAdmin ? [section(setupLines(status, t).join(' · '), admins)] : [];
}

function languageButton(t: Translations) {
  return button({ id: ids.language, text: t.people.buttonOtherLanguage, value: t.people.otherLocale });
}

const settingsButton = (t: Translations) => button({ id: ids.settings, text: t.settings.button });

function placeText(status: Status, t: Translations): string {
  const { person, manager, teams, coming } = status;
  const daysOff = coming.daysOff.slice(0, MOST_DAYS_OFF).map((each) => daysInWords(each, t));
  const names = teams.map((team) => escapeMrkdwn(team.name)).join(', ');
  return [
    `${t.people.team}: ${names || t.people.noTeam}`,
    `${t.people.manager}: ${manager ? escapeMrkdwn(manager.name) : t.people.noManager}`,
    `${t.people.zone}: ${person.zone}`,
    `${t.people.language}: ${t.people.languageName}`,
    ...(daysOff.length > 0 ? [t.timeOff.status({ days: daysOff.join(', ') })] : []),
    ...standInLines({ ...status, isSelf: true }, t),
    ...settingsWords(status.messages, t),
  ].join('\n');
}

function setupLines({ setup }: Status, t: Translations): string[] {
  if (!setup) return [];
  if (setup.teams === 0) return [t.people.firstTeam];
  return [
    t.people.setup(setup),
    ...(setup.withoutTeam > 0 ? [t.people.withoutTeam({ people: setup.withoutTeam })] : []),
    ...(setup.withoutManager > 0 ? [t.people.withoutManager({ teams: setup.withoutManager })] : []),
    ...(setup.withoutChannel > 0 ? [t.people.withoutChannel({ teams: setup.withoutChannel })] : []),
  ];
}
