import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import { allWorkspaces } from '../../src/people/index.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { waitFor } from '../support/wait.ts';
import { addCounts, personIdOf, startCompany } from './company.ts';

/** 09:15 in Istanbul on a day of November 2026. */
const nine = (date: string) => `${date}T06:15:00Z`;

/**
 * Ben and Ayşe agreed on 18 demos for each month at the end of October. Ben has 8 when 15 of November's 21 days have gone,
 * Ayşe 15.
 */
async function startWithBenBehind(): Promise<RunningBot> {
  const company = await startCompany();
  const { context, slack } = company;
  const [workspace] = await allWorkspaces(context.db);
  const workspaceId = workspace?.id ?? '';
  const version = {
    validFrom: '2026-11-01',
    validTo: null,
    target: 18,
    currency: null,
    authorId: null,
    reason: 'Agreed.',
  };
  for (const name of ['ben', 'ayse']) {
    const personId = await personIdOf(context, workspaceId, slack, name);
    const goal = { subject: { personId }, kpi: 'demos', periodKind: 'month' } as const;
    const stamp = { newId: context.newId, at: Date.parse('2026-10-30T09:00:00Z') };
    await inTransaction(context.db, (trx) => addGoalVersion(trx, workspaceId, goal, version, stamp));
  }
  await addCounts(company, 'ben', 'demos', { '2026-11-04': 3, '2026-11-11': 3, '2026-11-18': 2 });
  await addCounts(company, 'ayse', 'demos', { '2026-11-04': 5, '2026-11-11': 5, '2026-11-18': 5 });
  return company;
}

describe('a rep’s morning', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startWithBenBehind();
  });
  afterAll(() => company.stop());

  const reminders = async (name: string) =>
    (await company.as(name).readDm()).filter(({ text }) => /worth a look|bakmaya değer/.test(text));

  it('brings one message about the goal that is behind, and nobody else gets one', async () => {
    await company.moveTo('2026-11-23T06:14:00Z');
    const ben = company.as('ben');
    await company.moveTo(nine('2026-11-23'));
    const message = await ben.waitForDm('worth a look');
    expect(message.text.split('\n').slice(0, 3)).toEqual([
      'Monday, 23 Nov 2026. One thing is worth a look today.',
      'Demos, this month: 8 of 18, where pace expects 13 by now.',
      // 10 more in the 6 days left are 1.67 a day, beside 8 in 15: three times as much.
      '→ It would take 1.7 demos a day in the 6 working days left: more than half as much again as so far. Ask your manager what could help, or talk about the number.',
    ]);
    await company.bot.tick();
    expect(await reminders('ben')).toHaveLength(1);
    const others = await company
      .as('ayse')
      .readDm()
      .catch(() => []);
    expect(others.filter(({ text }) => text.includes('bakmaya değer'))).toEqual([]);
  });

  it('explains itself, and opens what settles it', async () => {
    const ben = company.as('ben');
    const message = await ben.waitForDm('worth a look');
    await ben.pressLabelled(message, 'Why did I get this?');
    const why = await ben.waitForView();
    const text = plainText(why);
    expect(text).toContain('Goal: Demos 18 this month; 8 so far');
    expect(text).toContain('Behind on 20 Nov 2026 already');
    expect(text).toContain('Only you get this.');
    await ben.closeView(why);
    await ben.pressLabelled(message, 'What would it take?');
    const settles = await ben.waitForView();
    expect(plainText(settles)).toContain('more to reach 18');
    await ben.closeView(settles);
  });

  it('can be put off for two hours: the message says so, and it comes back', async () => {
    const ben = company.as('ben');
    const message = await ben.waitForDm('worth a look');
    const menu = JSON.stringify(message.blocks).match(/"value":"(2h [^"]+)"/)?.[1] ?? '';
    await ben.press(message, 'nudges.own_put_off.v1', { value: menu });
    await ben.waitForDm(/Not before 23 Nov 2026, 11:15/);
    await company.moveTo('2026-11-23T08:15:00Z');
    await ben.waitForDm('You asked me to come back to this.');
  });

  it('is not repeated the next day, and can be paused, and gone on with', async () => {
    const ben = company.as('ben');
    await company.moveTo(nine('2026-11-24'));
    expect(await reminders('ben')).toHaveLength(1);
    const message = await ben.waitForDm('You asked me to come back to this.');
    await ben.pressLabelled(message, 'Pause until…');
    const form = await ben.waitForView((view) => view.callback_id === 'nudges.own_form.v1');
    await ben.submit(form, { paused_until: '2026-12-14', weekly: '3' });
    const saved = await ben.waitForView((view) => view.callback_id !== 'nudges.own_form.v1');
    expect(plainText(saved)).toContain('no reminders of your own before 14 Dec 2026');
    await ben.closeView(saved);
    const paused = await waitFor('the message to say so', async () => {
      const found = await ben.waitForDm('You asked me to come back to this.');
      return plainText(found).includes('End the pause') ? found : null;
    });
    await company.moveTo(nine('2026-12-01'));
    expect(await reminders('ben')).toHaveLength(1);
    await ben.pressLabelled(paused, 'End the pause');
  });

  it('is all listed, with what was kept back and why; an admin reads it, the manager does not', async () => {
    const ben = company.as('ben');
    const own = plainText(await ben.ask('general', '/pacesetter reminders'));
    expect(own).toContain('Your reminders since');
    expect(own).toContain('23 Nov 2026: Demos, this month: 8 of 18');
    expect(own).toContain('(answered)');
    expect(own).toContain('said within the days before, and not clearly worse since');
    const nora = plainText(
      await company.as('nora').ask('general', '/pacesetter reminders Ben <!channel> & Co'),
    );
    expect(nora).toContain('Reminders of Ben');
    expect(nora).toContain('8 of 18');
    const mert = plainText(
      await company.as('mert').ask('general', '/pacesetter reminders Ben <!channel> & Co'),
    );
    expect(mert).toContain('Only the person themselves and a Pacesetter admin');
  });

  it('stands in App Home with what would come next', async () => {
    const ben = company.as('ben');
    const more = await ben.openMore();
    expect(plainText(more)).toContain('of at most 3 messages you did not ask for');
    await ben.pressLabelled(more, 'What would come next');
    const view = await ben.waitForView((each) => each.callback_id !== more.callback_id);
    expect(plainText(view)).toMatch(/2 Dec 2026/);
    await ben.closeView(view);
  });
});

