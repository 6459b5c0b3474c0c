import type { ModalViewDraft } from '../../../capability.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { option, radioField, textField } from '../../../slack/inputs.ts';
import type { OwnCheckIn } from '../../actions/check-in/check-in.ts';
import { SAYS } from '../../rules/check-in.ts';
import { CHECK_IN_FORM } from './ids.ts';

/** How a goal looks this week, and a word why. */
export function checkInForm({ goal, kpi, said }: OwnCheckIn, t: Translations): ModalViewDraft {
  const options = SAYS.map((says) => option(says, t.checkIn.button[says]));
  return {
    type: 'modal',
    callback_id: CHECK_IN_FORM,
    private_metadata: goal.id,
    title: plain(t.checkIn.formTitle),
    submit: plain(t.checkIn.formSave),
    close: plain(t.common.cancel),
    blocks: [
      section(`*${escapeMrkdwn(kpiHeading(kpi, t.locale))}*`),
      radioField('says', t.checkIn.formSays, options, { chosen: said?.says }),
      textField('note', t.checkIn.formNote, { longest: 200, value: said?.note, optional: true }),
      context(t.checkIn.formVisible),
    ],
  };
}
