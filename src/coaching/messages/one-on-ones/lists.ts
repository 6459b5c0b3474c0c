import type { KnownBlock } from '@slack/types';
import type { Message } from '../../../capability.ts';
import { formatDay } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, header, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { MyOneOnOne, MyOneOnOnes, WithOne } from '../../actions/one-on-ones/mine.ts';
import { type OwnPair, stillMeet } from '../../actions/one-on-ones/pair.ts';
import type { Session } from '../../rules/one-on-ones/session.ts';
import { ids } from './ids.ts';
import { cadenceWords, momentWords, nameOf, rhythmWords, whenWords } from './words.ts';

const MOST_LINES = 40;
const MOST_AT_HOME = 3;

/** All of one's own: with whom, in which rhythm, when next. */
export function mineMessage({ all, leading }: MyOneOnOnes, t: Translations): Message {
  const say = t.oneOnOnes;
  if (all.length === 0) return { text: say.none, blocks: [section(say.none)] };
  const lines = all.slice(0, MOST_LINES).map((each) => ({ text: lineOf(each, t), each }));
  const cadence = leading && cadenceWords(leading, t);
  return {
    text: [say.title, ...lines.map(({ text }) => text), ...(cadence ? [cadence] : [])].join('\n'),
    blocks: [
      header(say.title),
      ...lines.map(({ text, each }) => section(text, mainButton(each, t))),
      ...(cadence ? [context(cadence)] : []),
      context(say.help),
    ],
  };
}

function lineOf({ pair, rhythm, next }: MyOneOnOne, t: Translations): string {
  const say = t.oneOnOnes;
  const name = `*${nameOf(pair.other)}*`;
  if (!rhythm) return `${name} · ${say.notArranged}`;
  const parts = [
    rhythmWords(rhythm, pair, t),
    ...(next ? [say.next({ when: whenWords(next.startsAt, pair, t) })] : []),
  ];
  return `${name} · ${parts.join('\n')}`;
}

function mainButton({ pair, next }: MyOneOnOne, t: Translations) {
  return next
    ? button({ id: ids.agenda, text: t.oneOnOnes.agenda, value: next.id })
    : button({ id: ids.arrange, text: t.oneOnOnes.arrange, value: pair.other.id });
}

/** What one has with somebody: when, how often it was held, and what became of the last ones. */
export function withMessage(own: WithOne, t: Translations): Message {
  const say = t.oneOnOnes;
  const { pair, rhythm, next, past } = own;
  const title = say.with({ name: pair.other.name });
  const cadence = cadenceWords(own.cadence, t);
  const top = [lineOf(own, t), ...(cadence ? [cadence] : [])].join('\n');
  const lines = past.map((session) => ({ session, text: pastLine(session, pair, t) }));
  return {
    text: [title, top, ...lines.map(({ text }) => text)].join('\n'),
    blocks: [
      header(title),
      section(top),
      ...lines.map(({ session, text }) =>
        section(text, button({ id: ids.notes, text: say.notes, value: session.id })),
      ),
      ...(stillMeet(pair)
        ? [
            actions(
              ...(next
                ? [button({ id: ids.agenda, text: say.agenda, value: next.id, style: 'primary' })]
                : []),
              button({ id: ids.arrange, text: rhythm ? say.change : say.arrange, value: pair.other.id }),
              ...(rhythm ? [stopButton(pair, t)] : []),
            ),
          ]
        : []),
      context(say.pairOnly),
    ],
  };
}

function stopButton({ other }: OwnPair, t: Translations) {
  const say = t.oneOnOnes;
  return button({
    id: ids.stop,
    text: say.stop,
    value: other.id,
    confirm: {
      title: say.stop,
      question: say.stopAsk({ name: other.name.slice(0, 80) }),
      yes: say.stopYes,
      no: say.stopNo,
    },
  });
}

/** 'Tuesday, 17 Nov, 10:00 · left out: a day off'. */
function pastLine(session: Session, { me }: OwnPair, t: Translations): string {
  const say = t.oneOnOnes;
  const { state, excuse, startsOn, slotOn } = session;
  const reason = state === 'excused' ? `: ${excuse === null ? say.stateAway : escapeMrkdwn(excuse)}` : '';
  return [
    momentWords(session.startsAt, me.zone, t),
    `${say.state[state]}${reason}`,
    ...(startsOn === slotOn ? [] : [say.stateMoved({ from: formatDay(slotOn, t.locale) })]),
  ].join(' · ');
}

/** The next ones in App Home, the earliest first; nothing for whoever has nobody to meet. */
export function homeBlocks({ all }: MyOneOnOnes, t: Translations): KnownBlock[] {
  const say = t.oneOnOnes;
  if (all.length === 0) return [];
  const next = all
    .flatMap((each) => (each.next ? [{ each, session: each.next }] : []))
    .toSorted((a, b) => a.session.startsAt.getTime() - b.session.startsAt.getTime());
  return [
    header(say.homeTitle),
    ...next.slice(0, MOST_AT_HOME).map(({ each, session }) => {
      const when = whenWords(session.startsAt, each.pair, t);
      return section(`*${nameOf(each.pair.other)}* · ${when}`, mainButton(each, t));
    }),
    actions(button({ id: ids.mine, text: next.length > 0 ? say.all : say.arrange })),
  ];
}
