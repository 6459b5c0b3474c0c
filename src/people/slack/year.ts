import { z } from 'zod';
import type { Answer, Button, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isLocalDate } from '../../kernel/date.ts';
import { saveYear, yearPreview, yearShown, yearStart } from '../actions/company-year.ts';
import { ids } from '../messages/ids.ts';
import { CALENDAR, yearForm, yearPreviewView, yearSavedView } from '../messages/year/form.ts';
import { yearMessage } from '../messages/year/shown.ts';
import type { YearChange } from '../rules/year-change.ts';
import { sinceEver } from '../types.ts';

/** `/pacesetter year`: how the company counts weeks, months, quarters and years. */
export async function tellYear({ context, caller, t }: Request): Promise<Answer> {
  return { kind: 'tell', message: yearMessage(await yearShown(context, caller), t) };
}

/** Opens the form. */
export const yearButton: Button = {
  id: ids.year,
  async run({ context, caller, t }) {
    return { kind: 'open', view: yearForm(await yearStart(context, caller), t) };
  },
};

const Fields = z.object({
  week: z.coerce.number().int().min(1).max(7),
  start: z.coerce.number().int().min(1).max(12),
  named: z.enum(['end', 'start']),
  months: z.enum([CALENDAR, '4-4-5', '4-5-4', '5-4-4']),
  anchor: z.enum(['last', 'nearest']),
  long: z.coerce.number().int().min(1).max(12),
  from: z.string().refine(isLocalDate).nullish(),
});

/** *Look at it first*: what would come of it; nothing is stored yet. */
export const yearModal: Modal = {
  id: ids.yearForm,
  async submit({ context, caller, values, t }) {
    return { kind: 'show', view: yearPreviewView(await yearPreview(context, caller, readChange(values)), t) };
  },
};

/** *Count this way*. */
export const yearPreviewModal: Modal = {
  id: ids.yearPreview,
  async submit({ context, caller, metadata, t }) {
    const [week, start, named, months, anchor, long, from] = metadata.split(' ');
    const change = readChange({ week, start, named, months, anchor, long, from });
    return { kind: 'show', view: yearSavedView(await saveYear(context, caller, change), t) };
  },
};

function readChange(values: unknown): YearChange {
  const { data } = Fields.safeParse(values);
  if (!data) throw new UserError((t) => t.common.outdatedForm);
  const { week, start, named, months, anchor, long, from } = data;
  return {
    from: from ?? sinceEver,
    rules: {
      weekStartsOn: week,
      startsIn: start,
      namedBy: named,
      retail: months === CALENDAR ? null : { pattern: months, anchor, longMonth: long },
      filed: [],
    },
  };
}
