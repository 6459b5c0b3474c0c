import type { Message, ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GivenPraise } from '../actions/give-praise.ts';
import type { TakenBack } from '../actions/take-back.ts';
import { TAKE_BACK_MINUTES } from '../rules/praise.ts';
import { UNDO_BUTTON } from './ids.ts';
import { namesLabel, quoted } from './labels.ts';

/** More than praise may have, so that what was too long is given back; escaped it fits into a paragraph. */
const LONGEST_SHOWN = 550;

/** What was given, where it goes, and the way back; with `isHinted` a word on saying what somebody did. */
export function givenMessage(given: GivenPraise, isHinted: boolean, t: Translations): Message {
  const { id, receivers, text, value, place } = given;
  const names = namesLabel(
    receivers.map(({ name }) => name),
    t,
  );
  const said = t.recognition.given({ names, channel: place ? `<#${place.channelId}>` : null });
  const notes = [
    ...(value ? [t.recognition.value({ value: escapeMrkdwn(value) })] : []),
    ...(isHinted ? [t.recognition.givenHint] : []),
    t.recognition.undoNote({ minutes: TAKE_BACK_MINUTES }),
  ];
  return {
    text: [said, ...notes].join('\n'),
    blocks: [
      section(said),
      section(quoted(text)),
      actions(button({ id: UNDO_BUTTON, text: t.recognition.undo, value: id })),
      context(notes.join(' · ')),
    ],
  };
}

/** That it was taken back, with what it said: it may have been meant for somebody else. */
export function takenBackMessage({ names, text }: TakenBack, t: Translations): Message {
  const said = t.recognition.takenBack({ names: namesLabel(names, t) });
  return { text: said, blocks: [section(said), section(quoted(text))] };
}

/** Why nothing was sent, with what was typed, so that it is not lost. */
export function refusedMessage(sentence: string, typed: string, t: Translations): Message {
  const why = escapeMrkdwn(sentence);
  const words = t.recognition.yourWords({ text: escapeMrkdwn(shorten(typed, LONGEST_SHOWN)) });
  return { text: `${why}\n${words}`, blocks: [section(why), context(words)] };
}

/** A result in place of a form. */
export function resultView({ blocks }: Message, t: Translations): ModalViewDraft {
  return { type: 'modal', title: plain(t.recognition.formTitle), close: plain(t.common.done), blocks };
}
