import type { Button, Modal, ModalAnswer, ModalRequest, Values } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { foldAlias } from '../../people/index.ts';
import { newSkill, requireRubricSetter, rubricSheet, setExpectation, setRubric } from '../actions/rubric.ts';
import { ids } from '../messages/ids.ts';
import { expectationSavedView, rubricMessage, rubricSavedView } from '../messages/rubric.ts';
import {
  expectField,
  expectForm,
  LONGEST_ANCHOR,
  LONGEST_NAME,
  NEW_SKILL,
  skillForm,
  TEXT_FIELDS,
  weightField,
  weightsForm,
} from '../messages/rubric-forms.ts';
import { skillWords } from '../messages/skill-words.ts';
import type { RubricSkill, SkillText } from '../rubric.ts';
import { rubricProblem } from '../rules/versions.ts';

export const weightsButton: Button = {
  id: ids.weights,
  async run({ context, caller, t }) {
    return { kind: 'open', view: weightsForm(await requireRubricSetter(context, caller), t), returns: true };
  },
};

export const addButton: Button = {
  id: ids.add,
  async run({ context, caller, t }) {
    return {
      kind: 'open',
      view: skillForm(await requireRubricSetter(context, caller), null, t),
      returns: true,
    };
  },
};

export const editButton: Button = {
  id: ids.edit,
  async run({ context, caller, value, t }) {
    const sheet = await requireRubricSetter(context, caller);
    const skill = sheet.rubric.skills.find(({ key }) => key === value);
    if (!skill) throw new UserError((words) => words.common.outdatedButton);
    return { kind: 'open', view: skillForm(sheet, skill, t), returns: true };
  },
};

export const expectButton: Button = {
  id: ids.expect,
  async run({ context, caller, value, t }) {
    const sheet = await requireRubricSetter(context, caller);
    const role = sheet.roles.find(({ roleKey }) => roleKey === value);
    if (!role) throw new UserError((words) => words.common.outdatedButton);
    return { kind: 'open', view: expectForm(sheet, role, t), returns: true };
  },
};

/** What each skill weighs; the ones left empty end. */
export const weightsModal: Modal = {
  id: ids.weightsForm,
  async submit(request) {
    const { context, caller, metadata } = request;
    const { ever } = await requireRubricSetter(context, caller);
    const weighed = readWeights(
      request.values,
      ever.map(({ key }) => key),
    );
    return save(request, versionIn(metadata), { ...weighed, skills: withWeights(ever, weighed.weights) });
  },
};

/** A new skill with everybody's weights, or other words for one. */
export const skillModal: Modal = {
  id: ids.skillForm,
  async submit(request) {
    const { context, caller, metadata, values, t } = request;
    const { rubric } = await requireRubricSetter(context, caller);
    const key = metadata.split(' ')[1] ?? '';
    const text = readText(values);
    const others = rubric.skills.filter((skill) => skill.key !== key);
    const isTaken = others.some((skill) => foldAlias(skillWords(skill, t).name) === foldAlias(text.name));
    if (isTaken) return { kind: 'errors', errors: { name: t.skills.nameTaken } };
    if (key !== NEW_SKILL) {
      const skills = rubric.skills.map((skill) =>
        skill.key === key ? reworded(skill, text, request) : skill,
      );
      return save(request, versionIn(metadata), { bad: [], fields: ['name'], skills });
    }
    const weighed = readWeights(values, [NEW_SKILL, ...rubric.skills.map((skill) => skill.key)]);
    const weight = weighed.weights.get(NEW_SKILL);
    if (weight === undefined) {
      return { kind: 'errors', errors: { [weightField(NEW_SKILL)]: t.skills.notWeight } };
    }
    const skills = [...withWeights(rubric.skills, weighed.weights), newSkill(context, text, weight)];
    return save(request, versionIn(metadata), { ...weighed, skills });
  },
};

