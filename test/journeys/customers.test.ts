import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { upsertCustomers } from '../../src/customers/index.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { upsertDeals } from '../../src/deals/index.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { personIdOf, startCompany } from './company.ts';

describe('an ideal customer, from the profile to what share of the work goes there', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    const { context, slack } = company;
    const { id } = await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
    const ben = await personIdOf(context, id, slack, 'ben');
    await inTransaction(context.db, async (trx) => {
      await upsertCustomers(trx, context, id, [
        { name: 'Alpenglas', industry: 'Glass', employees: 780, country: 'Germany' },
        { name: 'Tobacco & Co', industry: 'Tobacco', employees: 400 },
      ]);
      const deal = { ownerId: ben, currency: 'USD', amount: 500_000, openedOn: '2026-11-02' };
      const won = { stage: 'Won', status: 'won' as const, closedOn: '2026-11-16' };
      const deals = [
        { ...deal, externalId: 'D-1', customer: 'Alpenglas', stage: 'Demo', status: 'open' as const },
        { ...deal, externalId: 'D-2', customer: 'ALPENGLAS', ...won },
        { ...deal, externalId: 'D-3', customer: 'Tobacco & Co', ...won },
      ];
      await upsertDeals(trx, context, id, deals, '2026-11-23');
    });
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  it('is nothing yet, and an admin’s to say', async () => {
    expect((await company.as('ben').ask('general', '/pacesetter profile')).text).toContain(
      'Nobody has said yet',
    );
    expect((await company.as('ben').ask('general', '/pacesetter ideal')).text).toContain(
      'Nobody has said yet',
    );
    const nora = company.as('nora');
    await nora.pressLabelled(await nora.ask('general', '/pacesetter profile'), 'Say what it is');
    const form = await nora.waitForView();
    const refused = await nora.submit(form, { employees: 'many', threshold: '70' });
    expect(refused.errors).toEqual({ employees: 'Please write it like 50-500, 50+ or -500.' });
    await nora.submit(form, {
      industries: 'Glass, Steel x2',
      employees: '200-5,000',
      questions: 'Uses a CRM',
      excluded: 'Tobacco',
      threshold: '70',
    });
    const saved = await nora.waitForView((view) => plainText(view).includes('Stored'));
    expect(plainText(saved)).toContain('Industry: Glass, Steel · counts 2×');
  });

  it('shows who sells there how a customer stands, and takes an answer in its place', async () => {
    const ben = company.as('ben');
    const list = await ben.ask('general', '/pacesetter customer');
    expect(list.text).toContain(
      '*Alpenglas*: Ideal customer, 100 of 100 points, 2 of 3 criteria known · 1 open deal',
    );
    const card = await ben.ask('general', '/pacesetter customer alpen');
    expect(card.text).toContain('• *not known* · Uses a CRM');
    await ben.pressLabelled(card, 'Answer questions');
    const form = await ben.waitForView();
    const [question] = form.blocks.flatMap((block) =>
      block.type === 'input' && block.block_id ? [block.block_id] : [],
    );
    await ben.submit(form, { [question ?? '']: 'no' });
    await ben.waitForView((view) => plainText(view).includes('1 answer stored'));
    // 3 of 4: the industry counts twice.
    const after = await ben.waitForMessage('general', '75 of 100 points, 3 of 3 criteria known');
    expect(after.text).toContain('• *no* · Uses a CRM');
  });

  it('tells the shares, with who is ruled out on the other side', async () => {
    const ben = company.as('ben');
    const shares = await ben.ask('general', '/pacesetter ideal');
    expect(shares.text).toContain('*Revenue won*: *50%* ($5,000 of $10,000, 1 of 2 deals) · before: none');
    expect(shares.text).toContain('*Open pipeline*: *100%* ($5,000 of $5,000, 1 of 1 deals)');
    const kpis = await ben.ask('general', '/pacesetter kpis');
    expect(kpis.text).toContain('*Deals opened with ideal customers*: *66.7%* (2 of 3 deals)');
    const mert = company.as('mert');
    const team = await mert.ask('general', '/pacesetter ideal');
    expect(team.text).toContain('East and ideal customers');
    await mert.press(team, 'measures.ideal_whose.v1', { value: 'self' });
    expect((await mert.waitForMessage('general', 'You and ideal customers')).text).toContain('none');
  });

  it('speaks Turkish, and keeps others’ deals out of sight', async () => {
    const ayse = company.as('ayse');
    const card = await ayse.ask('general', '/pacesetter MÜŞTERİ alpenglas');
    expect(card.text).toContain('*İdeal müşteri*: 100 üzerinden 75 puan');
    expect(card.text).toContain('Görebileceğin açık satış yok.');
    expect(card.text).not.toContain('D-1');
    expect((await ayse.ask('general', '/pacesetter ideal şirket')).text).toContain(
      'Pacesetter yöneticileri görür',
    );
  });
});
