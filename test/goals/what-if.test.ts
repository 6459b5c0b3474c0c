import { expect, it } from 'vitest';
import { type DealReport, upsertDeals } from '../../src/deals/index.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { whatIf } from '../../src/goals/actions/what-if.ts';
import { whatIfAsked } from '../../src/goals/actions/what-if-asked.ts';
import { goalsOn } from '../../src/goals/index.ts';
import { whatIfMessage, whatIfView } from '../../src/goals/messages/what-if.ts';
import { readWhatIf } from '../../src/goals/rules/what-if-text.ts';
import { type KpiKey, writeFacts } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';
import { collectTexts } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';

/**
 * Monday 23 November 2026: 29 working days of the quarter are left. Ada has 50 proposals, 100 demos and 20 deals won
 * of 1,000.00 each since June, 10 of them this quarter; Can has as many proposals and no deal.
 */
async function company(open: Parameters<typeof createCompany>[0]) {
  const acme = await createCompany(open);
  const manager = await acme.addPerson({ name: 'Mert Manager' });
  const team = await acme.addTeam({ name: 'East' });
  const rep = await acme.addPerson({ name: 'Ada Rep', managerId: manager, teamId: team });
  const mate = await acme.addPerson({ name: 'Can Mate', managerId: manager, teamId: team });
  await counted(acme, rep, { proposals: 50, demos: 100 });
  await counted(acme, mate, { proposals: 50 });
  const won = Array.from({ length: 20 }, (_, index) =>
    deal(rep, `W${index}`, {
      stage: 'Won',
      status: 'won',
      amount: 100_000,
      closedOn: index < 10 ? '2026-07-15' : '2026-11-02',
    }),
  );
  await tell(acme, won);
  const set = async (subject: { personId: string } | { teamId: string }, kpi: KpiKey, target: number) =>
    setGoal(acme.context, await acme.callerOf(manager), {
      subject,
      kpi,
      target,
      periodKind: 'quarter',
      startsIn: 'this',
      repeats: true,
      reason: 'So agreed.',
    });
  await set({ personId: rep }, 'revenue_won', 2_500_000);
  return { acme, manager, team, rep, mate, set };
}

const deal = (ownerId: string, externalId: string, more: Partial<DealReport> = {}): DealReport => ({
  externalId,
  ownerId,
  stage: 'Proposal',
  status: 'open',
  currency: 'USD',
  customer: `Customer ${externalId}`,
  openedOn: '2026-06-01',
  ...more,
});

const tell = (acme: Company, reports: readonly DealReport[]) =>
  acme.change((trx) => upsertDeals(trx, acme.context, acme.workspace.id, reports, '2026-11-23'));

async function counted(acme: Company, personId: string, counts: Partial<Record<KpiKey, number>>) {
  const facts = Object.entries(counts).map(([kpi, amount]) => ({
    subject: { kind: 'person' as const, id: personId },
    kpi: kpi as KpiKey,
    date: '2026-08-03',
    occurredAt: new Date('2026-08-03T09:00:00Z'),
    amount,
    count: amount,
    currency: null,
    source: { kind: 'log' as const, id: `${personId} ${kpi}` },
  }));
  await acme.change((trx) => writeFacts(trx, acme.context, acme.workspace.id, facts));
}

/** What stands there, on one line and without marks. */
const readable = (blocks: unknown) => collectTexts(blocks).join(' ').replaceAll('*', '').replace(/\s+/g, ' ');

async function goalOf(acme: Company, subject: { personId?: string; teamId?: string }, kpi: KpiKey) {
  const ids = {
    personIds: subject.personId ? [subject.personId] : [],
    teamIds: subject.teamId ? [subject.teamId] : [],
  };
  const goals = await goalsOn(acme.db, acme.workspace.id, ids, acme.today());
  return goals.find((goal) => goal.kpi === kpi)?.id ?? '';
}

async function asked(acme: Company, personId: string, text: string) {
  const question = readWhatIf(text, 'en');
  if (!question) throw new Error(`Not read: ${text}`);
  const answer = await whatIfAsked(acme.context, await acme.callerOf(personId), question);
  const message = whatIfMessage(answer, translate('en'));
  assertSlackLimits(message);
  return readable(message.blocks);
}

