import type { InputBlock, PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { plain, section } from '../../../slack/blocks.ts';
import type { OwnPreference } from '../../actions/preferences.ts';
import { LARGEST_BUDGET } from '../../rules/budget.ts';
import { OWN_FORM } from './ids.ts';

/** Chosen in the menu: as many as anybody. */
export const AS_EVERYBODY = 'everybody';

/** The pause and the week's number; for an admin the number for everybody. `day`: whose message stands where it was opened. */
export function reminderForm(own: OwnPreference, day: string, t: Translations): ModalViewDraft {
  const { pausedUntil, weekly, everybody, maySetForAll } = own;
  const asAll = { value: AS_EVERYBODY, text: plain(t.personal.asEverybody({ most: everybody })) };
  const fewer = numbers(everybody - 1);
  return {
    type: 'modal',
    callback_id: OWN_FORM,
    private_metadata: day,
    title: plain(t.personal.settingsTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      {
        type: 'input',
        block_id: 'paused_until',
        optional: true,
        label: plain(t.personal.pauseLabel),
        hint: plain(t.personal.pauseHint),
        element: {
          type: 'datepicker',
          action_id: 'paused_until',
          ...(pausedUntil ? { initial_date: pausedUntil } : {}),
        },
      },
      menu('weekly', t.personal.weeklyLabel, t.personal.weeklyHint, [asAll, ...fewer], String(weekly)),
      ...(maySetForAll
        ? [
            menu(
              'everybody',
              t.personal.everybodyLabel,
              t.personal.everybodyHint,
              numbers(LARGEST_BUDGET),
              String(everybody),
            ),
          ]
        : []),
    ],
  };
}

/** What holds now. */
export function reminderFormSaved(own: OwnPreference, t: Translations): ModalViewDraft {
  const { pausedUntil, budget, everybody } = own;
  return {
    type: 'modal',
    title: plain(t.personal.settingsTitle),
    close: plain(t.common.done),
    blocks: [
      section(
        [
          t.personal.saved,
          ...(pausedUntil ? [t.personal.paused({ date: formatDate(pausedUntil, t.locale) })] : []),
          t.personal.listWeek({ counted: budget.counted, most: budget.most, everybody }),
        ].join('\n'),
      ),
    ],
  };
}

const numbers = (most: number): PlainTextOption[] =>
  Array.from({ length: most }, (_, index) => String(index + 1)).map((value) => ({
    value,
    text: plain(value),
  }));

function menu(
  name: string,
  label: string,
  hint: string,
  options: PlainTextOption[],
  chosen: string,
): InputBlock {
  const initial = options.find(({ value }) => value === chosen) ?? options[0];
  return {
    type: 'input',
    block_id: name,
    label: plain(label),
    hint: plain(hint),
    element: {
      type: 'static_select',
      action_id: name,
      options,
      ...(initial ? { initial_option: initial } : {}),
    },
  };
}
