import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, plain, section, sections } from '../../../slack/blocks.ts';
import type { OwnAgenda } from '../../actions/one-on-ones/agenda.ts';
import { stillMeet } from '../../actions/one-on-ones/pair.ts';
import { agendaParts, itemLine } from './agenda-lines.ts';
import { ids } from './ids.ts';
import { cadenceWords, nameOf, whenWords } from './words.ts';

const MOST_ITEMS = 20;

/** The agenda of a session, with everything that can be done about it; `said`: what was just done. */
export function agendaView(own: OwnAgenda, t: Translations, said?: string): ModalViewDraft {
  const { pair, session } = own;
  return {
    type: 'modal',
    title: plain(t.oneOnOnes.agenda),
    close: plain(t.common.close),
    blocks: [
      ...(said ? [context(said)] : []),
      section(`*${t.oneOnOnes.with({ name: nameOf(pair.other) })}*\n${headline(own, t)}`),
      ...agendaParts(own.agenda, pair, t).flatMap(({ title, lines }) => [
        section(`*${title}*`),
        ...sections(lines.map((line) => `• ${line}`)),
      ]),
      ...itemBlocks(own, t),
      ...(stillMeet(pair) ? buttonsOf(session.id, session.state === 'planned', t) : []),
      context(
        [cadenceWords(own.agenda.cadence, t), t.oneOnOnes.pairOnly].filter((each) => each !== null).join(' '),
      ),
    ],
  };
}

function headline({ session, pair }: OwnAgenda, t: Translations): string {
  const when = whenWords(session.startsAt, pair, t);
  return session.state === 'planned' ? when : `${when} · ${t.oneOnOnes.state[session.state]}`;
}

function itemBlocks({ agenda, pair, session }: OwnAgenda, t: Translations): KnownBlock[] {
  const say = t.oneOnOnes;
  const shown = agenda.items.slice(0, MOST_ITEMS);
  const more = agenda.items.length - shown.length;
  return [
    section(`*${say.items}*`),
    ...(shown.length === 0 ? [context(say.noItems)] : []),
    ...shown.map((each) =>
      section(
        itemLine(each, pair, t),
        button({ id: ids.itemDone, text: say.dealtWith, value: `${each.item.id} ${session.id}` }),
      ),
    ),
    ...(more > 0 ? [context(say.moreItems({ more }))] : []),
  ];
}

function buttonsOf(sessionId: string, isPlanned: boolean, t: Translations): KnownBlock[] {
  const say = t.oneOnOnes;
  const value = sessionId;
  return [
    actions(
      button({ id: ids.addItem, text: say.add, value, style: 'primary' }),
      button({ id: ids.notes, text: say.notes, value }),
      button({ id: ids.action, text: say.action, value }),
      ...(isPlanned
        ? [
            button({ id: ids.met, text: say.met, value }),
            button({ id: ids.move, text: say.move, value }),
            button({ id: ids.leaveOut, text: say.leaveOut, value }),
          ]
        : []),
    ),
  ];
}
