import { expect, it } from 'vitest';
import { activityNudges } from '../../src/activity/nudges.ts';
import { ownTriggers } from '../../src/coaching/triggers.ts';
import { upsertDeals } from '../../src/deals/index.ts';
import { dealNudges } from '../../src/deals/nudges.ts';
import { isWorkingDay } from '../../src/kernel/calendar.ts';
import { datesFrom } from '../../src/kernel/date.ts';
import type { PersonalTrigger } from '../../src/reminder.ts';
import { onBothDatabases } from '../support/databases.ts';
import { acted, earlyCompany, findAt, logCalls, question, said, someDeals } from './own-question.ts';

const only = ([trigger]: readonly PersonalTrigger[]): PersonalTrigger => {
  if (!trigger) throw new Error('No trigger');
  return trigger;
};
const weekdays = (from: string, until: string) =>
  datesFrom(from, until).filter((date) => isWorkingDay(date, [1, 2, 3, 4, 5]));

onBothDatabases('two working days without a log', (open) => {
  const silent = only(activityNudges);

  it('are brought up to whoever usually logs by hand, with the days and the way to log', async () => {
    const company = await earlyCompany(open);
    await logCalls(company, company.ada, weekdays('2026-10-26', '2026-11-21'));
    // Can's calls are imported, and he never logs.
    await company.count(company.can, 'calls', 8, '2026-10-26', '2026-11-21');
    const [found, ...others] = await findAt(company, silent, '2026-11-25T06:15:00Z');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      personId: company.ada,
      numbers: { earlier: '2026-11-23', later: '2026-11-24', lastLogged: '2026-11-20' },
    });
    expect(said(silent, found, 'en')).toBe(
      'Nothing is logged for Monday and Tuesday yet. One line for each will do, such as `/log tuesday 12 calls`. If there was nothing, leave it.',
    );
    expect(said(silent, found, 'tr')).toBe(
      'Pazartesi ve Salı için henüz hiç kayıt yok. Her gün için tek satır yeter, örneğin `/log salı 12 arama`. Kaydedecek bir şey yoksa öyle kalsın.',
    );
  });

  it('are not, when something was imported for one of them, on leave, or after one day', async () => {
    const company = await earlyCompany(open);
    await logCalls(company, company.ada, weekdays('2026-10-26', '2026-11-21'));
    expect(await findAt(company, silent, '2026-11-24T06:15:00Z')).toEqual([]);
    await company.off(company.ada, '2026-11-23', '2026-11-24');
    expect(await findAt(company, silent, '2026-11-25T06:15:00Z')).toEqual([]);
    // Tuesday and Wednesday.
    expect(await findAt(company, silent, '2026-11-26T06:15:00Z')).toHaveLength(1);
    await company.count(company.ada, 'emails', 3, '2026-11-24', '2026-11-25');
    expect(await findAt(company, silent, '2026-11-26T06:15:00Z')).toEqual([]);
  });

  it('are answered by a log, and by nothing else', async () => {
    const company = await earlyCompany(open);
    await logCalls(company, company.ada, weekdays('2026-10-26', '2026-11-21'));
    const [found] = await findAt(company, silent, '2026-11-25T06:15:00Z');
    if (!found) throw new Error('Nothing found');
    const within = ['2026-11-25T06:15:00Z', '2026-11-28T06:15:00Z'] as const;
    await company.count(company.ada, 'calls', 8, '2026-11-25', '2026-11-26');
    expect(await acted(company, silent, found, ...within)).toBe(false);
    await logCalls(company, company.ada, ['2026-11-26']);
    expect(await acted(company, silent, found, ...within)).toBe(true);
    expect(await acted(company, silent, found, '2026-11-27T06:15:00Z', within[1])).toBe(false);
  });
});

