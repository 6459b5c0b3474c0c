import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain } from '../../slack/blocks.ts';
import { personField, textField } from '../../slack/inputs.ts';
import { ASK_FIELDS } from '../actions/ask-feedback.ts';
import { LONGEST_TOPIC } from '../rules/requests.ts';
import { ASK_FORM } from './ids.ts';

/** What the form starts with; only who leads somebody is asked whom it is about. */
export type AskForm = { id: string; askedSlackId: string | null; leadsSomeone: boolean };

/** The form that asks somebody for feedback. */
export function askForm({ id, askedSlackId, leadsSomeone }: AskForm, t: Translations): ModalViewDraft {
  const words = t.feedback;
  return {
    type: 'modal',
    callback_id: ASK_FORM,
    private_metadata: id,
    title: plain(words.askTitle),
    submit: plain(words.askSend),
    close: plain(t.common.cancel),
    blocks: [
      personField(ASK_FIELDS.asked, words.askWho, askedSlackId),
      ...(leadsSomeone
        ? [
            personField(ASK_FIELDS.about, words.askAbout, null, {
              hint: words.askAboutHint,
              optional: true,
            }),
          ]
        : []),
      textField(ASK_FIELDS.topic, words.askTopic, {
        hint: words.askTopicHint,
        longest: LONGEST_TOPIC,
        example: words.askTopicExample,
        optional: true,
      }),
      context(words.askVisible),
    ],
  };
}
