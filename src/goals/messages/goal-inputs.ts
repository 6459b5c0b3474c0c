import type { InputBlock, PlainTextOption } from '@slack/types';
import { shorten } from '../../kernel/shorten.ts';
import type { BookKpi } from '../../kpis/index.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import type { Translations } from '../../locales/index.ts';
import { plain } from '../../slack/blocks.ts';
import type { TimedRequest } from '../actions/store-goal.ts';

const LONGEST_OPTION = 75;
const MOST_OPTIONS = 100;

/** What is counted: what comes with the product first, then the company's own, where it has some. */
export function kpiInput(kpis: readonly BookKpi[], t: Translations): InputBlock {
  const optionsOf = (some: readonly BookKpi[]) =>
    some.slice(0, MOST_OPTIONS).map((kpi) => option({ value: kpi.key, name: kpiHeading(kpi, t.locale) }));
  const ready = optionsOf(kpis.filter(({ fedBy }) => fedBy !== 'own'));
  const own = optionsOf(kpis.filter(({ fedBy }) => fedBy === 'own'));
  const groups = [
    { label: plain(t.targets.readyGroup), options: ready },
    { label: plain(t.targets.ownGroup), options: own },
  ];
  return input('kpi', t.goals.formKpi, {
    type: 'static_select',
    action_id: 'kpi',
    ...(own.length > 0 ? { option_groups: groups } : { options: ready }),
  });
}

/** Per which period, from when, and how long; or for which days. */
export function periodInputs(t: Translations): InputBlock[] {
  const periods = (['week', 'month', 'quarter', 'year', 'range'] as const).map((kind) =>
    option({ value: kind, name: t.goals.formPeriodKind(kind) }),
  );
  return [
    input('period', t.goals.formPeriod, select('period', periods)),
    input(
      'from',
      t.goals.formFrom,
      select('from', [
        option({ value: 'this', name: t.goals.formFromThis }),
        option({ value: 'next', name: t.goals.formFromNext }),
      ]),
    ),
    input(
      'repeat',
      t.goals.formRepeat,
      select('repeat', [
        option({ value: 'always', name: t.goals.formRepeatAlways }),
        option({ value: 'once', name: t.goals.formRepeatOnce }),
      ]),
    ),
    dayInput('first_day', t.goals.formFirstDay, t.goals.formDaysHint),
    dayInput('last_day', t.goals.formLastDay, t.goals.formDaysHint),
  ];
}

/** The chosen values of the two above as words for a next form's metadata; nothing that people typed is among them. */
export function timedWords(request: TimedRequest): string[] {
  const { kpi, periodKind, repeats } = request;
  if (request.periodKind === 'range') return [kpi, periodKind, request.from, request.until];
  return [kpi, periodKind, request.startsIn, repeats ? 'always' : 'once'];
}

function dayInput(id: string, label: string, hint: string): InputBlock {
  return { ...input(id, label, { type: 'datepicker', action_id: id }, hint), optional: true };
}

/** How much: a number in the KPI's unit, whole unless the hint says otherwise. */
export function targetInput(
  t: Translations,
  typed = '',
  { label = t.goals.formTarget, hint = t.goals.formTargetHint } = {},
): InputBlock {
  return input(
    'target',
    label,
    {
      type: 'plain_text_input',
      action_id: 'target',
      max_length: 30,
      ...(typed ? { initial_value: typed } : {}),
    },
    hint,
  );
}

/** Why this number; may be left out, unless there is reason to ask. */
export function reasonInput(
  t: Translations,
  { label = t.goals.formReason, initial = '', isNeeded = false } = {},
): InputBlock {
  const element = {
    type: 'plain_text_input' as const,
    action_id: 'reason',
    multiline: true,
    max_length: 500,
    ...(isNeeded ? { min_length: 3 } : {}),
    ...(initial ? { initial_value: initial } : {}),
  };
  return { ...input('reason', label, element, t.goals.formReasonHint), optional: !isNeeded };
}

export function option({ value, name }: { value: string; name: string }): PlainTextOption {
  return { value, text: plain(shorten(name, LONGEST_OPTION)) };
}

/** A field whose block id is its name. */
export function input(id: string, label: string, element: InputBlock['element'], hint?: string): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    element,
    ...(hint ? { hint: plain(hint) } : {}),
  };
}

/** A menu whose first option is chosen already. */
function select(id: string, options: PlainTextOption[]): InputBlock['element'] {
  return {
    type: 'static_select',
    action_id: id,
    options,
    ...(options[0] ? { initial_option: options[0] } : {}),
  };
}