onBothDatabases('a quiet week of one’s own', (open) => {
  const drop = only(ownTriggers);
  /** Ten calls a day for five weeks, then six a day; the team's other rep goes on. */
  async function quiet() {
    const company = await earlyCompany(open);
    await company.count(company.ada, 'calls', 10, '2026-10-12', '2026-11-16');
    await company.count(company.ada, 'calls', 6, '2026-11-16', '2026-11-21');
    await company.count(company.can, 'calls', 8, '2026-10-12', '2026-11-21');
    return company;
  }

  it('is said to the person with their own usual, in both languages', async () => {
    const company = await quiet();
    const [found, ...others] = await findAt(company, drop, '2026-11-23T06:15:00Z');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ personId: company.ada, severity: 0.4 });
    expect(said(drop, found, 'en')).toContain(
      'Last week you came to 6 a working day; usually it is 10 (60% of it).',
    );
    expect(said(drop, found, 'tr')).toContain('Geçen hafta iş günü başına 6; her zamanki 10 (bunun %60’ı).');
  });

  it('is past after three working days', async () => {
    const company = await quiet();
    expect(await findAt(company, drop, '2026-11-25T06:15:00Z')).toHaveLength(1);
    expect(await findAt(company, drop, '2026-11-26T06:15:00Z')).toEqual([]);
  });

  it('is not judged when the team went live in it', async () => {
    const company = await quiet();
    company.context.clock.moveTo(new Date('2026-11-23T06:15:00Z'));
    const asked = await question(company);
    const from = (liveOn: string) =>
      drop.find(company.context, { ...asked, people: asked.people.map((each) => ({ ...each, liveOn })) });
    expect(await from('2026-11-17')).toEqual([]);
    expect(await from('2026-11-16')).toHaveLength(1);
  });

  it('is none when it was a week of leave', async () => {
    const company = await quiet();
    await company.off(company.ada, '2026-11-16', '2026-11-19');
    // 30 calls in two days.
    expect(await findAt(company, drop, '2026-11-23T06:15:00Z')).toEqual([]);
  });

  it('is not said to somebody who began a week ago', async () => {
    const company = await quiet();
    await company.addRep('Tom New', { startedOn: '2026-11-16' });
    const found = await findAt(company, drop, '2026-11-23T06:15:00Z');
    expect(found.map(({ personId }) => personId)).toEqual([company.ada]);
  });
});

onBothDatabases('stuck deals', (open) => {
  const stuck = only(dealNudges);

  it('are brought up from three on, with how long won deals take', async () => {
    const company = await earlyCompany(open);
    await someDeals(company, { [company.ada]: 3, [company.can]: 2 });
    const [found, ...others] = await findAt(company, stuck, '2026-11-23T06:15:00Z');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      personId: company.ada,
      about: 'deals',
      numbers: { stuck: 3, open: 3, days: 21, medianDays: 5, n: 10 },
    });
    expect(said(stuck, found, 'en')).toContain('3 of your 3 open deals have been in their stage');
    expect(said(stuck, found, 'tr')).toContain('Açık 3 satışından 3’ü, kazanılan satışların');
  });

  it('are not stuck at twice the usual, only after it', async () => {
    const company = await earlyCompany(open);
    await someDeals(company, { [company.ada]: 3 });
    // Open since the 2nd, and the median is five days.
    expect(await findAt(company, stuck, '2026-11-12T06:15:00Z')).toEqual([]);
    expect(await findAt(company, stuck, '2026-11-13T06:15:00Z')).toHaveLength(1);
  });

  it('are answered when one of them moves', async () => {
    const company = await earlyCompany(open);
    await someDeals(company, { [company.ada]: 3 });
    const [found] = await findAt(company, stuck, '2026-11-23T06:15:00Z');
    if (!found) throw new Error('Nothing found');
    const within = ['2026-11-23T06:15:00Z', '2026-11-26T06:15:00Z'] as const;
    expect(await acted(company, stuck, found, ...within)).toBe(false);
    company.context.clock.moveTo(new Date('2026-11-24T09:00:00Z'));
    const moved = {
      externalId: `open-${company.ada}-0`,
      ownerId: company.ada,
      stage: 'Lost',
      status: 'lost' as const,
      currency: 'USD',
      closedOn: '2026-11-24',
    };
    await company.change((trx) =>
      upsertDeals(trx, company.context, company.workspace.id, [moved], '2026-11-24'),
    );
    expect(await acted(company, stuck, found, ...within)).toBe(true);
  });
});
