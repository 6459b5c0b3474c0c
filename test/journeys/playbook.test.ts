import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import type { View } from '../../src/sandbox/server/types.ts';
import { logLines } from '../edge/log-lines.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { startCompany } from './company.ts';

const isForm = ({ callback_id }: View) => callback_id === 'playbook.form.v1';
const holds = (text: string) => (view: View) => plainText(view).includes(text);

const EMPTY = { proof: null, answers: null, doneWhen: null };

describe('the playbook, from an empty one to what a team shares', () => {
  let company: RunningBot;
  const { log, lines } = logLines();
  beforeAll(async () => {
    company = await startCompany({ log });
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  it('is empty, and an admin alone is offered ours in both languages', async () => {
    const ben = await company.as('ben').ask('general', '/playbook');
    expect(plainText(ben)).toContain('The playbook is empty so far. Do you know a line that works?');
    expect(plainText(ben)).not.toContain('Add ours');
    const nora = company.as('nora');
    const empty = await nora.ask('general', '/playbook');
    await nora.pressLabelled(empty, 'Add ours in English');
    const english = await nora.waitForMessage('general', (each) =>
      plainText(each).includes('Added: 27 entries'),
    );
    expect(plainText(english)).toContain('*Objections* · 6 entries');
    await nora.pressLabelled(english, 'Add ours in Turkish');
    const both = await nora.waitForMessage('general', (each) =>
      plainText(each).includes('*Objections* · 12 entries'),
    );
    expect(plainText(both)).not.toContain('Add ours');
  });

  it('is searched in one’s own words and language, read in a modal, and shared where it was looked for', async () => {
    const ayse = company.as('ayse');
    const found = await ayse.ask('east', '/playbook FIYAT itirazı');
    expect(found.ephemeral).toBe(true);
    expect(plainText(found)).toContain('*“Fiyatınız yüksek”* · İtiraz');
    await ayse.pressLabelled(found, 'Göster');
    const entry = await ayse.waitForView(holds('Fiyatınız yüksek'));
    expect(plainText(entry)).toContain('“Söylediğiniz iyi oldu. Neye göre yüksek?”');
    expect(JSON.stringify(entry)).toContain('Bu kanaldaki herkes okur; sonradan gelenler de.');
    await ayse.pressLabelled(entry, 'Burada paylaş');
    await ayse.closeView(await ayse.waitForView(holds('kanalına gidiyor')));
    await company.bot.tick();
    const shared = await company.as('ben').waitForMessage('east', (each) => !each.ephemeral);
    expect(shared.text).toBe('Ayşe Yılmaz satış rehberinden paylaşıyor: “Fiyatınız yüksek”');
    expect(plainText(shared)).toContain('*Ne söylenir*\nÖnce hangisi olduğunu anla:');
  });

  it('cannot be shared where the bot is not, nor in a direct message', async () => {
    const ben = company.as('ben');
    const found = await ben.ask('general', '/playbook price objection');
    await ben.pressLabelled(found, 'Share here');
    await ben.waitForMessage('general', (each) => plainText(each).includes('I am not in that channel'));
  });

  it('says what it looked for when nothing fits, and offers to write it', async () => {
    const ben = company.as('ben');
    const none = await ben.ask('general', '/playbook xylophone');
    expect(plainText(none)).toContain(
      'I found nothing in the playbook for “xylophone”. Try one or two words',
    );
    await ben.pressLabelled(none, 'Write one');
    await ben.closeView(await ben.waitForView(isForm));
  });

  it('a rep’s words from a message wait for their manager, who lets them in; everybody named is told', async () => {
    const [ben, ayse, mert] = [company.as('ben'), company.as('ayse'), company.as('mert')];
    const ts = await ayse.say('east', 'Compare <us> with the *old way*, not with them & ask back');
    await ben.shortcut('playbook.message.v1', await ben.waitForMessage('east', (each) => each.ts === ts));
    const form = await ben.waitForView(isForm);
    expect(JSON.stringify(form)).toContain('Compare <us> with the *old way*, not with them & ask back');
    expect(JSON.stringify(form)).toContain(`"initial_user":"${ayse.id}"`);
    expect(plainText(form)).toContain('Whoever you report to (without a manager: an admin) reads it first.');
    const talk = 'Compare <us> with the *old way*, not with them & ask back';
    const values = { kind: 'objection', title: 'Compare', occasion: 'They compare', talk, ...EMPTY };
    const tooLong = await ben.submit(form, { ...values, title: ' ', language: 'en', credit: ayse.id });
    expect(tooLong.errors).toEqual({ title: 'Please write something here.' });
    await ben.submit(form, { ...values, language: 'en', credit: ayse.id });
    await ben.closeView(await ben.waitForView(holds('Mert Manager reads it first')));
    const before = await company.as('oya').ask('general', '/playbook compare old way');
    expect(plainText(before)).not.toContain('*Compare*');

    await company.moveTo('2026-11-23T06:30:00Z');
    const asked = await mert.waitForDm('suggests an entry for the playbook: “Compare”');
    const home = await mert.openHome();
    expect(home && plainText(home)).toContain('suggests an entry for the playbook: “Compare”');
    await mert.pressLabelled(asked, 'Read');
    const suggestion = await mert.waitForView(holds('Compare &lt;us&gt; with the *old way*'));
    await mert.pressLabelled(suggestion, 'Let it in');
    await mert.closeView(await mert.waitForView(holds('*Compare* is in the playbook now.')));
    await mert.waitForDm('*Compare* is in the playbook now.');
    await company.bot.tick();
    await ben.waitForDm('*Mert Manager* let your words into the playbook: “Compare”');
    const credited = await ayse.waitForDm('senin sözlerini satış rehberine yazdı: “Compare”');
    await ayse.pressLabelled(credited, 'Göster');
    const entry = await ayse.waitForView(holds('Compare'));
    expect(plainText(entry)).toContain('İtiraz · yazan: Ayşe Yılmaz · onaylayan: Mert Manager');
    expect(plainText(entry)).toContain(`p${ts.replace('.', '')}|geldiği mesaj>`);
    await ayse.closeView(entry);
  });

  it('a manager’s change counts at once, says why, and leaves the version before to be read', async () => {
    const [mert, oya] = [company.as('mert'), company.as('oya')];
    await mert.pressLabelled(await mert.ask('general', '/playbook compare'), 'Show');
    await mert.pressLabelled(await mert.waitForView(holds('They compare')), 'Change');
    const form = await mert.waitForView(isForm);
    const talk = 'Ask what they compare us with';
    const changed = { kind: 'objection', title: 'Compare', occasion: 'They compare', talk, ...EMPTY };
    await mert.submit(form, { ...changed, reason: 'Shorter' });
    await mert.closeView(await mert.waitForView(holds('Changed: *Compare*.')));
    await oya.pressLabelled(await oya.ask('general', '/playbook compare'), 'Show');
    const entry = await oya.waitForView(holds('Ask what they compare us with'));
    expect(plainText(entry)).toContain('by Ayşe Yılmaz · changed by Mert Manager · version 2');
    await oya.pressLabelled(entry, 'Earlier versions');
    const history = await oya.waitForView(holds('*Version 1*'));
    expect(plainText(history)).toMatch(/\*Version 2\* \(now\) · 23 Nov 2026 · Mert Manager\nShorter/);
    const first = history.blocks.find((block) => JSON.stringify(block).includes('*Version 1*'));
    await oya.press(history, 'playbook.version.v1', { blockId: first?.block_id ?? '' });
    const old = await oya.waitForView(holds('Version 1. What counts now is version 2.'));
    expect(plainText(old)).toContain('Compare &lt;us&gt; with the *old way*');
    expect(plainText(old)).toContain('by Ayşe Yılmaz · approved by Mert Manager');
    for (const view of [old, entry]) await oya.closeView(view);
  });

  it('what is not taken says why to its writer, and can be taken back while it waits', async () => {
    const [ayse, mert] = [company.as('ayse'), company.as('mert')];
    for (const title of ['Kısa öneri', 'Yanlış öneri']) {
      await ayse.command('general', '/playbook yaz');
      const form = await ayse.waitForView(isForm);
      const values = { kind: 'technique', title, occasion: 'Her zaman', talk: 'Sor ve sus', ...EMPTY };
      await ayse.submit(form, { ...values, language: 'tr', credit: null });
      await ayse.closeView(await ayse.waitForView(holds(`Önerildi: *${title}*.`)));
    }
    const mine = await ayse.ask('general', '/playbook benim');
    expect(plainText(mine)).toMatch(/\*Yanlış öneri\*\n23 Kas 2026 · yanıt bekliyor/);
    await ayse.pressLabelled(mine, 'Oku');
    await ayse.pressLabelled(await ayse.waitForView(), 'Geri al');
    await ayse.closeView(await ayse.waitForView(holds('Geri alındı:')));

    const overview = await mert.ask('general', '/playbook');
    expect(plainText(overview)).toContain('*Waiting for your word*');
    await mert.pressLabelled(overview, 'Read');
    await mert.pressLabelled(await mert.waitForView(holds('Sor ve sus')), 'Not this one');
    const why = await mert.waitForView(({ callback_id }) => callback_id === 'playbook.reject_form.v1');
    await mert.submit(why, { reason: 'We have it & more' });
    await mert.closeView(await mert.waitForView(holds('Not taken:')));
    await company.bot.tick();
    await ayse.waitForDm('önerisini satış rehberine almadı: We have it &amp; more');
  });

  it('after 180 days an admin is asked whether an entry is still right', async () => {
    const { db } = company.context;
    const lastLooked = { reviewed_at: Date.parse('2026-05-01T09:00:00Z') };
    await inTransaction(db, (trx) => trx.updateTable('playbook_entry').set(lastLooked).execute());
    const nora = company.as('nora');
    const home = await nora.openHome();
    expect(home && plainText(home)).toMatch(/55 playbook entries have not been looked at for 180 days/);
    const stale = await nora.ask('general', '/playbook old');
    expect(plainText(stale)).toContain('Not looked at for 180 days (55)');
    await nora.pressLabelled(stale, 'Show');
    const entry = await nora.waitForView(holds('Nobody has looked at this for 180 days'));
    await nora.pressLabelled(entry, 'Still right');
    const reviewed = await nora.waitForView((view) => !holds('Nobody has looked at this')(view));
    expect(plainText(reviewed)).toContain('kept right by Nora Admin, last on 23 Nov 2026');
    await nora.closeView(reviewed);
    expect(plainText(await nora.ask('general', '/playbook old'))).toContain('180 days (54)');
  });

  it('its words stand nowhere but in its own table, and nothing went wrong', async () => {
    for (const table of ['audit', 'delivery', 'receipt', 'job_run'] as const) {
      const rows = await company.context.db.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows), table).not.toContain('Compare');
    }
    expect(lines.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });
});
