import { z } from 'zod';
import type { Answer, Button, ButtonRequest, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import type { Halves } from '../../kernel/calendar.ts';
import { isLocalDate, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { addHoliday, restoreHoliday, workHoliday } from '../actions/change-holiday.ts';
import { listHolidays } from '../actions/list-holidays.ts';
import { holidayForm, holidaySavedView } from '../messages/holidays/form.ts';
import { holidayList } from '../messages/holidays/list.ts';
import { ids } from '../messages/ids.ts';
import { isHolidayRegion } from '../rules/holiday-region.ts';

/** `/pacesetter holidays`: the public holidays ahead of the asker. */
export async function tellHolidays({ context, caller, t }: Request): Promise<Answer> {
  return { kind: 'tell', message: holidayList(await listHolidays(context, caller, null), t) };
}

/** Those of the region that was chosen, in the place of what was clicked. */
export const holidaysMenu: Button = {
  id: ids.holidays,
  run: (request) => shown(request, request.value || null),
};

/** *We work* on a holiday. */
export const holidayWorkButton: Button = {
  id: ids.holidayWork,
  async run(request) {
    const { key, region } = readValue(request.value);
    await workHoliday(request.context, request.caller, key);
    return shown(request, region);
  },
};

/** *Undo*: the law holds again on that day. */
export const holidayBackButton: Button = {
  id: ids.holidayBack,
  async run(request) {
    const { key, region } = readValue(request.value);
    await restoreHoliday(request.context, request.caller, key);
    return shown(request, region);
  },
};

/** Opens the form for a day of their own. */
export const holidayAddButton: Button = {
  id: ids.holidayAdd,
  async run({ context, caller, value, t }) {
    const { mayChange } = await listHolidays(context, caller, value);
    if (!mayChange) throw new UserError((words) => words.people.adminsOnly);
    return { kind: 'open', view: holidayForm(value, localDateOf(context.clock.now(), caller.zone), t) };
  },
};

const Fields = z.object({
  date: z.string().refine(isLocalDate),
  part: z.enum(['1', '2', '3']),
  name: z.string().trim().min(1).max(80),
});

/** Stores the day and says so. */
export const holidayModal: Modal = {
  id: ids.holidayForm,
  async submit({ context, caller, metadata, values, t }) {
    const { data } = Fields.safeParse(values);
    if (!data || !isHolidayRegion(metadata)) throw new UserError((words) => words.common.outdatedForm);
    const day = { date: data.date, halves: Number(data.part) as Halves, name: data.name };
    await addHoliday(context, caller, { region: metadata, ...day });
    return { kind: 'show', view: holidaySavedView({ ...day, name: { en: day.name, tr: day.name } }, t) };
  },
};

async function shown({ context, caller, t }: ButtonRequest, region: string | null): Promise<Answer> {
  return { kind: 'replace', message: holidayList(await listHolidays(context, caller, region), t) };
}

/** '<region of the word> <date> <region that is shown>'. */
function readValue(value: string): { key: { region: string; date: LocalDate }; region: string } {
  const [whose = '', date = '', region = ''] = value.split(' ');
  if (!isLocalDate(date)) throw new UserError((t) => t.common.outdatedButton);
  return { key: { region: whose, date }, region };
}
