import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { openChange, setSalesRole } from '../../src/people/index.ts';
import { logLines } from '../edge/log-lines.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { personIdOf, startCompany } from './company.ts';

const isForm = ({ callback_id }: { callback_id?: string }) => callback_id === 'skills.rate_form.v1';

describe('skills, from two words that wait for each other to what is worth a talk', () => {
  let company: RunningBot;
  const { log, lines } = logLines();
  beforeAll(async () => {
    company = await startCompany({ at: '2026-11-23T09:00:00Z', log });
    const { context, slack } = company;
    const { id } = await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
    const change = await openChange(context.db, context, id, { actorId: null, source: 'cli' });
    const ayse = await personIdOf(context, id, slack, 'ayse');
    await inTransaction(context.db, (trx) => setSalesRole(trx, change, { personId: ayse, name: 'AE' }));
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  it('shows everybody what is rated, and lets an admin say more', async () => {
    const ayse = company.as('ayse');
    const rubric = await ayse.ask('general', '/pacesetter BECERİLER ölçek');
    expect(rubric.text).toContain('Becerilerin puanlama ölçeği');
    expect(plainText(rubric)).toContain('Kimse istemeden önce indirim önerir.');
    expect(plainText(rubric)).not.toContain('Ağırlıklar');

    const nora = company.as('nora');
    const hers = await nora.ask('general', '/pacesetter skills rubric');
    await nora.pressLabelled(hers, 'Add a skill');
    const form = await nora.waitForView();
    const words = {
      name: 'Writing',
      low: 'A wall of text',
      middle: 'Says what is next',
      high: 'Three lines',
    };
    const refused = await nora.submit(form, { ...words, 'weight:new': '10' });
    expect(refused.errors).toEqual({ 'weight:closing': 'These are 110 in all; please make them 100.' });
    const taken = await nora.submit(form, { ...words, name: 'DISCOVERY', 'weight:new': '10' });
    expect(taken.errors).toEqual({ name: 'There is a skill of that name.' });
    await nora.submit(form, { ...words, 'weight:new': '10', 'weight:closing': '5' });
    const saved = await nora.waitForView((view) => plainText(view).includes('skills are rated by'));
    expect(plainText(saved)).toContain('Closing and next steps 5% · Writing 10%');
    await nora.closeView(saved);
    const after = await nora.waitForMessage('general', 'Version 1');
    await nora.press(after, 'skills.expect.v1', { value: 'ae' });
    const expectation = await nora.waitForView();
    await nora.submit(expectation, { 'expect:discovery': '4' });
    await nora.closeView(await nora.waitForView((view) => plainText(view).includes('Stored')));
    const told = await ayse.ask('general', '/pacesetter beceriler ölçek');
    expect(plainText(told)).toContain('*AE*: İhtiyaç keşfi 4');
    expect(plainText(told)).toContain('*Writing* · %10');
  });

  it('lets a manager say what they saw, and tells the report that something waits', async () => {
    const mert = company.as('mert');
    const card = await mert.ask('general', '/pacesetter skills ayşe');
    expect(plainText(card)).toContain('There is no rating yet that you may read.');
    await mert.pressLabelled(card, 'Rate skills');
    const form = await mert.waitForView(isForm);
    expect(plainText(form)).toContain('Read by you and Ayşe Yılmaz alone, no admin and nobody else.');
    const alone = await mert.submit(form, { 'points:discovery': '2' });
    expect(alone.errors).toEqual({ 'seen:discovery': expect.stringContaining('What did you see?') });
    const numberless = await mert.submit(form, { 'seen:closing': 'canary: no date' });
    expect(numberless.errors).toEqual({ 'points:closing': expect.stringContaining('choose a number') });
    const said = { 'points:discovery': '2', 'seen:discovery': 'canary: ten slides <!channel>' };
    expect((await mert.submit(form, { ...said, 'seen:closing': null })).errors).toBeUndefined();
    const saved = await mert.waitForView((view) => plainText(view).includes('Stored'));
    expect(plainText(saved)).toContain(
      'Ayşe Yılmaz reads them once they said theirs, at the latest on 30 Nov 2026.',
    );
    await mert.closeView(saved);
    await mert.waitForMessage('general', 'One rating: too few to say.');

    const ayse = company.as('ayse');
    const dm = await ayse.waitForDm('becerilerine puan verdi');
    expect(plainText(dm)).not.toContain('canary');
    const home = await ayse.openHome();
    expect(home && plainText(home)).toContain(
      'senin kendini nasıl gördüğünü bekliyor (30 Kas 2026 gününe kadar)',
    );
    const hers = await ayse.ask('general', '/pacesetter beceriler');
    expect(plainText(hers)).toContain('Mert Manager 1 becerine puan verdi.');
    expect(plainText(hers)).not.toContain('Yönetici 2');
  });

  it('opens both once both have spoken, with what is worth a talk', async () => {
    const ayse = company.as('ayse');
    const card = await ayse.ask('general', '/pacesetter beceriler');
    await ayse.pressLabelled(card, 'Kendime puan ver');
    const form = await ayse.waitForView(isForm);
    expect(plainText(form)).toContain('İleride yöneticin değişirse yenisi');
    await ayse.submit(form, { 'points:discovery': '4' });
    const saved = await ayse.waitForView((view) => plainText(view).includes('Kaydedildi'));
    await ayse.closeView(saved);
    const after = await ayse.waitForMessage('general', 'Kendisi 4 (23 Kas 2026) · Yönetici 2 (23 Kas 2026)');
    expect(plainText(after)).toContain('*Konuşmaya değer:* kişi kendini 2 puan daha yüksek görüyor.');
    await ayse.pressLabelled(after, 'Ayrıntı');
    const details = await ayse.waitForView();
    expect(plainText(details)).toContain('canary: ten slides &lt;!channel&gt;');
    await ayse.closeView(details);

    const mert = company.as('mert');
    const his = await mert.waitForDm('You both read both sides now.');
    await mert.pressLabelled(his, 'Open');
    const opened = await mert.waitForDm('self sees it 2 higher');
    expect(plainText(opened)).toContain('Expected of AE: 4');
  });

  it('is refused to everybody else, and nothing of it is in the logs', async () => {
    for (const who of ['nora', 'ben', 'oya']) {
      const answer = await company.as(who).ask('general', '/pacesetter skills @ayse');
      expect(answer.text).toContain('Nobody else reads it.');
    }
    const unknown = await company.as('ben').ask('general', '/pacesetter skills somebody');
    expect(unknown.text).toContain(
      'I know nobody “somebody” who reports to you. Try `/pacesetter skills @ana`',
    );
    expect(lines.join('\n')).not.toContain('canary');
  });
});
