import { expect, it } from 'vitest';
import { agreeToPlan } from '../../src/improvement/actions/agree.ts';
import { endPlan } from '../../src/improvement/actions/end.ts';
import { changePlan, offerPlan } from '../../src/improvement/actions/offer.ts';
import { checkDelivery } from '../../src/improvement/deliveries.ts';
import type { PlanTerms } from '../../src/improvement/rules/plan.ts';
import { setManager } from '../../src/people/index.ts';
import { onSqlite } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';

const TERMS: PlanTerms = {
  goals: [{ kpi: 'calls', period: 'week', target: 100, currency: null, steps: [100] }],
  ...{ purpose: 'More meetings', support: ['I join two calls'], everyDays: 7 },
  ...{ start: '2026-11-23', end: '2026-12-07' },
};

onSqlite('the checks of a plan', (open) => {
  async function agreed() {
    const company = await createCompany(open);
    const { context, db } = company;
    const mert = await company.addPerson({ name: 'Mert' });
    const vera = await company.addPerson({ name: 'Vera' });
    const ben = await company.addPerson({ name: 'Ben', managerId: mert });
    const as = (id: string) => company.callerOf(id);
    await offerPlan(context, await as(mert), { id: 'plan', personId: ben, terms: TERMS });
    await agreeToPlan(context, await as(ben), { planId: 'plan', version: 1 });
    const planned = async () =>
      (
        await db
          .selectFrom('delivery')
          .select('period')
          .where('kind', '=', 'improvement.check.v1')
          .where('target', '=', ben)
          .orderBy('period')
          .execute()
      ).map(({ period }) => period.replace('plan ', ''));
    const check = (checkOn: string) =>
      checkDelivery.destination(context, {
        ...{ workspaceId: company.workspace.id, kind: 'improvement.check.v1', period: `plan ${checkOn}` },
        ...{ target: ben, params: { planId: 'plan', checkOn } },
      });
    return { company, context, mert, vera, ben, as, planned, check };
  }

  it('are planned for both once both agreed, and those of a change once it is agreed to', async () => {
    const { context, mert, ben, as, planned, check } = await agreed();
    expect(await planned()).toEqual(['2026-11-30', '2026-12-07']);
    const longer = { ...TERMS, end: '2026-12-21', everyDays: 14 } as const;
    const change = { id: 'plan', terms: longer, comment: null, base: 1 };
    await changePlan(context, await as(ben), change);
    expect(await planned()).toHaveLength(2);
    expect(await refusalOf(changePlan(context, await as(mert), change))).toContain('changed meanwhile');
    expect(await refusalOf(agreeToPlan(context, await as(ben), { planId: 'plan', version: 2 }))).toContain(
      'nothing to agree to',
    );
    await agreeToPlan(context, await as(mert), { planId: 'plan', version: 2 });
    expect(await planned()).toEqual(['2026-11-30', '2026-12-07', '2026-12-21']);
    // What the new version has no more is not said; what was promised is promised once.
    context.clock.moveTo(new Date('2026-11-30T08:00:00Z'));
    expect(await check('2026-11-30')).toEqual({ skip: 'the plan has no check that day any more' });
    expect(await check('2026-12-07')).toEqual({ slackUserId: 'U0000003' });
    expect(await context.db.selectFrom('promise').selectAll().execute()).toHaveLength(1);
    const again = { ...change, base: 2, terms: { ...TERMS, end: '2027-01-04' } };
    expect(await refusalOf(changePlan(context, await as(mert), again))).toContain('longer once already');
  });

  it('end with the plan, and when the two work together no more', async () => {
    const { company, context, mert, vera, ben, as, check } = await agreed();
    context.clock.moveTo(new Date('2026-11-30T08:00:00Z'));
    expect(await check('2026-11-30')).toEqual({ slackUserId: 'U0000003' });
    await company.change((trx, opened) => setManager(trx, opened, { personId: ben, managerId: vera }));
    expect(await check('2026-11-30')).toEqual({ skip: 'the manager of the plan leads them no more' });
    const { plan } = await endPlan(context, await as(mert), 'plan');
    expect(plan).toMatchObject({ state: 'ended', outcome: 'stopped' });
    expect(await check('2026-11-30')).toEqual({ skip: 'the plan does not run' });
    expect(await refusalOf(endPlan(context, await as(ben), 'plan'))).toContain('This plan is over');
    expect(await refusalOf(endPlan(context, await as(vera), 'plan'))).toContain('no such plan for you');
  });

  it('are said one at a time to whoever was off for longer than from one to the next', async () => {
    const { context, check } = await agreed();
    context.clock.moveTo(new Date('2026-12-06T08:00:00Z'));
    expect(await check('2026-11-30')).toEqual({ notBefore: new Date('2026-12-07T05:30:00Z') });
    context.clock.moveTo(new Date('2026-12-07T07:00:00Z'));
    expect(await check('2026-11-30')).toEqual({ skip: 'the next check has come' });
    expect(await check('2026-12-07')).toEqual({ slackUserId: 'U0000003' });
  });

  it('find what was not reached, once the last day is over', async () => {
    const { context, ben, as } = await agreed();
    context.clock.moveTo(new Date('2026-12-07T08:00:00Z'));
    const { plan } = await endPlan(context, await as(ben), 'plan');
    expect(plan.outcome).toBe('not_achieved');
  });
});
