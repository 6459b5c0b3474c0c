import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import { addDays } from '../../../kernel/date.ts';
import { capitalise, formatList, formatWeekday } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, divider, plain, section } from '../../../slack/blocks.ts';
import { boxesField, field } from '../../../slack/inputs.ts';
import type { OwnSettings } from '../../actions/message-settings.ts';
import { isNotice, type Notice, SUBJECT_OF, SUBJECTS, type Subject } from '../../rules/notices.ts';
import type { Person } from '../../types.ts';
import { ids } from '../ids.ts';
import { settingsWords } from './words.ts';

/** The blocks' ids of the groups of boxes, under which what is ticked comes back; Slack takes ten boxes in each. */
export const WANTED: Readonly<Record<Subject, string>> = {
  own: 'wanted',
  others: 'wanted_more',
  led: 'wanted_led',
};

/** Quiet hours, and what the person wants to hear of. */
export function settingsForm({ person, settings, choice }: OwnSettings, t: Translations): ModalViewDraft {
  const inOrder = Object.keys(SUBJECT_OF).filter(isNotice);
  const boxes = SUBJECTS.flatMap((subject) => {
    const about = inOrder.filter((notice) => SUBJECT_OF[notice] === subject && choice.includes(notice));
    return about.length > 0 ? [group(subject, about, settings.off, t)] : [];
  });
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
      divider(),
      section(`*${t.settings.receive}*`),
      ...boxes,
      context(t.settings.always),
    ],
  };
}

function group(
  subject: Subject,
  notices: readonly Notice[],
  off: readonly Notice[],
  t: Translations,
): InputBlock {
  const options = notices.map((notice) => ({
    text: plain(capitalise(t.settings.notice[notice], t.locale)),
    description: plain(t.settings.stays[notice]),
    value: notice,
  }));
  const chosen = notices.filter((notice) => !off.includes(notice));
  return boxesField(WANTED[subject], t.settings.subject[subject], options, { chosen, optional: true });
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