describe('bir satışçının sabahı', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startWithBenBehind();
    await company.as('ben').ask('general', '/pacesetter dil tr');
  });
  afterAll(() => company.stop());

  it('is in Turkish for whoever chose it: the message, less of it, and the list', async () => {
    const ben = company.as('ben');
    await company.moveTo(nine('2026-11-23'));
    const message = await ben.waitForDm('bakmaya değer');
    expect(message.text.split('\n').slice(0, 2)).toEqual([
      '23 Kas 2026 Pazartesi. Bugün bakmaya değer bir şey var.',
      'Demolar, bu ay: 8 / 18; tempoya göre şimdiye dek beklenen 13.',
    ]);
    await ben.pressLabelled(message, 'Bundan daha az');
    const less = await ben.waitForDm(/Bundan sonra yarısı kadar sık: temponun gerisindeki hedefler/);
    await ben.pressLabelled(less, 'Bunları durdur');
    await ben.waitForDm(/Artık gelmeyecek/);
    const list = await ben.ask('general', '/pacesetter hatırlatmalar');
    expect(plainText(list)).toContain('Durduruldu: temponun gerisindeki hedefler');
    await ben.pressLabelled(list, 'Geri al');
    await waitFor('the wish to be gone', async () => {
      const now = await ben.ask('general', '/pacesetter hatırlatmalar');
      return !plainText(now).includes('Durduruldu');
    });
  });
});

describe('a rep who is off', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startWithBenBehind();
  });
  afterAll(() => company.stop());

  it('hears nothing that day, and is told on the next; do-not-disturb is waited for', async () => {
    const ben = company.as('ben');
    await ben.ask('general', '/away 23 Nov');
    await company.moveTo('2026-11-23T14:30:00Z');
    const texts = async () => (await ben.readDm().catch(() => [])).map(({ text }) => text);
    expect((await texts()).filter((text) => text.includes('worth a look'))).toEqual([]);
    await ben.doNotDisturb('2026-11-24T08:00:00Z');
    await company.moveTo('2026-11-24T07:59:00Z');
    expect((await texts()).filter((text) => text.includes('worth a look'))).toEqual([]);
    await company.moveTo('2026-11-24T08:00:00Z');
    await ben.waitForDm('worth a look');
  });
});

describe('a rep whose status says that they are off', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startWithBenBehind();
  });
  afterAll(() => company.stop());

  it('hears nothing of their own until it expires, though no day off was entered', async () => {
    const ben = company.as('ben');
    const said = async () =>
      (await ben.readDm().catch(() => [])).filter(({ text }) => text.includes('worth a look'));
    await ben.setStatus({ text: 'Vacationing', emoji: ':palm_tree:', until: '2026-11-23' });
    await company.moveTo('2026-11-23T14:30:00Z');
    expect(await said()).toEqual([]);
    expect(await ben.ask('general', '/away').then(plainText)).toContain('You have no days off ahead');
    await company.moveTo(nine('2026-11-24'));
    await ben.waitForDm('worth a look');
  });
});

describe('a week that is full', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startWithBenBehind();
  });
  afterAll(() => company.stop());

  it('is set by an admin; what is one too many is left out, and the list says so', async () => {
    const [nora, ben] = [company.as('nora'), company.as('ben')];
    const list = await nora.ask('general', '/pacesetter reminders');
    await nora.pressLabelled(list, 'Pause and number');
    const form = await nora.waitForView((view) => view.callback_id === 'nudges.own_form.v1');
    await nora.submit(form, { paused_until: null, weekly: 'everybody', everybody: '1' });
    await nora.closeView(await nora.waitForView((view) => view.callback_id !== 'nudges.own_form.v1'));
    await company.moveTo(nine('2026-11-23'));
    await ben.waitForDm('worth a look');
    await ben.setStatus({ text: 'Vacationing', emoji: ':palm_tree:', until: '2026-11-27' });
    await company.bot.idle();
    await company.bot.tick();
    const texts = (await ben.readDm()).map((message) => plainText(message));
    expect(texts.filter((text) => text.includes('worth a look'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('Vacation') || text.includes('days off'))).toEqual([]);
    const own = plainText(await ben.ask('general', '/pacesetter reminders'));
    expect(own).toContain('days off that your Slack status names\n   _the week had its messages already_');
    expect(own).toContain('This week: 1 of at most 1 message you did not ask for.');
  });
});
