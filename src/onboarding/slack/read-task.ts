import type { Values } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { scenariosOf } from '../../roleplays/index.ts';
import { type NamedSkill, PROOF_FIELDS } from '../messages/plan-task-form.ts';
import { MOST_CALLS, type Proof } from '../rules/proofs.ts';
import { ROLES, type Task } from '../rules/task.ts';

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** What stands in the form; what is no number becomes a day that is refused with a sentence. */
export function readTask(
  values: Values,
  { key, link }: Pick<Task, 'key' | 'link'>,
  skills: readonly NamedSkill[],
): Task {
  const day = textOf(values.day).replace('−', '-');
  return {
    key,
    link,
    day: /^-?\d{1,3}$/.test(day) ? Number(day) : 0,
    role: ROLES.find((role) => role === values.role) ?? 'newcomer',
    title: textOf(values.title),
    why: textOf(values.why),
    doneWhen: textOf(values.doneWhen),
    isGate: values.gate === 'yes',
    proofs: readProofs(values, skills),
  };
}

/** What a gate is to ask for. Throws a UserError, under its field, for a number that is none. */
function readProofs(values: Values, skills: readonly NamedSkill[]): Proof[] {
  const chosen = (field: string) => {
    const value = values[field];
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  };
  const scenarios = chosen(PROOF_FIELDS.scenarios).filter((key) =>
    scenariosOf('en').some((scenario) => scenario.key === key),
  );
  const rated = chosen(PROOF_FIELDS.skills).filter((key) => skills.some((skill) => skill.key === key));
  return [
    ...scenarios.map((scenario): Proof => ({ kind: 'role_play', scenario })),
    ...rated.map((skill): Proof => ({ kind: 'skill', skill })),
    ...countOf(values, PROOF_FIELDS.callsReviewed, 'calls_reviewed'),
    ...countOf(values, PROOF_FIELDS.reviewsGiven, 'reviews_given'),
  ];
}

function countOf(values: Values, field: string, kind: 'calls_reviewed' | 'reviews_given'): Proof[] {
  const typed = textOf(values[field]);
  if (typed === '') return [];
  const count = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  if (count < 1 || count > MOST_CALLS) {
    throw new UserError((t) => t.onboarding.callsWrong({ most: MOST_CALLS }), field);
  }
  return [{ kind, count }];
}
