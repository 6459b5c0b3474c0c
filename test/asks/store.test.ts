import { expect, it } from 'vitest';
import { moveAsks } from '../../src/asks/merge-store.ts';
import {
  answerAskRow,
  askById,
  asksBy,
  asksOf,
  insertAsk,
  openAsks,
  takeBackRow,
} from '../../src/asks/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

const AT = new Date('2026-11-23T08:00:00Z');
const LATER = new Date('2026-11-24T08:00:00Z');

onBothDatabases('what people ask', (open) => {
  const put = ({ workspace, change }: Company, id: string, askerId: string, managerId: string) =>
    change((trx) =>
      insertAsk(trx, workspace.id, { id, askerId, managerId, text: `Need ${id}`, askedAt: AT }),
    );

  it('is kept once, answered once, and then no longer taken back', async () => {
    const company = await createCompany(open);
    const { db, workspace } = company;
    const mert = await company.addPerson({ name: 'Mert' });
    const ben = await company.addPerson({ name: 'Ben' });
    expect(await put(company, 'one', ben, mert)).toBe(true);
    expect(await put(company, 'one', ben, mert)).toBe(false);
    const answer = { kind: 'by', dueOn: '2026-11-26', byId: mert, at: LATER } as const;
    expect(await company.change((trx) => answerAskRow(trx, workspace.id, 'one', answer))).toBe(true);
    expect(await company.change((trx) => answerAskRow(trx, workspace.id, 'one', answer))).toBe(false);
    expect(await company.change((trx) => takeBackRow(trx, workspace.id, 'one', LATER))).toBe(false);
    expect(await askById(db, workspace.id, 'one')).toMatchObject({ text: 'Need one', answer });
    expect(await askById(db, 'elsewhere', 'one')).toBeNull();
  });

  it('is forgotten when it is taken back, and waits for nobody then', async () => {
    const company = await createCompany(open);
    const { db, workspace } = company;
    const mert = await company.addPerson({ name: 'Mert' });
    const ben = await company.addPerson({ name: 'Ben' });
    await put(company, 'one', ben, mert);
    await put(company, 'two', ben, mert);
    expect(await company.change((trx) => takeBackRow(trx, workspace.id, 'one', LATER))).toBe(true);
    const reason = { kind: 'no', reason: 'No budget', byId: mert, at: LATER } as const;
    expect(await company.change((trx) => answerAskRow(trx, workspace.id, 'one', reason))).toBe(false);
    expect((await askById(db, workspace.id, 'one'))?.text).toBe('');
    expect((await openAsks(db, workspace.id)).map(({ id }) => id)).toEqual(['two']);
    await company.change((trx) => answerAskRow(trx, workspace.id, 'two', reason));
    expect(await asksOf(db, workspace.id, [mert])).toEqual([]);
    expect((await asksOf(db, workspace.id, [mert], LATER)).map(({ id }) => id)).toEqual(['two']);
    expect((await asksBy(db, workspace.id, [ben], LATER)).map(({ id }) => id)).toEqual([]);
    expect((await asksBy(db, workspace.id, [ben], AT)).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('of two people who are one is the one’s; between the two nothing moves', async () => {
    const company = await createCompany(open);
    const from = await company.addPerson({ name: 'M. Brandt', slackId: null });
    const into = await company.addPerson({ name: 'Markus Brandt' });
    const mia = await company.addPerson({ name: 'Mia' });
    for (const [id, asker, manager] of [
      ['a', from, mia],
      ['b', mia, from],
      ['c', from, into],
    ] as const) {
      await put(company, id, asker, manager);
    }
    const done = { kind: 'done', byId: from, at: LATER } as const;
    await company.change((trx, change) => answerAskRow(trx, change.workspaceId, 'b', done));
    await company.change((trx, change) => moveAsks(trx, change, { from, into }));
    const rows = await company.db
      .selectFrom('ask')
      .select(['id', 'asker_id', 'manager_id', 'answered_by'])
      .orderBy('id')
      .execute();
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['a', into, mia, null],
      ['b', mia, into, into],
      ['c', from, into, null],
    ]);
  });
});
