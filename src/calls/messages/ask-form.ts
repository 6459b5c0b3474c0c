import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { personField } from '../../slack/inputs.ts';
import { CALL_FIELDS } from '../actions/call-draft.ts';
import type { CallForm } from '../rules/form.ts';
import { callInputs, formInput } from './call-inputs.ts';
import { ids } from './ids.ts';

/** Asks somebody to review a call that is not known yet. */
export function askForm(
  { id, callId, forms, today }: { id: string; callId: string; forms: readonly CallForm[]; today: string },
  t: Translations,
): ModalViewDraft {
  const typed = { title: '', heldOn: today, link: '', consent: '' };
  return view(ids.askForm, `${id} ${callId}`, t, [
    personField(CALL_FIELDS.asked, t.calls.fieldAsked, null),
    formInput(forms, undefined, false, t),
    ...callInputs(typed, t),
  ]);
}

/** Asks somebody else about a call that is there. */
export function askAboutForm(
  id: string,
  call: { id: string; title: string },
  t: Translations,
): ModalViewDraft {
  return view(ids.askAboutForm, `${id} ${call.id}`, t, [
    context(t.calls.askAbout({ title: escapeMrkdwn(call.title) })),
    personField(CALL_FIELDS.asked, t.calls.fieldAsked, null),
  ]);
}

function view(
  form: string,
  metadata: string,
  t: Translations,
  blocks: readonly KnownBlock[],
): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: form,
    private_metadata: metadata,
    title: plain(t.calls.askTitle),
    submit: plain(t.calls.askSend),
    close: plain(t.common.cancel),
    blocks: [...blocks, context(t.calls.askVisible)],
  };
}
