import type { Answer, Button, Modal, ModalAnswer, ModalRequest, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { readTarget } from '../../goals/index.ts';
import { readWholeNumber } from '../../kernel/whole-number.ts';
import type { FactKey } from '../../kpis/index.ts';
import { saveWeights, type WeightChoice, weightChoice } from '../actions/score/card-weights.ts';
import { scoreIds } from '../messages/score/ids.ts';
import { weightsDone, weightsForm } from '../messages/score/weights-form.ts';
import { mayBeStated, type PickedMeasures, weightsPreview } from '../messages/score/weights-preview.ts';
import { readScope } from '../messages/score/weights-words.ts';
import {
  type CardMeasure,
  MOST_MEASURES,
  STARTS,
  type Start,
  WHOLE_WEIGHT,
} from '../rules/score/role-card.ts';

/** By what a team (null: the company) is scored, as a form. */
export async function openWeights(
  { context, caller, t }: Request,
  teamId: string | null,
): Promise<Extract<Answer, { kind: 'open' }>> {
  const choice = await weightChoice(context, caller, { teamId, mark: '' });
  return { kind: 'open', view: weightsForm(choice, t) };
}

export const weightsButton: Button = {
  id: scoreIds.weights,
  run: (request) => openWeights(request, request.value === '' ? null : request.value),
};

/** Another team or role in the form's menu: the form is drawn anew with what counts there. */
export const scopeButton: Button = {
  id: scoreIds.scope,
  async run({ context, caller, t, value }) {
    return { kind: 'show', view: weightsForm(await weightChoice(context, caller, scopeIn(value)), t) };
  },
};

/** *Next*: a weight for each of the measures that were picked. */
export const weightsModal: Modal = {
  id: scoreIds.form,
  async submit({ context, caller, t, metadata, values }): Promise<ModalAnswer> {
    const scope = scopeIn(metadata);
    const start = startOf(values.from);
    if (values.drop?.includes('drop')) {
      const saved = await saveWeights(context, caller, { scope, start, measures: [] });
      return { kind: 'show', view: weightsDone({ ...saved, measures: [] }, t) };
    }
    const kpis = typeof values.measures === 'string' ? [values.measures] : (values.measures ?? []);
    if (kpis.length === 0) return { kind: 'errors', errors: { measures: t.scores.weights.none } };
    if (kpis.length > MOST_MEASURES) {
      return { kind: 'errors', errors: { measures: t.scores.weights.tooMany({ most: MOST_MEASURES }) } };
    }
    const choice = await weightChoice(context, caller, scope);
    return { kind: 'show', view: weightsPreview(choice, { start, kpis }, t) };
  },
};

/** *Save*: everything in one step, or the fields that cannot be read. */
export const weightsPreviewModal: Modal = {
  id: scoreIds.preview,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, t } = request;
    const { scope, start, kpis } = readPicked(request.metadata);
    const choice = await weightChoice(context, caller, scope);
    const { measures, errors } = await readMeasures(request, choice, kpis);
    const sum = measures.reduce((all, { weight }) => all + weight, 0);
    if (Object.keys(errors).length === 0 && sum !== WHOLE_WEIGHT) {
      const last = measures.at(-1)?.kpi ?? '';
      return { kind: 'errors', errors: { [`weight:${last}`]: t.scores.weights.not100({ sum }) } };
    }
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    const saved = await saveWeights(context, caller, { scope, start, measures });
    return { kind: 'show', view: weightsDone({ ...saved, measures }, t) };
  },
};

async function readMeasures(request: ModalRequest, choice: WeightChoice, kpis: readonly string[]) {
  const { values, t } = request;
  const errors: Record<string, string> = {};
  const measures: CardMeasure[] = [];
  const per = startOf(values.per);
  for (const key of kpis) {
    const kpi = choice.kpis.find((each) => each.key === key);
    if (!kpi) throw new UserError((words) => words.common.outdatedForm);
    const weight = readWholeNumber(textOf(values[`weight:${key}`]).replace(/^%\s*|\s*%$/g, ''), t.locale);
    const isWeight = weight.kind === 'number' && weight.value >= 1 && weight.value <= WHOLE_WEIGHT;
    if (!isWeight) errors[`weight:${key}`] = t.scores.weights.notWhole;
    const typed = mayBeStated(kpi) ? textOf(values[`stated:${key}`]).trim() : '';
    const target = typed === '' ? null : await readTarget(typed, kpi, request);
    if (typeof target === 'string') errors[`stated:${key}`] = target;
    measures.push({
      kpi: kpi.key satisfies FactKey,
      weight: isWeight ? weight.value : 0,
      stated: typeof target === 'number' ? { target, per } : null,
    });
  }
  return { measures, errors };
}

function readPicked(metadata: string): PickedMeasures {
  const outdated = new UserError((t) => t.common.outdatedForm);
  const read: unknown = parsed(metadata);
  if (typeof read !== 'object' || read === null) throw outdated;
  const { s, f, k } = read as Record<string, unknown>;
  if (!Array.isArray(k) || !k.every((key) => typeof key === 'string')) throw outdated;
  if (k.length === 0 || k.length > MOST_MEASURES) throw outdated;
  return { scope: scopeIn(textOf(s)), start: startOf(f), kpis: k };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function scopeIn(value: string) {
  const scope = readScope(value);
  if (!scope) throw new UserError((t) => t.common.outdatedForm);
  return scope;
}

const startOf = (value: unknown): Start => STARTS.find((start) => start === value) ?? 'week';

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
