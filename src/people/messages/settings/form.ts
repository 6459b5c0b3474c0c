import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import { addDays } from '../../../kernel/date.ts';
import { formatList, formatWeekday } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import { boxesField, field } from '../../../slack/inputs.ts';
import type { OwnSettings } from '../../actions/message-settings.ts';
import type { Person } from '../../types.ts';
import { ids } from '../ids.ts';
import { settingsWords } from './words.ts';

/** So many boxes Slack takes in one group. */
const MOST_TOGETHER = 10;

/** The groups of boxes by their blocks' ids, under which what is ticked comes back. */
export const WANTED = ['wanted', 'wanted_more'] as const;

/** Quiet hours, and what the person wants to hear of. */
export function settingsForm({ person, settings, choice }: OwnSettings, t: Translations): ModalViewDraft {
  const options = choice.map((notice) => ({
    text: plain(t.settings.notice[notice]),
    description: plain(t.settings.stays[notice]),
    value: notice,
  }));
  const groups = [options.slice(0, MOST_TOGETHER), options.slice(MOST_TOGETHER)].filter(
    ({ length }) => length > 0,
  );
  return {
    type: 'modal',
    callback_id: ids.settingsForm,
    title: plain(t.settings.title),
    submit: plain(t.settings.save),
    close: plain(t.common.cancel),
    blocks: [
      section(t.settings.hours({ days: daysWords(person, t), zone: person.zone })),
      timeInput('quiet_from', t.settings.quietFrom, settings.quiet?.from),
      timeInput('quiet_until', t.settings.quietUntil, settings.quiet?.until, t.settings.quietHint),
      ...groups.map((group, index): InputBlock => {
        const wanted = group.flatMap(({ value }) => (settings.off.includes(value) ? [] : [value]));
        const label = index === 0 ? t.settings.receive : t.settings.receiveMore;
        return boxesField(WANTED[index] ?? '', label, group, { chosen: wanted, optional: true });
      }),
      context(t.settings.always),
    ],
  };
}

/** What was kept. */
export function settingsSaved(settings: OwnSettings['settings'], t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.settings.title),
    close: plain(t.common.done),
    blocks: [section([t.settings.saved, ...settingsWords(settings, t)].join('\n'))],
  };
}

function timeInput(id: string, label: string, initial: string | undefined, hint?: string): InputBlock {
  const element: InputBlock['element'] = {
    type: 'timepicker',
    action_id: id,
    ...(initial ? { initial_time: initial } : {}),
  };
  return field(id, label, element, { hint, optional: true });
}

/** A Monday. */
const MONDAY = '2024-01-01';

function daysWords({ workWeek }: Person, t: Translations): string {
  return formatList(
    workWeek.map((weekday) => formatWeekday(addDays(MONDAY, weekday - 1), t.locale)),
    t.locale,
  );
}
