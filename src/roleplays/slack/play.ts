import type { Answer, Button } from '../../capability.ts';
import { translate } from '../../locales/index.ts';
import { cancelInvitation, declineInvitation, markPlayed, openSheet, type Sheet } from '../actions/play.ts';
import { requireRole, requireScenario } from '../actions/require.ts';
import { ids } from '../messages/ids.ts';
import { acceptedMessage, declinedMessage, doneMessage } from '../messages/notices.ts';
import { buyerView, sellerView } from '../messages/sheets.ts';
import { showList } from './topic.ts';

const named = ({ roleplay, rep, scenario }: Sheet) => ({
  id: roleplay.id,
  name: rep.name,
  title: scenario.title,
});

/** *Play the buyer*: their sheet, in the language it is played in. */
export const sheetButton: Button = {
  id: ids.sheet,
  async run({ context, caller, t, value }): Promise<Answer> {
    const sheet = await openSheet(context, caller, value);
    const view = buyerView(sheet, sheet.roleplay.scoredAt === null, translate(sheet.roleplay.language));
    return { kind: 'open', view, replacement: acceptedMessage(named(sheet), t) };
  },
};

/** *Not now*. */
export const declineButton: Button = {
  id: ids.decline,
  async run({ context, caller, t, value }): Promise<Answer> {
    const sheet = await declineInvitation(context, caller, value);
    return { kind: 'replace', message: declinedMessage(named(sheet), t) };
  },
};

/** *Take back*, in the list. */
export const cancelButton: Button = {
  id: ids.cancel,
  async run(request): Promise<Answer> {
    await cancelInvitation(request.context, request.caller, request.value);
    return showList(request, 'replace');
  },
};

/** The seller's sheet, again. */
export const ownButton: Button = {
  id: ids.own,
  async run({ context, caller, value }): Promise<Answer> {
    const roleplay = await requireRole(context, caller, value, 'roleplays.own');
    const view = sellerView(requireScenario(roleplay), translate(roleplay.language));
    return { kind: 'open', view };
  },
};

/** *Done*. */
export const doneButton: Button = {
  id: ids.done,
  async run({ context, caller, t, value }): Promise<Answer> {
    const partner = await markPlayed(context, caller, value);
    return { kind: 'replace', message: doneMessage(partner.name, t) };
  },
};
