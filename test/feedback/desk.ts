import type { Answer, ButtonRequest, Message, ModalAnswer, ModalViewDraft } from '../../src/capability.ts';
import { feedbackWith } from '../../src/feedback/capability.ts';
import { feedbackNeeds, homeSection } from '../../src/feedback/home.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { plainText } from '../support/plain-text.ts';
import type { PairCompany } from './pair-company.ts';

const feedback = feedbackWith([]);

/** What someone sees of an answer, once it has passed Slack's limits. */
export type Seen = { kind: string; text: string; shown: Message | ModalViewDraft; replacement?: Message };

/** One person at Slack: uses the capability's handlers as the edge does. */
export function deskOf(company: PairCompany, personId: string, locale: Locale = 'en') {
  const request = async (receipt?: string) => ({
    context: company.context,
    caller: { ...(await company.callerOf(personId, receipt)), locale },
    t: translate(locale),
  });
  return {
    async command(text: string): Promise<Seen> {
      const [command] = feedback.commands ?? [];
      if (!command) throw new Error('No command');
      return seen(await command.run({ ...(await request()), text, channelId: 'C0000001' }));
    },
    async press(id: string, value: string, more: Partial<ButtonRequest> = {}): Promise<Seen> {
      const button = feedback.buttons?.find((each) => each.id === id);
      if (!button) throw new Error(`No button ${id}`);
      const usual = { from: 'message', channelId: 'D1', metadata: '', values: {} } as const;
      return seen(await button.run({ ...(await request()), ...usual, value, ...more }));
    },
    async submit(view: Message | ModalViewDraft, values: Record<string, string>, receipt?: string) {
      const [modal] = feedback.modals ?? [];
      if (!modal) throw new Error('No form');
      const { private_metadata: metadata = '' } = view as ModalViewDraft;
      return submitted(await modal.submit({ ...(await request(receipt)), metadata, values }));
    },
    async home(): Promise<string> {
      const blocks = [
        ...(await feedbackNeeds(await request())),
        ...(await homeSection.render(await request())),
      ];
      assertSlackLimits({ type: 'home', blocks });
      return plainText({ blocks });
    },
  };
}

function seen(answer: Answer): Seen {
  if (answer.kind === 'nothing') throw new Error('No answer');
  const shown = 'message' in answer ? answer.message : answer.view;
  assertSlackLimits(shown);
  const replacement = 'replacement' in answer ? answer.replacement : undefined;
  if (replacement) assertSlackLimits(replacement);
  return { kind: answer.kind, text: plainText(shown), shown, ...(replacement ? { replacement } : {}) };
}

function submitted(answer: ModalAnswer): { text: string; errors: Record<string, string> } {
  if (answer.kind === 'show') return { text: seen(answer).text, errors: {} };
  return { text: '', errors: answer.kind === 'errors' ? answer.errors : {} };
}
