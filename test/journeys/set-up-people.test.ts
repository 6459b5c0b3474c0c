import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { openChange, upsertImportedPerson } from '../../src/people/index.ts';
import type { SeedUser } from '../../src/sandbox/server/types.ts';
import type { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';
import { type RunningBot, startRunningBot } from '../support/running-bot.ts';
import { waitFor } from '../support/wait.ts';

const user = (name: string, realName: string, more: Partial<SeedUser> = {}): SeedUser => ({
  name,
  real_name: realName,
  email: `${name}@acme.example`,
  tz: 'Europe/Berlin',
  locale: 'en-US',
  ...more,
});

/** Nora and Olga administer Slack, Olga in Turkish; Mia leads. Nothing is set up. */
const USERS = [
  user('nora', 'Nora Admin', { is_admin: true }),
  user('olga', 'Olga Öztürk', { is_admin: true, locale: 'tr-TR' }),
  user('mia', 'Mia Keller'),
  user('markus', 'Markus Brandt'),
  user('lena', 'Lena Hoffmann'),
];

/** What the CRM told before anybody looked: M. Brandt's twelve calls, and Robo, who is nobody in Slack. */
async function importCrm(context: Context, workspaceId: string) {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'import' });
  await inTransaction(context.db, async (trx) => {
    const { personId } = await upsertImportedPerson(trx, change, {
      name: 'M. Brandt',
      email: 'mb@crm.example',
    });
    await upsertImportedPerson(trx, change, { name: 'Robo' });
    await writeFacts(trx, context, workspaceId, [
      {
        subject: { kind: 'person', id: personId },
        kpi: 'calls',
        date: '2026-11-23',
        occurredAt: new Date('2026-11-23T07:00:00Z'),
        amount: 12,
        count: 12,
        currency: null,
        source: { kind: 'activity_import', id: 'A1' },
      },
    ]);
  });
}