onBothDatabases('what a goal would take', (open) => {
  it('is worked out per day, through the funnel, and with the fewest open deals', async () => {
    const { acme, rep, mate } = await company(open);
    await tell(acme, [
      deal(rep, 'A', { amount: 900_000 }),
      deal(rep, 'B', { amount: 800_000, customer: 'Alpenglas', product: 'Beacon' }),
      deal(rep, 'C', { amount: 700_000 }),
      deal(rep, 'D', { amount: 60_000, currency: 'EUR' }),
      deal(rep, 'E', { amount: null }),
      deal(mate, 'F', { amount: 1_500_000 }),
    ]);
    const result = await whatIf(
      acme.context,
      await acme.callerOf(rep),
      await goalOf(acme, { personId: rep }, 'revenue_won'),
    );
    // 25,000.00 less the ten deals of this quarter.
    expect(result.missing).toBe(1_500_000);
    // 15 deals at 1,000.00; of 50 proposals 20 were won: 37.5; of 100 demos came 50 proposals.
    expect(result.steps.map(({ kpi, needed }) => [kpi, needed])).toEqual([
      ['deals_won', 15],
      ['proposals', 38],
      ['demos', 76],
    ]);
    // 9,000 + 7,000 is 1,000 too much, 8,000 + 7,000 is just enough.
    expect(result.deals).toMatchObject({ open: 3, leftOut: 2, isEnough: true, sum: 1_500_000 });
    expect(result.deals?.chosen.map((each) => each.deal.externalId)).toEqual(['B', 'C']);
    // All 20 deals that were closed were won.
    expect(result.deals?.expected).toBe(2_400_000);

    const text = readable(whatIfView(result, translate('en')).blocks);
    expect(text).toContain(
      '$15,000 more to reach $25,000: $518 per working day for the 29 working days left.',
    );
    expect(text).toContain('38 proposals, at 20 deals won for 50 proposals (40%)');
    expect(text).toContain('2 of the 3 open deals would do:');
    expect(text).toContain('Alpenglas · Beacon, $8,000 · 100% likely');
    expect(text).toContain('Together $15,000, just what it takes.');
    expect(text).toContain('2 open deals without an amount in this currency are left out.');
    expect(text).not.toContain('Customer F');
    assertSlackLimits(whatIfView(result, translate('tr')));
    expect(readable(whatIfView(result, translate('tr')).blocks)).toContain(
      '38 teklif, oran: 50 teklif için 20 kazanılan satış (%40)',
    );
  });

  it('says what is missing even with every open deal', async () => {
    const { acme, rep } = await company(open);
    await tell(acme, [deal(rep, 'A', { amount: 400_000 })]);
    const text = await asked(acme, rep, 'what if');
    expect(text).toContain('The one open deal brings $4,000; $11,000 more has to come from new ones.');
  });

  it('chooses the likeliest towards a number of deals', async () => {
    const { acme, rep } = await company(open);
    // From Demo one in ten was won; everything from Proposal.
    const lost = Array.from({ length: 20 }, (_, index) => deal(rep, `D${index}`, { stage: 'Demo' }));
    await tell(acme, lost);
    await tell(
      acme,
      lost.map((report, index) => ({
        ...report,
        stage: index < 2 ? 'Won' : 'Lost',
        status: index < 2 ? ('won' as const) : ('lost' as const),
        amount: 100_000,
        closedOn: '2026-11-10',
      })),
    );
    await tell(acme, [
      deal(rep, 'A', { stage: 'Demo' }),
      deal(rep, 'B', { stage: 'New', customer: 'Fjord' }),
    ]);
    const text = await asked(acme, rep, 'what if 13 deals this quarter');
    // 12 were won this quarter, so one more: Fjord, since 22 of all 40 deals were won and 2 of 20 from Demo.
    expect(text).toContain('1 more to reach 13 deals won, with 29 working days left.');
    expect(text).toContain('1 of the 2 open deals would do: • Fjord · 55% likely');
    expect(text).toContain('55%: 22 of 40 deals closed in the last year were won.');
    expect(text).toContain('By their chances the 2 open deals together are worth about 0.7 deals won.');
  });

  it('of a newcomer is worked out with the team’s rates, and says so', async () => {
    const { acme, team, manager, set } = await company(open);
    const tom = await acme.addPerson({ name: 'Tom New', managerId: manager, teamId: team });
    await set({ personId: tom }, 'deals_won', 3);
    // The team's 20 deals of 100 proposals.
    const text = await asked(acme, tom, 'what if');
    expect(text).toContain(
      '15 proposals, at 0 deals won for 0 proposals, made up to 20 with the team’s 20 for 100 (20%)',
    );
    expect(text).toContain('No deal is open, so all of it has to come from new ones.');
  });

  it('of a team shows its funnel, and nobody’s deals', async () => {
    const { acme, team, mate, rep, set } = await company(open);
    await tell(acme, [deal(rep, 'A', { amount: 900_000 })]);
    await set({ teamId: team }, 'revenue_won', 5_000_000);
    const id = await goalOf(acme, { teamId: team }, 'revenue_won');
    const result = await whatIf(acme.context, await acme.callerOf(mate), id);
    expect(result.deals).toBeNull();
    // 40,000.00 at 1,000.00 a deal, 20 of 100 proposals.
    expect(result.steps.slice(0, 2).map(({ needed }) => needed)).toEqual([40, 200]);
  });

  it('is only for those who may see the goal', async () => {
    const { acme, rep, mate, manager } = await company(open);
    const id = await goalOf(acme, { personId: rep }, 'revenue_won');
    const refused = await refusalOf(whatIf(acme.context, await acme.callerOf(mate), id));
    expect(refused).toContain('These goals are between Ada Rep and their managers');
    const seen = await whatIf(acme.context, await acme.callerOf(manager), id);
    expect(readable(whatIfView(seen, translate('en')).blocks)).toContain('Revenue won · quarter · Ada Rep');
  });
});

