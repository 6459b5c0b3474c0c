import type { Message } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, section, sections } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { Agenda } from '../../actions/one-on-ones/agenda.ts';
import type { OwnPair } from '../../actions/one-on-ones/pair.ts';
import type { ExcusedFor, Session } from '../../rules/one-on-ones/session.ts';
import type { OneOnOne } from '../../store/one-on-ones/series.ts';
import { agendaParts, careerLines, itemLine } from './agenda-lines.ts';
import { ids } from './ids.ts';
import { nameOf, rhythmWords, whenWords } from './words.ts';

type About = { session: Session; pair: OwnPair };

const MOST_OF_A_PART = 3;

const wordsOf = ({ session, pair }: About, t: Translations) => ({
  name: nameOf(pair.other),
  when: whenWords(session.startsAt, pair, t),
});

/** Two hours before: what the two will talk about. */
export function beforeMessage({ agenda, ...about }: About & { agenda: Agenda }, t: Translations): Message {
  const say = t.oneOnOnes;
  const value = about.session.id;
  const title = say.before(wordsOf(about, t));
  const items = [
    ...agenda.items.map((each) => itemLine(each, about.pair, t)).slice(0, MOST_OF_A_PART),
    ...careerLines(agenda, about.pair, t),
  ];
  const parts = [
    ...agendaParts(agenda, about.pair, t, MOST_OF_A_PART),
    ...(items.length > 0 ? [{ title: say.items, lines: items }] : []),
  ];
  return {
    text: [title, ...parts.flatMap((part) => [part.title, ...part.lines])].join('\n'),
    blocks: [
      section(title),
      ...(parts.length === 0 ? [section(say.beforeEmpty)] : []),
      ...parts.flatMap((part) => sections([`*${part.title}*`, ...part.lines.map((line) => `• ${line}`)])),
      actions(
        button({ id: ids.agenda, text: say.agenda, value, style: 'primary' }),
        button({ id: ids.addItem, text: say.add, value }),
        button({ id: ids.move, text: say.move, value }),
        button({ id: ids.leaveOut, text: say.leaveOut, value }),
      ),
      context(say.why),
    ],
  };
}

/** Two hours after the last of a day, as something is open of these: whether they met, or that nothing is written down. */
export function afterMessage(open: readonly About[], t: Translations): Message {
  const parts = open.map((about) => afterPart(about, t));
  return {
    text: parts.map(({ text }) => text).join('\n'),
    blocks: [...parts.flatMap(({ blocks }) => blocks), context(t.oneOnOnes.why)],
  };
}

/** What a message becomes once somebody said that they met: that, and what else is open of the day. */
export function heldMessage(about: About, others: readonly About[], t: Translations): Message {
  const text = t.oneOnOnes.held(wordsOf(about, t));
  const parts = others.map((other) => afterPart(other, t));
  return {
    text: [text, ...parts.map((part) => part.text)].join('\n'),
    blocks: [section(text), writeButtons(about, t), ...parts.flatMap(({ blocks }) => blocks)],
  };
}

function afterPart(about: About, t: Translations) {
  const say = t.oneOnOnes;
  const value = about.session.id;
  const isHeld = about.session.state === 'held';
  const text = (isHeld ? say.afterHeld : say.after)(wordsOf(about, t));
  const ask = actions(
    button({ id: ids.met, text: say.met, value, style: 'primary' }),
    button({ id: ids.notes, text: say.notes, value }),
    button({ id: ids.move, text: say.move, value }),
    button({ id: ids.leaveOut, text: say.leaveOut, value }),
  );
  return { text, blocks: [section(text), isHeld ? writeButtons(about, t) : ask] };
}

function writeButtons({ session: { id: value } }: About, t: Translations) {
  const say = t.oneOnOnes;
  return actions(
    button({ id: ids.notes, text: say.notes, value }),
    button({ id: ids.action, text: say.action, value }),
  );
}

/** Ahead of a session at which one of the two is off. */
export function awayMessage(
  { excusedFor, ...about }: About & { excusedFor: ExcusedFor },
  t: Translations,
): Message {
  const say = t.oneOnOnes;
  const { pair, session } = about;
  const mine = pair.me.id === pair.manager.id ? 'manager' : 'report';
  const who = excusedFor === 'other' ? 'both' : excusedFor === mine ? 'me' : 'other';
  const text = say.away({ ...wordsOf(about, t), who });
  return {
    text,
    blocks: [
      section(text),
      actions(button({ id: ids.move, text: say.move, value: session.id, style: 'primary' })),
      context(say.why),
    ],
  };
}

/** To the other: when the two will meet. */
export function arrangedMessage(
  { rhythm, pair, first }: { rhythm: OneOnOne; pair: OwnPair; first: Date },
  t: Translations,
): Message {
  const say = t.oneOnOnes;
  const text = say.arrangedTold({
    ...{ name: nameOf(pair.other), rhythm: rhythmWords(rhythm, pair, t) },
    when: whenWords(first, pair, t),
  });
  const value = pair.other.id;
  return {
    text,
    blocks: [
      section(text),
      actions(button({ id: ids.arrange, text: say.suggest, value })),
      context(say.pairOnly),
    ],
  };
}

/** To the other: it is at another time now. */
export function movedMessage(about: About, t: Translations): Message {
  const say = t.oneOnOnes;
  const text = say.movedTold(wordsOf(about, t));
  const value = about.session.id;
  return {
    text,
    blocks: [
      section(text),
      actions(
        button({ id: ids.agenda, text: say.agenda, value }),
        button({ id: ids.move, text: say.move, value }),
      ),
    ],
  };
}

/** To the other: it is left out, and why. */
export function leftOutMessage(about: About, t: Translations): Message {
  const say = t.oneOnOnes;
  const reason = escapeMrkdwn(about.session.excuse ?? '');
  const text = say.leftTold({ ...wordsOf(about, t), reason });
  return {
    text,
    blocks: [section(text), actions(button({ id: ids.move, text: say.move, value: about.session.id }))],
  };
}

/** To one of the two: they do not meet any more. */
export function endedMessage(
  { why, pair }: { why: NonNullable<OneOnOne['endedWhy']>; pair: OwnPair },
  t: Translations,
): Message {
  const text = t.oneOnOnes.ended[why]({ name: nameOf(pair.other) });
  return { text, blocks: [section(text)] };
}

/** In *Needs you*: a session that nobody said anything of. */
export function openBlocks(about: About, t: Translations) {
  const say = t.oneOnOnes;
  const value = about.session.id;
  return [
    section(say.needs(wordsOf(about, t))),
    actions(
      button({ id: ids.met, text: say.met, value, style: 'primary' }),
      button({ id: ids.move, text: say.move, value }),
      button({ id: ids.leaveOut, text: say.leaveOut, value }),
    ),
  ];
}
