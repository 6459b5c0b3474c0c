import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain } from '../../slack/blocks.ts';
import { field, menu, option, personField } from '../../slack/inputs.ts';
import { INVITE_FIELDS } from '../actions/invite.ts';
import type { Scenario } from '../starter/scenario.ts';
import { ids } from './ids.ts';
import { sellerBlocks } from './sheets.ts';

/** What the form that invites shows: every scenario, the chosen one's sheet, and who plays the buyer. */
export type InviteForm = {
  id: string;
  scenarios: readonly Scenario[];
  chosen: Scenario;
  partnerSlackId: string | null;
};

/** The form that invites somebody to play the buyer. */
export function inviteForm(
  { id, scenarios, chosen, partnerSlackId }: InviteForm,
  t: Translations,
): ModalViewDraft {
  const words = t.roleplays;
  return {
    type: 'modal',
    callback_id: ids.inviteForm,
    private_metadata: id,
    title: plain(words.title),
    submit: plain(words.invite),
    close: plain(t.common.cancel),
    blocks: [
      scenarioInput(scenarios, chosen, t),
      ...sellerBlocks(chosen, t),
      personField(INVITE_FIELDS.partner, words.fieldPartner, partnerSlackId),
      context(words.visible),
    ],
  };
}

function scenarioInput(scenarios: readonly Scenario[], chosen: Scenario, t: Translations): InputBlock {
  const options = scenarios.map(({ key, title }) => option(key, title));
  const element = menu(ids.scenario, options, { chosen: chosen.key });
  return field(INVITE_FIELDS.scenario, t.roleplays.fieldScenario, element, { isLive: true });
}
