import type { InputBlock, KnownBlock } from '@slack/types';
import type { Message, ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { LONGEST_TEXT, SHORTEST_TEXT, TAKE_BACK_MINUTES } from '../../recognition/index.ts';
import { nameLabel } from '../../scorecards/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { option, radioField, textField } from '../../slack/inputs.ts';
import type { Place } from '../actions/places.ts';
import { POST_FORM, TAKE_BACK_BUTTON } from './ids.ts';

const MOST_PLACES = 10;

/** What the form to post a win shows. */
export type PostForm = {
  winId: string;
  text: string;
  places: readonly Place[];
  teamId: string;
  /** The chosen channel, when another company reads it, too: said before it goes there. */
  shared: Place | null;
};

/** The form: the sentence, the channel, and who will read it. */
export function postForm({ winId, text, places, teamId, shared }: PostForm, t: Translations): ModalViewDraft {
  const [only] = places;
  const note =
    places.length === 1 && only ? t.wins.formNote({ channel: channelOf(only) }) : t.wins.formNoteMany;
  const blocks: KnownBlock[] = [
    ...(shared ? [section(t.wins.formShared({ channel: channelOf(shared) }))] : []),
    textField('text', t.wins.fieldText, {
      hint: t.wins.hintText,
      longest: LONGEST_TEXT,
      shortest: SHORTEST_TEXT,
      value: text,
      isLong: true,
    }),
    placeInput(places, teamId, t),
    context(note),
  ];
  return {
    type: 'modal',
    callback_id: POST_FORM,
    private_metadata: shared ? `${winId} ${shared.channelId}` : winId,
    title: plain(t.wins.formTitle),
    submit: plain(t.wins.formPost),
    close: plain(t.common.cancel),
    blocks,
  };
}

function placeInput(places: readonly Place[], teamId: string, t: Translations): InputBlock {
  const shown = places.slice(0, MOST_PLACES);
  const chosen = shown.find(({ id }) => id === teamId) ?? shown[0];
  const options = shown.map(({ id, name }) => option(id, t.wins.placeTeam({ team: name })));
  return radioField('place', t.wins.fieldPlace, options, { chosen: chosen?.id });
}

/** That it goes there, with its words and the way back. */
export function postedMessage(
  { winId, text, place }: { winId: string; text: string; place: Place },
  t: Translations,
): Message {
  const said = t.wins.posted({ channel: channelOf(place) });
  const note = t.wins.takeBackNote({ minutes: TAKE_BACK_MINUTES });
  const back = button({ id: TAKE_BACK_BUTTON, text: t.wins.takeBack, value: winId });
  return {
    text: `${said}\n${note}`,
    blocks: [section(said), section(quoted(text)), actions(back), context(note)],
  };
}

/** That it was taken back, with what it said. */
export function takenBackMessage(text: string, t: Translations): Message {
  return { text: t.wins.takenBack, blocks: [section(t.wins.takenBack), section(quoted(text))] };
}

/** In the channel: whose news it is, in their own words. */
export function publicMessage({ name, text }: { name: string; text: string }, t: Translations): Message {
  const who = nameLabel(name);
  return {
    text: t.wins.publicText({ name: who, text: escapeMrkdwn(text) }),
    blocks: [section(t.wins.publicTitle({ name: who })), section(quoted(text))],
  };
}

/** A result in the place of a form. */
export function resultView(title: string, { blocks }: Message, t: Translations): ModalViewDraft {
  return { type: 'modal', title: plain(title), close: plain(t.common.done), blocks };
}

const channelOf = ({ channelId }: Place) => `<#${channelId}>`;

const quoted = (text: string) =>
  escapeMrkdwn(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
