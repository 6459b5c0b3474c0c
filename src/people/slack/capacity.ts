import { z } from 'zod';
import type { Button, Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isLocalDate } from '../../kernel/date.ts';
import { draftCapacity, editCapacity } from '../actions/edit-capacity.ts';
import { capacityForm, capacitySavedView } from '../messages/capacity-form.ts';
import { ids } from '../messages/ids.ts';
import { readRamp } from '../rules/ramp.ts';

/** Opens the form for somebody's start, share of full time and ramp; their id is the button's value. */
export const capacityButton: Button = {
  id: ids.capacity,
  async run({ context, caller, value, t }) {
    return { kind: 'open', view: capacityForm(await draftCapacity(context, caller, value), t) };
  },
};

const day = z.string().refine(isLocalDate);
const Fields = z.object({
  started: day.nullish(),
  last: day.nullish(),
  fte: z.string(),
  fteFrom: day,
  ramp: z.string().nullish(),
  rampFrom: day,
});

/** Stores what was changed and says so. */
export const capacityModal: Modal = {
  id: ids.capacityForm,
  async submit({ context, caller, metadata, values, t }) {
    const { data } = Fields.safeParse(values);
    if (!data) throw new UserError((words) => words.common.outdatedForm);
    const ramp = data.ramp?.trim() ?? '';
    const percents = ramp === '' ? null : readRamp(ramp);
    if (ramp !== '' && !percents) return { kind: 'errors', errors: { ramp: t.capacity.rampUnknown } };
    const person = await editCapacity(context, caller, {
      personId: metadata,
      startedOn: data.started ?? null,
      lastDay: data.last ?? null,
      fte: Number(data.fte),
      fteFrom: data.fteFrom,
      percents,
      rampFrom: data.rampFrom,
    });
    return { kind: 'show', view: capacitySavedView(person, t) };
  },
};
