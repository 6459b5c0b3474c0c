import type { ModalViewDraft } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { dayField, personField } from '../../../slack/inputs.ts';
import type { TimeOffDraft } from '../../actions/time-off/list-time-off.ts';
import type { TimeOffTaken } from '../../actions/time-off/take-time-off.ts';
import { partField } from '../holidays/form.ts';
import { ids } from '../ids.ts';
import { takenMessage } from './taken.ts';

/** The form for a person's days off; the person's id is its private_metadata. */
export function timeOffForm(
  { person, isSelf, today, asksDeputy }: TimeOffDraft,
  t: Translations,
): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: ids.awayForm,
    private_metadata: person.id,
    title: plain(t.timeOff.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      ...(isSelf ? [] : [section(`*${escapeMrkdwn(person.name)}*`)]),
      dayField('first', t.timeOff.fieldFirst, today),
      dayField('last', t.timeOff.fieldLast, today, { hint: t.timeOff.fieldLastHint }),
      partField(t),
      ...(asksDeputy
        ? [
            personField('deputy', isSelf ? t.timeOff.fieldDeputy : t.timeOff.fieldDeputyOf, null, {
              hint: t.timeOff.fieldDeputyHint,
              optional: true,
            }),
          ]
        : []),
      context(t.timeOff.visible),
    ],
  };
}

/** What the form becomes once the days are stored. */
export function timeOffSavedView(taken: TimeOffTaken, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.timeOff.formTitle),
    close: plain(t.common.done),
    blocks: takenMessage(taken, t).blocks,
  };
}
