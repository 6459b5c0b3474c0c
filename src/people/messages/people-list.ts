import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { ListedPerson, PeoplePage } from '../actions/list-people.ts';
import { ids } from './ids.ts';
import { pagerBlocks } from './pager.ts';

/** The longest search a button carries from page to page. */
const LONGEST_QUERY = 100;

/** A page of people: name, team, manager, role; an admin can edit each, others reach their days off. */
export function peopleList(list: PeoplePage, t: Translations): Message {
  const query = escapeMrkdwn(shorten(list.query, LONGEST_QUERY));
  const title =
    list.total === 0
      ? t.people.peopleNone({ query })
      : query
        ? t.people.peopleFound({ count: list.total, query })
        : t.people.peopleTitle({ count: list.total });
  const scope = { everyone: null, line: t.people.scopeLine, self: t.people.scopeSelf }[list.scope];
  const lines = list.people.map((listed) => personLine(listed, t));
  const rows = list.people.map((listed) =>
    section(
      personLine(listed, t),
      list.mayEdit
        ? button({ id: ids.editPerson, text: t.people.buttonEdit, value: listed.person.id })
        : button({ id: ids.away, text: t.timeOff.button, value: listed.person.id }),
    ),
  );
  const valueFor = (page: number) => `${page} ${shorten(list.query, LONGEST_QUERY)}`;
  const pager = { page: list.page, pages: list.pages, backId: ids.peopleBack, onId: ids.peopleOn, valueFor };
  return {
    text: [title, ...lines].join('\n'),
    blocks: [
      section(`*${title}*`),
      ...rows,
      ...(scope ? [context(scope)] : []),
      ...accountButtons(list, t),
      ...pagerBlocks(pager, t),
    ],
  };
}

/** To the people whose account is not known, and to those who are said to have none. */
function accountButtons({ unmatched, withoutSlack }: PeoplePage, t: Translations) {
  const buttons = [
    ...(unmatched > 0 ? [button({ id: ids.match, text: t.matching.button({ count: unmatched }) })] : []),
    ...(withoutSlack > 0
      ? [button({ id: ids.withoutSlack, text: t.matching.withoutButton({ count: withoutSlack }) })]
      : []),
  ];
  return buttons.length > 0 ? [actions(...buttons)] : [];
}

/** The page and the search a paging button carries. */
export function readPageValue(value: string): { page: number; query: string } {
  const [, page = '0', query = ''] = /^(\d+)(?: (.*))?$/s.exec(value) ?? [];
  return { page: Number(page), query };
}

function personLine({ person, team, manager, leads }: ListedPerson, t: Translations): string {
  const parts = [
    `*${escapeMrkdwn(shorten(person.name, 120))}*`,
    team ? escapeMrkdwn(shorten(team.name, 80)) : t.people.inNoTeam,
    ...(manager ? [t.people.reportsTo({ name: escapeMrkdwn(shorten(manager.name, 120)) })] : []),
    ...(leads ? [t.people.roleManager] : []),
    ...(person.isAdmin ? [t.people.roleAdmin] : []),
    ...(person.isGuest ? [t.people.roleGuest] : []),
  ];
  return parts.join(' · ');
}
