import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeRatings, nextClosing } from '../../src/coaching/actions/close-ratings.ts';
import { mayRate, rate, rateable } from '../../src/coaching/actions/rate.ts';
import { ratingLine } from '../../src/coaching/messages/rating.ts';
import { resultOf } from '../../src/coaching/rules/rating.ts';
import { latestResult, moveRatings } from '../../src/coaching/store/ratings.ts';
import { translate } from '../../src/locales/index.ts';
import { createPseudonyms } from '../../src/pseudonym.ts';
import { type OpenFresh, onBothDatabases } from '../support/databases.ts';
import { everyRow, rowsByTable } from '../support/every-row.ts';
import { createCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';

describe('what is published of a quarter’s numbers', () => {
  it.each<[values: number[], answers: number | null, points: number | null]>([
    [[], null, null],
    [[5, 5, 5, 5], null, null],
    // 15 / 5 = 3.
    [[1, 2, 3, 4, 5], 5, 3],
    // 16 / 5 = 3.2, nearer to 3.0 than to 3.5.
    [[2, 2, 3, 4, 5], 5, 3],
    // 17 / 5 = 3.4, nearer to 3.5.
    [[2, 3, 3, 4, 5], 5, 3.5],
    // 26 / 8 = 3.25: the middle goes up.
    [[3, 3, 3, 3, 3, 3, 4, 4], 8, 3.5],
    // All the same is not told from nearly all the same.
    [[5, 5, 5, 5, 5], 5, 4.5],
    [[5, 5, 5, 5, 4], 5, 4.5],
    [[1, 1, 1, 1, 1], 5, 1.5],
  ])('of %j: %s answers, %s points', (values, answers, points) => {
    const result = resultOf(values);
    expect(result && [result.answers, result.halfPoints / 2]).toEqual(answers && [answers, points]);
  });

  it('is never an end of the scale, and within half a point of the mean', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(numbers, (values) => {
        const points = (resultOf(values)?.halfPoints ?? 0) / 2;
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(points).toBeGreaterThanOrEqual(1.5);
        expect(points).toBeLessThanOrEqual(4.5);
        expect(Math.abs(points - Math.min(4.5, Math.max(1.5, mean)))).toBeLessThanOrEqual(0.25);
      }),
    );
  });

  it('is said with its ends open', () => {
    const said = (halfPoints: number, locale: 'en' | 'tr' = 'en') =>
      ratingLine({ quarter: '2026-Q3', answers: 6, halfPoints }, translate(locale));
    expect(said(7)).toMatch(/^\*Coaching:\* 3\.5 of 5, by 6 who answered without their names \(1 Jul/u);
    expect(said(9)).toContain('4.5 or more of 5');
    expect(said(3)).toContain('1.5 or less of 5');
    expect(said(7, 'tr')).toContain('5 üzerinden 3,5');
  });
});

/** Mert, to whom five report (Rep 1 to Rep 5) and a guest; Oya reports to nobody. November 2026, Istanbul. */
async function coached(open: OpenFresh, reports = 5) {
  const company = await createCompany(open);
  const mert = await company.addPerson({ name: 'Mert' });
  const oya = await company.addPerson({ name: 'Oya', isAdmin: true });
  await company.addPerson({ name: 'Gus', managerId: mert, isGuest: true });
  const reps: string[] = [];
  for (let nth = 1; nth <= reports; nth++) {
    reps.push(await company.addPerson({ name: `Rep ${nth}`, managerId: mert }));
  }
  const give = async (personId: string, points: number) =>
    rate(company.context, await company.callerOf(personId), mert, points);
  const closeOn = (date: string) => {
    company.context.clock.moveTo(new Date(`${date}T00:00:00+03:00`));
    return closeRatings(company.context, company.context.clock.now());
  };
  const published = () => latestResult(company.db, company.workspace.id, mert);
  return { company, mert, oya, reps, give, closeOn, published };
}

