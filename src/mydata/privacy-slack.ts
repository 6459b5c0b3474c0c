import type { Answer, Button, Modal, Request, Topic } from '../capability.ts';
import { myAccess } from './actions/access.ts';
import { chooseRetention, shownRetention } from './actions/retention.ts';
import { accessView } from './messages/access.ts';
import { ids } from './messages/ids.ts';
import { retentionSaved, retentionView } from './messages/retention.ts';

/** Who reads what is kept about me. */
export const accessButton: Button = {
  id: ids.access,
  async run({ context, caller, t }) {
    return { kind: 'open', view: accessView(await myAccess(context, caller), t) };
  },
};

/** How long what is kept. */
export const retentionButton: Button = { id: ids.retention, run: showRetention };

/** The same: `/pacesetter retention`. */
export const retentionTopic: Topic = { words: ['retention', 'saklama'], run: showRetention };

/** How long the workspace keeps words; for admins. */
export const retentionModal: Modal = {
  id: ids.retentionForm,
  async submit({ context, caller, values, t }) {
    return { kind: 'show', view: retentionSaved(await chooseRetention(context, caller, values.years), t) };
  },
};

async function showRetention({ context, caller, t }: Request): Promise<Answer> {
  return { kind: 'open', view: retentionView(await shownRetention(context, caller), t) };
}
