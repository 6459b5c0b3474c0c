import type {
  Answer,
  ButtonRequest,
  DueDelivery,
  Message,
  ModalAnswer,
  ModalViewDraft,
} from '../../src/capability.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { promises } from '../../src/promises/capability.ts';
import { promiseNeeds } from '../../src/promises/home.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { plainText } from '../support/plain-text.ts';
import type { PromiseCompany } from './promise-company.ts';

/** What someone sees of an answer, once it has passed Slack's limits. */
export type Seen = { kind: string; text: string; shown: Message | ModalViewDraft };

/** One person at Slack: uses the capability's handlers as the edge does. */
export function deskOf(company: PromiseCompany, personId: string, locale: Locale = 'en') {
  const request = async () => ({
    context: company.context,
    caller: { ...(await company.callerOf(personId)), locale },
    t: translate(locale),
  });
  return {
    async command(text = ''): Promise<Seen> {
      const [topic] = promises.topics ?? [];
      if (!topic) throw new Error('No topic');
      return seen(await topic.run({ ...(await request()), text, channelId: 'C0000001' }));
    },
    async press(id: string, value = '', more: Partial<ButtonRequest> = {}): Promise<Seen> {
      const button = promises.buttons?.find((each) => each.id === id);
      if (!button) throw new Error(`No button ${id}`);
      const usual = { from: 'message', channelId: 'D1', metadata: '', values: {} } as const;
      return seen(await button.run({ ...(await request()), ...usual, value, ...more }));
    },
    async submit(view: Message | ModalViewDraft, values: Record<string, string | null>) {
      const { private_metadata: metadata = '', callback_id } = view as ModalViewDraft;
      const modal = promises.modals?.find(({ id }) => id === callback_id);
      if (!modal) throw new Error(`No form ${callback_id}`);
      return submitted(await modal.submit({ ...(await request()), metadata, values }));
    },
    async needs(): Promise<string> {
      const blocks = await promiseNeeds(await request());
      if (blocks.length > 0) assertSlackLimits({ type: 'home', blocks });
      return plainText({ blocks });
    },
  };
}

/** What the outbox would do now with each planned delivery, in order. */
export async function dueDeliveries(company: PromiseCompany) {
  const rows = await company.db.selectFrom('delivery').selectAll().orderBy('id').execute();
  const found = [];
  for (const row of rows) {
    const kind = promises.deliveries?.find((each) => each.kind === row.kind);
    if (!kind) throw new Error(`No kind ${row.kind}`);
    const delivery: DueDelivery = { ...row, workspaceId: row.workspace_id, params: JSON.parse(row.params) };
    const message = await kind.render(company.context, delivery);
    if (!('skip' in message)) assertSlackLimits(message);
    found.push({
      kind: row.kind,
      target: row.target,
      destination: await kind.destination(company.context, delivery),
      text: 'skip' in message ? message.skip : plainText(message),
    });
  }
  return found;
}

function seen(answer: Answer): Seen {
  if (answer.kind === 'nothing') throw new Error('No answer');
  const shown = 'message' in answer ? answer.message : answer.view;
  assertSlackLimits(shown);
  return { kind: answer.kind, text: plainText(shown), shown };
}

function submitted(answer: ModalAnswer): { text: string; errors: Record<string, string> } {
  if (answer.kind === 'show') return { text: seen(answer).text, errors: {} };
  return { text: '', errors: answer.kind === 'errors' ? answer.errors : {} };
}