onBothDatabases('a rating of coaching', (open) => {
  it('is for those who report to the manager directly, once five of them can', async () => {
    const { company, mert, oya, reps, give } = await coached(open);
    expect(await refusalOf(give(oya, 5))).toContain('by those who report to the manager directly');
    expect(await refusalOf(give(mert, 5))).toContain('by those who report to the manager directly');
    expect(await mayRate(company.context, await company.callerOf(reps[0] ?? ''), mert)).toBe('yes');
    const few = await coached(open, 4);
    expect(await refusalOf(few.give(few.reps[0] ?? '', 5))).toContain('At present it is 4 people');
  });

  it('takes whole points from 1 to 5 and nothing else', async () => {
    const { company, reps, give } = await coached(open);
    const before = await everyRow(company.db);
    for (const points of [0, 6, 2.5, Number.NaN]) await refusalOf(give(reps[0] ?? '', points));
    expect(await everyRow(company.db)).toBe(before);
  });

  it('can be changed all quarter by who gave it, and counts once', async () => {
    const { company, mert, reps, give } = await coached(open);
    const [first = ''] = reps;
    await give(first, 2);
    await give(first, 4);
    expect((await rateable(company.context, await company.callerOf(first), mert)).given).toBe(4);
    expect((await rateable(company.context, await company.callerOf(reps[1] ?? ''), mert)).given).toBeNull();
    expect((await rowsByTable(company.db)).coaching_rating).toHaveLength(1);
  });

  it('leaves one row, without whose it is, without a time, and no other trace', async () => {
    const { company, reps, give } = await coached(open);
    const before = await rowsByTable(company.db);
    await give(reps[2] ?? '', 3);
    const after = await rowsByTable(company.db);
    const changed = Object.keys(after).filter((table) => after[table]?.join() !== before[table]?.join());
    expect(changed).toEqual(['coaching_rating']);
    const row = JSON.parse(after.coaching_rating?.[0] ?? '{}');
    expect(Object.keys(row).sort()).toEqual(['manager_id', 'pseudonym', 'quarter', 'value', 'workspace_id']);
    expect(JSON.stringify(row)).not.toContain(reps[2]);
  });

  it('is under a name that the database alone does not lead back to anybody', async () => {
    const { company, reps, give } = await coached(open);
    for (const [nth, rep] of reps.entries()) await give(rep, nth + 1);
    const rows = await company.db.selectFrom('coaching_rating').selectAll().execute();
    // In the order of the random names, which is not the one in which they came.
    const stored = rows.map(({ pseudonym }) => pseudonym);
    expect(new Set(stored).size).toBe(5);
    const another = createPseudonyms('another secret');
    const [first] = rows;
    const texts = reps.map(
      (rep) => `coaching ${company.workspace.id} ${first?.manager_id} ${first?.quarter} ${rep}`,
    );
    expect(texts.map(another).some((name) => stored.includes(name))).toBe(false);
  });

  it('is shown to nobody before its quarter is over, however many have answered', async () => {
    const { reps, give, closeOn, published } = await coached(open, 6);
    for (const rep of reps.slice(0, 5)) await give(rep, 4);
    await closeOn('2026-12-31');
    expect(await published()).toBeNull();
    // The first of January is still the last of December somewhere.
    await closeOn('2027-01-01');
    expect(await published()).toBeNull();
    await give(reps[5] ?? '', 1).catch(() => {});
    await closeOn('2027-01-02');
    expect(await published()).toMatchObject({ quarter: '2026-Q4', answers: 5, halfPoints: 8 });
  });

  it('is one average then that does not move any more, and the numbers are gone', async () => {
    const { company, reps, give, closeOn, published } = await coached(open, 6);
    for (const [nth, rep] of reps.entries()) await give(rep, [1, 2, 3, 4, 5, 5][nth] ?? 1);
    await closeOn('2027-01-02');
    // 20 / 6 = 3.33, nearer to 3.5 than to 3.
    expect(await published()).toEqual({ quarter: '2026-Q4', answers: 6, halfPoints: 7 });
    expect((await rowsByTable(company.db)).coaching_rating).toEqual([]);
    for (const rep of reps) await give(rep, 1);
    await closeOn('2027-01-03');
    expect(await published()).toEqual({ quarter: '2026-Q4', answers: 6, halfPoints: 7 });
  });

  it('is deleted unseen where fewer than five answered', async () => {
    const { company, reps, give, closeOn, published } = await coached(open);
    for (const rep of reps.slice(0, 4)) await give(rep, 5);
    await closeOn('2027-01-02');
    expect(await published()).toBeNull();
    const { coaching_rating: ratings, coaching_result: results } = await rowsByTable(company.db);
    expect([ratings, results]).toEqual([[], []]);
  });

  it('is closed at the start of the second day after the quarter', async () => {
    const { company } = await coached(open);
    const at = (instant: string) => nextClosing(company.context, new Date(instant));
    expect(await at('2026-11-23T06:00:00Z')).toEqual(new Date('2027-01-01T21:00:00Z'));
    expect(await at('2027-01-01T20:59:00Z')).toEqual(new Date('2027-01-01T21:00:00Z'));
    expect(await at('2027-01-01T21:00:00Z')).toEqual(new Date('2027-04-01T21:00:00Z'));
  });

  it('goes with a manager who turned out to be another', async () => {
    const { company, mert, reps, give, closeOn } = await coached(open);
    for (const rep of reps) await give(rep, 4);
    await closeOn('2027-01-02');
    const into = await company.addPerson({ name: 'Mert M.' });
    await company.change((trx) => moveRatings(trx, company.workspace.id, { from: mert, into }));
    expect(await latestResult(company.db, company.workspace.id, into)).toMatchObject({ halfPoints: 8 });
    expect(await latestResult(company.db, company.workspace.id, mert)).toBeNull();
  });
});
