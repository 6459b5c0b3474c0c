import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { peopleIds } from '../../people/index.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import type { LiveList } from '../actions/live-list.ts';
import { ids } from './ids.ts';
import { nameText } from './missing-text.ts';
import { pagerBlocks } from './pager.ts';

/** The teams that are live, each with a button to pause it. */
export function liveListMessage(list: LiveList, t: Translations): Message {
  const title = list.teams.length === 0 ? t.setup.liveNone : t.setup.liveTitle;
  const lines = list.teams.map(({ team, since }) =>
    t.setup.liveSince({
      team: nameText(team.name),
      date: formatDate(since, t.locale),
      channel: team.channelId ? `<#${team.channelId}>` : null,
    }),
  );
  const rows = list.teams.map(({ team }, index) =>
    section(
      lines[index] ?? '',
      button({
        id: ids.pause,
        text: t.setup.buttonPause,
        value: team.id,
        confirm: {
          title: t.setup.pauseTitle,
          question: t.setup.pauseQuestion({ team: shorten(team.name, 60) }),
          yes: t.setup.pauseYes,
          no: t.setup.pauseNo,
        },
      }),
    ),
  );
  return {
    text: [title, ...lines].join('\n'),
    blocks: [
      section(`*${title}*`),
      ...rows,
      ...pagerBlocks(list, { back: ids.liveBack, on: ids.liveOn }, t),
      actions(button({ id: peopleIds.setup, text: t.setup.buttonChecklist })),
    ],
  };
}
