import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import { addDays, datesFrom, weekdayOf } from '../../src/kernel/date.ts';
import { localDateOf } from '../../src/kernel/zoned.ts';
import { starterTasks } from '../../src/onboarding/starter/index.ts';
import { allWorkspaces, openChange, setWorkspace } from '../../src/people/index.ts';
import type { View } from '../../src/sandbox/server/types.ts';
import type { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany } from './company.ts';

type Shown = Awaited<ReturnType<Person['ask']>>;

const is = (id: string) => (view: View) => view.callback_id === id;
const holds = (text: string) => (view: View) => plainText(view).includes(text);

/** Ayşe begins on Monday 7 December 2026, on Turkish clocks; 08:40 there is 05:40 in UTC. */
const FIRST_DAY = '2026-12-07';
const NEW_YEAR = '2027-01-01';
const morning = (date: string) => `${date}T05:45:00Z`;
const noon = (date: string) => `${date}T09:00:00Z`;

describe('ninety days, with a holiday and a sick week in them', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    const { context } = company;
    const [workspace] = await allWorkspaces(context.db);
    const change = await openChange(context.db, context, workspace?.id ?? '', {
      actorId: null,
      source: 'cli',
    });
    // Turkey's public holidays: 1 January is one.
    await inTransaction(context.db, (trx) => setWorkspace(trx, change, { holidays: 'TR' }));
    await company.as('ayse').ask('general', '/pacesetter language tr');
    await company.moveTo(noon('2026-11-30'));
  });
  afterAll(() => company.stop());

  /** What the plan said by itself or because of somebody: to whom, and on which day. */
  const said = new Map<string, { kind: string; target: string; on: string }>();
  const tick = async () => {
    const { bot, clock, context } = company;
    await bot.tick();
    const rows = await context.db
      .selectFrom('delivery')
      .select(['id', 'kind', 'target'])
      .where('state', '=', 'sent')
      .where('kind', 'like', 'onboarding.%')
      .execute();
    const on = localDateOf(clock.now(), 'Europe/Istanbul');
    for (const { id, kind, target } of rows) if (!said.has(id)) said.set(id, { kind, target, on });
  };
  /**
   * Lets the mornings of Mondays, Tuesdays, the first Saturdays and New Year's Day until a day come, and its noon: what hangs on other
   * instants is not looked at.
   */
  const livesTo = async (until: string) => {
    const { clock } = company;
    const days = datesFrom(localDateOf(clock.now(), 'UTC'), addDays(until, 1));
    const early = days.filter(
      (day) =>
        weekdayOf(day) <= 2 ||
        (weekdayOf(day) === 6 && day < '2027-01-10') ||
        day === NEW_YEAR ||
        day === until,
    );
    for (const at of [...early.map(morning), noon(until)]) {
      if (new Date(at) <= clock.now()) continue;
      clock.moveTo(new Date(at));
      await tick();
    }
  };
  /** Presses the button that carries this value. */
  const pressValue = async (who: string, target: View | Shown, value: string) => {
    const blocks = target.blocks as { block_id: string; accessory?: { action_id: string; value?: string } }[];
    const block = blocks.find(({ accessory }) => accessory?.value === value);
    if (!block?.accessory) throw new Error(`Nothing carries ${value}`);
    await company.as(who).press(target, block.accessory.action_id, { blockId: block.block_id });
  };
  /** Opens a task by its list. */
  const openTask = async (who: string, key: string, phase: string) => {
    const person = company.as(who);
    const { id } = await company.context.db.selectFrom('onboarding').select('id').executeTakeFirstOrThrow();
    const list = who === 'mert' ? '@ayse' : 'mine';
    await pressValue(who, await person.ask('general', `/pacesetter onboarding ${list}`), `${id} ${phase}`);
    await pressValue(who, await person.waitForView(), `${id} ${key}`);
    return person.waitForView(is('onboarding.task_form.v1'));
  };
  const closeAll = async (who: string) => {
    const person = company.as(who);
    for (const view of (await person.views()).toReversed()) await person.closeView(view);
  };
  /** Opens a task, and says that it is done. */
  const finish = async (who: string, key: string, phase: string, evidence: string | null = null) => {
    const person = company.as(who);
    await person.submit(await openTask(who, key, phase), { evidence });
    const said = await person.waitForView((view) => view.callback_id !== 'onboarding.task_form.v1');
    await person.closeView(said);
    await person.closeView(await person.waitForView());
  };
  const listOf = async (who: string, text = '/pacesetter onboarding') =>
    plainText(await company.as(who).ask('general', text));

  it('a manager starts it in one form; a rep cannot', async () => {
    const [mert, ben] = [company.as('mert'), company.as('ben')];
    const refused = await ben.ask('general', '/pacesetter onboarding @ayse');
    expect(plainText(refused)).toContain(
      'Only those who lead Ayşe Yılmaz, and Pacesetter admins, can start this.',
    );
    await mert.command('general', '/pacesetter onboarding @ayse');
    const form = await mert.waitForView(is('onboarding.start_form.v1'));
    const values = { plan: 'seller', first_day: FIRST_DAY, language: 'tr' };
    const own = await mert.submit(form, { ...values, buddy: company.as('ayse').id });
    expect(own.errors).toEqual({ buddy: 'Nobody is their own buddy. Please pick somebody else.' });
    const far = await mert.submit(form, { ...values, first_day: '2027-12-07', buddy: null });
    expect(far.errors).toEqual({ first_day: 'Please choose a day from 30 days ago to 180 days ahead.' });
    await mert.submit(form, { ...values, buddy: ben.id });
    await mert.closeView(await mert.waitForView(holds('Started for *Ayşe Yılmaz*: 37 tasks. I ask Ben')));
    const again = await mert.ask('general', '/pacesetter onboarding @ayse');
    expect(plainText(again)).toContain('Seller · First day: 7 Dec · 0 of 37 done');
  });

  it('the buddy is asked, says yes, and sees the buddy’s tasks alone', async () => {
    const ben = company.as('ben');
    const asked = await ben.waitForDm('Mert Manager would like you to be *Ayşe Yılmaz*’s buddy.');
    await ben.pressLabelled(asked, 'I will');
    await ben.waitForDm('You are *Ayşe Yılmaz*’s buddy');
    const list = await listOf('ben');
    expect(list).toContain('0 of 5 done');
    expect(list).not.toContain('Manager: Mert Manager ·');
    expect(list).not.toContain('Bilgisayarı');
  });

  it('before day one manager and buddy hear once what they prepare, by their own days', async () => {
    await company.moveTo(noon('2026-12-03'));
    const mert = await company.as('mert').waitForDm('*Ayşe Yılmaz* begins on 7 Dec 2026');
    expect(plainText(mert)).toContain('Bilgisayarı, telefonu ve giriş kartını iste');
    expect(plainText(mert)).not.toContain('Bu planı oku');
    const ben = await company.as('ben').waitForDm('*Ayşe Yılmaz* begins on 7 Dec 2026');
    expect(plainText(ben)).toContain('Bu planı oku, takviminde yer aç');
    const sent = await company.context.db
      .selectFrom('delivery')
      .select('target')
      .where('kind', '=', 'onboarding.before.v1')
      .execute();
    expect(sent).toHaveLength(2);
  });

  it('on day one the newcomer is welcomed in their language, with the week’s list and whom to ask', async () => {
    await company.moveTo(morning(FIRST_DAY));
    await tick();
    const welcome = await company.as('ayse').waitForDm('Hoş geldin Ayşe!');
    const text = plainText(welcome);
    expect(text).toContain('Her yere gir; fotoğrafını ve çalışma saatlerini ekle');
    expect(text).toContain('son gün 8 Ara');
    expect(text).not.toContain('İlk haftayı 30 dakikayla kapat');
    expect(text).toContain('Aklına takılan her şeyi yol arkadaşına sor: Ben');
    expect(text).toContain('Senden ne beklendiğini: Mert Manager');
  });

  it('what is said to be done counts, with what shows it', async () => {
    await company.moveTo(noon('2026-12-08'));
    await finish('ayse', 'tools', 'learn', 'Hepsi açıldı & çalışıyor');
    const list = await listOf('ayse');
    expect(list).toContain('37 işten 1 tanesi tamam');
    expect(list).toContain('2. iş günü');
    const home = await company.as('ayse').openHome();
    expect(home && plainText(home)).toContain('*İlk 90 günün* · 2. iş günü · 37 işten 1 tanesi tamam');
  });

  it('a sick week moves what lies behind it by its five days, and nothing before it', async () => {
    const dueOf = async (title: string) =>
      (await listOf('ayse')).split('\n').find((line) => line.startsWith(`• *${title}`)) ?? null;
    // Day 6 is Monday 14 December, day 9 Thursday 17.
    await company.moveTo('2026-12-14T04:30:00Z');
    expect(await dueOf('Bize uyan müşteriyle')).toContain('14 Ara');
    expect(await dueOf('Bir fırsat aşama atlamadan')).toContain('17 Ara');
    await company.as('mert').ask('general', '/away @ayse 14-18 Dec');
    expect(await dueOf('Bize uyan müşteriyle')).toBeNull();
    await livesTo('2026-12-21');
    expect(await dueOf('Bize uyan müşteriyle')).toContain('21 Ara');
    expect(await dueOf('Bir fırsat aşama atlamadan')).toContain('24 Ara');
    // Day 5 was the Friday before.
    expect(await dueOf('Kazandığımız üç')).toContain('11 Ara');
    expect(await listOf('ayse')).toContain('6. iş günü');
  });

  it('a week is listed once, on its first working day, and not while somebody is away', async () => {
    const weeks = async () =>
      (
        await company.context.db
          .selectFrom('delivery')
          .innerJoin('person', 'person.id', 'delivery.target')
          .select(['delivery.period', 'person.name'])
          .where('kind', '=', 'onboarding.week.v1')
          .where('delivery.state', '=', 'sent')
          .orderBy('delivery.period')
          .execute()
      ).filter(({ name }) => name.startsWith('Ayşe'));
    expect((await weeks()).map(({ period }) => period)).toEqual(['2026-W52']);
    await company.as('ayse').waitForDm('İlk 90 gün: bu hafta');
  });

  it('the manager sees what is three days late, and that it is not on track', async () => {
    const home = await company.as('mert').openHome();
    expect(home && plainText(home)).toContain('*First 90 days of Ayşe Yılmaz* need attention');
    const running = await listOf('mert');
    expect(running).toContain('*Ayşe Yılmaz* · Seller · Working day 6 · 1 of 37 done');
    expect(running).toContain(':warning: needs attention');
  });

  it('a holiday moves the days behind it', async () => {
    // Day 14, counted from 7 December without 14–18 December: 21 Dec is day 6, 31 Dec day 14; 1 January is free, 4 January day 15.
    await livesTo('2026-12-31');
    expect(await listOf('ayse')).toContain('14. iş günü');
    await livesTo('2027-01-04');
    expect(await listOf('ayse')).toContain('15. iş günü');
  });

  it('a gate waits for the manager, is not passed at first, and then is', async () => {
    const [mert, ayse] = [company.as('mert'), company.as('ayse')];
    const pitch = 'Sunumunu müşteriye yapar gibi yöneticine yap';
    await finish('ayse', 'pitch', 'learn', 'Kaydı klasörde');
    const asked = await mert.waitForDm(`“${pitch}”`);
    expect(plainText(asked)).toContain('Kaydı klasörde');
    await mert.pressLabelled(asked, 'Decide');
    const form = await mert.waitForView(is('onboarding.gate_form.v1'));
    const bare = await mert.submit(form, { verdict: 'not_yet', reason: null });
    expect(bare.errors).toEqual({ reason: 'Please say what is still missing.' });
    await mert.submit(form, { verdict: 'not_yet', reason: 'No question at the end <!channel>' });
    await mert.closeView(await mert.waitForView(holds('not yet. Ayşe Yılmaz hears of it')));
    await tick();
    const notYet = await ayse.waitForDm(`Henüz değil: “${pitch}”`);
    expect(JSON.stringify(notYet)).toContain('No question at the end &lt;!channel&gt;');
    const home = await mert.openHome();
    expect(home && plainText(home)).toContain(`gate not passed yet: ${pitch}`);

    await finish('ayse', 'pitch', 'learn');
    await tick();
    await mert.pressLabelled(await mert.waitForDm(`“${pitch}”`), 'Decide');
    await mert.submit(await mert.waitForView(is('onboarding.gate_form.v1')), {
      verdict: 'passed',
      reason: null,
    });
    await mert.closeView(await mert.waitForView(holds('is passed')));
    await tick();
    await ayse.waitForDm(`Geçildi: “${pitch}”`);
  });

  it('a gate asks to see a role-play; the newcomer practises from there, and sees alone how it went', async () => {
    const [ayse, ben] = [company.as('ayse'), company.as('ben')];
    const gate = await openTask('ayse', 'discovery_role_play', 'learn');
    expect(plainText(gate)).toContain('Eksik: 1/1');
    expect(plainText(gate)).toContain('canlandırması: henüz geçmedi (en az %70');
    await ayse.pressLabelled(gate, 'Çalış');
    const form = await ayse.waitForView(is('roleplays.invite_form.v1'));
    await ayse.submit(form, { scenario: 'vague-cfo', partner: ben.id });
    await ayse.waitForView(holds('çalışma saatlerinde sorarım'));
    await closeAll('ayse');
    await tick();
    await ben.pressLabelled(await ben.waitForDm('asks you to play the buyer'), 'Play the buyer');
    await ben.closeView(await ben.waitForView(holds('Bundan sonrasını Ayşe Yılmaz görmüyor')));
    await ben.pressLabelled(await ben.waitForDm('You play the buyer'), 'Give points');
    const points = { points_discovery: '4', points_qualification: '3', points_closing: '4' };
    const lines = { line_discovery: 'serçe asked twice', line_qualification: 'who', line_closing: 'a day' };
    await ben.submit(await ben.waitForView(is('roleplays.score_form.v1')), { ...points, ...lines });
    await closeAll('ben');
    // A slip of the finger, mended within the day.
    await ben.pressLabelled(await ben.waitForDm('You can correct them for a day'), 'Correct the points');
    const correcting = await ben.waitForView(is('roleplays.correct_form.v1'));
    await ben.submit(correcting, { ...points, ...lines, points_closing: '5' });
    await ben.waitForView(holds('Corrected.'));
    await closeAll('ben');
    await tick();
    const untouched = await openTask('mert', 'discovery_role_play', 'learn');
    expect(plainText(untouched)).toContain('not yet (70%');
    await closeAll('mert');
    await ayse.pressLabelled(await ayse.waitForDm('canlandırman'), 'Oku');
    const read = await ayse.waitForView(holds('serçe'));
    // 4 + 3 + 5 of 15.
    expect(plainText(read)).toContain('15 puandan 12');
    await ayse.pressLabelled(read, 'Eşiğime saydır');
    await ayse.waitForView(holds('için her şey tamam'));
    await closeAll('ayse');
  });

  it('put forward, the gate opens by itself; the manager sees that it is passed and nothing else', async () => {
    const mert = company.as('mert');
    await tick();
    const ready = await mert.waitForDm('*Ayşe Yılmaz* is ready for a gate');
    expect(plainText(ready)).toContain('✓ Role-play “Discovery with a CFO who stays vague”: passed');
    expect(plainText(await mert.ask('general', '/pacesetter roleplay'))).not.toContain('Shared with you');
    await mert.pressLabelled(ready, 'Decide');
    const form = await mert.waitForView(is('onboarding.gate_form.v1'));
    for (const hidden of ['serçe', '12', '80']) expect(plainText(form)).not.toContain(hidden);
    await mert.submit(form, { verdict: 'passed', reason: null });
    await mert.closeView(await mert.waitForView(holds('is passed')));
  });

  it('with something missing a gate is passed with a written reason alone', async () => {
    const [mert, ayse] = [company.as('mert'), company.as('ayse')];
    await mert.pressLabelled(await openTask('mert', 'demo_role_play', 'help'), 'Decide');
    const form = await mert.waitForView(is('onboarding.gate_form.v1'));
    expect(plainText(form)).toContain('1 of 1 still missing');
    const bare = await mert.submit(form, { verdict: 'passed', reason: null });
    expect(bare.errors).toEqual({ reason: expect.stringContaining('please say why') });
    await mert.submit(form, { verdict: 'passed', reason: 'Showed it to a customer on Friday' });
    await mert.waitForView(holds('is passed'));
    await closeAll('mert');
    await tick();
    // There is one of an earlier gate already: it is the one with the reason that is waited for.
    const reason = 'Showed it to a customer on Friday';
    const passed = await ayse.waitForDm((message) => plainText(message).includes(reason));
    expect(plainText(passed)).toContain('Geçildi:');
  });

  it('through day 90 nobody hears of it more than once a week by itself', async () => {
    await livesTo('2027-03-05');
    const rows = await company.context.db
      .selectFrom('delivery')
      .select(['kind', 'period', 'target'])
      .where('state', '=', 'sent')
      .where('kind', 'in', ['onboarding.before.v1', 'onboarding.first_day.v1', 'onboarding.week.v1'])
      .execute();
    const weeks = rows.filter(({ kind }) => kind === 'onboarding.week.v1');
    const perReader = Map.groupBy(weeks, ({ target }) => target);
    expect(perReader.size).toBe(3);
    for (const own of perReader.values())
      expect(new Set(own.map(({ period }) => period)).size).toBe(own.length);
    expect(rows.filter(({ kind }) => kind === 'onboarding.first_day.v1')).toHaveLength(1);
    // On Saturdays, on New Year's Day and in the sick week the bot was awake, and said nothing.
    const free = [...said.values()].filter(({ on }) => weekdayOf(on) > 5 || on === NEW_YEAR);
    expect(free).toEqual([]);
    const ill = ({ on }: { on: string }) => on >= '2026-12-14' && on <= '2026-12-18';
    const { id: ayse } = await company.context.db
      .selectFrom('person')
      .select('id')
      .where('name', '=', 'Ayşe Yılmaz')
      .executeTakeFirstOrThrow();
    expect([...said.values()].filter((each) => each.target === ayse && ill(each))).toEqual([]);
    expect(said.size).toBeGreaterThan(30);
    // From 7 December on 65 weekdays, less the sick week and 1 January.
    expect(await listOf('ayse')).toContain('59. iş günü');
  });

  it('is over once everything is done, and everybody sees so', async () => {
    const { db } = company.context;
    const gates = starterTasks('seller', 'tr').filter(({ isGate }) => isGate);
    const last = gates.at(-1)?.key ?? '';
    await db
      .updateTable('onboarding_task')
      .set({ done_on: '2027-03-09', due_then: '2027-03-09', gate_state: 'passed' })
      .where('key', '<>', last)
      .execute();
    const mert = company.as('mert');
    const { id } = await db.selectFrom('onboarding').select('id').executeTakeFirstOrThrow();
    const list = await mert.ask('general', '/pacesetter onboarding @ayse');
    // 8 March is day 60; the feast is from the 9th to the 11th, so that day 64 is Wednesday 17.
    expect(plainText(list)).toContain('next: 90. gün değerlendirmesi (by 17 Mar)');
    await pressValue('mert', list, `${id} own`);
    await pressValue('mert', await mert.waitForView(), `${id} ${last}`);
    await mert.pressLabelled(await mert.waitForView(is('onboarding.task_form.v1')), 'Decide');
    await mert.submit(await mert.waitForView(is('onboarding.gate_form.v1')), {
      verdict: 'passed',
      reason: 'Well begun, though calls were reviewed on paper',
    });
    await mert.closeView(await mert.waitForView(holds('is passed')));
    await tick();
    await company.as('ayse').waitForDm('Geçildi: “90. gün değerlendirmesi”');
    const { state } = await db.selectFrom('onboarding').select('state').executeTakeFirstOrThrow();
    expect(state).toBe('done');
    expect(await listOf('mert')).toContain('Nobody of your people goes through a plan at present.');
  });

  it('and how long it took until ramped is counted by the full number, never by a story of one', async () => {
    const { context } = company;
    const [workspace] = await allWorkspaces(context.db);
    const workspaceId = workspace?.id ?? '';
    const person = await context.db
      .selectFrom('person')
      .select('id')
      .where('name', '=', 'Ayşe Yılmaz')
      .executeTakeFirstOrThrow();
    await context.db
      .updateTable('person')
      .set({ started_on: FIRST_DAY })
      .where('id', '=', person.id)
      .execute();
    const goal = { subject: { personId: person.id }, kpi: 'calls', periodKind: 'month' } as const;
    const from = { validFrom: '2026-12-01', validTo: null, target: 100, currency: null };
    const version = { ...from, authorId: null, reason: '' };
    await inTransaction(context.db, (trx) =>
      addGoalVersion(trx, workspaceId, goal, version, { newId: () => context.newId(), at: 0 }),
    );
    const ramp = async () => plainText(await company.as('mert').ask('general', '/pacesetter ramp calls'));
    await addCounts(company, 'ayse', 'calls', { '2026-12-10': 20, '2027-01-14': 60 });
    expect(await ramp()).toContain('*0 of 1 ramped*');
    await addCounts(company, 'ayse', 'calls', { '2027-02-11': 110 });
    expect(await ramp()).toContain('*1 of 1 ramped*');
    expect(await ramp()).toContain('it would be one person’s story');
  });
});
