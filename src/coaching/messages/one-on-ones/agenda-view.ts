import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, plain, section, sections } from '../../../slack/blocks.ts';
import type { OwnAgenda } from '../../actions/one-on-ones/agenda.ts';
import { stillMeet } from '../../actions/one-on-ones/pair.ts';
import { agendaParts, careerLines, itemLine } from './agenda-lines.ts';
import { ids } from './ids.ts';
import { cadenceWords, nameOf, whenWords } from './words.ts';

const MOST_ITEMS = 20;

/** The agenda of a session, with everything that can be done about it; `said`: what was just done. */
export function agendaView(own: OwnAgenda, t: Translations, said?: string): ModalViewDraft {
  const { pair } = own;
  return {
    type: 'modal',
    title: plain(t.oneOnOnes.agenda),
    close: plain(t.common.close),
    blocks: [
      ...(said ? [context(said)] : []),
      section(`*${t.oneOnOnes.with({ name: nameOf(pair.other) })}*\n${headline(own, t)}`),
      ...agendaParts(own.agenda, pair, t).flatMap(({ title, lines }) =>
        sections([`*${title}*`, ...lines.map((line) => `• ${line}`)]),
      ),
      ...itemBlocks(own, t),
      ...(stillMeet(pair) ? buttonsOf(own, t) : []),
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
    ...careerLines(agenda, pair, t).map((line) => context(line)),
  ];
}

function buttonsOf({ session, pair, hasCome }: OwnAgenda, t: Translations): KnownBlock[] {
  const say = t.oneOnOnes;
  const value = session.id;
  return [
    actions(
      button({ id: ids.addItem, text: say.add, value, style: 'primary' }),
      button({ id: ids.notes, text: say.notes, value }),
      button({ id: ids.action, text: say.action, value }),
      ...(session.state === 'planned'
        ? [
            ...(hasCome ? [button({ id: ids.met, text: say.met, value })] : []),
            button({ id: ids.move, text: say.move, value }),
            button({ id: ids.leaveOut, text: say.leaveOut, value }),
          ]
        : []),
      button({ id: ids.with, text: say.earlier, value: pair.other.id }),
    ),
  ];
}
