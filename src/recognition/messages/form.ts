import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Place } from '../actions/places.ts';
import { encodeState, FIELDS, type FormState, PRIVATE } from '../form-state.ts';
import { LONGEST_TEXT, MOST_AT_ONCE, SHORTEST_TEXT } from '../rules/praise.ts';
import type { CompanyValue } from '../rules/values.ts';
import { PRAISE_FORM, RECEIVERS_CHOSEN } from './ids.ts';

/** What the form shows. */
export type PraiseForm = {
  state: FormState;
  /** Who is chosen already. */
  slackUserIds: readonly string[];
  /** Why somebody just chosen cannot be thanked. */
  refusal: string | null;
  text: string;
  values: readonly CompanyValue[];
  valueId: string | null;
  /** The channels there are to choose from. */
  places: readonly Place[];
  /** The chosen one; null: only the receivers. */
  teamId: string | null;
};

/** More would not be radio buttons; there are hardly ever more. */
const MOST_PLACES = 9;
const LONGEST_OPTION = 75;

/** The form of `/praise`: for whom, what for, which value, and who reads it. */
export function praiseForm(form: PraiseForm, t: Translations): ModalViewDraft {
  const { state, refusal, values, places } = form;
  const shared = places.find(({ channelId }) => channelId === state.warnedOf);
  const blocks: KnownBlock[] = [
    ...(shared
      ? [section(t.recognition.formShared({ channel: `<#${shared.channelId}>` }))]
      : state.isHinted
        ? [section(t.recognition.formHint)]
        : []),
    receiversInput(form.slackUserIds, t),
    ...(refusal ? [section(escapeMrkdwn(refusal))] : []),
    textInput(form.text, t),
    ...(values.length > 0 ? [valueInput(form, t)] : []),
    placeInput(form, t),
    context([t.recognition.formNote, ...(state.link ? [t.recognition.formLink] : [])].join(' ')),
  ];
  return {
    type: 'modal',
    callback_id: PRAISE_FORM,
    private_metadata: encodeState(state),
    title: plain(t.recognition.formTitle),
    submit: plain(t.recognition.send),
    close: plain(t.common.cancel),
    blocks,
  };
}

/** Choosing somebody adds their team's channel to the places. */
function receiversInput(slackUserIds: readonly string[], t: Translations): InputBlock {
  return {
    type: 'input',
    block_id: FIELDS.receivers,
    label: plain(t.recognition.fieldReceivers),
    hint: plain(t.recognition.hintReceivers({ most: MOST_AT_ONCE })),
    dispatch_action: true,
    element: {
      type: 'multi_users_select',
      action_id: RECEIVERS_CHOSEN,
      placeholder: plain(t.recognition.choosePeople),
      max_selected_items: MOST_AT_ONCE,
      ...(slackUserIds.length > 0 ? { initial_users: [...slackUserIds] } : {}),
    },
  };
}

function textInput(typed: string, t: Translations): InputBlock {
  return {
    type: 'input',
    block_id: FIELDS.text,
    label: plain(t.recognition.fieldText),
    hint: plain(t.recognition.hintText),
    element: {
      type: 'plain_text_input',
      action_id: FIELDS.text,
      multiline: true,
      min_length: SHORTEST_TEXT,
      max_length: LONGEST_TEXT,
      placeholder: plain(t.recognition.exampleText),
      ...(typed ? { initial_value: typed.slice(0, LONGEST_TEXT) } : {}),
    },
  };
}

function valueInput({ values, valueId }: PraiseForm, t: Translations): InputBlock {
  const options = values.map(({ id, name, line }): PlainTextOption => {
    const description = line ? { description: plain(shorten(line, LONGEST_OPTION)) } : {};
    return { value: id, text: plain(name), ...description };
  });
  const chosen = options.find(({ value }) => value === valueId);
  return {
    type: 'input',
    block_id: FIELDS.value,
    label: plain(t.recognition.fieldValue),
    optional: true,
    element: {
      type: 'static_select',
      action_id: FIELDS.value,
      placeholder: plain(t.recognition.noValue),
      options,
      ...(chosen ? { initial_option: chosen } : {}),
    },
  };
}

function placeInput({ places, teamId }: PraiseForm, t: Translations): InputBlock {
  const only = { value: PRIVATE, text: plain(t.recognition.placePrivate) };
  const options: PlainTextOption[] = [
    ...places.slice(0, MOST_PLACES).map(({ id, name }) => ({
      value: id,
      text: plain(shorten(t.recognition.placeTeam({ team: name }), LONGEST_OPTION)),
    })),
    only,
  ];
  return {
    type: 'input',
    block_id: FIELDS.place,
    label: plain(t.recognition.fieldPlace),
    element: {
      type: 'radio_buttons',
      action_id: FIELDS.place,
      options,
      initial_option: options.find(({ value }) => value === teamId) ?? only,
    },
  };
}
