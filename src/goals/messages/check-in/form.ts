import type { ModalViewDraft } from '../../../capability.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { OwnCheckIn } from '../../actions/check-in/check-in.ts';
import { SAYS } from '../../rules/check-in.ts';
import { CHECK_IN_FORM } from './ids.ts';

/** How a goal looks this week, and a word why. */
export function checkInForm({ goal, kpi, said }: OwnCheckIn, t: Translations): ModalViewDraft {
  const options = SAYS.map((says) => ({ text: plain(t.checkIn.button[says]), value: says }));
  const chosen = options.find(({ value }) => value === said?.says);
  return {
    type: 'modal',
    callback_id: CHECK_IN_FORM,
    private_metadata: goal.id,
    title: plain(t.checkIn.formTitle),
    submit: plain(t.checkIn.formSave),
    close: plain(t.common.cancel),
    blocks: [
      section(`*${escapeMrkdwn(kpiHeading(kpi, t.locale))}*`),
      {
        type: 'input',
        block_id: 'says',
        label: plain(t.checkIn.formSays),
        element: {
          type: 'radio_buttons',
          action_id: 'says',
          options,
          ...(chosen ? { initial_option: chosen } : {}),
        },
      },
      {
        type: 'input',
        block_id: 'note',
        optional: true,
        label: plain(t.checkIn.formNote),
        element: {
          type: 'plain_text_input',
          action_id: 'note',
          max_length: 200,
          ...(said?.note ? { initial_value: said.note } : {}),
        },
      },
      context(t.checkIn.formVisible),
    ],
  };
}
