import type { InputBlock, KnownBlock, MultiUsersSelect, PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { field, menuField, option, radioField, textField } from '../../slack/inputs.ts';
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
/** As Slack takes it below a choice. */
const LONGEST_LINE = 75;

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
    textField(FIELDS.text, t.recognition.fieldText, {
      hint: t.recognition.hintText,
      longest: LONGEST_TEXT,
      shortest: SHORTEST_TEXT,
      value: form.text,
      example: t.recognition.exampleText,
      isLong: true,
    }),
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
  const element: MultiUsersSelect = {
    type: 'multi_users_select',
    action_id: RECEIVERS_CHOSEN,
    placeholder: plain(t.recognition.choosePeople),
    max_selected_items: MOST_AT_ONCE,
    ...(slackUserIds.length > 0 ? { initial_users: [...slackUserIds] } : {}),
  };
  const hint = t.recognition.hintReceivers({ most: MOST_AT_ONCE });
  return field(FIELDS.receivers, t.recognition.fieldReceivers, element, { hint, isLive: true });
}

function valueInput({ values, valueId }: PraiseForm, t: Translations): InputBlock {
  const options = values.map(({ id, name, line }): PlainTextOption => {
    const description = line ? { description: plain(shorten(line, LONGEST_LINE)) } : {};
    return { ...option(id, name), ...description };
  });
  return menuField(FIELDS.value, t.recognition.fieldValue, options, {
    chosen: valueId,
    placeholder: t.recognition.noValue,
    optional: true,
  });
}

function placeInput({ places, teamId }: PraiseForm, t: Translations): InputBlock {
  const shown = places.slice(0, MOST_PLACES);
  const options = [
    ...shown.map(({ id, name }) => option(id, t.recognition.placeTeam({ team: name }))),
    option(PRIVATE, t.recognition.placePrivate),
  ];
  const chosen = shown.find(({ id }) => id === teamId)?.id ?? PRIVATE;
  return radioField(FIELDS.place, t.recognition.fieldPlace, options, { chosen });
}
