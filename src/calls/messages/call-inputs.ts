import type { InputBlock } from '@slack/types';
import type { Translations } from '../../locales/index.ts';
import { dayField, field, menu, option, textField } from '../../slack/inputs.ts';
import { CALL_FIELDS } from '../actions/call-draft.ts';
import type { CallForm } from '../rules/form.ts';
import { LONGEST_LINK } from '../rules/recording.ts';
import { LONGEST_CONSENT, LONGEST_TITLE } from '../rules/review.ts';
import { ids } from './ids.ts';

/** What was typed of a call so far. */
export type TypedCall = { title: string; heldOn: string | null; link: string; consent: string };

/** Which call it is, where it is recorded, and who knows of that. */
export function callInputs(typed: TypedCall, t: Translations): InputBlock[] {
  const words = t.calls;
  return [
    textField(CALL_FIELDS.title, words.fieldTitle, {
      example: words.titleExample,
      value: typed.title,
      longest: LONGEST_TITLE,
    }),
    dayField(CALL_FIELDS.heldOn, words.fieldHeldOn, typed.heldOn),
    textField(CALL_FIELDS.link, words.fieldLink, {
      hint: words.linkHint,
      example: 'https://',
      value: typed.link,
      longest: LONGEST_LINK,
      optional: true,
    }),
    textField(CALL_FIELDS.consent, words.fieldConsent, {
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
  const options = forms.map(({ key, name }) => option(key, name));
  const element = menu(isLive ? ids.form : CALL_FIELDS.form, options, { chosen, orFirst: true });
  return field(CALL_FIELDS.form, t.calls.fieldForm, element, { isLive });
}
