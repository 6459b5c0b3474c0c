import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { CALL_FIELDS } from '../actions/call-draft.ts';
import { type CallState, encodeCall } from '../form-state.ts';
import type { CallForm } from '../rules/form.ts';
import { LONGEST_LINK } from '../rules/recording.ts';
import { LONGEST_CONSENT, LONGEST_TITLE } from '../rules/review.ts';
import { ids } from './ids.ts';
import { dateInput, menuInput, personInput, textInput } from './inputs.ts';

/** What the form about a call starts with. */
export type CallStart = {
  state: CallState;
  /** Whose call it is; null: the caller's own. */
  ownerName: string | null;
  forms: readonly CallForm[];
  /** The owner's today. */
  today: string;
};

/** The first step: which call it is, where it is recorded, and who knows of that. */
export function callForm({ state, ownerName, forms, today }: CallStart, t: Translations): ModalViewDraft {
  const words = t.calls;
  const isAsking = state.mode === 'ask';
  const options = forms.map(({ key, name }) => ({ value: key, text: name }));
  return {
    type: 'modal',
    callback_id: ids.callForm,
    private_metadata: encodeCall(state),
    title: plain(isAsking ? words.askTitle : words.callTitle),
    submit: plain(isAsking ? words.askSend : words.next),
    close: plain(t.common.cancel),
    blocks: [
      ...(ownerName ? [context(words.callOf({ name: escapeMrkdwn(ownerName) }))] : []),
      ...(isAsking ? [personInput(CALL_FIELDS.asked, words.fieldAsked, null)] : []),
      menuInput(CALL_FIELDS.form, words.fieldForm, options, { chosen: options[0]?.value }),
      textInput({
        id: CALL_FIELDS.title,
        label: words.fieldTitle,
        example: words.titleExample,
        longest: LONGEST_TITLE,
      }),
      dateInput(CALL_FIELDS.heldOn, words.fieldHeldOn, today),
      textInput({
        id: CALL_FIELDS.link,
        label: words.fieldLink,
        hint: words.linkHint,
        example: 'https://',
        longest: LONGEST_LINK,
        isOptional: true,
      }),
      textInput({
        id: CALL_FIELDS.consent,
        label: words.fieldConsent,
        hint: words.consentHint,
        example: words.consentExample,
        longest: LONGEST_CONSENT,
      }),
      context(isAsking ? words.askVisible : visibleText(ownerName, t)),
    ],
  };
}

/** The form that asks somebody else about a call that is there. */
export function askForm(
  requestId: string,
  call: { id: string; title: string },
  t: Translations,
): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: ids.askForm,
    private_metadata: `${requestId} ${call.id}`,
    title: plain(t.calls.askTitle),
    submit: plain(t.calls.askSend),
    close: plain(t.common.cancel),
    blocks: [
      context(t.calls.askAbout({ title: escapeMrkdwn(call.title) })),
      personInput(CALL_FIELDS.asked, t.calls.fieldAsked, null),
      context(t.calls.askVisible),
    ],
  };
}

/** Who will read the review. */
export function visibleText(ownerName: string | null, t: Translations): string {
  return ownerName ? t.calls.visible({ name: escapeMrkdwn(ownerName) }) : t.calls.visibleSelf;
}
