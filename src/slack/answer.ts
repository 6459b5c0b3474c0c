import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Answer, Message, ModalViewDraft, OutgoingFile } from '../capability.ts';
import { shorten } from '../kernel/shorten.ts';
import type { Translations } from '../locales/index.ts';
import { section } from './blocks.ts';
import { escapeMrkdwn } from './escape.ts';
import { assertSlackLimits } from './limits.ts';
import { keepingOrigin, withOrigin } from './origin.ts';
import type { Respond } from './respond.ts';

/** How an answer can reach the person who asked. */
export type AnswerRoute = {
  client: WebClient;
  triggerId: string;
  /** From a command or a click in a message; absent in a modal or App Home. */
  respond?: Respond;
  /** Where `respond` answers, for a click in a message. */
  responseUrl?: string;
  /** The modal that was clicked in. */
  viewId?: string;
  /** That modal as it is now. */
  shown?: { callback_id: string; private_metadata: string };
  /** To the message that modal was opened from. */
  origin?: Respond;
  /** To the direct messages of the person; only after a command. */
  sendFiles?: (files: AsyncIterable<OutgoingFile>, comment: string) => Promise<void>;
  t: Translations;
};

/**
 * The callback id of a modal that is only the way to others. What is opened from it takes its place: Slack stacks three
 * views, and whoever comes by a menu needs all of them as whoever comes by App Home does.
 */
export const MENU_VIEW = 'menu.v1';

/** Carries an answer to the person. Without a message to answer in, a private message is shown as a modal. */
export async function giveAnswer(answer: Answer, route: AnswerRoute): Promise<void> {
  switch (answer.kind) {
    case 'nothing':
      return;
    case 'tell':
      return route.respond
        ? tell(answer.message, route.respond)
        : openView(messageView(answer.message, route.t), route);
    case 'replace':
      return route.respond
        ? replace(answer.message, route.respond)
        : showView(messageView(answer.message, route.t), route);
    case 'files':
      if (!route.sendFiles) throw new Error('Only a command answers with files');
      // The words first: files take a while, and what becomes of them is said if it goes wrong.
      await giveAnswer({ kind: 'tell', message: answer.message }, route);
      return route.sendFiles(answer.files, answer.comment);
    case 'open':
      await openView(knowingItsWayBack(answer, route), route);
      if (answer.replacement && route.respond) await replace(answer.replacement, route.respond);
      return;
    case 'show':
      await showView(answer.view, route);
      // Beside what was asked for: a message that Slack lets nobody change any more stays as it is.
      if (answer.replacement && route.origin) await replace(answer.replacement, route.origin).catch(() => {});
      return;
  }
}

function knowingItsWayBack(
  { view, replacement, returns }: Extract<Answer, { kind: 'open' }>,
  { respond, responseUrl }: AnswerRoute,
): ModalViewDraft {
  const isWanted = returns || (replacement && respond);
  return isWanted && responseUrl ? withOrigin(view, responseUrl) : view;
}

const LONGEST_SECTION = 3000;
/** Whatever stands in it, escaping makes no more than a section of it: `&` becomes five characters. */
const LONGEST_REFUSAL = LONGEST_SECTION / 5;

/**
 * A refusal as a private message. Its sentence may carry names and text as people wrote them (under a form's field it
 * is shown as it is), so it is escaped here, once, and cut when somebody wrote too much to be quoted.
 */
export function refusalMessage(sentence: string): Message {
  const escaped = escapeMrkdwn(sentence);
  if (escaped.length <= LONGEST_SECTION) return plainMessage(escaped);
  return plainMessage(escapeMrkdwn(shorten(sentence, LONGEST_REFUSAL)));
}

/** A private message of one sentence of ours; what people wrote in it is escaped by the caller. */
export function plainMessage(text: string): Message {
  return { text, blocks: [section(text)] };
}

/** A modal that only shows something, with buttons perhaps: Slack says when it is closed. */
export function messageView(message: Message, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: 'Pacesetter' },
    close: { type: 'plain_text', text: t.common.close },
    notify_on_close: true,
    blocks: message.blocks,
  };
}

async function tell(message: Message, respond: Respond) {
  assertSlackLimits(message);
  await respond({ response_type: 'ephemeral', replace_original: false, ...withBlocks(message) });
}

/** Puts a message in the place of the one that `respond` leads to. */
export async function replace(message: Message, respond: Respond) {
  assertSlackLimits(message);
  await respond({ replace_original: true, ...withBlocks(message) });
}

async function openView(view: ModalViewDraft, { client, triggerId, viewId, shown }: AnswerRoute) {
  assertSlackLimits(view);
  if (viewId && shown?.callback_id === MENU_VIEW) await client.views.update({ view_id: viewId, view });
  else if (viewId) await client.views.push({ trigger_id: triggerId, view });
  else await client.views.open({ trigger_id: triggerId, view });
}

async function showView(view: ModalViewDraft, route: AnswerRoute) {
  if (!route.viewId) return openView(view, route);
  assertSlackLimits(view);
  const shown = route.shown ? keepingOrigin(view, route.shown) : view;
  await route.client.views.update({ view_id: route.viewId, view: shown });
}

function withBlocks(message: Message): { text: string; blocks: KnownBlock[] } {
  return { text: message.text, blocks: message.blocks };
}
