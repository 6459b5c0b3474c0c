import type { ModalViewDraft } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { TimeOffDraft } from '../../actions/time-off/list-time-off.ts';
import type { TimeOffTaken } from '../../actions/time-off/take-time-off.ts';
import { partMenu } from '../holidays/form.ts';
import { ids } from '../ids.ts';
import { dayPicker, input } from '../inputs.ts';
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
      input('first', t.timeOff.fieldFirst, dayPicker('first', today)),
      input('last', t.timeOff.fieldLast, dayPicker('last', today), { hint: t.timeOff.fieldLastHint }),
      input('part', t.holidays.fieldPart, partMenu('part', t)),
      ...(asksDeputy
        ? [
            input(
              'deputy',
              isSelf ? t.timeOff.fieldDeputy : t.timeOff.fieldDeputyOf,
              { type: 'users_select', action_id: 'deputy' },
              { optional: true, hint: t.timeOff.fieldDeputyHint },
            ),
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
