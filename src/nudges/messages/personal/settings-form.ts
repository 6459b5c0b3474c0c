import type { PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { plain, section } from '../../../slack/blocks.ts';
import { dayField, menuField, option } from '../../../slack/inputs.ts';
import type { OwnPreference } from '../../actions/preferences.ts';
import { LARGEST_BUDGET } from '../../rules/budget.ts';
import { OWN_FORM } from './ids.ts';

/** Chosen in the menu: as many as anybody. */
export const AS_EVERYBODY = 'everybody';

/** The pause and the week's number; for an admin the number for everybody. `day`: whose message stands where it was opened. */
export function reminderForm(own: OwnPreference, day: string, t: Translations): ModalViewDraft {
  const { pausedUntil, weekly, everybody, maySetForAll } = own;
  const asAll = option(AS_EVERYBODY, t.personal.asEverybody({ most: everybody }));
  const fewer = numbers(everybody - 1);
  return {
    type: 'modal',
    callback_id: OWN_FORM,
    private_metadata: day,
    title: plain(t.personal.settingsTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      dayField('paused_until', t.personal.pauseLabel, pausedUntil, {
        hint: t.personal.pauseHint,
        optional: true,
      }),
      menuField('weekly', t.personal.weeklyLabel, [asAll, ...fewer], {
        hint: t.personal.weeklyHint,
        chosen: String(weekly),
        orFirst: true,
      }),
      ...(maySetForAll
        ? [
            menuField('everybody', t.personal.everybodyLabel, numbers(LARGEST_BUDGET), {
              hint: t.personal.everybodyHint,
              chosen: String(everybody),
              orFirst: true,
            }),
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
  Array.from({ length: most }, (_, index) => option(String(index + 1), String(index + 1)));
