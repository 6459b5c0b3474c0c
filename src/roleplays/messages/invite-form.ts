import type { InputBlock, PlainTextOption } from '@slack/types';
import { personInput } from '../../calls/index.ts';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain } from '../../slack/blocks.ts';
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
      personInput(INVITE_FIELDS.partner, words.fieldPartner, partnerSlackId),
      context(words.visible),
    ],
  };
}

function scenarioInput(scenarios: readonly Scenario[], chosen: Scenario, t: Translations): InputBlock {
  const option = ({ key, title }: Scenario): PlainTextOption => ({ value: key, text: plain(title) });
  return {
    type: 'input',
    block_id: INVITE_FIELDS.scenario,
    label: plain(t.roleplays.fieldScenario),
    dispatch_action: true,
    element: {
      type: 'static_select',
      action_id: ids.scenario,
      options: scenarios.map(option),
      initial_option: option(chosen),
    },
  };
}
