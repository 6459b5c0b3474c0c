import { pickedPerson } from '../../calls/index.ts';
import type { Answer, Button, Modal, Values } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { messageView } from '../../slack/answer.ts';
import { INVITE_FIELDS, invite } from '../actions/invite.ts';
import { ids } from '../messages/ids.ts';
import { inviteSentMessage } from '../messages/notices.ts';
import { formFor } from './topic.ts';

/** Another scenario was chosen: its sheet; who was picked stays. */
export const scenarioButton: Button = {
  id: ids.scenario,
  async run(request): Promise<Answer> {
    const { value, metadata, values } = request;
    const id = isId(metadata) ? metadata : request.context.newId();
    const picked = textOf(values, INVITE_FIELDS.partner) || null;
    return { kind: 'show', view: formFor(request, value, picked, id) };
  },
};

/** *Invite*. */
export const inviteModal: Modal = {
  id: ids.inviteForm,
  async submit({ context, caller, t, metadata: id, values }) {
    const scenario = textOf(values, INVITE_FIELDS.scenario);
    const picked = textOf(values, INVITE_FIELDS.partner);
    if (!isId(id) || !scenario || !picked) throw new UserError((words) => words.common.outdatedForm);
    const partner = await pickedPerson(context, caller, picked, INVITE_FIELDS.partner);
    await invite(context, caller, { id, scenario, partner });
    return { kind: 'show', view: messageView(inviteSentMessage(partner.name, t), t) };
  },
};

function textOf(values: Values, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}
