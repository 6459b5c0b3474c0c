import { namedPerson } from '../../calls/index.ts';
import type { Answer, Button, Request, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { unescapeText } from '../../slack/escape.ts';
import { requirePartner } from '../actions/invite.ts';
import { myRoleplays } from '../actions/my-roleplays.ts';
import { ids } from '../messages/ids.ts';
import { inviteForm } from '../messages/invite-form.ts';
import { listMessage } from '../messages/list.ts';
import { scenarioOf, scenariosOf } from '../starter/index.ts';

/** `/pacesetter roleplay` shows what there is to practise; with a name it invites them. */
export const roleplayTopic: Topic = {
  words: [
    'roleplay',
    'role-play',
    'roleplays',
    'practice',
    'practise',
    'canlandırma',
    'canlandırmalar',
    'prova',
  ],
  async run(request): Promise<Answer> {
    const { context, caller } = request;
    const typed = unescapeText(request.text).trim();
    if (typed === '') return showList(request, 'tell');
    const partner = await requirePartner(context, caller, (await namedPerson(context, caller, typed)).id);
    return { kind: 'open', view: formFor(request, null, partner.slackUserId) };
  },
};

export const listButton: Button = { id: ids.list, run: (request) => showList(request, 'tell') };

/** *Practise*: the form, with the seller's sheet. */
export const practiseButton: Button = {
  id: ids.practise,
  run: async (request): Promise<Answer> => ({ kind: 'open', view: formFor(request, request.value, null) }),
};

/** Mine; in the place of a message after a press in it. */
export async function showList(request: Request, kind: 'tell' | 'replace'): Promise<Answer> {
  const { context, caller, t } = request;
  return { kind, message: listMessage(await myRoleplays(context, caller), caller.zone, t) };
}

/** The form that invites; without a key it begins with the first scenario. Throws for a key that there is not. */
export function formFor(
  { context, caller, t }: Request,
  key: string | null,
  partnerSlackId: string | null,
  id = context.newId(),
) {
  const scenarios = scenariosOf(caller.locale);
  const chosen = key === null ? scenarios[0] : scenarioOf(key, caller.locale);
  if (!chosen) throw new UserError((words) => words.common.outdatedForm);
  return inviteForm({ id, scenarios, chosen, partnerSlackId }, t);
}
