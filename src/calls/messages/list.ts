import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { MyCalls, RequestLine, ReviewLine } from '../actions/my-calls.ts';
import { ids } from './ids.ts';

type Line = { text: string; element?: ReturnType<typeof button> };
type Part = { title: string; lines: readonly Line[] };

/** My calls: what is asked of me, what was said of mine, what I asked and gave, and what my people shared. */
export function listMessage(calls: MyCalls, canWriteForms: boolean, t: Translations): Message {
  const words = t.calls;
  const parts: Part[] = [
    { title: words.listAskedOfMe, lines: calls.askedOfMe.map((line) => askedLine(line, t)) },
    { title: words.listReceived, lines: calls.received.map((line) => reviewLine(line, 'owner', t)) },
    { title: words.listIAsked, lines: calls.iAsked.map((line) => iAskedLine(line, t)) },
    { title: words.listGiven, lines: calls.given.map((line) => reviewLine(line, 'reviewer', t)) },
    { title: words.listShared, lines: calls.shared.map((line) => reviewLine(line, 'manager', t)) },
  ].filter(({ lines }) => lines.length > 0);
  const blocks: KnownBlock[] = [
    header(words.listTitle),
    ...(parts.length === 0 ? [section(words.listEmpty)] : []),
    ...parts.flatMap(({ title, lines }) => [
      section(`*${title}*`),
      ...lines.map(({ text, element }) => section(text, element)),
    ]),
    context(words.listNote),
    actions(
      button({ id: ids.self, text: words.selfButton }),
      button({ id: ids.ask, text: words.askButton }),
      ...(canWriteForms ? [button({ id: ids.editForm, text: words.formsButton, value: '' })] : []),
    ),
  ];
  const said = parts.flatMap(({ title, lines }) => [title, ...lines.map(({ text }) => text)]);
  return { text: [words.listTitle, ...(said.length > 0 ? said : [words.listEmpty])].join('\n'), blocks };
}

/** What waits for the caller's review, in App Home. */
export function needBlocks(lines: readonly RequestLine[], t: Translations): KnownBlock[] {
  return lines.map(({ request, call, name }) =>
    section(
      t.calls.homeAsked({ name: escapeMrkdwn(name), title: escapeMrkdwn(call.title) }),
      answerButton(request.id, t),
    ),
  );
}

export const answerButton = (requestId: string, t: Translations) =>
  button({ id: ids.answer, text: t.calls.answer, value: requestId, style: 'primary' });

function reviewLine(
  { review, call, name }: ReviewLine,
  as: 'owner' | 'reviewer' | 'manager',
  t: Translations,
): Line {
  const isNew = as === 'owner' && review.capacity !== 'self' && !review.readAt;
  const text = t.calls.listLine({
    title: escapeMrkdwn(call.title),
    date: formatDate(call.heldOn, t.locale),
    name: review.capacity === 'self' && as === 'owner' ? null : escapeMrkdwn(name),
    as,
    isNew,
    isShared: review.sharedAt !== null && as !== 'manager',
  });
  return { text, element: button({ id: ids.read, text: t.calls.read, value: review.id }) };
}

function askedLine({ request, call, name }: RequestLine, t: Translations): Line {
  return { text: requestText(call.title, call.heldOn, name, t), element: answerButton(request.id, t) };
}

function iAskedLine({ call, name, state }: RequestLine, t: Translations): Line {
  const said = state === 'reviewed' ? '' : `\n${t.calls.requestState[state]}`;
  return { text: `${requestText(call.title, call.heldOn, name, t)}${said}` };
}

const requestText = (title: string, heldOn: string, name: string, t: Translations) =>
  t.calls.listRequest({
    title: escapeMrkdwn(title),
    date: formatDate(heldOn, t.locale),
    name: escapeMrkdwn(name),
  });
