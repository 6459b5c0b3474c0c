import type { InputBlock, PlainTextOption } from '@slack/types';
import type { Translations } from '../../locales/index.ts';
import { plain } from '../../slack/blocks.ts';
import { CALL_FIELDS } from '../actions/call-draft.ts';
import type { CallForm } from '../rules/form.ts';
import { LONGEST_LINK } from '../rules/recording.ts';
import { LONGEST_CONSENT, LONGEST_TITLE } from '../rules/review.ts';
import { ids } from './ids.ts';
import { dateInput, textInput } from './inputs.ts';

/** What was typed of a call so far. */
export type TypedCall = { title: string; heldOn: string | null; link: string; consent: string };

/** Which call it is, where it is recorded, and who knows of that. */
export function callInputs(typed: TypedCall, t: Translations): InputBlock[] {
  const words = t.calls;
  return [
    textInput({
      id: CALL_FIELDS.title,
      label: words.fieldTitle,
      example: words.titleExample,
      value: typed.title,
      longest: LONGEST_TITLE,
    }),
    dateInput(CALL_FIELDS.heldOn, words.fieldHeldOn, typed.heldOn),
    textInput({
      id: CALL_FIELDS.link,
      label: words.fieldLink,
      hint: words.linkHint,
      example: 'https://',
      value: typed.link,
      longest: LONGEST_LINK,
      isOptional: true,
    }),
    textInput({
      id: CALL_FIELDS.consent,
      label: words.fieldConsent,
      hint: words.consentHint,
      example: words.consentExample,
      value: typed.consent,
      longest: LONGEST_CONSENT,
    }),
  ];
}

/** The types of call; with `isLive` another one changes the lines at once. */
export function formInput(
  forms: readonly CallForm[],
  chosen: string | undefined,
  isLive: boolean,
  t: Translations,
): InputBlock {
  const options: PlainTextOption[] = forms.map(({ key, name }) => ({ value: key, text: plain(name) }));
  const initial = options.find(({ value }) => value === chosen) ?? options[0];
  return {
    type: 'input',
    block_id: CALL_FIELDS.form,
    label: plain(t.calls.fieldForm),
    ...(isLive ? { dispatch_action: true } : {}),
    element: {
      type: 'static_select',
      action_id: isLive ? ids.form : CALL_FIELDS.form,
      options,
      ...(initial ? { initial_option: initial } : {}),
    },
  };
}
