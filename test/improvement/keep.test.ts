import { expect, it } from 'vitest';
import { agreeToPlan } from '../../src/improvement/actions/agree.ts';
import { keepPlan } from '../../src/improvement/actions/keep.ts';
import { changePlan, offerPlan, startChange } from '../../src/improvement/actions/offer.ts';
import { newsDelivery } from '../../src/improvement/deliveries.ts';
import { planForm } from '../../src/improvement/messages/form.ts';
import { planView, type ShownPlan } from '../../src/improvement/messages/view.ts';
import type { PlanTerms } from '../../src/improvement/rules/plan.ts';
import { kpiBook } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';

const TERMS: PlanTerms = {
  goals: [{ kpi: 'calls', period: 'week', target: 100, currency: null, steps: [100] }],
  ...{ purpose: 'More meetings', support: ['I join two calls'], everyDays: 7 },
  ...{ start: '2026-11-23', end: '2026-12-07' },
};

onBothDatabases('a suggested change of a plan', (open) => {
  async function suggested() {
    const company = await createCompany(open);
    const { context, db, workspace } = company;
    const mert = await company.addPerson({ name: 'Mert' });
    const ben = await company.addPerson({ name: 'Ben', managerId: mert });
    const eva = await company.addPerson({ name: 'Eva' });
    const as = (id: string) => company.callerOf(id);
    await offerPlan(context, await as(mert), { id: 'plan', personId: ben, terms: TERMS });
    await agreeToPlan(context, await as(ben), { planId: 'plan', version: 1 });
    const terms = { ...TERMS, purpose: 'Something else', end: '2026-12-21' };
    await changePlan(context, await as(ben), { id: 'plan', terms, comment: null, base: 1 });
    const keep = async (who: string, more: { version?: number; word?: string } = {}) =>
      keepPlan(context, await as(who), { planId: 'plan', version: 2, word: '', ...more });
    const told = async () => {
      const rows = await db.selectFrom('delivery').selectAll().where('period', 'like', '% kept %').execute();
      const texts = [];
      for (const { params, ...row } of rows) {
        const due = { ...row, workspaceId: workspace.id, params: JSON.parse(params) };
        const message = await newsDelivery.render(context, due);
        texts.push(`${row.target === ben ? 'Ben' : row.target}: ${plainText(message as never)}`);
      }
      return texts;
    };
    return { company, context, mert, ben, eva, as, keep, told, terms };
  }

  it('is not taken: what was agreed goes on, and who suggested it hears of it, without the word', async () => {
    const { context, company, mert, keep, told } = await suggested();
    const view = await keep(mert, { word: '  canary: first the fair  ' });
    expect(view.open).toBeNull();
    expect(view.agreed).toMatchObject({ version: 1, purpose: 'More meetings' });
    expect(view.versions.at(-1)?.declined).toMatchObject({ word: 'canary: first the fair' });
    const [news, ...more] = await told();
    expect(more).toEqual([]);
    expect(news).toContain('Ben: *Mert* would rather keep your plan as it is.');
    expect(news).not.toContain('canary');
    const book = await kpiBook(context.db, company.workspace.id);
    const shown: ShownPlan = { ...view, knownOf: ({ kpi }) => book.get(kpi) };
    expect(plainText(planView(shown, translate('en')))).toContain(
      '_23 Nov_ *Mert* would rather keep the plan as it is: canary: first the fair',
    );
    expect(plainText(planView(shown, translate('tr')))).toContain(
      '_23 Kas_ *Mert* planın böyle kalmasını istiyor: canary: first the fair',
    );
  });

  it('is answered once, by the other of the two alone, and only where something was agreed', async () => {
    const { context, ben, mert, eva, as, keep, told } = await suggested();
    expect(await refusalOf(keep(ben))).toContain('nothing to agree to');
    expect(await refusalOf(keep(eva))).toContain('no such plan');
    expect(await refusalOf(keep(mert, { version: 1 }))).toContain('nothing to agree to');
    expect(await refusalOf(keep(mert, { word: 'x'.repeat(301) }))).toContain('too long');
    await keep(mert);
    expect(await refusalOf(keep(mert))).toContain('nothing to agree to');
    expect(await refusalOf(agreeToPlan(context, await as(mert), { planId: 'plan', version: 2 }))).toContain(
      'nothing to agree to',
    );
    expect(await told()).toHaveLength(1);
    const audit = await context.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'improvement.kept')
      .execute();
    expect(audit).toHaveLength(1);
  });

  it('can be followed by another one, which starts from what counts', async () => {
    const { context, ben, mert, as, keep, terms } = await suggested();
    await keep(mert);
    const form = planForm(await startChange(context, await as(ben), 'plan'), '2026-11-23', translate('en'));
    expect(JSON.stringify(form)).toContain('More meetings');
    expect(JSON.stringify(form)).not.toContain('Something else');
    expect(form.private_metadata).toMatch(/ 2$/);
    const view = await changePlan(context, await as(ben), { id: 'plan', terms, comment: null, base: 2 });
    expect(view.open?.version).toBe(3);
  });
});
