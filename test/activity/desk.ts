import { activity } from '../../src/activity/capability.ts';
import { homeSection } from '../../src/activity/home.ts';
import type { Answer, ButtonRequest, Message, ModalAnswer, ModalViewDraft } from '../../src/capability.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { plainText } from '../support/plain-text.ts';
import type { SalesCompany } from './sales-company.ts';

/** What someone sees of an answer, once it has passed Slack's limits. */
export type Seen = { kind: string; text: string; shown: Message | ModalViewDraft };

/** One person at Slack: uses the capability's handlers as the edge does. `receipt` names a delivery. */
export function deskOf(company: SalesCompany, personId: string, locale: Locale = 'en') {
  const request = async (receipt?: string) => ({
    context: company.context,
    caller: { ...(await company.callerOf(personId, receipt)), locale },
    t: translate(locale),
  });
  return {
    async log(text: string, receipt?: string): Promise<Seen> {
      const command = find(activity.commands, ({ name }) => name === '/log');
      return seen(await command.run({ ...(await request(receipt)), text, channelId: 'C0000001' }));
    },
    async press(
      id: string,
      value: string,
      from: ButtonRequest['from'] = 'message',
      receipt?: string,
    ): Promise<Seen> {
      const button = find(activity.buttons, (each) => each.id === id);
      const channelId = from === 'message' ? 'C0000001' : null;
      const more = { value, from, channelId, metadata: '', values: {} };
      return seen(await button.run({ ...(await request(receipt)), ...more }));
    },
    /** Submits a modal that was shown. */
    async submit(
      view: Message | ModalViewDraft,
      values: Record<string, string> = {},
      receipt?: string,
    ): Promise<Seen & { errors: Record<string, string> }> {
      const { callback_id: id = '', private_metadata: metadata = '' } = view as ModalViewDraft;
      const modal = find(activity.modals, (each) => each.id === id);
      return seenSubmit(await modal.submit({ ...(await request(receipt)), metadata, values }));
    },
    async home(): Promise<string> {
      const blocks = await homeSection.render(await request());
      assertSlackLimits({ type: 'home', blocks });
      return plainText({ blocks });
    },
  };
}

/** The value of the button with this action id, wherever it stands. */
export function buttonValue(shown: Message | ModalViewDraft, actionId: string): string {
  let value: string | undefined;
  JSON.stringify(shown.blocks, (_key, part) => {
    if (part?.action_id === actionId) value = part.value;
    return part;
  });
  if (value === undefined) throw new Error(`No button ${actionId} with a value`);
  return value;
}

function seen(answer: Answer): Seen {
  if (answer.kind === 'nothing') return { kind: 'nothing', text: '', shown: { text: '', blocks: [] } };
  const shown = 'message' in answer ? answer.message : answer.view;
  assertSlackLimits(shown);
  return { kind: answer.kind, text: plainText(shown), shown };
}

function seenSubmit(answer: ModalAnswer): Seen & { errors: Record<string, string> } {
  if (answer.kind === 'show') return { ...seen(answer), errors: {} };
  const errors = answer.kind === 'errors' ? answer.errors : {};
  return { kind: answer.kind, text: '', shown: { text: '', blocks: [] }, errors };
}

function find<T>(items: readonly T[] | undefined, matches: (item: T) => boolean): T {
  const found = items?.find(matches);
  if (!found) throw new Error('Not declared');
  return found;
}
