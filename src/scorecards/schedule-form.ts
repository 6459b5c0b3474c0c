import type { ModalViewDraft } from '../capability.ts';
import { addDays } from '../kernel/date.ts';
import { kpiHeading } from '../kpis/wording.ts';
import { formatWeekday } from '../locales/format.ts';
import type { Translations } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { plain, section } from '../slack/blocks.ts';
import { escapeMrkdwn } from '../slack/escape.ts';
import { field, menuField, option, radioField } from '../slack/inputs.ts';
import type { TeamSchedule } from './actions/schedule.ts';
import { ON_HOLIDAY } from './rules/card-times.ts';
import { MOST_MEASURES } from './rules/score/role-card.ts';

/** The callback id of the form; the team's id travels in its metadata. */
export const SCHEDULE_FORM = 'scorecards.schedule.v1';

const A_MONDAY = '2026-11-23';
/** What Slack takes. */
const MOST_OPTIONS = 100;

/** The weekday's name, Monday 1 to Sunday 7. */
export function weekdayName(weekday: number, locale: Locale): string {
  return formatWeekday(addDays(A_MONDAY, weekday - 1), locale);
}

/** The form for a card's day and time, what a holiday does to it, and which measures it shows. */
export function scheduleForm({ team, schedule, kpis }: TeamSchedule, t: Translations): ModalViewDraft {
  const days = Array.from({ length: 7 }, (_, index) =>
    option(String(index + 1), weekdayName(index + 1, t.locale)),
  );
  const states = [option('on', t.scorecards.scheduleIsOn), option('off', t.scorecards.scheduleIsOff)];
  const policies = ON_HOLIDAY.map((policy) => option(policy, t.scorecards.onHoliday[policy]));
  const measures = kpis.map((kpi) => option(kpi.key, kpiHeading(kpi, t.locale)));
  const chosenMeasures = measures.filter(({ value }) => schedule.measures?.some((key) => key === value));
  return {
    type: 'modal',
    callback_id: SCHEDULE_FORM,
    private_metadata: team.id,
    title: plain(t.scorecards.scheduleTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      section(
        t.scorecards.scheduleIntro({
          team: escapeMrkdwn(team.name),
          channel: team.channelId ? `<#${team.channelId}>` : null,
          zone: team.zone,
        }),
      ),
      menuField('weekday', t.scorecards.scheduleDay, days, { chosen: String(schedule.weekday) }),
      field('time', t.scorecards.scheduleTime, {
        type: 'timepicker',
        action_id: 'time',
        initial_time: schedule.time,
      }),
      radioField('holiday', t.scorecards.onHolidayLabel, policies, { chosen: schedule.onHoliday }),
      field(
        'measures',
        t.digest.measures,
        {
          type: 'multi_static_select',
          action_id: 'measures',
          options: measures.slice(0, MOST_OPTIONS),
          max_selected_items: MOST_MEASURES,
          ...(chosenMeasures.length > 0 ? { initial_options: chosenMeasures } : {}),
        },
        { hint: t.digest.measuresHint, optional: true },
      ),
      radioField('state', t.scorecards.scheduleOn, states, { chosen: schedule.isOn ? 'on' : 'off' }),
    ],
  };
}
