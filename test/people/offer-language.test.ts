import { expect, it } from 'vitest';
import type { DeliveryKind, DueDelivery, Message } from '../../src/capability.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { offeringLanguage } from '../../src/people/offer-language.ts';
import { section } from '../../src/slack/blocks.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';

const message: Message = { text: 'A card', blocks: [section('A card')] };

/** Any kind of delivery, to Ana or to a channel. */
const kindTo = (to: 'UANA' | 'C1'): DeliveryKind => ({
  kind: 'test.card.v1',
  destination: async () => (to === 'C1' ? { channelId: to } : { slackUserId: to }),
  render: async () => message,
});

async function render(company: Company, to: 'UANA' | 'C1' = 'UANA'): Promise<Message> {
  const delivery: DueDelivery = {
    workspaceId: company.workspace.id,
    kind: 'test.card.v1',
    period: '1',
    target: 'x',
    params: {},
    channelId: to === 'C1' ? to : 'DANA',
  };
  const rendered = await offeringLanguage(kindTo(to)).render(company.context, delivery);
  if ('skip' in rendered) throw new Error(rendered.skip);
  return rendered;
}

async function keepDelivery(company: Company, channel: string, state: 'sent' | 'failed' | 'sending') {
  const id = company.context.newId();
  const row = { id, kind: 'test.card.v1', period: id, target: 'x', params: '{}', position: 0, attempt: 1 };
  await company.db
    .insertInto('delivery')
    .values({
      ...row,
      workspace_id: company.workspace.id,
      channel,
      state,
      due_at: 0,
      expires_at: 1,
      next_at: 0,
      created_at: 0,
      owner: 'me',
      ...(state === 'sent' ? { slack_ts: '1.000001' } : {}),
      ...(state === 'failed' ? { reason: 'channel_not_found' } : {}),
    })
    .execute();
}

onBothDatabases('the first direct message', (open) => {
  it.each<[Locale, string, string]>([
    ['en', 'Türkçe yazmamı ister misin?', 'tr'],
    ['tr', 'Prefer English?', 'en'],
  ])('to someone who reads %s ends with the offer “%s”', async (slackLocale, offer, value) => {
    const company = await createCompany(open);
    await company.addPerson({ name: 'Ana', slackId: 'UANA', slackLocale });
    await keepDelivery(company, 'DANA', 'sending');
    await keepDelivery(company, 'DANA', 'failed');
    await keepDelivery(company, 'DOTHER', 'sent');
    const rendered = await render(company);
    expect(rendered.text).toBe(`A card\n${offer}`);
    expect(plainText(rendered)).toContain(offer);
    expect(rendered.blocks.at(-1)).toMatchObject({ accessory: { action_id: 'people.speak.v1', value } });
  });

  it('is the only one with an offer', async () => {
    const company = await createCompany(open);
    await company.addPerson({ name: 'Ana', slackId: 'UANA' });
    await keepDelivery(company, 'DANA', 'sent');
    expect(await render(company)).toEqual(message);
  });

  it('offers nothing to who chose a language, and nothing in a channel', async () => {
    const company = await createCompany(open);
    await company.addPerson({ name: 'Ana', slackId: 'UANA', locale: 'en' });
    expect(await render(company)).toEqual(message);
    expect(await render(company, 'C1')).toEqual(message);
  });
});
