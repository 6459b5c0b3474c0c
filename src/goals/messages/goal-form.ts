import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { BookKpi } from '../../kpis/index.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain } from '../../slack/blocks.ts';
import { field, option } from '../../slack/inputs.ts';
import { goalSteps, typeFor } from '../rules/targets/types.ts';
import { kpiInput, periodInputs, reasonInput, targetInput } from './goal-inputs.ts';

/** The callback id of the /setgoal form; its inputs' block ids are the keys of GoalFormValues. */
export const GOAL_FORM = 'goals.set.v1';

/** What the form starts with. */
export type GoalFormStart = {
  /** For whom the caller may: `person:<id>` or `team:<id>`, with the name to show; never empty. */
  subjects: { value: string; name: string }[];
  chosen?: string;
  /** What a goal can be of. */
  kpis: readonly BookKpi[];
};

const MOST_OPTIONS = 100;

/** Only where there are such KPIs does the form speak of them. */
const hasDecimals = (kpi: BookKpi) => typeFor(kpi) === 'binary' || goalSteps(kpi) > 1;

/** The form for a goal. People and teams are listed by name: only those for whom the caller may can be chosen. */
export function goalForm(start: GoalFormStart, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: GOAL_FORM,
    title: plain(t.goals.formTitle),
    submit: plain(t.goals.formSubmit),
    close: plain(t.common.cancel),
    blocks: [
      subjectInput(start, t),
      kpiInput(start.kpis, t),
      targetInput(t, '', {
        hint: start.kpis.some(hasDecimals) ? t.targets.targetHint : t.goals.formTargetHint,
      }),
      ...periodInputs(t),
      reasonInput(t),
      context(t.goals.formVisible),
    ],
  };
}

const subjectOption = ({ value, name }: { value: string; name: string }) => option(value, name);

/** For whom: people and teams by name. */
export function subjectInput(start: Pick<GoalFormStart, 'subjects' | 'chosen'>, t: Translations): InputBlock {
  const people = start.subjects
    .filter((subject) => subject.value.startsWith('person:'))
    .slice(0, MOST_OPTIONS);
  const teams = start.subjects.filter((subject) => subject.value.startsWith('team:')).slice(0, MOST_OPTIONS);
  const groups = [
    { label: plain(t.goals.formTeam), options: teams.map(subjectOption) },
    { label: plain(t.goals.formPerson), options: people.map(subjectOption) },
  ].filter((group) => group.options.length > 0);
  const chosen = start.subjects.find((subject) => subject.value === start.chosen);
  return field('subject', t.goals.formFor, {
    type: 'static_select',
    action_id: 'subject',
    option_groups: groups,
    ...(chosen ? { initial_option: subjectOption(chosen) } : {}),
  });
}
