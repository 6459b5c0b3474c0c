import { expect, it } from 'vitest';
import { ownRows } from '../../src/mydata/store/own-rows.ts';
import { isReadyToShare } from '../../src/reviews/rules/review.ts';
import { insertCycle, lastCycles } from '../../src/reviews/store/cycles.ts';
import { moveReviews } from '../../src/reviews/store/merge.ts';
import { insertNote, notesOf, talkedAbout } from '../../src/reviews/store/notes.ts';
import { openFinished, ownWords, saveWords, sharedWords } from '../../src/reviews/store/part-words.ts';
import {
  deleteOpenPart,
  insertParts,
  partsElsewhere,
  partsOf,
  partsToWrite,
} from '../../src/reviews/store/parts.ts';
import { peersOf, savePeer } from '../../src/reviews/store/peers.ts';
import {
  holdReview,
  insertReviews,
  markEnded,
  markShared,
  reviewById,
  reviewedIn,
  reviewsOf,
  runningReviews,
} from '../../src/reviews/store/reviews.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { saying } from './review-company.ts';

const AT = new Date('2026-11-23T09:00:00Z');
const DAYS = { start: '2026-10-01', end: '2027-01-01' };

onBothDatabases('reviews', (open) => {
  async function withReview() {
    const company = await createCompany(open);
    const mert = await company.addPerson({ name: 'Mert' });
    const ben = await company.addPerson({ name: 'Ben', managerId: mert });
    const lena = await company.addPerson({ name: 'Lena' });
    const { id } = company.workspace;
    const { change, db } = company;
    const review = { id: 'r1', cycleId: 'c1', personId: ben, managerId: mert };
    await change(async (trx) => {
      const due = { selfDue: '2026-12-07', managerDue: '2026-12-14' };
      const cycle = { id: 'c1', name: 'Q4', ...DAYS, ...due, peers: 2, hasOverall: true };
      expect(await insertCycle(trx, id, { ...cycle, startedBy: mert, startedAt: AT })).toBe(true);
      expect(await insertCycle(trx, id, { ...cycle, startedBy: mert, startedAt: AT })).toBe(false);
      await insertReviews(trx, id, [review]);
      await insertParts(trx, id, [
        { id: 'self', kind: 'self', authorId: ben, askedAt: AT, review },
        { id: 'boss', kind: 'manager', authorId: mert, askedAt: AT, review },
        { id: 'peer', kind: 'peer', authorId: lena, askedAt: AT, review },
      ]);
      // Asked twice, somebody writes once.
      await insertParts(trx, id, [{ id: 'twice', kind: 'peer', authorId: lena, askedAt: AT, review }]);
      await savePeer(trx, id, review, { personId: lena, state: 'suggested' }, AT);
      await savePeer(trx, id, review, { personId: lena, state: 'asked' }, AT);
    });
    const save = (partId: string, state: 'draft' | 'final') =>
      change((trx) =>
        saveWords(trx, id, partId, saying(`Canary ${partId}`), { state, at: AT, openOn: null }),
      );
    return { company, change, db, id, mert, ben, lena, review, save };
  }

  it('keep a part for its writer alone until it is opened, and then for both of the pair', async () => {
    const { company, change, db, id, mert, ben, lena, save } = await withReview();
    await save('self', 'draft');
    await save('boss', 'final');
    expect(await ownWords(db, id, 'self', ben)).toEqual(saying('Canary self'));
    expect(await ownWords(db, id, 'self', mert)).toBeNull();
    expect(await ownWords(db, 'elsewhere', 'self', ben)).toBeNull();
    expect([...(await sharedWords(db, id, 'r1'))]).toEqual([]);
    const exported = async (person: string) =>
      JSON.stringify(await ownRows(db, id, 'review_part', [person], company.today()));
    expect(await exported(mert)).not.toContain('Canary self');
    expect(await exported(ben)).not.toContain('Canary boss');
    expect(await exported(ben)).toContain('Canary self');

    await save('self', 'final');
    await change(async (trx) => {
      await markShared(trx, id, 'r1', '2026-11-23');
      await openFinished(trx, id, 'r1', '2026-11-23');
    });
    expect([...(await sharedWords(db, id, 'r1')).keys()].sort()).toEqual(['boss', 'self']);
    expect(await exported(mert)).toContain('Canary self');
    expect(await exported(lena)).not.toContain('Canary');
    // What is not finished stays closed.
    expect((await partsOf(db, id, ['r1'])).find((part) => part.id === 'peer')?.openOn).toBeNull();
  });

  it('are found by those who have a part in them, and by nobody else', async () => {
    const { db, change, id, mert, ben, lena, review } = await withReview();
    const found = async (person: string) => (await reviewsOf(db, id, person, 5)).map((each) => each.id);
    expect([await found(ben), await found(mert), await found(lena)]).toEqual([['r1'], ['r1'], []]);
    expect((await partsElsewhere(db, id, lena, 5)).map((part) => part.id)).toEqual(['peer']);
    expect(await partsElsewhere(db, id, ben, 5)).toEqual([]);
    expect((await partsToWrite(db, id, [ben, lena])).map((part) => part.id).sort()).toEqual(['peer', 'self']);
    expect((await lastCycles(db, id, mert, 5)).map(({ id: cycle }) => cycle)).toEqual(['c1']);
    expect(await lastCycles(db, id, ben, 5)).toEqual([]);
    expect(await peersOf(db, id, ['r1'])).toEqual([{ reviewId: 'r1', personId: lena, state: 'asked' }]);
    expect([...(await reviewedIn(db, id, DAYS))]).toEqual([ben]);
    expect([...(await reviewedIn(db, id, { ...DAYS, end: '2026-12-31' }))]).toEqual([]);
    expect(await runningReviews(db)).toHaveLength(1);
    await change((trx) => markEnded(trx, id, 'r1', { why: 'left', at: AT }));
    expect(await runningReviews(db)).toEqual([]);
    expect([...(await reviewedIn(db, id, DAYS))]).toEqual([]);
    expect(await change((trx) => holdReview(trx, id, 'r1'))).toEqual(await reviewById(db, id, review.id));
    expect(await change((trx) => holdReview(trx, 'elsewhere', 'r1'))).toBeNull();
  });

  it('take back an empty page and no other; notes stand in their order', async () => {
    const { change, db, id, mert, review, save } = await withReview();
    await save('peer', 'draft');
    expect(await change((trx) => deleteOpenPart(trx, id, 'peer'))).toBe(false);
    expect(await change((trx) => deleteOpenPart(trx, id, 'self'))).toBe(true);
    const note = { kind: 'talk', authorId: mert, text: 'Raise', on: '2026-11-23' } as const;
    expect(await change((trx) => insertNote(trx, id, review, { ...note, id: 'n1' }, AT))).toBe(true);
    expect(await change((trx) => insertNote(trx, id, review, { ...note, id: 'n1' }, AT))).toBe(false);
    expect(await notesOf(db, id, 'r1')).toEqual([note]);
    expect([...(await talkedAbout(db, id, ['r1', 'r2']))]).toEqual(['r1']);
  });

  it('let whoever finishes second see what the first has written', async () => {
    const { change, db, id } = await withReview();
    // With a connection for each, so that neither waits for one.
    await Promise.all([1, 2].map(() => change((trx) => partsOf(trx, id, ['r1']))));
    const held = Promise.withResolvers<void>();
    const first = change(async (trx) => {
      await holdReview(trx, id, 'r1');
      held.resolve();
      // Long enough for somebody who waits for nobody to look before it is written.
      for (let n = 0; n < 40; n++) await partsOf(trx, id, ['r1']);
      await saveWords(trx, id, 'self', saying('One'), { state: 'final', at: AT, openOn: null });
    });
    await held.promise;
    const second = change(async (trx) => {
      await holdReview(trx, id, 'r1');
      await saveWords(trx, id, 'boss', saying('Two'), { state: 'final', at: AT, openOn: null });
      return isReadyToShare(await partsOf(trx, id, ['r1']));
    });
    await first;
    expect(await second).toBe(true);
    expect(isReadyToShare(await partsOf(db, id, ['r1']))).toBe(true);
  });

  it('of one are the other’s when two people turn out to be one; between the two themselves nothing moves', async () => {
    const { company, change, db, id, mert, ben, lena, save } = await withReview();
    await save('peer', 'final');
    const mia = await company.addPerson({ name: 'Mia' });
    await change((trx, opened) => moveReviews(trx, opened, { from: lena, into: mia }));
    expect((await partsElsewhere(db, id, mia, 5)).map((part) => part.id)).toEqual(['peer']);
    expect(await peersOf(db, id, ['r1'])).toMatchObject([{ personId: mia }]);
    const max = await company.addPerson({ name: 'Max' });
    await change((trx, opened) => moveReviews(trx, opened, { from: ben, into: max }));
    expect(await reviewById(db, id, 'r1')).toMatchObject({ personId: max, managerId: mert });
    await change((trx, opened) => moveReviews(trx, opened, { from: max, into: mert }));
    expect(await reviewById(db, id, 'r1')).toMatchObject({ personId: max, managerId: mert });
    // Mia turns out to be whom she wrote about: nobody is a peer of their own.
    await change((trx, opened) => moveReviews(trx, opened, { from: mia, into: max }));
    expect((await partsOf(db, id, ['r1'])).find((part) => part.id === 'peer')?.authorId).toBe(mia);
    expect(await peersOf(db, id, ['r1'])).toMatchObject([{ personId: mia }]);
  });
});
