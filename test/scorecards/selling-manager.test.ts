import { expect, it } from 'vitest';
import { upsertDeals } from '../../src/deals/index.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { setManager, setMembership } from '../../src/people/index.ts';
import { teamCardOf } from '../../src/scorecards/actions/team-card.ts';
import { memberFigureMessages } from '../../src/scorecards/messages/member-figures.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

const week = periodContaining('week', '2026-11-16');

onBothDatabases('a manager who also sells', (open) => {
  /** Mert leads East and belongs to it; Ada reports to him. */
  async function company() {
    const acme = await createCompany(open);
    const teamId = await acme.addTeam({ name: 'East' });
    const mert = await acme.addPerson({ name: 'Mert Manager', teamId });
    const ada = await acme.addPerson({ name: 'Ada Rep', teamId, managerId: mert });
    const count = (personId: string, amount: number) =>
      acme.change((trx) =>
        writeFacts(trx, acme.context, acme.workspace.id, [
          {
            subject: { kind: 'person', id: personId },
            kpi: 'calls',
            date: '2026-11-18',
            occurredAt: new Date('2026-11-18T09:00:00Z'),
            amount,
            count: amount,
            currency: null,
            source: { kind: 'log', id: personId },
          },
        ]),
      );
    const win = (ownerId: string, amount: number) =>
      acme.change((trx) =>
        upsertDeals(
          trx,
          acme.context,
          acme.workspace.id,
          [
            {
              externalId: `D-${ownerId}`,
              ownerId,
              customer: 'Acme',
              stage: 'Won',
              status: 'won',
              amount,
              currency: 'USD',
              openedOn: '2026-11-02',
              closedOn: '2026-11-19',
            },
          ],
          '2026-11-19',
        ),
      );
    const agree = (personId: string, target: number) =>
      acme.change((trx) =>
        addGoalVersion(
          trx,
          acme.workspace.id,
          { subject: { personId }, kpi: 'calls', periodKind: 'week' },
          {
            validFrom: '2026-10-01',
            validTo: null,
            target,
            currency: null,
            authorId: null,
            reason: 'Agreed.',
          },
          { newId: acme.context.newId, at: 0 },
        ),
      );
    const card = async () => {
      const found = await teamCardOf(acme.context, acme.workspace.id, teamId, week);
      if (!found) throw new Error('No card');
      return found.card;
    };
    const measure = async (kpi: string) => (await card()).measures.find((line) => line.kpi === kpi);
    return { acme, teamId, mert, ada, count, win, agree, card, measure };
  }

  it('has their own sales in the team’s sums, wins, and a line of their own as its lead', async () => {
    const { mert, ada, count, win, card, measure } = await company();
    await count(ada, 40);
    await count(mert, 12);
    await win(mert, 900_000);
    expect((await measure('calls'))?.actual).toBe(52);
    expect((await measure('revenue_won'))?.actual).toBe(900_000);
    const shown = await card();
    expect(shown.wins).toMatchObject([{ kind: 'deal', name: 'Mert Manager', amount: 900_000 }]);
    const [figures] = memberFigureMessages(shown, translate('en'));
    expect(figures?.text.split('\n').slice(1)).toEqual([
      'Ada Rep: 40 calls',
      'Team lead · Mert Manager: 12 calls · 1 deal won · $9,000',
    ]);
  });

  it('counts towards their people’s goals with their own, and needs none', async () => {
    const { mert, ada, agree, measure } = await company();
    await agree(ada, 100);
    expect((await measure('calls'))?.goal).toBe(100);
    // What they sell stands in the team's sum, so what they agreed on stands in its goal.
    await agree(mert, 30);
    expect((await measure('calls'))?.goal).toBe(130);
  });

  it('adds nothing to a team that they only lead', async () => {
    const { acme, mert, ada, count, measure } = await company();
    const west = await acme.addTeam({ name: 'West' });
    await acme.change(async (trx, change) => {
      await setMembership(trx, change, { personId: mert, teamId: west, from: '2026-01-01' });
      await setManager(trx, change, { personId: ada, managerId: mert });
    });
    await count(ada, 40);
    await count(mert, 12);
    expect((await measure('calls'))?.actual).toBe(40);
  });
});
