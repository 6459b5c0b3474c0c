import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { button, context, section } from '../../slack/blocks.ts';
import type { WithoutSlackPage } from '../actions/list-without-slack.ts';
import { ids } from './ids.ts';
import { accountlessLine, matchValue } from './match-list.ts';
import { pagerBlocks } from './pager.ts';

/** A page of the people who are said to have no Slack account, each with the way to take that back. */
export function withoutSlackList(list: WithoutSlackPage, t: Translations): Message {
  const title = list.total === 0 ? t.matching.withoutNone : t.matching.withoutTitle({ count: list.total });
  const { page, pages } = list;
  const pager = { page, pages, backId: ids.withoutBack, onId: ids.withoutOn, valueFor: String };
  return {
    text: [title, ...list.people.map((each) => accountlessLine(each, t))].join('\n'),
    blocks: [
      section(`*${title}*`),
      ...(list.total > 0 ? [context(t.matching.withoutWhy)] : []),
      ...list.people.map((each) => {
        const value = matchValue(0, each.person.id);
        return section(
          accountlessLine(each, t),
          button({ id: ids.noSlackUndo, text: t.matching.undo, value }),
        );
      }),
      ...pagerBlocks(pager, t),
    ],
  };
}
