import { DefaultQueryExecutor } from 'kysely';
import { afterAll, expect, it, vi } from 'vitest';
import { capabilities } from '../../src/app.ts';
import { addGoalVersion, type GoalSubject } from '../../src/goals/index.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { assembleHome } from '../../src/slack/home.ts';
import { createRegistry } from '../../src/slack/registry.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';

const { home } = createRegistry(capabilities);

/** Everything asked of a database goes through here, in transactions too. */
const asked = vi.spyOn(DefaultQueryExecutor.prototype, 'executeQuery');
afterAll(() => asked.mockRestore());

/** Mert with so many people, each with two goals, of whom the first three have made no call. */
async function teamOf(open: Parameters<typeof createCompany>[0], size: number, name: (n: number) => string) {
  const company = await createCompany(open);
  const mert = await company.addPerson({ name: 'Mert Manager' });
  const teamId = await company.addTeam({ name: 'East' });
  const ids: string[] = [];
  for (let n = 1; n <= size; n++)
    ids.push(await company.addPerson({ name: name(n), managerId: mert, teamId, slackId: `U9${n}` }));
  await company.change(async (trx) => {
    for (const personId of ids) await addGoals(trx, company, { personId });
    await writeFacts(
      trx,
      company.context,
      company.workspace.id,
      ids.slice(3).map((id) => ({
        subject: { kind: 'person', id },
        kpi: 'calls',
        date: '2026-11-20',
        occurredAt: new Date('2026-11-20T09:00:00Z'),
        amount: 299,
        count: 299,
        currency: null,
        source: { kind: 'fact_import', id },
      })),
    );
  });
  return { company, mert };
}

async function addGoals(trx: Parameters<typeof addGoalVersion>[0], company: Company, subject: GoalSubject) {
  for (const kpi of ['calls', 'revenue_won'] as const) {
    await addGoalVersion(
      trx,
      company.workspace.id,
      { subject, kpi, periodKind: 'month' },
      {
        validFrom: '2026-11-01',
        validTo: null,
        target: 300,
        currency: kpi === 'revenue_won' ? 'USD' : null,
        authorId: null,
        reason: 'Agreed.',
      },
      { newId: company.context.newId, at: 0 },
    );
  }
}

async function drawn({ company, mert }: Awaited<ReturnType<typeof teamOf>>) {
  const caller = await company.callerOf(mert);
  asked.mockClear();
  const view = await assembleHome({ context: company.context, caller, t: translate('en') }, home);
  return { view, queries: asked.mock.calls.length };
}

onBothDatabases('App Home of a manager', (open) => {
  it('asks the database as often for a team of 60 as for one of 5', async () => {
    const five = await drawn(await teamOf(open, 5, (n) => `Rep ${n}`));
    const sixty = await drawn(await teamOf(open, 60, (n) => `Rep ${n}`));
    expect(sixty.queries).toBe(five.queries);
    expect(five.queries).toBeGreaterThan(10);
  });

  it('has a line for each of 60 people within Slack’s limits, however long their names are', async () => {
    const { view } = await drawn(await teamOf(open, 60, (n) => `${'<&>'.repeat(60)} ${n}`));
    expect(plainText(view).match(/&lt;&amp;&gt;.*Calls, month/g)).toHaveLength(60);
    expect(plainText(view)).not.toContain('The others');
  });
});

onBothDatabases('more people than App Home has room for', (open) => {
  it('stand on further pages', async () => {
    const { view } = await drawn(await teamOf(open, 61, (n) => `Rep ${String(n).padStart(2, '0')}`));
    const text = plainText(view);
    expect(text).toContain('*Rep 60*');
    expect(text).not.toContain('*Rep 61*');
    expect(text).toContain('60 of 61 people, by name.');
    expect(text).toContain('The others');
    expect(text).toContain('*May need a word:* Rep 01, Rep 02 and Rep 03');
  });
});
