import { expect, it } from 'vitest';
import type { Message, Skip } from '../../src/capability.ts';
import { importTimeOff, setChosenLocale } from '../../src/people/index.ts';
import { PROMPT } from '../../src/wins/actions/plan-prompts.ts';
import { promptDelivery } from '../../src/wins/deliveries/prompt.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { THURSDAY_BEAT, type WinsCompany, winsCompany } from './wins-company.ts';

/** The first is no whole week for somebody who began in it, so that nine make eight. */
const NINE_WEEKS = [5, 50, 52, 48, 55, 51, 47, 53, 54];

const wins = (acme: WinsCompany) =>
  acme.db.selectFrom('win').select(['person_id', 'kind', 'kpi', 'period']).orderBy('found_at').execute();

/** What the nth prompt says now, or why it says nothing. */
async function said(acme: WinsCompany, nth = 0): Promise<Message | Skip> {
  const delivery = (await acme.deliveries(PROMPT))[nth];
  if (!delivery) throw new Error('Nothing was planned');
  const due = { ...delivery, workspaceId: acme.workspace.id, kind: PROMPT };
  return promptDelivery.render(acme.context, { ...due, params: JSON.parse(delivery.params) });
}

const text = async (acme: WinsCompany, nth = 0) => {
  const message = await said(acme, nth);
  if ('skip' in message) throw new Error(message.skip);
  return plainText(message);
};

