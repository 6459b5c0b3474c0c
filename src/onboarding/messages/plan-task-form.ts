import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { scenariosOf } from '../../roleplays/index.ts';
import { actions, button, context, plain } from '../../slack/blocks.ts';
import { field, menuField, option, textField } from '../../slack/inputs.ts';
import { MOST_CALLS, type Proof } from '../rules/proofs.ts';
import { LONGEST, ROLES, type Task } from '../rules/task.ts';
import { ids } from './ids.ts';

/** The fields of what a gate asks to be seen. */
export const PROOF_FIELDS = {
  scenarios: 'scenarios',
  skills: 'skills',
  callsReviewed: 'calls_reviewed',
  reviewsGiven: 'reviews_given',
} as const;

/** A skill of today's rubric, as somebody reads it. */
export type NamedSkill = { key: string; name: string };

/** A task of an own plan, to add or to change; `metadata` is `template key`. */
export function planTaskForm(
  task: Task | null,
  metadata: string,
  skills: readonly NamedSkill[],
  t: Translations,
): ModalViewDraft {
  const words = t.onboardingPlans;
  const roles = ROLES.map((role) => option(role, t.onboarding.role[role]));
  const gates = (['no', 'yes'] as const).map((value) => option(value, words.gates[value]));
  const text = (name: 'title' | 'why' | 'doneWhen', label: string, isLong: boolean) =>
    textField(name, label, {
      longest: LONGEST[name],
      isLong,
      value: task?.[name] ?? null,
      optional: name === 'why',
    });
  return {
    type: 'modal',
    callback_id: ids.planTaskForm,
    private_metadata: metadata,
    title: plain(words.planTaskTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      text('title', words.fieldTitle, false),
      textField('day', words.fieldDay, {
        longest: 4,
        value: task ? String(task.day) : null,
        hint: words.dayHint,
      }),
      menuField('role', words.fieldRole, roles, { chosen: task?.role ?? 'newcomer' }),
      text('why', words.fieldWhy, false),
      text('doneWhen', words.fieldDoneWhen, true),
      menuField('gate', words.fieldGate, gates, { chosen: task?.isGate ? 'yes' : 'no' }),
      ...proofFields(task?.proofs ?? [], skills, t),
      context(words.proofsHint),
      ...(task ? [actions(button({ id: ids.planTaskRemove, text: words.removeTask, value: metadata }))] : []),
    ],
  };
}

function proofFields(proofs: readonly Proof[], skills: readonly NamedSkill[], t: Translations): InputBlock[] {
  const words = t.onboardingPlans;
  const scenarios = scenariosOf(t.locale).map(({ key, title }) => option(key, title));
  const chosen = proofs.flatMap((proof) =>
    proof.kind === 'role_play' ? [proof.scenario] : proof.kind === 'skill' ? [proof.skill] : [],
  );
  const several = (id: string, label: string, options: ReturnType<typeof option>[]) => {
    const initial = options.filter(({ value }) => value !== undefined && chosen.includes(value));
    const element = {
      type: 'multi_static_select' as const,
      action_id: id,
      placeholder: plain(words.chooseSeveral),
      options,
      ...(initial.length > 0 ? { initial_options: initial } : {}),
    };
    return field(id, label, element, { optional: true });
  };
  const count = (id: string, label: string, kind: 'calls_reviewed' | 'reviews_given') => {
    const found = proofs.find((proof) => proof.kind === kind);
    const value = found && 'count' in found ? String(found.count) : null;
    return textField(id, label, { longest: String(MOST_CALLS).length, value, optional: true });
  };
  return [
    several(PROOF_FIELDS.scenarios, words.fieldScenarios, scenarios),
    several(
      PROOF_FIELDS.skills,
      words.fieldSkills,
      skills.map(({ key, name }) => option(key, name)),
    ),
    count(PROOF_FIELDS.callsReviewed, words.fieldCallsReviewed, 'calls_reviewed'),
    count(PROOF_FIELDS.reviewsGiven, words.fieldReviewsGiven, 'reviews_given'),
  ];
}