describe('the first day, until everybody is who they are', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startRunningBot({
      users: USERS,
      channels: [{ name: 'general', members: USERS.map(({ name }) => name) }],
      at: '2026-11-23T08:00:00Z',
      zone: 'Europe/Berlin',
      seed: importCrm,
    });
  });
  afterAll(() => company.stop());

  const handles = USERS.map(({ name }) => name);
  const dmsOf = async (name: string) =>
    (await company.as(name).readDm()).filter((message) => !message.ephemeral);

  /** Takes the list of people to match to its picker or a button of one person. */
  async function matchList(admin: Person, label: string) {
    const people = await admin.ask('general', '/pacesetter people');
    await admin.pressLabelled(people, label);
    return admin.waitForMessage('general', (message) =>
      /Slack account of|Slack hesabını/m.test(message.text),
    );
  }

  it('is quiet for everyone, until the first of two admins looks: only they are welcomed, and once', async () => {
    await company.as('lena').ask('general', '/pacesetter');
    await company.bot.tick();
    for (const name of handles) expect(await dmsOf(name)).toEqual([]);

    await Promise.all(['nora', 'olga'].map((name) => company.as(name).openHome()));
    await waitFor('a welcome', async () => (await dmsOf('nora')).length + (await dmsOf('olga')).length > 0);
    await company.as('nora').ask('general', '/pacesetter');
    await company.as('olga').openHome();
    await company.bot.tick();
    const counts = await Promise.all(handles.map(async (name) => (await dmsOf(name)).length));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it('offers the other language below the welcome, and speaks it from then on', async () => {
    const isNora = (await dmsOf('nora')).length === 1;
    const installer = company.as(isNora ? 'nora' : 'olga');
    const [welcome] = await dmsOf(isNora ? 'nora' : 'olga');
    if (!welcome) throw new Error('Nobody was welcomed');
    expect(plainText(welcome)).toContain(
      isNora ? 'nobody but you hears from me' : 'yalnızca sen haber alıyorsun',
    );
    expect(plainText(welcome)).toContain(isNora ? 'Türkçe yazmamı ister misin?' : 'Prefer English?');
    await installer.pressLabelled(welcome, isNora ? 'Türkçe konuş' : 'Speak English');
    const said = isNora
      ? 'Bundan sonra seninle Türkçe konuşacağım.'
      : 'From now on I speak English with you.';
    expect((await installer.waitForDm(said)).ephemeral).toBe(true);
    expect(plainText((await installer.readDm())[0] ?? {})).toBe(plainText(welcome));
    // Both go on in their own language.
    await company.as('nora').ask('general', '/pacesetter language en');
    await company.as('olga').ask('general', '/pacesetter language tr');
  });

  it('takes a team from a paste, once it was shown as understood', async () => {
    const nora = company.as('nora');
    await nora.pressLabelled(await nora.ask('general', '/pacesetter teams'), 'Paste a list');
    const form = await nora.waitForView((view) => view.callback_id === 'people.paste_form.v1');
    await nora.submit(form, { text: 'Rhine: Mia Keller > Lena, mb@crm.example' });
    const preview = await nora.waitForView((view) => view.callback_id === 'people.paste_preview.v1');
    expect(plainText(preview)).toContain('*Rhine* · new team');
    expect(plainText(preview)).toContain('Members: Lena Hoffmann (“Lena”), M. Brandt (“mb@crm.example”)');
    await nora.pressLabelled(preview, 'Back');
    const again = await nora.waitForView((view) => view.callback_id === 'people.paste_form.v1');
    expect(JSON.stringify(again.blocks)).toContain('Rhine: Mia Keller > Lena');
    await nora.submit(again, { text: 'Rhine: Mia Keller > Lena Hoffmann, M. Brandt' });
    const second = await nora.waitForView((view) => view.callback_id === 'people.paste_preview.v1');
    await nora.submit(second);
    const saved = await nora.waitForView((view) => plainText(view).includes('Stored'));
    expect(plainText(saved)).toContain('Stored: 2 people in 1 team.');
    const teams = await nora.ask('general', '/pacesetter teams');
    expect(teams.text).toContain('*Rhine* · led by Mia Keller · 2 members');
    await nora.closeView(saved);
  });

  it('takes another from a Turkish table', async () => {
    const olga = company.as('olga');
    await olga.pressLabelled(await olga.ask('general', '/pacesetter takımlar'), 'Liste yapıştır');
    const form = await olga.waitForView((view) => view.callback_id === 'people.paste_form.v1');
    await olga.submit(form, {
      text: 'Ad Soyad\tTakım\tYönetici\nRobo\tBoğaz\tolga@acme.example\nİrem\tBoğaz\t',
    });
    const preview = await olga.waitForView((view) => view.callback_id === 'people.paste_preview.v1');
    expect(plainText(preview)).toContain(
      '*Boğaz* · yeni takım · Türkçe · Europe/Berlin\nYönetici: Olga Öztürk',
    );
    expect(plainText(preview)).toContain('• İrem');
    await olga.submit(preview);
    const saved = await olga.waitForView((view) => plainText(view).includes('Kaydedildi'));
    expect(plainText(saved)).toContain('Bunlardan 1 kişinin Slack hesabını henüz bilmiyorum.');
    await olga.pressLabelled(saved, 'Kişileri eşleştir');
    const list = await olga.waitForView((view) => plainText(view).includes('3 kişinin Slack hesabını'));
    expect(plainText(list)).toContain('*M. Brandt* · mb@crm.example · Rhine');
    await olga.closeView(list);
  });

  it('finds the account of who is called differently in the CRM: their numbers are under it from then on', async () => {
    const nora = company.as('nora');
    const list = await matchList(nora, 'Match 3 people');
    expect(plainText(list)).toContain('It is Markus Brandt');
    const blockId = (list.blocks as { block_id?: string; text?: { text?: string } }[]).find((block) =>
      block.text?.text?.startsWith('*M. Brandt*'),
    )?.block_id;
    await nora.press(list, 'people.match_pick.v1', {
      value: company.slack.userId('markus'),
      ...(blockId ? { blockId } : {}),
    });
    const matched = await nora.waitForMessage('general', 'M. Brandt* is Markus Brandt now');
    expect(plainText(matched)).toContain('Slack account of 2 people');

    const own = await company.as('markus').ask('general', '/mygoals');
    expect(own.text).toContain('Calls: *12*');
    const card = await company.as('mia').ask('general', '/scorecard team');
    expect(plainText(card)).toContain('12');
    expect(plainText(card)).toContain('Markus Brandt');
    expect(plainText(card)).not.toContain('M. Brandt');
    const found = await nora.ask('general', '/pacesetter people mb@crm.example');
    expect(found.text).toContain('*Markus Brandt* · Rhine · reports to Mia Keller');
  });

  it('leaves alone who has no account, and asks no more for them', async () => {
    const olga = company.as('olga');
    const home = await olga.openHome();
    if (!home) throw new Error('No App Home');
    expect(plainText(home)).toContain('Takımlardaki 2 kişinin Slack hesabını bilmiyorum');
    await olga.pressLabelled(home, 'Kişileri eşleştir');
    const list = await olga.waitForView((view) => plainText(view).includes('2 kişinin Slack hesabını'));
    await olga.pressLabelled(list, 'Slack hesabı yok');
    const left = await olga.waitForView((view) => plainText(view).includes('1 kişinin Slack hesabını'));
    await olga.closeView(left);
    // What is behind the closed list tells of it, though nobody opened it anew.
    await waitFor('a new App Home', async () =>
      plainText((await olga.home()) ?? {}).includes('Takımlardaki 1 kişinin Slack hesabını bilmiyorum'),
    );
    const one = await matchList(olga, '1 kişiyi eşleştir');
    await olga.pressLabelled(one, 'Slack hesabı yok');
    const done = await olga.waitForMessage('general', 'Eşleştirilecek kimse kalmadı');
    expect(plainText(done)).toContain('Geri al');
    expect(plainText(await olga.ask('general', '/pacesetter people'))).not.toContain('eşleştir');
    expect(await dmsOf('markus')).toEqual([]);
  });
});
