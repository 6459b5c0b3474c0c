import type { InputBlock } from '@slack/types';
import type { BookKpi } from '../../kpis/index.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import type { Translations } from '../../locales/index.ts';
import { plain } from '../../slack/blocks.ts';
import { dayField, field, menuField, option, textField } from '../../slack/inputs.ts';
import type { TimedRequest } from '../actions/store-goal.ts';

/** A number as somebody types it. */
export const LONGEST_NUMBER = 30;
const MOST_OPTIONS = 100;

/** What is counted: what comes with the product first, then the company's own, where it has some. */
export function kpiInput(kpis: readonly BookKpi[], t: Translations): InputBlock {
  const optionsOf = (some: readonly BookKpi[]) =>
    some.slice(0, MOST_OPTIONS).map((kpi) => option(kpi.key, kpiHeading(kpi, t.locale)));
  const ready = optionsOf(kpis.filter(({ fedBy }) => fedBy !== 'own'));
  const own = optionsOf(kpis.filter(({ fedBy }) => fedBy === 'own'));
  const groups = [
    { label: plain(t.targets.readyGroup), options: ready },
    { label: plain(t.targets.ownGroup), options: own },
  ];
  return field('kpi', t.goals.formKpi, {
    type: 'static_select',
    action_id: 'kpi',
    ...(own.length > 0 ? { option_groups: groups } : { options: ready }),
  });
}

/** Per which period, from when, and how long; or for which days. */
export function periodInputs(t: Translations): InputBlock[] {
  const periods = (['week', 'month', 'quarter', 'year', 'range'] as const).map((kind) =>
    option(kind, t.goals.formPeriodKind(kind)),
  );
  return [
    menuField('period', t.goals.formPeriod, periods, { orFirst: true }),
    menuField(
      'from',
      t.goals.formFrom,
      [option('this', t.goals.formFromThis), option('next', t.goals.formFromNext)],
      { orFirst: true },
    ),
    menuField(
      'repeat',
      t.goals.formRepeat,
      [option('always', t.goals.formRepeatAlways), option('once', t.goals.formRepeatOnce)],
      { orFirst: true },
    ),
    dayField('first_day', t.goals.formFirstDay, null, { hint: t.goals.formDaysHint, optional: true }),
    dayField('last_day', t.goals.formLastDay, null, { hint: t.goals.formDaysHint, optional: true }),
  ];
}

/** The chosen values of the two above as words for a next form's metadata; nothing that people typed is among them. */
export function timedWords(request: TimedRequest): string[] {
  const { kpi, periodKind, repeats } = request;
  if (request.periodKind === 'range') return [kpi, periodKind, request.from, request.until];
  return [kpi, periodKind, request.startsIn, repeats ? 'always' : 'once'];
}

/** How much: a number in the KPI's unit, whole unless the hint says otherwise. */
export function targetInput(
  t: Translations,
  typed = '',
  { label = t.goals.formTarget, hint = t.goals.formTargetHint } = {},
): InputBlock {
  return textField('target', label, { hint, longest: LONGEST_NUMBER, value: typed });
}

/** Why this number; may be left out, unless there is reason to ask. */
export function reasonInput(
  t: Translations,
  { label = t.goals.formReason, initial = '', isNeeded = false } = {},
): InputBlock {
  return textField('reason', label, {
    hint: t.goals.formReasonHint,
    longest: 500,
    ...(isNeeded ? { shortest: 3 } : {}),
    value: initial,
    isLong: true,
    optional: !isNeeded,
  });
}
