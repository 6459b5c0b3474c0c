import type { KnownBlock, UsersSelect } from '@slack/types';
import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Unmatched, UnmatchedPage } from '../actions/list-unmatched.ts';
import type { Person } from '../types.ts';
import { ids } from './ids.ts';
import { pagerBlocks } from './pager.ts';

/** What was just done, above the list, with the way back. */
export type Done =
  | { kind: 'matched'; name: string; person: Person }
  | { kind: 'marked' | 'unmarked'; person: Person };

/** A page of people without a known Slack account: who it may be, a menu of everyone, or that there is none. */
export function matchList(list: UnmatchedPage, t: Translations, done?: Done): Message {
  const title = list.total === 0 ? t.matching.none : t.matching.title({ count: list.total });
  const lines = list.people.map((each) => accountlessLine(each, t));
  const notice = done ? doneBlock(done, list.page, t) : null;
  const pager = {
    page: list.page,
    pages: list.pages,
    backId: ids.matchBack,
    onId: ids.matchOn,
    valueFor: String,
  };
  return {
    text: [...(done ? [doneText(done, t)] : []), title, ...lines].join('\n'),
    blocks: [
      ...(notice ? [notice] : []),
      section(`*${title}*`),
      ...(list.total > 0 ? [context(t.matching.why)] : []),
      ...list.people.flatMap((each) => personBlocks(each, list.page, t)),
      ...pagerBlocks(pager, t),
    ],
  };
}

/** What the controls of one person carry: the page to go back to, who it is about, and the account chosen. */
export function matchValue(page: number, personId: string, slackUserId = ''): string {
  return [page, personId, slackUserId].join(' ').trim();
}

/** Reads it back. */
export function readMatchValue(value: string): { page: number; personId: string; slackUserId: string } {
  const [page = '0', personId = '', slackUserId = ''] = value.split(' ');
  return { page: Number(page) || 0, personId, slackUserId };
}

function personBlocks({ person, team, suggestions }: Unmatched, page: number, t: Translations): KnownBlock[] {
  const menu: UsersSelect = {
    type: 'users_select',
    action_id: ids.matchPick,
    placeholder: plain(t.matching.pick),
  };
  const buttons = suggestions.slice(0, 2).map((account, index) =>
    button({
      id: index === 0 ? ids.matchFirst : ids.matchSecond,
      text: shorten(t.matching.isThem({ name: account.name }), 75),
      value: matchValue(page, person.id, account.slackUserId ?? ''),
      ...(index === 0 ? { style: 'primary' as const } : {}),
    }),
  );
  return [
    { ...section(accountlessLine({ person, team }, t), menu), block_id: matchValue(page, person.id) },
    actions(
      ...buttons,
      button({ id: ids.noSlack, text: t.matching.noSlack, value: matchValue(page, person.id) }),
    ),
  ];
}

/** Somebody without a known account: name, address, team. */
export function accountlessLine(
  { person, team }: Pick<Unmatched, 'person' | 'team'>,
  t: Translations,
): string {
  return [
    `*${escapeMrkdwn(shorten(person.name, 120))}*`,
    ...(person.email ? [escapeMrkdwn(shorten(person.email, 120))] : []),
    team ? escapeMrkdwn(shorten(team.name, 80)) : t.people.inNoTeam,
  ].join(' · ');
}

function doneBlock(done: Done, page: number, t: Translations): KnownBlock {
  const text = doneText(done, t);
  const { id } = done.person;
  if (done.kind === 'matched') {
    return section(text, button({ id: ids.account, text: t.matching.change, value: id }));
  }
  if (done.kind === 'unmarked') return section(text);
  return section(text, button({ id: ids.noSlackUndo, text: t.matching.undo, value: matchValue(page, id) }));
}

function doneText(done: Done, t: Translations): string {
  const account = escapeMrkdwn(shorten(done.person.name, 120));
  switch (done.kind) {
    case 'matched':
      return t.matching.matched({ name: escapeMrkdwn(shorten(done.name, 120)), account });
    case 'marked':
      return t.matching.marked({ name: account });
    case 'unmarked':
      return t.matching.unmarked({ name: account });
  }
}
