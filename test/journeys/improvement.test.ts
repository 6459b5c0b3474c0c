import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { ADDED_UP } from '../../src/goals/rules/targets/types.ts';
import { addGoalVersion } from '../../src/goals/store/goal-versions.ts';
import { openChange, setManager } from '../../src/people/index.ts';
import { logLines } from '../edge/log-lines.ts';
import type { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, personIdOf, startCompany } from './company.ts';

const isForm = (id: string) => (view: { callback_id?: string }) => view.callback_id === id;

const TERMS = {
  goal: 'calls week',
  steps: '80 100',
  purpose: 'Kanarya: more first meetings',
  support: 'I join two discovery calls a week\nI send you the list <kanarya>',
  start: '2026-11-23',
  weeks: '2',
  checks: '7',
};

describe('a plan between two', () => {
  let company: RunningBot;
  let workspaceId = '';
  const { log, lines } = logLines();
  beforeAll(async () => {
    // Monday 23 November 2026, 08:55 in Istanbul.
    company = await startCompany({ log });
    const { context, slack } = company;
    ({ id: workspaceId } = await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow());
    for (const name of ['ben', 'ayse']) {
      const personId = await personIdOf(context, workspaceId, slack, name);
      const goal = { subject: { personId }, kpi: 'calls', periodKind: 'week' } as const;
      const days = { validFrom: '2026-11-02', validTo: null };
      const version = { ...ADDED_UP, ...days, target: 100, currency: null, authorId: null, reason: '' };
      await inTransaction(context.db, (trx) =>
        addGoalVersion(trx, workspaceId, goal, version, { newId: context.newId, at: 0 }),
      );
    }
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  const offer = async (to: string) => {
    const mert = company.as('mert');
    await mert.command('general', `/pacesetter plan <@${company.slack.userId(to)}|${to}>`);
    return mert.waitForView(isForm('improvement.form.v1'));
  };
  const view = (who: Person, words: string) =>
    who.waitForView((each) => !each.callback_id && plainText(each).includes(words));
  const states = async () =>
    (await company.context.db.selectFrom('improvement_plan').select('state').orderBy('state').execute()).map(
      ({ state }) => state,
    );

  it('is suggested by who leads somebody; what is not understood is said under its field', async () => {
    const mert = company.as('mert');
    const form = await offer('ben');
    expect(plainText(form)).toContain('it begins only if both of you agree');
    expect(JSON.stringify(form.blocks)).toContain('Calls, 100 a week');
    const { errors } = await mert.submit(form, { ...TERMS, steps: 'eighty' });
    expect(errors?.steps).toContain('for example: 80 90 100');
    expect(await states()).toEqual([]);
    await mert.submit(form, TERMS);
    const plan = await view(mert, 'has not answered yet');
    expect(plainText(plan)).toContain('Calls, 100 a week: 80% → 100%');
    expect(plainText(plan)).toContain('no admin, nobody above');
    expect(plainText(plan)).not.toContain('Agree');
    await mert.closeView(plan);
  });

  it('whose it is reads it, and suggests something else; nothing counts yet', async () => {
    const ben = company.as('ben');
    await company.bot.tick();
    const told = await ben.waitForDm('would like to agree on a plan with you');
    expect(plainText(told)).not.toContain('Kanarya');
    await ben.pressLabelled(told, 'Open');
    const plan = await view(ben, 'It begins only if you agree');
    expect(plainText(plan)).toContain('• I send you the list &lt;kanarya&gt;');
    await ben.pressLabelled(plan, 'Suggest a change');
    const form = await ben.waitForView(isForm('improvement.form.v1'));
    await ben.submit(form, { ...TERMS, steps: '60 100', comment: 'The trade fair, kanarya' });
    const changed = await view(ben, 'The trade fair');
    expect(plainText(changed)).toContain('Mert Manager has not answered yet');
    await ben.closeView(changed);
    await ben.closeView(await ben.waitForView());
    expect(await states()).toEqual(['offered']);
    expect(await company.context.db.selectFrom('promise').selectAll().execute()).toEqual([]);
  });

  it('begins when both agreed, and what the manager promised in it is a promise', async () => {
    const mert = company.as('mert');
    await company.bot.tick();
    await mert.pressLabelled(await mert.waitForDm('suggests a change to your plan'), 'Open');
    const plan = await view(mert, 'The trade fair');
    expect(plainText(plan)).toContain('60% → 100%');
    await mert.pressLabelled(plan, 'Agree');
    await mert.closeView(await view(mert, 'Agreed by both, and running'));
    expect(await states()).toEqual(['running']);
    const promises = await company.context.db
      .selectFrom('promise')
      .select(['text', 'due_on', 'source_kind'])
      .orderBy('text')
      .execute();
    expect(promises).toEqual([
      { text: 'I join two discovery calls a week', due_on: '2026-12-06', source_kind: 'plan' },
      { text: 'I send you the list <kanarya>', due_on: '2026-12-06', source_kind: 'plan' },
    ]);
    await company.bot.tick();
    await company.as('ben').waitForDm('agreed to your plan');
  });

  it('a change that one of the two does not want is left out, and who suggested it reads why', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    const { start: _fixed, ...changed } = TERMS;
    await ben.pressLabelled(await ben.ask('general', '/pacesetter plan'), 'Open');
    await ben.pressLabelled(await view(ben, 'running'), 'Suggest a change');
    await ben.submit(await ben.waitForView(isForm('improvement.form.v1')), { ...changed, weeks: '4' });
    await ben.closeView(await view(ben, 'You suggest a change'));
    await ben.closeView(await ben.waitForView());
    await company.bot.tick();
    const asked = (await mert.readDm()).findLast((message) =>
      plainText(message).includes('suggests a change'),
    );
    if (!asked) throw new Error('Mert was not asked');
    await mert.pressLabelled(asked, 'Open');
    await mert.pressLabelled(await view(mert, 'suggests a change'), 'No, keep it as it is');
    const form = await mert.waitForView(isForm('improvement.keep_form.v1'));
    expect(plainText(form)).toContain('reads your word, nobody else');
    await mert.submit(form, { word: 'First the fair, kanarya' });
    await mert.closeView(await view(mert, 'First the fair'));
    await mert.closeView(await mert.waitForView());
    await company.bot.tick();
    await ben.pressLabelled(await ben.waitForDm('would rather keep your plan as it is'), 'Open');
    const kept = await view(ben, 'First the fair, kanarya');
    expect(plainText(kept)).not.toContain('until both of you agree to this');
    await ben.closeView(kept);
  });

  it('on the day of a check both see the numbers that were counted, and each says a word', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    await addCounts(company, 'ben', 'calls', { '2026-11-24': 30, '2026-11-26': 35, '2026-11-30': 10 });
    await company.moveTo('2026-11-30T06:31:00Z');
    await ben.pressLabelled(await ben.waitForDm('look at your plan'), 'Look');
    const form = await ben.waitForView(isForm('improvement.word_form.v1'));
    // 60% of 100 by the end of the first week; the ten of today are looked at when it is over.
    expect(plainText(form)).toContain('Calls: 65, where the plan asks for 60 by now (60%)');
    expect((await ben.submit(form, { word: ' ' })).errors?.word).toContain('Write a sentence');
    await ben.submit(form, { word: 'The list helps, kanarya' });
    await ben.closeView(await view(ben, 'The list helps'));
    const home = await mert.openHome();
    expect(home && plainText(home)).toContain('say a word on how it goes');
    await mert.pressLabelled(await mert.waitForDm('look at your plan'), 'Look');
    const his = await mert.waitForView(isForm('improvement.word_form.v1'));
    expect(plainText(his)).toContain('The list helps, kanarya');
    await mert.submit(his, { word: 'Ten more is all it takes' });
    await mert.closeView(await view(mert, 'Ten more is all it takes'));
  });

  it('ends by what was counted, once its last day is over', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    await addCounts(company, 'ben', 'calls', { '2026-12-02': 50, '2026-12-04': 35 });
    await company.moveTo('2026-12-07T06:31:00Z');
    const list = await mert.ask('general', '/pacesetter plan');
    expect(plainText(list)).toContain('Your plan with Ben &lt;!channel&gt; &amp; Co');
    await mert.pressLabelled(list, 'Open');
    const plan = await view(mert, 'running');
    expect(plainText(plan)).toContain('Calls: 160, where the plan asks for 160 by now (100%)');
    await mert.pressLabelled(plan, 'End the plan');
    await mert.closeView(await view(mert, 'everything it asked for was reached'));
    await company.bot.tick();
    await ben.waitForDm('ended your plan');
  });

  it('is read by a later manager only if the person shows it, and by no admin', async () => {
    const [ben, oya, nora] = [company.as('ben'), company.as('oya'), company.as('nora')];
    const { context, slack } = company;
    const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
    const [personId, managerId] = await Promise.all(
      ['ben', 'oya'].map((name) => personIdOf(context, workspaceId, slack, name)),
    );
    if (!personId || !managerId) throw new Error('Not everybody is known');
    await inTransaction(context.db, (trx) => setManager(trx, change, { personId, managerId }));
    for (const other of [oya, nora]) {
      expect(plainText(await other.ask('general', '/pacesetter plan'))).toContain('You have none');
    }
    await ben.pressLabelled(await ben.ask('general', '/pacesetter plan'), 'Open');
    await ben.pressLabelled(await view(ben, 'everything it asked for'), 'Show it to Oya Outsider');
    await ben.closeView(await view(ben, 'Oya Outsider, to whom it was shown'));
    await company.bot.tick();
    await oya.pressLabelled(await oya.waitForDm('showed you a plan'), 'Open');
    const plan = await view(oya, 'shown to you to read');
    expect(plainText(plan)).toContain('The list helps, kanarya');
    expect(JSON.stringify(plan.blocks)).not.toContain('"actions"');
    await oya.closeView(plan);
  });

  it('in Turkish, too; and whoever would rather not have one says so', async () => {
    const [ayse, mert] = [company.as('ayse'), company.as('mert')];
    await mert.submit(await offer('ayse'), { ...TERMS, start: '2026-12-07' });
    await mert.closeView(await view(mert, 'has not answered yet'));
    await company.bot.tick();
    await ayse.pressLabelled(await ayse.waitForDm('seninle bir planda anlaşmak istiyor'), 'Aç');
    const plan = await view(ayse, 'Mert Manager ile planın');
    expect(plainText(plan)).toContain('Arama, haftada 100: %80 → %100');
    expect(plainText(plan)).toContain('Mert Manager’in verdiği sözler');
    await ayse.pressLabelled(plan, 'Bu plan olmasın');
    await ayse.closeView(await view(ayse, 'Anlaşılmadı'));
    await company.bot.tick();
    await mert.waitForDm('would rather not have this plan');
    expect(await states()).toEqual(['dropped', 'ended']);
  });

  it('only who leads somebody directly suggests one', async () => {
    const form = await company
      .as('mert')
      .ask('general', `/pacesetter plan <@${company.slack.userId('nora')}|nora>`);
    expect(plainText(form)).toContain('whoever reports to you directly');
    const own = await company
      .as('ben')
      .ask('general', `/pacesetter plan <@${company.slack.userId('ben')}|ben>`);
    expect(plainText(own)).toContain('whoever reports to you directly');
  });

  it('its words stand nowhere but in their own tables, and nothing went wrong', async () => {
    for (const table of ['audit', 'delivery', 'receipt'] as const) {
      const rows = await company.context.db.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows), table).not.toMatch(/kanarya|more first meetings/i);
    }
    // Mert's own week names what he promised; nobody else's messages do.
    for (const who of ['ben', 'ayse', 'oya']) {
      const dms = await company
        .as(who)
        .readDm()
        .catch(() => []);
      expect(dms.map((message) => plainText(message)).join('\n')).not.toMatch(/kanarya/i);
    }
    expect(lines.filter((line) => /kanarya/i.test(line))).toEqual([]);
    expect(lines.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });
});
