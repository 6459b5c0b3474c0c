import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import type { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { personIdOf, startCompany } from './company.ts';

/** Tuesday 22 December 2026, 09:00 in Istanbul. */
const TUESDAY = '2026-12-22T06:00:00Z';

describe('a status in Slack, from the question to the pace that leaves its days out', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany({ at: TUESDAY });
    await addGoal(company, 'ben');
    await addGoal(company, 'ayse');
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  const ask = async (who: string, command: string) =>
    flat((await company.as(who).ask('general', command)).text);

  it('asks the rep, stores nothing until they say so, and then counts without these days', async () => {
    const ben = company.as('ben');
    await ben.setStatus({ text: 'Vacationing', emoji: ':palm_tree:', until: '2026-12-23' });
    const question = await dm(ben, 'Your status says');
    expect(shown(question)).toContain(
      'Your status says Vacationing until 23 Dec 2026. Shall I leave 22 – 23 Dec 2026 (2 working days) out of your pace?',
    );
    expect(await ask('ben', '/away')).toContain('You have no days off ahead');
    expect(await ask('ben', '/mygoals')).not.toContain('left out');

    await ben.pressLabelled(question, 'Yes, leave them out');
    const taken = await dm(ben, '2 working days. Your goals count without them');
    expect(taken.ts).toBe(question.ts);
    expect(await ask('ben', '/mygoals')).toContain('2 days off left out');
    expect(await ask('mert', '/away @ben')).toContain('22 – 23 Dec 2026 · 2 working days');

    await ben.pressLabelled(taken, 'Undo');
    await dm(ben, 'Taken back: 22 – 23 Dec 2026');
    expect(await ask('ben', '/mygoals')).not.toContain('left out');
  });

  it('takes No for an answer, and does not ask again for the same status', async () => {
    const ben = company.as('ben');
    await ben.setStatus({ text: 'Out sick', emoji: ':face_with_thermometer:', until: '2026-12-24' });
    const question = await dm(ben, 'Your status says Out sick until 24 Dec 2026');
    await ben.pressLabelled(question, 'No');
    await dm(ben, 'Fine, these days count as working days');
    await ben.setStatus({});
    await ben.setStatus({ text: 'Out sick', emoji: ':face_with_thermometer:', until: '2026-12-24' });
    await ben.setStatus({ text: 'In a meeting', emoji: ':spiral_calendar_pad:' });
    await company.bot.tick();
    const messages = (await ben.readDm()).map(shown);
    expect(messages.filter((text) => text.includes('Your status says'))).toEqual([]);
    expect(await ask('ben', '/away')).toContain('You have no days off ahead');
  });

  it('leaves out only today, or days picked in a form, when the status has no end', async () => {
    const ben = company.as('ben');
    await ben.setStatus({ text: 'On leave', emoji: '' });
    const question = await dm(ben, 'without an end');
    await ben.pressLabelled(question, 'Choose the days');
    const form = await ben.waitForView((view) => view.callback_id === 'people.away_form.v1');
    await ben.submit(form, { first: '2026-12-28', last: '2026-12-29', part: '3' });
    const taken = await dm(ben, '28 – 29 Dec 2026: 2 working days');
    expect(taken.ts).toBe(question.ts);
    await company.moveTo('2026-12-24T06:00:00Z');
    await ben.setStatus({ text: 'Off sick', emoji: '', until: '2026-12-25' });
    const sick = await dm(ben, 'Your status says Out sick until 25 Dec 2026');
    await ben.pressLabelled(sick, 'Only today');
    await dm(ben, 'Thursday, 24 Dec 2026: 1 working day');
  });

  it('speaks Turkish with whoever does', async () => {
    const ayse = company.as('ayse');
    await ayse.setStatus({ text: 'İZİNDE', emoji: ':palm_tree:', until: '2026-12-25' });
    const question = await dm(ayse, 'Slack durumunda');
    expect(shown(question)).toContain(
      'Slack durumunda İzinde yazıyor (son gün 25 Ara 2026). 24–25 Ara 2026 (2 iş günü) tempo hesabına katılmasın mı?',
    );
    await ayse.pressLabelled(question, 'Evet, hesaba katma');
    await dm(ayse, '2 iş günü. Hedeflerin bu günler olmadan hesaplanır');
    expect(await ask('ayse', '/mygoals')).toContain('2 izin günü sayılmadı');
  });

  it('asks nobody whose team is not live, and nobody without a team', async () => {
    await company.as('oya').setStatus({ text: 'Vacationing', emoji: ':palm_tree:', until: '2026-12-25' });
    await company.bot.tick();
    expect(await company.as('oya').readDm()).toEqual([]);
  });
});

/** `Intl` sets thin spaces around the dash of a range. */
const flat = (text: string) => text.replaceAll('\u2009', ' ');

const shown = (target: Parameters<typeof plainText>[0]) => flat(plainText(target)).replaceAll('*', '');

/** Waits for a direct message that says this. */
const dm = (person: Person, text: string) => person.waitForDm((message) => shown(message).includes(text));

/** 100 calls a week, from this quarter on. */
async function addGoal({ context, slack }: RunningBot, name: string) {
  const { id: workspaceId } = await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
  const personId = await personIdOf(context, workspaceId, slack, name);
  const goal = { subject: { personId }, kpi: 'calls', periodKind: 'week' } as const;
  const version = {
    validFrom: '2026-09-28',
    validTo: null,
    target: 100,
    currency: null,
    authorId: null,
    reason: 'Agreed.',
  };
  const stamp = { newId: context.newId, at: 0 };
  await inTransaction(context.db, (trx) => addGoalVersion(trx, workspaceId, goal, version, stamp));
}
