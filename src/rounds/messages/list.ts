import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { RoundView } from '../actions/load.ts';
import type { MyRounds } from '../actions/mine.ts';
import { ids } from './ids.ts';
import { resultDay } from './words.ts';

/** The rounds that the reader has to do with. */
export function listMessage({ about, led, asked }: MyRounds, t: Translations): Message {
  const say = t.rounds;
  const hasOpen = about.some(({ round }) => round.state === 'offered' || round.state === 'running');
  const groups: [string, KnownBlock[]][] = [
    [say.asked, asked.map((view) => roundBlock(view, ids.answer, say.answer, t))],
    [say.mine, about.map((view) => ownBlock(view, t))],
    [say.led, led.map((view) => ownBlock(view, t))],
  ];
  const shown = groups.filter(([, blocks]) => blocks.length > 0);
  const blocks: KnownBlock[] = [
    header(say.title),
    ...(shown.length === 0 ? [section(say.none)] : []),
    ...shown.flatMap(([title, rows]) => [section(`*${title}*`), ...rows]),
    ...(asked.length > 0 ? [context(say.listNote)] : []),
    ...(hasOpen ? [] : [actions(button({ id: ids.make, text: say.make }))]),
    context(say.howTo),
  ];
  return { text: say.title, blocks };
}

const ownBlock = (view: RoundView, t: Translations) =>
  view.round.state === 'closed'
    ? roundBlock(view, ids.result, t.rounds.read, t)
    : roundBlock(view, ids.open, t.rounds.open, t);

function roundBlock(view: RoundView, id: string, text: string, t: Translations): KnownBlock {
  const { round, subject } = view;
  const date = round.state === 'closed' ? resultDay(view, t) : formatDate(round.endsOn, t.locale);
  const { offered, running, closed } = t.rounds.state;
  const words =
    round.state === 'closed' ? closed({ date }) : round.state === 'running' ? running({ date }) : offered();
  return section(`${escapeMrkdwn(subject.name)} · ${words}`, button({ id, text, value: round.id }));
}

/** In *Needs you*: a round about the reader that somebody suggested. */
export const needBlock = ({ round }: RoundView, t: Translations): KnownBlock =>
  section(
    t.rounds.needsAgree,
    button({ id: ids.open, text: t.rounds.look, value: round.id, style: 'primary' }),
  );
