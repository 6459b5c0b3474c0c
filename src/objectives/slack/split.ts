import type { Answer, Button, Modal, ModalAnswer, ModalRequest } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { storeSplit } from '../actions/split/give-out.ts';
import { previewSplit, type SplitRequest } from '../actions/split/preview.ts';
import { wholeToSplit } from '../actions/split/whole.ts';
import { readNumber, readSplit, readUpTo, typedIn } from '../form-values.ts';
import { ids } from '../messages/ids.ts';
import { partIn, splitDoneView, splitForm, splitPreview, weightsForm } from '../messages/split.ts';
import { METHODS, MOST_OVER_PERCENT } from '../rules/split.ts';

const MOST_WEIGHT = 1_000_000;

/** *Split …*: how, as a start. */
export const splitButton: Button = {
  id: ids.split,
  async run({ context, caller, value, t }): Promise<Answer> {
    const whole = await wholeToSplit(context, caller, readSplit(value));
    return { kind: 'open', view: splitForm(whole, value, t) };
  },
};

/** *Next*: the numbers, or first the weights. */
const splitModal: Modal = {
  id: ids.splitForm,
  async submit(request): Promise<ModalAnswer> {
    const { context, caller, metadata, values, t } = request;
    const { key, day } = readSplit(metadata);
    const method = METHODS.find((each) => each === values.method);
    if (!method) throw new UserError((words) => words.common.outdatedForm);
    const overPercent = readUpTo(typedIn(values.over), MOST_OVER_PERCENT, t);
    if (overPercent === null) {
      return { kind: 'errors', errors: { over: t.objectives.overBad({ most: MOST_OVER_PERCENT }) } };
    }
    if (method !== 'weights') return showPreview(request, { key, day, method, overPercent });
    const whole = await wholeToSplit(context, caller, { key, day });
    return { kind: 'show', view: weightsForm(whole, `${key} ${day} ${overPercent}`, t) };
  },
};

const weightsModal: Modal = {
  id: ids.weights,
  async submit(request): Promise<ModalAnswer> {
    const { values, metadata, t } = request;
    const { key, day, more } = readSplit(metadata);
    const overPercent = readUpTo(more[0] ?? '', MOST_OVER_PERCENT, t) ?? 0;
    const errors: Record<string, string> = {};
    const weights = new Map<string, number>();
    for (const [field, id] of partsIn(values)) {
      const weight = readUpTo(typedIn(values[field]), MOST_WEIGHT, t);
      if (weight === null) errors[field] = t.objectives.weightBad;
      else weights.set(id, weight);
    }
    const [first] = partsIn(values);
    if (first && Object.keys(errors).length === 0 && [...weights.values()].every((weight) => weight === 0)) {
      errors[first[0]] = t.objectives.noWeights;
    }
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    return showPreview(request, { key, day, method: 'weights', overPercent, weights });
  },
};

/** *Set* or *Suggest*: everything in one step, or the fields that cannot be read. */
const previewModal: Modal = {
  id: ids.splitPreview,
  async submit({ context, caller, metadata, values, t }): Promise<ModalAnswer> {
    const { key, day } = readSplit(metadata);
    const { kpi, currency } = await wholeToSplit(context, caller, { key, day });
    const errors: Record<string, string> = {};
    const numbers: { id: string; target: number }[] = [];
    for (const [field, id] of partsIn(values)) {
      const target = readNumber(typedIn(values[field]), { kpi, currency: currency ?? '' }, t);
      if (typeof target === 'string') errors[field] = target;
      else if (target !== null) numbers.push({ id, target });
    }
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    const reason = typedIn(values.reason);
    return {
      kind: 'show',
      view: splitDoneView(await storeSplit(context, caller, { key, day, reason }, numbers), t),
    };
  },
};

export const splitModals: readonly Modal[] = [splitModal, weightsModal, previewModal];

async function showPreview(
  { context, caller, t }: ModalRequest,
  request: SplitRequest,
): Promise<ModalAnswer> {
  const preview = await previewSplit(context, caller, request);
  return { kind: 'show', view: splitPreview(preview, `${request.key} ${request.day}`, t) };
}

function partsIn(values: ModalRequest['values']): [field: string, id: string][] {
  return Object.keys(values).flatMap((field): [string, string][] => {
    const id = partIn(field);
    return id === null ? [] : [[field, id]];
  });
}