onBothDatabases('telling people what they reached', (open) => {
  it('tells of a best week as soon as it is one, with the numbers behind it', async () => {
    const acme = await winsCompany(open);
    await acme.weeks(acme.ana, 'calls', NINE_WEEKS);
    await acme.counts(acme.ana, 'calls', { '2026-11-24': 30, '2026-11-25': 26 });
    await acme.beatAt(THURSDAY_BEAT);
    expect(await wins(acme)).toEqual([
      { person_id: acme.ana, kind: 'personal_best', kpi: 'calls', period: '2026-W48' },
    ]);
    expect(await text(acme)).toBe(
      [
        'Your best week yet in Calls: 56 calls. Want to tell the team? Nothing is posted unless you do.',
        '🎉 Your best week yet in *Calls*: 56 calls',
        '23\u2009–\u200929 Nov 2026. The best of the 8 weeks before: 55.',
        'Post it …',
        'Keep it to myself',
        'Want to tell the team? Nothing is posted unless you do.',
      ].join('\n'),
    );
  });

  it.each([
    ['with seven whole weeks behind it', NINE_WEEKS.slice(1), 56],
    ['for as much as the best one', NINE_WEEKS, 55],
  ])('tells of no best week %s', async (_what, weeks, amount) => {
    const acme = await winsCompany(open);
    await acme.weeks(acme.ana, 'calls', weeks);
    await acme.counts(acme.ana, 'calls', { '2026-11-25': amount });
    await acme.beatAt(THURSDAY_BEAT);
    expect(await wins(acme)).toEqual([]);
  });

  it('asks once, however a number is corrected down and up again, and drops what is no longer so', async () => {
    const acme = await winsCompany(open);
    await acme.weeks(acme.ana, 'calls', NINE_WEEKS);
    await acme.counts(acme.ana, 'calls', { '2026-11-25': 56 });
    await acme.beatAt(THURSDAY_BEAT);
    await acme.counts(acme.ana, 'calls', { '2026-11-25': -10 });
    expect(await said(acme)).toEqual({ skip: 'no longer true' });
    await acme.beatAt('2026-11-26T12:00:00Z');
    await acme.counts(acme.ana, 'calls', { '2026-11-25': 20 });
    await acme.beatAt('2026-11-27T06:30:00Z');
    await acme.beatAt('2026-11-27T12:00:00Z');
    // In the first days after it, the week is still looked at.
    await acme.beatAt('2026-11-30T06:30:00Z');
    expect(await wins(acme)).toHaveLength(1);
    expect(await acme.deliveries(PROMPT)).toHaveLength(1);
    expect(await text(acme)).toContain('66 calls');
  });

  it('tells of a goal of a month that is reached to the cent, and that 99.96 % is close', async () => {
    const acme = await winsCompany(open);
    await acme.goal(acme.ana, 'revenue_won', 'month', 5_000_000);
    await acme.goal(acme.cem, 'revenue_won', 'month', 5_000_000);
    await acme.counts(acme.ana, 'revenue_won', { '2026-11-20': 5_000_000 });
    await acme.counts(acme.cem, 'revenue_won', { '2026-11-20': 4_998_000 });
    await acme.beatAt(THURSDAY_BEAT);
    const found = await wins(acme);
    expect(new Map(found.map((win) => [win.person_id, win.kind]))).toEqual(
      new Map([
        [acme.ana, 'goal_reached'],
        [acme.cem, 'goal_near'],
      ]),
    );
    const planned = await acme.deliveries(PROMPT);
    const both = await Promise.all(planned.map(async ({ target }, nth) => [target, await text(acme, nth)]));
    const of = new Map(both.map(([target = '', words = '']) => [target, words]));
    expect(of.get(acme.ana)).toContain(
      '🎉 You reached your goal: *Revenue won, November 2026*\n$50,000, and the goal was $50,000.',
    );
    expect(of.get(acme.ana)).toContain('Post it …');
    expect(of.get(acme.cem)).toContain('💪 99.9% of your goal: *Revenue won, November 2026*\n$20 to go.');
    expect(of.get(acme.cem)).not.toContain('Post it …');
  });

  it('says nothing of half a goal, of a goal for a week, and of "close" when no day is left', async () => {
    const acme = await winsCompany(open);
    await acme.goal(acme.ana, 'calls', 'month', 100);
    await acme.counts(acme.ana, 'calls', { '2026-11-20': 89 });
    await acme.goal(acme.cem, 'demos', 'week', 3);
    await acme.counts(acme.cem, 'demos', { '2026-11-25': 3 });
    await acme.beatAt(THURSDAY_BEAT);
    expect(await wins(acme)).toEqual([]);
    await acme.counts(acme.ana, 'calls', { '2026-11-30': 5 });
    await acme.beatAt('2026-11-30T06:30:00Z');
    expect(await wins(acme)).toEqual([]);
  });

  it('tells of what was reached on a month’s last evening in the next days, and not a week later', async () => {
    const acme = await winsCompany(open, '2026-11-30T18:00:00Z');
    await acme.goal(acme.ana, 'calls', 'month', 100);
    await acme.counts(acme.ana, 'calls', { '2026-11-30': 100 });
    await acme.goal(acme.cem, 'calls', 'month', 100);
    await acme.beatAt('2026-12-01T06:30:00Z');
    await acme.counts(acme.cem, 'calls', { '2026-11-30': 100 });
    await acme.beatAt('2026-12-07T06:30:00Z');
    expect(await wins(acme)).toEqual([
      { person_id: acme.ana, kind: 'goal_reached', kpi: 'calls', period: '2026-11' },
    ]);
  });

  it('tells nobody on a day off, and tells them the next day', async () => {
    const acme = await winsCompany(open);
    const days = { from: '2026-11-26', until: '2026-11-27' };
    const ana = await acme.person(acme.ana);
    await acme.change((trx, change) => importTimeOff(trx, change, ana, days));
    await acme.goal(acme.ana, 'calls', 'month', 100);
    await acme.counts(acme.ana, 'calls', { '2026-11-20': 100 });
    await acme.beatAt(THURSDAY_BEAT);
    expect(await wins(acme)).toEqual([]);
    await acme.beatAt('2026-11-27T06:30:00Z');
    expect(await wins(acme)).toHaveLength(1);
  });

  it('looks at nobody outside a live team, and at nothing before the morning', async () => {
    const acme = await winsCompany(open, '2026-11-26T06:00:00Z');
    for (const person of [acme.oya, acme.ana]) {
      await acme.weeks(person, 'calls', NINE_WEEKS);
      await acme.counts(person, 'calls', { '2026-11-25': 60 });
    }
    await acme.beatAt('2026-11-26T06:29:00Z');
    expect(await wins(acme)).toEqual([]);
    await acme.beatAt(THURSDAY_BEAT);
    expect((await wins(acme)).map((win) => win.person_id)).toEqual([acme.ana]);
  });

  it('comes in both languages', async () => {
    const acme = await winsCompany(open);
    await acme.change((trx, change) => setChosenLocale(trx, change, { personId: acme.ana, locale: 'tr' }));
    await acme.weeks(acme.ana, 'calls', NINE_WEEKS);
    await acme.counts(acme.ana, 'calls', { '2026-11-25': 56 });
    await acme.beatAt(THURSDAY_BEAT);
    expect(await text(acme)).toContain(
      '🎉 *Aramalar* için şimdiye kadarki en iyi haftan: 56 arama\n23–29 Kas 2026. Önceki 8 hafta içindeki en iyisi: 55.',
    );
  });
});
