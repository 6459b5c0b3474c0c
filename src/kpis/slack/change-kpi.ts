import { z } from 'zod';
import type { Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { changeableKpi, changeOwnKpi } from '../actions/define-kpi.ts';
import { ids } from '../messages/ids.ts';
import { changedView, DIRECTIONS, ENTERED_BY } from '../messages/own.ts';
import { readLogWords } from '../rules/log-words.ts';
import { isCountedByHand } from '../rules/own-kpi.ts';

const Fields = z.object({
  name: z.string().trim().max(60),
  direction: z.enum(DIRECTIONS),
  entered_by: z.enum(ENTERED_BY).nullish(),
  words: z.string().max(300).nullish(),
  words_tr: z.string().max(300).nullish(),
});

/** Stores what was changed, or says under its field what cannot be. */
export const changeModal: Modal = {
  id: ids.changeForm,
  async submit({ context, caller, metadata, values, t }) {
    const kpi = await changeableKpi(context, caller, metadata);
    const { data } = Fields.safeParse(values);
    if (!data) throw new UserError((words) => words.common.outdatedForm);
    if (!/\p{L}/u.test(data.name)) return { kind: 'errors', errors: { name: t.ownKpis.nameNeeded } };
    const { name, direction } = data;
    const enteredBy = data.entered_by ?? kpi.enteredBy;
    const words = isCountedByHand(kpi) ? readLogWords(data.words ?? '', data.words_tr ?? '') : kpi.words;
    const changed = await changeOwnKpi(context, caller, kpi.key, { name, direction, enteredBy, words });
    return { kind: 'show', view: changedView(changed, t) };
  },
};
