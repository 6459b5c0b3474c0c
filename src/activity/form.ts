import type { KnownBlock, NumberInput } from '@slack/types';
import type { ModalViewDraft } from '../capability.ts';
import type { LocalDate } from '../kernel/date.ts';
import { shorten } from '../kernel/shorten.ts';
import type { BookKpi } from '../kpis/index.ts';
import { kpiHeading } from '../kpis/wording.ts';
import type { Translations } from '../locales/index.ts';
import { context, plain } from '../slack/blocks.ts';
import { dayField, field } from '../slack/inputs.ts';
import { DAYS_BACK } from './rules/days.ts';
import { MAX_COUNT } from './rules/numbers.ts';
import type { LogEntry } from './rules/parse.ts';

/** The callback id of the form; its inputs' block ids are `DATE_FIELD` and the KPIs' keys. */
export const LOG_FORM = 'activity.log.v1';
export const DATE_FIELD = 'date';

/** More would not fit the value of the button that asks about an unusual log; whatever else there is can be typed. */
const MOST_FIELDS = 30;
const LONGEST_LABEL = 75;

/** What the form starts with; `batchId` names what it will store, so that it is stored once. */
export type LogFormStart = { batchId: string; date: LocalDate; entries: readonly LogEntry[] };

/** One number for each KPI that people log themselves (`kpis`), all optional, and the day. */
export function logForm(
  { batchId, date, entries }: LogFormStart,
  kpis: readonly BookKpi[],
  t: Translations,
): ModalViewDraft {
  const counts = new Map(entries.map(({ kpi, count }) => [kpi, count]));
  const numbers = kpis.slice(0, MOST_FIELDS).map((kpi): KnownBlock => {
    const count = counts.get(kpi.key);
    const element: NumberInput = {
      type: 'number_input',
      action_id: kpi.key,
      is_decimal_allowed: false,
      min_value: '0',
      max_value: String(MAX_COUNT),
      ...(count === undefined ? {} : { initial_value: String(count) }),
    };
    const label = shorten(kpiHeading(kpi, t.locale), LONGEST_LABEL);
    return field(kpi.key, label, element, { optional: true });
  });
  const day = dayField(DATE_FIELD, t.activity.formDay, date, {
    hint: t.activity.formDayHint({ days: DAYS_BACK }),
  });
  return {
    type: 'modal',
    callback_id: LOG_FORM,
    private_metadata: batchId,
    title: plain(t.activity.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [day, ...numbers, context(t.activity.formVisible)],
  };
}
