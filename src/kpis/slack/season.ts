import { z } from 'zod';
import type { Button, Modal, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { seasonPreview, seasonSheet, setSeason } from '../actions/season.ts';
import { ids } from '../messages/ids.ts';
import {
  EVERY_KPI,
  FROM,
  seasonForm,
  seasonMessage,
  seasonPreviewView,
  seasonSavedView,
} from '../messages/season.ts';

/** `/pacesetter season`: how a year's numbers spread over its months, for an admin. */
export const seasonTopic: Topic = {
  words: ['season', 'seasons', 'sezon', 'mevsim', 'mevsimler'],
  async run({ context, caller, t }) {
    return { kind: 'tell', message: seasonMessage(await seasonSheet(context, caller), t) };
  },
};

/** Opens the form. */
export const seasonButton: Button = {
  id: ids.season,
  async run({ context, caller, t }) {
    return { kind: 'open', view: seasonForm(await seasonSheet(context, caller), t) };
  },
};

const Fields = z.object({
  kpi: z.string().max(100),
  from: z.enum(FROM),
  weights: z.string().max(1000).nullish(),
});

/** *Look at it first*. */
export const seasonModal: Modal = {
  id: ids.seasonForm,
  async submit({ context, caller, values, t }) {
    const { data } = Fields.safeParse(values);
    if (!data) throw new UserError((words) => words.common.outdatedForm);
    const request = { kpi: keyOf(data.kpi), from: data.from, text: data.weights ?? '' };
    return { kind: 'show', view: seasonPreviewView(await seasonPreview(context, caller, request), t) };
  },
};

/** *Use it*. */
export const seasonPreviewModal: Modal = {
  id: ids.seasonPreview,
  async submit({ context, caller, metadata, t }) {
    const [kpi = '', text = ''] = metadata.split(' ');
    const weights = text === '' ? null : text.split(',').map(Number);
    if (weights?.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
      throw new UserError((words) => words.common.outdatedForm);
    }
    const saved = await setSeason(context, caller, { kpi: keyOf(kpi), weights });
    return { kind: 'show', view: seasonSavedView(saved, t) };
  },
};

const keyOf = (value: string) => (value === EVERY_KPI ? '' : value);
