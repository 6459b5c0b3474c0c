import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import { allWorkspaces } from '../../src/people/index.ts';
import { findLabelled, plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { waitFor } from '../support/wait.ts';
import { addCounts, personIdOf, startCompany } from './company.ts';

/** 09:15 in Istanbul on Monday 23 November 2026; then a week and two later. */
const MONDAY = '2026-11-23T06:15:00Z';
const NEXT_MONDAY = '2026-11-30T06:15:00Z';
const THIRD_MONDAY = '2026-12-07T06:15:00Z';

/** Ayşe agreed on 18 demos for each month at the end of October, and has 4 when 15 of November's 21 days have gone. */
async function startWithAyseBehind(): Promise<RunningBot> {
  const company = await startCompany();
  const { context, slack } = company;
  const [workspace] = await allWorkspaces(context.db);
  const workspaceId = workspace?.id ?? '';
  const personId = await personIdOf(context, workspaceId, slack, 'ayse');
  await inTransaction(context.db, (trx) =>
    addGoalVersion(
      trx,
      workspaceId,
      { subject: { personId }, kpi: 'demos', periodKind: 'month' },
      {
        validFrom: '2026-11-01',
        validTo: null,
        target: 18,
        currency: null,
        authorId: null,
        reason: 'Agreed.',
      },
      { newId: context.newId, at: Date.parse('2026-10-30T09:00:00Z') },
    ),
  );
  await addCounts(company, 'ayse', 'demos', { '2026-11-04': 2, '2026-11-11': 1, '2026-11-18': 1 });
  await addCounts(company, 'ben', 'calls', { '2026-11-18': 20, '2026-11-25': 20, '2026-12-02': 20 });
  return company;
}

describe('a manager’s Monday', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startWithAyseBehind();
  });
  afterAll(() => company.stop());

  /** Each once, however often it was rewritten by a click. */
  const reminders = () => [
    ...new Set(
      company.slack
        .ledger()
        .filter(({ text }) => text.includes('worth a word'))
        .map(({ ts }) => ts),
    ),
  ];

  it('begins with the team’s card at nine, and no reminder yet', async () => {
    await company.moveTo('2026-11-23T06:14:00Z');
    expect(reminders()).toEqual([]);
  });

  it('brings one direct message at a quarter past: who, why, and one next step', async () => {
    await company.moveTo(MONDAY);
    const reminder = await company.as('mert').waitForDm('worth a word');
    expect(reminder.text.replace('\nTürkçe yazmamı ister misin?', '').split('\n')).toEqual([
      'Monday, 23 Nov 2026. One person is worth a word this week.',
      '*Ayşe Yılmaz*: Demos, this month: 4 of 18, where pace expects 13 by now.',
      '→ Ask what stands in the way of more demos, and agree on one thing to try this week.',
    ]);
    expect(findLabelled(reminder.blocks, 'Give feedback')?.actionId).toBe('feedback.give.v1');
    await company.bot.tick();
    expect(reminders()).toHaveLength(1);
  });

  it('is nobody else’s: the others hear nothing', async () => {
    for (const name of ['nora', 'ayse', 'ben', 'oya']) {
      const texts = (
        await company
          .as(name)
          .readDm()
          .catch(() => [])
      ).map(({ text }) => text);
      expect(texts.filter((text) => text.includes('worth a word'))).toEqual([]);
    }
  });

  it('explains itself: the numbers, the rule, and who sees it', async () => {
    const mert = company.as('mert');
    await mert.pressLabelled(await mert.waitForDm('worth a word'), 'Why this?');
    const why = await mert.waitForView();
    const text = plainText(why);
    expect(text).toContain('Goal: Demos 18 this month; 4 so far');
    expect(text).toContain('Behind on 19 Nov 2026 already');
    expect(text).toContain('Only you get this reminder. Ayşe Yılmaz cannot see it');
    await mert.closeView(why);
  });

  it('can be put off for a person, and taken back', async () => {
    const mert = company.as('mert');
    await mert.pressLabelled(await mert.waitForDm('worth a word'), 'Snooze a week');
    const snoozed = await mert.waitForDm('not before 7 Dec 2026');
    await mert.pressLabelled(snoozed, 'Undo');
    await waitFor('the reason to be back', async () => {
      const reminder = await mert.waitForDm('worth a word');
      return reminder.text.includes('4 of 18');
    });
    await mert.pressLabelled(await mert.waitForDm('worth a word'), 'Snooze a week');
    await mert.waitForDm('not before 7 Dec 2026');
  });

  it('leaves that person out on the next one, and names them again after it', async () => {
    await company.moveTo(NEXT_MONDAY);
    expect(reminders()).toHaveLength(1);
    await company.moveTo(THIRD_MONDAY);
    const reminder = await company.as('mert').waitForDm('Monday, 7 Dec 2026');
    // Live for two weeks by now, without a word to either.
    expect(reminder.text).toContain(
      '*Ayşe Yılmaz*: No feedback from you since the team went live on 23 Nov 2026',
    );
    expect(reminder.text).toContain('*Ben &lt;!channel&gt; &amp; Co*: No feedback from you');
    expect(reminders()).toHaveLength(2);
  });
});

describe('bir yöneticinin pazartesisi', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startWithAyseBehind();
    await company.as('mert').ask('general', '/pacesetter dil tr');
    await company.moveTo(MONDAY);
  });
  afterAll(() => company.stop());

  it('is in Turkish for a manager who chose it, in the message, its button and its modal', async () => {
    const mert = company.as('mert');
    const reminder = await mert.waitForDm('konuşmaya değer');
    expect(reminder.text.split('\n')).toEqual([
      '23 Kas 2026 Pazartesi. Bu hafta bir kişiyle konuşmaya değer.',
      '*Ayşe Yılmaz*: Demolar, bu ay: 4 / 18; tempoya göre şimdiye dek beklenen 13.',
      '→ Daha çok demo için neyin engel olduğunu sor, bu hafta denenecek tek bir adım belirleyin.',
    ]);
    await mert.pressLabelled(reminder, 'Neden bu?');
    const why = await mert.waitForView();
    expect(plainText(why)).toContain('Bu hatırlatma yalnızca sana gelir. Ayşe Yılmaz bunu göremez');
    await mert.closeView(why);
    await mert.pressLabelled(reminder, 'Bir hafta ertele');
    const snoozed = await mert.waitForDm('7 Ara 2026 tarihinden önce hatırlatmam');
    await mert.pressLabelled(snoozed, 'Geri al');
    await mert.waitForDm(/4 \/ 18/);
  });
});