onBothDatabases('/mygoals what if', (open) => {
  it('answers for another number, of a goal or of none', async () => {
    const { acme, rep } = await company(open);
    expect(await asked(acme, rep, 'what if 40k revenue')).toMatch(
      /^If the goal were \$40,000 Revenue won · quarter \$30,000 more/,
    );
    // The month's demos: none, as those of August are over.
    expect(await asked(acme, rep, 'what if 12 demos')).toContain('12 more to reach 12 demos: 2');
    expect(await asked(acme, rep, 'what if 9k')).toContain('$9,000 is reached. Nothing more is needed.');
  });

  it('answers for open deals by their customer’s name', async () => {
    const { acme, rep } = await company(open);
    await tell(acme, [
      deal(rep, 'A', { amount: 900_000, customer: 'İpek Tekstil' }),
      deal(rep, 'B', { amount: 700_000, customer: '<!channel> Ltd' }),
    ]);
    const text = await asked(acme, rep, 'what if I win IPEK');
    expect(text).toContain('With İpek Tekstil:');
    // 10,000 + 9,000 of 25,000; 6,000 in 29 days is 206.9.
    expect(text).toContain(
      '$19,000 of $25,000 (76%), then $207 per working day for the 29 working days left',
    );
    expect(JSON.stringify(await asked(acme, rep, 'what if channel'))).not.toContain('<!channel>');
  });

  it('says what to type when it cannot tell what is meant', async () => {
    const { acme, rep, mate } = await company(open);
    const refused = async (who: string, text: string) => refusalOf(asked(acme, who, text));
    expect(await refused(rep, 'what if Nobody Inc')).toContain(
      'neither something I count nor one of your open deals',
    );
    expect(await refused(rep, 'what if calls')).toContain('You have no goal for calls.');
    expect(await refused(mate, 'what if')).toContain('You have no goals yet.');
    expect(await refused(mate, 'what if 200')).toContain('200 of what?');
    expect(await refused(rep, 'what if 1.200 calls')).toContain('could be read in two ways');
    expect(await refused(rep, 'what if 9000000m revenue')).toContain('too large');
  });
});
