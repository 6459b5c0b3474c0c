import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { ensureTeam, openChange, setManager, setMembership } from '../../src/people/index.ts';
import { logLines } from '../edge/log-lines.ts';
import type { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, personIdOf, startCompany } from './company.ts';

const isForm = (id: string) => (view: { callback_id?: string }) => view.callback_id === id;
const initialOf = (view: unknown, block: string): string => {
  const { blocks } = view as { blocks: { block_id?: string; element?: { initial_value?: string } }[] };
  return blocks.find(({ block_id }) => block_id === block)?.element?.initial_value ?? '';
};

describe('performance reviews', () => {
  let company: RunningBot;
  let workspaceId = '';
  const { log, lines } = logLines();
  beforeAll(async () => {
    // Monday 23 November 2026, 08:55 in Istanbul. Ayşe, Ben and Oya report to Mert, and he to Nora, who is an admin, too.
    company = await startCompany({ log });
    ({ id: workspaceId } = await company.context.db
      .selectFrom('workspace')
      .select('id')
      .executeTakeFirstOrThrow());
    await lead('mert', 'oya');
    await join('oya');
    await lead('nora', 'mert');
    await addCounts(company, 'ben', 'calls', { '2026-11-16': 30 });
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  async function join(person: string) {
    const { context, slack } = company;
    const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
    const personId = await personIdOf(context, workspaceId, slack, person);
    await inTransaction(context.db, async (trx) => {
      const { teamId } = await ensureTeam(trx, change, 'East');
      await setMembership(trx, change, { personId, teamId });
    });
  }
  async function lead(manager: string, person: string) {
    const { context, slack } = company;
    const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
    const [managerId, personId] = [
      await personIdOf(context, workspaceId, slack, manager),
      await personIdOf(context, workspaceId, slack, person),
    ];
    await inTransaction(context.db, (trx) => setManager(trx, change, { personId, managerId }));
  }
  const view = (who: Person, words: string) =>
    who.waitForView((each) => !each.callback_id && plainText(each).includes(words));
  const list = (who: Person) => who.ask('general', '/pacesetter reviews');
  /** Opens the review of the list whose row says so. */
  const openFrom = async (who: Person, words: string) => {
    const shown = await list(who);
    const row = (shown.blocks as { block_id?: string; text?: { text: string } }[]).find(({ text }) =>
      text?.text.includes(words),
    );
    await who.press(shown, 'reviews.open.v1', { blockId: row?.block_id ?? '' });
    return view(who, '');
  };
  const states = async () =>
    (await company.context.db.selectFrom('review').select('state').orderBy('state').execute()).map(
      ({ state }) => state,
    );
  const closeAll = async (who: Person) => {
    for (const each of (await who.views()).reverse()) await who.closeView(each);
  };
  /** Everything of reviews that somebody gets to see: their list, whatever it opens, how far it is, App Home and messages. */
  const seenBy = async (who: Person): Promise<string> => {
    const texts: string[] = [];
    const shown = await list(who);
    texts.push(plainText(shown));
    for (const block of shown.blocks as { block_id?: string; accessory?: { action_id?: string } }[]) {
      const id = block.accessory?.action_id;
      if (id !== 'reviews.open.v1' && id !== 'reviews.progress.v1') continue;
      await who.press(shown, id, { blockId: block.block_id ?? '' });
      texts.push(plainText(await view(who, '')));
      await closeAll(who);
    }
    const home = await who.openHome();
    texts.push(home ? plainText(home) : '');
    texts.push(...(await who.readDm().catch(() => [])).map((message) => plainText(message)));
    return texts.join('\n');
  };

  it('are started by who leads people, once they saw who is in it', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    const refused = await ben.ask('general', '/pacesetter reviews start');
    expect(plainText(refused)).toContain('managers for whoever reports to them');
    await mert.command('general', '/pacesetter reviews start');
    const form = await mert.waitForView(isForm('reviews.cycle_form.v1'));
    expect(initialOf(form, 'name')).toBe('Q4 2026');
    const values = { self_due: '2026-12-07', manager_due: '2026-12-14', peers: '2', overall: 'yes' };
    const asked = { period: 'this_quarter', name: 'Q4 2026', ...values };
    const early = await mert.submit(form, { ...asked, self_due: '2026-11-23' });
    expect(early.errors?.self_due).toContain('a day after today');
    const order = await mert.submit(form, { ...asked, manager_due: '2026-12-04' });
    expect(order.errors?.manager_due).toContain('cannot be earlier');
    await mert.submit(form, asked);
    const preview = await mert.waitForView(isForm('reviews.begin_form.v1'));
    expect(plainText(preview)).toContain('*3 people* get a review, by *1 manager*');
    expect(plainText(preview)).toContain('Ayşe Yılmaz, Ben &lt;!channel&gt; &amp; Co and Oya Outsider');
    expect(await states()).toEqual([]);
    await mert.submit(preview, { name: 'Q4 2026' });
    await view(mert, 'Started: 3 people');
    await closeAll(mert);
    expect(await states()).toEqual(['writing', 'writing', 'writing']);
  });

  it('tell everybody who writes, once, in their own language', async () => {
    await company.bot.tick();
    const [ben, ayse, mert] = [company.as('ben'), company.as('ayse'), company.as('mert')];
    const told = plainText(await ben.waitForDm('Q4 2026'));
    expect(told).toContain('until *7 Dec 2026* you write three short texts about your own work');
    expect(plainText(await ayse.waitForDm('Q4 2026'))).toContain('üç kısa metin yaz, son gün *7 Ara 2026*');
    expect(plainText(await mert.waitForDm('Q4 2026'))).toContain('Ayşe Yılmaz, Ben');
    const home = await ben.openHome();
    expect(home && plainText(home)).toContain('*Your review* (Q4 2026): write your part until 7 Dec 2026.');
  });

  it('are written with the facts above, and what is not finished is kept as a draft', async () => {
    const ben = company.as('ben');
    await ben.pressLabelled(await ben.waitForDm('three short texts'), 'Write');
    const form = await ben.waitForView(isForm('reviews.part_form.v1'));
    expect(plainText(form)).toContain('What I know of this time');
    expect(plainText(form)).toContain('Only you read it until both of you have finished');
    const early = await ben.submit(form, {
      well: 'Kanarya self: the fair',
      hard: ' ',
      next: '',
      done: 'final',
    });
    expect(early.errors?.hard).toContain('write a sentence here');
    await ben.submit(form, { well: 'Kanarya self: the fair', hard: '', next: '', done: 'draft' });
    const kept = await view(ben, 'only you read it');
    expect(plainText(kept)).toContain('Kanarya self: the fair');
    await ben.pressLabelled(kept, 'Write');
    expect(initialOf(await ben.waitForView(isForm('reviews.part_form.v1')), 'well')).toBe(
      'Kanarya self: the fair',
    );
    await closeAll(ben);
  });

  it('are written by peers whom the person names and the manager asks; one may say no', async () => {
    const [ben, mert, ayse, oya] = [
      company.as('ben'),
      company.as('mert'),
      company.as('ayse'),
      company.as('oya'),
    ];
    await ben.pressLabelled(await openFrom(ben, 'Your review with'), 'Suggest peers');
    const wish = await ben.waitForView(isForm('reviews.peers_form.v1'));
    expect((await ben.submit(wish, { peers: [mert.id] })).errors?.peers).toContain(
      'others than the two of you',
    );
    await ben.submit(wish, { peers: [ayse.id] });
    await view(ben, 'Ayşe Yılmaz: suggested, the manager decides');
    await closeAll(ben);
    await company.bot.tick();
    expect(JSON.stringify(await ayse.readDm())).not.toContain('birlikte');
    await mert.pressLabelled(await mert.waitForDm('suggested peers'), 'Choose peers');
    await mert.submit(await mert.waitForView(isForm('reviews.peers_form.v1')), { peers: [ayse.id, oya.id] });
    await view(mert, 'Oya Outsider: asked');
    await closeAll(mert);
    await company.bot.tick();
    const asked = await ayse.waitForDm('ile çalışmak hakkında');
    expect(plainText(asked)).toContain('İkisi de adınla okur. Hayır diyebilirsin.');
    await ayse.pressLabelled(asked, 'Yaz');
    const form = await ayse.waitForView(isForm('reviews.part_form.v1'));
    expect(plainText(form)).not.toContain('Bu dönemden bildiklerim');
    expect(plainText(form)).toContain('Adınla yazarsın');
    await ayse.submit(form, { well: 'Kanarya peer: sakin', hard: 'Daha çok sor', done: 'final' });
    await view(ayse, 'İkisi de bitirince adınla paylaşılır');
    await closeAll(ayse);
    await oya.pressLabelled(await oya.waitForDm('You may say no'), 'Rather not');
    await company.bot.tick();
    expect(plainText(await mert.waitForDm('would rather not write'))).not.toContain('Oya');
  });

  it('are read by nobody but their writer before both have finished', async () => {
    const mert = company.as('mert');
    const shown = await openFrom(mert, 'Ben');
    await mert.pressLabelled(shown, 'Write');
    const form = await mert.waitForView(isForm('reviews.part_form.v1'));
    const words = { well: 'Kanarya boss: steady', hard: 'Ask more', next: 'A big account' };
    await mert.submit(form, { ...words, overall: 'fully', done: 'final' });
    await closeAll(mert);
    expect(await states()).toEqual(['writing', 'writing', 'writing']);
    const seen = {
      ben: await seenBy(company.as('ben')),
      mert: await seenBy(mert),
      ayse: await seenBy(company.as('ayse')),
      oya: await seenBy(company.as('oya')),
      nora: await seenBy(company.as('nora')),
    };
    expect(seen.ben).toContain('Kanarya self');
    expect(seen.ben).not.toMatch(/Kanarya (boss|peer)/);
    expect(seen.mert).toContain('Kanarya boss');
    expect(seen.mert).not.toMatch(/Kanarya (self|peer)/);
    for (const who of ['ayse', 'oya', 'nora'] as const) expect(seen[who], who).not.toMatch(/Kanarya/);
    expect(seen.nora).toContain('Mert Manager: written by one (Mert Manager, 1 of the peers)');
  });

  it('are shared once both have: both read everything, and nothing of it changes any more', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    await ben.pressLabelled(await openFrom(ben, 'Your review with'), 'Write');
    const form = await ben.waitForView(isForm('reviews.part_form.v1'));
    await ben.submit(form, { well: 'Kanarya self: the fair', hard: 'Prices', next: 'Demos', done: 'final' });
    const shared = plainText(await view(ben, 'Shared since'));
    for (const words of ['Kanarya self', 'Kanarya boss', 'Kanarya peer', 'Fully what was agreed']) {
      expect(shared).toContain(words);
    }
    expect(shared).not.toContain('Change my part');
    await closeAll(ben);
    await company.bot.tick();
    await ben.waitForDm('Both of you have written');
    await mert.pressLabelled(await mert.waitForDm('Both of you have written'), 'Open');
    const his = await view(mert, 'Kanarya peer');
    await mert.pressLabelled(his, 'Add to my part');
    const addition = await mert.waitForView(isForm('reviews.note_form.v1'));
    await mert.submit(addition, { text: 'Kanarya addition' });
    expect(plainText(await view(mert, 'Kanarya addition'))).toContain('Added by Mert Manager on 23 Nov 2026');
    await closeAll(mert);
  });

  it('are talked about, written down by either, and closed for good by the person', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    await mert.pressLabelled(await openFrom(mert, 'Ben'), 'Write down what we talked about');
    const note = await mert.waitForView(isForm('reviews.note_form.v1'));
    await mert.submit(note, { text: 'Kanarya talk' });
    await closeAll(mert);
    await company.bot.tick();
    await ben.pressLabelled(await ben.waitForDm('wrote down what you talked about'), 'Open');
    const open = await view(ben, 'Kanarya talk');
    await ben.pressLabelled(open, 'I read it, and we talked');
    const close = await ben.waitForView(isForm('reviews.close_form.v1'));
    await ben.submit(close, { verdict: 'partly', comment: 'Kanarya comment' });
    const closed = plainText(await view(ben, 'Kanarya comment'));
    expect(closed).toContain('I agree in part');
    await closeAll(ben);
    await company.bot.tick();
    await mert.waitForDm('It is closed');
    const final = await openFrom(mert, 'Ben');
    expect(plainText(final)).not.toContain('Write down');
    await closeAll(mert);
  });

  it('in Turkish, too, from the first text to the last word', async () => {
    const [ayse, mert] = [company.as('ayse'), company.as('mert')];
    await ayse.pressLabelled(await ayse.waitForDm('üç kısa metin'), 'Yaz');
    const words = { well: 'Fuar', hard: 'Fiyatlar', next: 'Demolar', done: 'final' };
    await ayse.submit(await ayse.waitForView(isForm('reviews.part_form.v1')), words);
    expect(plainText(await view(ayse, 'Bitirdiğin bölüm'))).toContain(
      'Sen bitirdin; Mert Manager için son gün',
    );
    await closeAll(ayse);
    await mert.pressLabelled(await openFrom(mert, 'Ayşe'), 'Write');
    await mert.submit(await mert.waitForView(isForm('reviews.part_form.v1')), { ...words, overall: null });
    await closeAll(mert);
    await company.bot.tick();
    await ayse.pressLabelled(await ayse.waitForDm('İkiniz de yazdınız'), 'Aç');
    const shown = await view(ayse, 'yönetici olarak');
    await ayse.pressLabelled(shown, 'Okudum ve konuştuk');
    await ayse.submit(await ayse.waitForView(isForm('reviews.close_form.v1')), { comment: '' });
    expect(plainText(await view(ayse, 'kapandı'))).toContain('okudu ve konuştu, 23 Kas 2026');
    await closeAll(ayse);
    expect(await states()).toEqual(['closed', 'closed', 'writing']);
  });

  it('remind who has not written when three working days are left', async () => {
    await company.moveTo('2026-12-02T09:00:00Z');
    const told = await company.as('oya').waitForDm('is due on 7 Dec');
    expect(plainText(told)).toContain('What you say in your review is due on 7 Dec: 3 working days left.');
  });

  it('go to who leads the person now, and end when whoever started them calls them off', async () => {
    const [oya, mert, nora] = [company.as('oya'), company.as('mert'), company.as('nora')];
    await mert.pressLabelled(await openFrom(mert, 'Oya'), 'Write');
    await mert.submit(await mert.waitForView(isForm('reviews.part_form.v1')), {
      ...{ well: 'Kanarya left', hard: '', next: '', done: 'draft' },
    });
    await closeAll(mert);
    await lead('nora', 'oya');
    await company.bot.tick();
    await nora.waitForDm('You lead *Oya Outsider* now');
    expect(await seenBy(nora)).not.toMatch(/Kanarya/);
    expect(plainText(await list(mert))).toContain('*About Oya Outsider*, begun when you led them');
    const shown = await list(mert);
    await mert.press(shown, 'reviews.progress.v1');
    await mert.pressLabelled(await view(mert, 'Started by Mert Manager'), 'Call it off');
    expect(plainText(await view(mert, 'called off'))).toContain('1 ended');
    await closeAll(mert);
    await company.bot.tick();
    await oya.waitForDm('was called off. What you wrote stays yours alone');
    expect(await states()).toEqual(['closed', 'closed', 'ended']);
  });

  it('leave their words in their own tables, and nothing went wrong', async () => {
    for (const table of ['audit', 'delivery', 'receipt', 'personal_nudge'] as const) {
      const rows = await company.context.db.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows), table).not.toMatch(/kanarya/i);
    }
    expect(lines.filter((line) => /kanarya/i.test(line))).toEqual([]);
    expect(lines.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });
});
