import { z } from 'zod';
import type { Button, Modal } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { addOwnKpi } from '../actions/define-kpi.ts';
import { requireAdmin } from '../actions/require-admin.ts';
import { ids } from '../messages/ids.ts';
import { DIRECTIONS, newKpiForm, newKpiView, SOURCES, UNITS } from '../messages/own.ts';

/** Opens the form, for an admin. */
export const newKpiButton: Button = {
  id: ids.newKpi,
  async run({ context, caller, t }) {
    await requireAdmin(context, caller, 'kpis.define');
    return { kind: 'open', view: newKpiForm(t) };
  },
};

const Fields = z.object({
  name: z.string().trim().max(60),
  unit: z.enum(UNITS),
  direction: z.enum(DIRECTIONS),
  source: z.enum(SOURCES),
});

/** Stores the KPI and says how its numbers come in. */
export const newKpiModal: Modal = {
  id: ids.newKpiForm,
  async submit({ context, caller, values, t }) {
    const { data } = Fields.safeParse(values);
    if (!data) throw new UserError((words) => words.common.outdatedForm);
    // Something to read has to be in it: a name is quoted, and told from others.
    if (!/\p{L}/u.test(data.name)) return { kind: 'errors', errors: { name: t.ownKpis.nameNeeded } };
    return { kind: 'show', view: newKpiView(await addOwnKpi(context, caller, data), t) };
  },
};
