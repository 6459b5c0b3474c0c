import type { Button, Modal } from '../capability.ts';
import { changeableKpi, changeForm } from '../kpis/index.ts';
import { endKpi, whatEnds } from './actions/end-kpi.ts';
import { endButtonRow, endedView, endForm } from './messages/end-kpi.ts';
import { ids } from './messages/ids.ts';

/** *Change a KPI*: the form of the one that was chosen. */
export const changeMenu: Button = {
  id: ids.change,
  async run({ context, caller, value, t }) {
    const kpi = await changeableKpi(context, caller, value);
    return { kind: 'open', view: changeForm(kpi, [endButtonRow(kpi.key, t)], t) };
  },
};

/** *End this KPI …*: what ends with it, in the place of the form. */
export const endButton: Button = {
  id: ids.end,
  async run({ context, caller, value, t }) {
    return { kind: 'show', view: endForm(await whatEnds(context, caller, value), t) };
  },
};

/** Ends it. */
export const endModal: Modal = {
  id: ids.endForm,
  async submit({ context, caller, metadata, t }) {
    return { kind: 'show', view: endedView(await endKpi(context, caller, metadata), t) };
  },
};
