import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { ListedTeam, TeamsPage } from '../actions/list-teams.ts';
import { ids } from './ids.ts';
import { pagerBlocks } from './pager.ts';

/** A page of teams: manager, members, channel; an admin can edit each and set up another. */
export function teamsList(list: TeamsPage, t: Translations): Message {
  const none = list.mayEdit ? t.people.teamsNone : t.people.teamsNoneAsk;
  const title = list.total === 0 ? none : t.people.teamsTitle({ count: list.total });
  const lines = list.teams.map((listed) => teamLine(listed, t));
  const rows = list.teams.map((listed) =>
    section(
      teamLine(listed, t),
      list.mayEdit
        ? button({ id: ids.editTeam, text: t.people.buttonEdit, value: listed.team.id })
        : undefined,
    ),
  );
  const newTeam = button({ id: ids.newTeam, text: t.people.buttonNewTeam });
  const paste = button({ id: ids.paste, text: t.paste.button });
  const pager = {
    page: list.page,
    pages: list.pages,
    backId: ids.teamsBack,
    onId: ids.teamsOn,
    valueFor: String,
  };
  return {
    text: [title, ...lines].join('\n'),
    blocks: [
      section(`*${title}*`),
      ...rows,
      ...(list.mayEdit ? [actions(newTeam, paste)] : []),
      ...pagerBlocks(pager, t),
    ],
  };
}

function teamLine({ team, managers, memberCount }: ListedTeam, t: Translations): string {
  const names = managers.slice(0, 3).map((manager) => escapeMrkdwn(shorten(manager.name, 120)));
  const parts = [
    `*${escapeMrkdwn(shorten(team.name, 120))}*`,
    names.length > 0 ? t.people.ledBy({ names: formatList(names, t.locale) }) : t.people.ledByNobody,
    t.people.memberCount({ count: memberCount }),
    team.channelId ? `<#${team.channelId}>` : t.people.noChannel,
  ];
  return parts.join(' · ');
}
