import { expect, it } from 'vitest';
import { movePlans } from '../../src/improvement/merge-store.ts';
import type { PlanVersion } from '../../src/improvement/rules/plan.ts';
import {
  insertPlan,
  movePlan,
  planById,
  plansOf,
  saveWord,
  shareRow,
  wordsOf,
} from '../../src/improvement/store.ts';
import { insertVersion, markAgreed, versionsOf } from '../../src/improvement/versions-store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

const AT = new Date('2026-11-23T08:00:00Z');
const LATER = new Date('2026-12-01T08:00:00Z');

const terms = (authorId: string): PlanVersion => ({
  ...{ version: 1, authorId, purpose: 'More meetings', support: ['I join two calls', 'I send the list'] },
  goals: [{ kpi: 'calls', period: 'week', target: 100, currency: null, steps: [80, 100] }],
  ...{ start: '2026-11-23', end: '2026-12-21', everyDays: 14, comment: null },
  ...{ personAgreedAt: null, managerAgreedAt: AT, declined: null },
});

onBothDatabases('plans', (open) => {
  async function withPlan() {
    const company = await createCompany(open);
    const mert = await company.addPerson({ name: 'Mert' });
    const ben = await company.addPerson({ name: 'Ben' });
    const plan = { id: 'plan', personId: ben, managerId: mert, offeredAt: AT };
    await company.change(async (trx, { workspaceId }) => {
      expect(await insertPlan(trx, workspaceId, plan)).toBe(true);
      expect(await insertPlan(trx, workspaceId, plan)).toBe(false);
      await insertVersion(trx, workspaceId, plan, terms(mert), AT);
    });
    return { company, mert, ben, plan, id: company.workspace.id };
  }

  it('are kept as they were written, agreed to, and moved on once', async () => {
    const { company, mert, ben, id } = await withPlan();
    const { db, change } = company;
    expect(await versionsOf(db, id, 'plan')).toEqual([terms(mert)]);
    const agreed = { planId: 'plan', version: 1, who: 'person' } as const;
    await change((trx) => markAgreed(trx, id, agreed, LATER));
    expect((await versionsOf(db, id, 'plan'))[0]?.personAgreedAt).toEqual(LATER);
    expect(await change((trx) => movePlan(trx, id, 'plan', 'offered', { state: 'running' }))).toBe(true);
    expect(await change((trx) => movePlan(trx, id, 'plan', 'offered', { state: 'running' }))).toBe(false);
    const ended = { state: 'ended', outcome: 'achieved', at: LATER } as const;
    expect(await change((trx) => movePlan(trx, id, 'plan', 'running', ended))).toBe(true);
    expect(await planById(db, id, 'plan')).toMatchObject({
      state: 'ended',
      outcome: 'achieved',
      endedAt: LATER,
    });
    expect(await planById(db, 'elsewhere', 'plan')).toBeNull();
    expect(await plansOf(db, id, ben)).toHaveLength(1);
  });

  it('are found by the pair and by whom they were shown to, and by nobody else', async () => {
    const { company, mert, ben, id } = await withPlan();
    const vera = await company.addPerson({ name: 'Vera' });
    const found = async (person: string) => (await plansOf(company.db, id, person)).length;
    expect([await found(mert), await found(ben), await found(vera)]).toEqual([1, 1, 0]);
    await company.change((trx) => shareRow(trx, id, 'plan', vera));
    expect(await found(vera)).toBe(1);
  });

  it('hold one word of each at a check: the last one said', async () => {
    const { company, mert, ben, plan, id } = await withPlan();
    const say = (authorId: string, text: string) =>
      company.change((trx) => saveWord(trx, id, plan, { checkOn: '2026-12-07', authorId, text }, LATER));
    await say(ben, 'Hard');
    await say(mert, 'Going well');
    await say(ben, 'Better');
    const words = await wordsOf(company.db, id, 'plan');
    expect(words.map(({ authorId, text }) => [authorId, text]).sort()).toEqual(
      [
        [ben, 'Better'],
        [mert, 'Going well'],
      ].sort(),
    );
  });

  it('of two people who are one are the one’s, with every version and word; between the two nothing moves', async () => {
    const { company, mert, plan, id } = await withPlan();
    const { ben } = { ben: plan.personId };
    const into = await company.addPerson({ name: 'Mert Kaya' });
    await company.change(async (trx) => {
      await saveWord(trx, id, plan, { checkOn: '2026-12-07', authorId: mert, text: 'One' }, LATER);
      await saveWord(trx, id, plan, { checkOn: '2026-12-14', authorId: mert, text: 'Two' }, LATER);
      await saveWord(trx, id, plan, { checkOn: '2026-12-14', authorId: into, text: 'Three' }, LATER);
      const own = { id: 'own', personId: mert, managerId: into, offeredAt: AT };
      await insertPlan(trx, id, own);
    });
    await company.change((trx, change) => movePlans(trx, change, { from: mert, into }));
    expect(await planById(company.db, id, 'plan')).toMatchObject({ personId: ben, managerId: into });
    expect(await planById(company.db, id, 'own')).toMatchObject({ personId: mert, managerId: into });
    expect((await versionsOf(company.db, id, 'plan'))[0]?.authorId).toBe(into);
    const words = await wordsOf(company.db, id, 'plan');
    expect(words.map(({ authorId, text }) => `${text} ${authorId === into}`).sort()).toEqual([
      'One true',
      'Three true',
      'Two false',
    ]);
  });
});