/** What is expected of a role. */
export const expectModal: Modal = {
  id: ids.expectForm,
  async submit({ context, caller, metadata, values, t }) {
    const { rubric } = await requireRubricSetter(context, caller);
    if (rubric.version !== versionIn(metadata)) throw new UserError((words) => words.skills.rubricChanged);
    const roleKey = metadata.replace(/^\d+ /, '');
    const points = Object.fromEntries(
      rubric.skills.flatMap(({ key }) => {
        const chosen = Number(values[expectField(key)] ?? 0);
        return chosen >= 1 && chosen <= 5 && Number.isInteger(chosen) ? [[key, chosen] as const] : [];
      }),
    );
    const { role } = await setExpectation(context, caller, { roleKey, points });
    const message = rubricMessage(await rubricSheet(context, caller), t);
    return { kind: 'show', view: expectationSavedView(role, t), replacement: message };
  },
};

type Weighed = { bad: string[]; fields: string[]; skills: RubricSkill[] };

/** The weights that were typed, by key, and the fields that hold something else. */
function readWeights(values: Values, keys: readonly string[]) {
  const weights = new Map<string, number>();
  const bad: string[] = [];
  for (const key of keys) {
    const typed = values[weightField(key)];
    const text = typeof typed === 'string' ? typed.replace(/^%\s*|\s*%$/g, '').trim() : '';
    if (/^(?:[1-9]\d?|100)$/.test(text)) weights.set(key, Number(text));
    else if (text !== '') bad.push(weightField(key));
  }
  return { weights, bad, fields: keys.map(weightField) };
}

const withWeights = (skills: readonly RubricSkill[], weights: ReadonlyMap<string, number>) =>
  skills.flatMap((skill) => {
    const weight = weights.get(skill.key);
    return weight === undefined ? [] : [{ ...skill, weight }];
  });

async function save(request: ModalRequest, version: number, weighed: Weighed): Promise<ModalAnswer> {
  const { context, caller, t } = request;
  const { bad, fields, skills } = weighed;
  if (bad.length > 0) {
    return { kind: 'errors', errors: Object.fromEntries(bad.map((field) => [field, t.skills.notWeight])) };
  }
  const problem = rubricProblem(skills);
  const sum = skills.reduce((all, { weight }) => all + weight, 0);
  if (problem)
    return { kind: 'errors', errors: { [fields.at(-1) ?? '']: t.skills.problem[problem]({ sum }) } };
  const saved = await setRubric(context, caller, { version, skills });
  const message = rubricMessage(await rubricSheet(context, caller), t);
  return { kind: 'show', view: rubricSavedView(saved, t), replacement: message };
}

/** Ours stays ours, in every language, as long as nobody typed other words. */
function reworded(skill: RubricSkill, text: SkillText, { t }: ModalRequest): RubricSkill {
  const { name, anchors } = skillWords(skill, t);
  const { low, middle, high } = text.anchors;
  const isSame =
    name === text.name && anchors.low === low && anchors.middle === middle && anchors.high === high;
  return isSame ? skill : { ...skill, text };
}

function readText(values: Values): SkillText {
  const [name = '', low = '', middle = '', high = ''] = TEXT_FIELDS.map((field) => {
    const typed = values[field];
    const text = typeof typed === 'string' ? typed.replace(/\s+/g, ' ').trim() : '';
    if (text === '') throw new UserError((t) => t.skills.wordsMissing, field);
    const most = field === 'name' ? LONGEST_NAME : LONGEST_ANCHOR;
    if (text.length > most) throw new UserError((t) => t.skills.tooLong({ most }), field);
    return text;
  });
  return { name, anchors: { low, middle, high } };
}

function versionIn(metadata: string): number {
  const version = metadata.split(' ')[0] ?? '';
  if (!/^\d{1,9}$/.test(version)) throw new UserError((t) => t.common.outdatedForm);
  return Number(version);
}
