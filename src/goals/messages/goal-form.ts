import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { KpiKey } from '../../kpis/catalogue.ts';
import { catalogue } from '../../kpis/catalogue.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain } from '../../slack/blocks.ts';

/** The callback id of the /setgoal form; its inputs' block ids are the keys of GoalFormValues. */
export const GOAL_FORM = 'goals.set.v1';

/** What the form starts with. */
export type GoalFormStart = {
  /** Whom the caller leads: `person:<id>` or `team:<id>`, with the name to show; never empty. */
  subjects: { value: string; name: string }[];
  chosen?: string;
  kpiName(key: KpiKey): string;
};

const LONGEST_OPTION = 75;
const MOST_OPTIONS = 100;

/** The form for a goal. People and teams are listed by name: only those the caller leads can be chosen. */
export function goalForm(start: GoalFormStart, t: Translations): ModalViewDraft {
  const people = start.subjects
    .filter((subject) => subject.value.startsWith('person:'))
    .slice(0, MOST_OPTIONS);
  const teams = start.subjects.filter((subject) => subject.value.startsWith('team:')).slice(0, MOST_OPTIONS);
  const groups = [
    { label: plain(t.goals.formTeam), options: teams.map(option) },
    { label: plain(t.goals.formPerson), options: people.map(option) },
  ].filter((group) => group.options.length > 0);
  const chosen = start.subjects.find((subject) => subject.value === start.chosen);
  const kpis = catalogue.map((kpi) => option({ value: kpi.key, name: start.kpiName(kpi.key) }));
  const periods = (['week', 'month', 'quarter'] as const).map((kind) =>
    option({ value: kind, name: t.goals.periodKind(kind) }),
  );
  const blocks: KnownBlock[] = [
    input('subject', t.goals.formFor, {
      type: 'static_select',
      action_id: 'subject',
      option_groups: groups,
      ...(chosen ? { initial_option: option(chosen) } : {}),
    }),
    input('kpi', t.goals.formKpi, { type: 'static_select', action_id: 'kpi', options: kpis }),
    input(
      'target',
      t.goals.formTarget,
      { type: 'plain_text_input', action_id: 'target', max_length: 30 },
      t.goals.formTargetHint,
    ),
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
    input(
      'reason',
      t.goals.formReason,
      { type: 'plain_text_input', action_id: 'reason', multiline: true, min_length: 3, max_length: 500 },
      t.goals.formReasonHint,
    ),
    context(t.goals.formVisible),
  ];
  return {
    type: 'modal',
    callback_id: GOAL_FORM,
    title: plain(t.goals.formTitle),
    submit: plain(t.goals.formSubmit),
    close: plain(t.common.cancel),
    blocks,
  };
}

function option({ value, name }: { value: string; name: string }): PlainTextOption {
  return { value, text: plain(shorten(name, LONGEST_OPTION)) };
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

function input(id: string, label: string, element: InputBlock['element'], hint?: string): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    element,
    ...(hint ? { hint: plain(hint) } : {}),
  };
}
