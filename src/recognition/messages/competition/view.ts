import type { ActionsBlockElement, KnownBlock } from '@slack/types';
import type { Message } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, header, section, sections } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { OwnView } from '../../actions/competition/view.ts';
import { type Competition, standingOf } from '../../rules/competition/competition.ts';
import { keepsQuality } from '../../rules/competition/places.ts';
import { CORRECT_BUTTON, END_BUTTON, FORM_BUTTON, SHOW_BUTTON, wishValue } from './ids.ts';
import { topLines, winnerLines } from './posts.ts';
import { behindWords, daysOf, nameOf, ruleLines, scoreWords } from './words.ts';

/** As many as stand in one message. */
const MOST_LISTED = 15;

/** One competition for who asked, with their own place, which only they see. */
export function competitionMessage(view: OwnView, t: Translations): Message {
  const { competition } = view;
  const state = t.competitions.state[standingOf(competition)];
  const lines = [...winnerLines(view, t), ...topLines(view, t)];
  const own = ownPlaceLine(view, t);
  const notes = [daysOf(competition, t), state, ...(competition.isHidden ? [t.competitions.hidden] : [])];
  return {
    text: [nameOf(competition), ...lines, ...(own ? [own] : [])].join('\n'),
    blocks: [
      header(competition.name),
      context(notes.join(' · ')),
      ...sections(lines),
      ...(own ? [section(own)] : []),
      ...sections(ruleLines(view, t)),
      ...leadButtons(view, t),
    ],
  };
}

/** The reader's place and what stands behind it, or why they have none; null before it starts. */
export function ownPlaceLine(view: OwnView, t: Translations): string | null {
  const { competition, own, standing } = view;
  if (!standing || standing.isFigures) return null;
  switch (own.kind) {
    case 'placed': {
      const { item, place, isShared } = own.ranked;
      const score = scoreWords(competition, item.score, t);
      return t.competitions.ownPlace({ place, isShared, score, behind: behindWords(view, item, t) });
    }
    case 'unplaced': {
      const behind = behindWords(view, own.scored, t);
      return keepsQuality(competition, own.scored)
        ? t.competitions.ownNothing
        : t.competitions.ownQuality({ behind, bar: competition.quality?.bar ?? 0 });
    }
    case 'absent':
      return view.isCreator ? null : t.competitions.ownAbsent;
  }
}

function leadButtons({ competition, mayLead }: OwnView, t: Translations): KnownBlock[] {
  if (!mayLead) return [];
  const { id } = competition;
  const words = t.competitions;
  const state = standingOf(competition);
  const confirm = { title: words.end, question: words.endQuestion, yes: words.end, no: t.common.cancel };
  const elements: ActionsBlockElement[] = [
    ...(state === 'planned'
      ? [button({ id: FORM_BUTTON, text: words.change, value: wishValue({ kind: 'change', id }) })]
      : []),
    button({
      id: FORM_BUTTON,
      text: competition.isHidden ? words.makeReal : words.copy,
      value: wishValue({ kind: 'copy', id }),
    }),
    ...(state === 'over' && !competition.isHidden
      ? [button({ id: CORRECT_BUTTON, text: words.correct, value: id })]
      : []),
    ...(state === 'planned' || state === 'running'
      ? [button({ id: END_BUTTON, text: words.end, value: id, style: 'danger', confirm })]
      : []),
  ];
  return inBlocks(elements);
}

/** Buttons of one id may not stand in one block. */
function inBlocks(elements: readonly ActionsBlockElement[]) {
  const [first, ...others] = elements;
  const isTwice = others.some((other) => other.action_id === first?.action_id);
  if (!first) return [];
  return isTwice ? [actions(first), actions(...others)] : [actions(first, ...others)];
}

/** Those somebody may see, in their order; with *New* for who may start one. */
export function listMessage(
  competitions: readonly Competition[],
  mayCreate: boolean,
  t: Translations,
): Message {
  const words = t.competitions;
  const lines = competitions.slice(0, MOST_LISTED).map((competition) => {
    const notes = [
      daysOf(competition, t),
      words.state[standingOf(competition)],
      ...(competition.isHidden ? [words.hidden] : []),
    ];
    return {
      text: `*${nameOf(competition)}*\n${notes.join(' · ')}`,
      button: button({ id: SHOW_BUTTON, text: words.show, value: competition.id }),
    };
  });
  const create = button({
    id: FORM_BUTTON,
    text: words.create,
    value: wishValue({ kind: 'new' }),
    style: 'primary',
  });
  const none = mayCreate ? words.noneYet : words.none;
  return {
    text: [
      escapeMrkdwn(words.listTitle),
      ...(lines.length > 0 ? lines.map(({ text }) => text) : [none]),
    ].join('\n'),
    blocks: [
      header(words.listTitle),
      ...(lines.length > 0 ? lines.map((line) => section(line.text, line.button)) : [section(none)]),
      ...(mayCreate ? [actions(create)] : []),
    ],
  };
}
