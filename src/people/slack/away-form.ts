import { z } from 'zod';
import type { Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import type { Halves } from '../../kernel/calendar.ts';
import { isLocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { pickedPeople } from '../actions/picked.ts';
import { takeTimeOff } from '../actions/time-off/take-time-off.ts';
import { ids } from '../messages/ids.ts';
import { timeOffSavedView } from '../messages/time-off/form.ts';
import { daysProblemSentence } from '../messages/time-off/problem.ts';
import { takenMessage } from '../messages/time-off/taken.ts';
import { checkDays } from '../rules/away/read-days.ts';

const Fields = z.object({
  first: z.string().refine(isLocalDate),
  last: z.string().refine(isLocalDate),
  // A form opened before half days came has no such field.
  part: z.enum(['1', '2', '3']).default('3'),
  deputy: z.string().nullish(),
});

/** Stores the days and says so. */
export const awayModal: Modal = {
  id: ids.awayForm,
  async submit({ context, caller, metadata, values, t }) {
    const { data } = Fields.safeParse(values);
    if (!data) throw new UserError((words) => words.common.outdatedForm);
    const today = localDateOf(context.clock.now(), caller.zone);
    const halves = Number(data.part) as Halves;
    if (halves !== 3 && data.first !== data.last) {
      return { kind: 'errors', errors: { part: t.timeOff.partOfSeveral } };
    }
    const reading = checkDays(data.first, data.last, today, halves);
    if (!reading.ok) return { kind: 'errors', errors: { last: daysProblemSentence(reading.problem, t) } };
    const [deputyId = null] = await pickedPeople(context, caller, data.deputy ? [data.deputy] : []);
    if (data.deputy && !deputyId) return { kind: 'errors', errors: { deputy: t.people.userUnknown } };
    const request = { personId: metadata, days: reading.days, deputyId };
    const taken = await takeTimeOff(context, caller, request);
    return { kind: 'show', view: timeOffSavedView(taken, t), replacement: takenMessage(taken, t) };
  },
};
