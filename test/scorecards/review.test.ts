import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { UserError } from '../../src/errors.ts';
import { periodFromKey } from '../../src/kernel/period.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { pauseTeam, teamById } from '../../src/people/index.ts';
import { coverageOf } from '../../src/scorecards/actions/coverage.ts';
import { foreseenCards } from '../../src/scorecards/actions/foreseen.ts';
import { planDueCards } from '../../src/scorecards/actions/plan-cards.ts';
import { holdCard, releaseCard } from '../../src/scorecards/actions/release-card.ts';
import { reviewersOf } from '../../src/scorecards/actions/reviewers.ts';
import { rememberCard } from '../../src/scorecards/index.ts';
import { type OpenFresh, onBothDatabases, onSqlite } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

const NINE = new Date('2026-11-23T06:00:00Z');

/** East, led by Mira, with Ana, Bo and Cy; Ada administers. Friday noon in Istanbul. */
async function east(open: OpenFresh) {
  const company = await createCompany(open, { now: '2026-11-20T09:00:00Z' });
  const ada = await company.addPerson({ name: 'Ada', isAdmin: true });
  const mira = await company.addPerson({ name: 'Mira' });
  const teamId = await company.addTeam({ name: 'East', channelId: 'C1' });
  const member = (name: string) => company.addPerson({ name, teamId, managerId: mira });
  const [ana, bo, cy] = [await member('Ana'), await member('Bo'), await member('Cy')];
  const team = await teamById(company.db, company.workspace.id, teamId, '2026-11-20');
  if (!team) throw new Error('No team');
  return { company, ada, mira, ana, bo, cy, teamId, team };
}

async function log(company: Company, personId: string, date: string) {
  await inTransaction(company.db, (trx) =>
    writeFacts(trx, company.context, company.workspace.id, [
      {
        subject: { kind: 'person', id: personId },
        kpi: 'calls',
        date,
        occurredAt: new Date(`${date}T12:00:00Z`),
        amount: 3,
        count: 3,
        currency: null,
        source: { kind: 'log', id: `${personId}${date}` },
      },
    ]),
  );
}

const planned = async ({ db }: Company) => {
  const rows = await db.selectFrom('delivery').select(['kind', 'target']).orderBy('kind').execute();
  return rows.map(({ kind }) => kind);
};

async function dueAtNine(company: Company) {
  await planDueCards(company.context, company.context.clock.now());
  company.context.clock.moveTo(NINE);
  await planDueCards(company.context, NINE);
}

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no refusal',
    (error) => (error instanceof UserError ? error.sentence(translate('en')) : String(error)),
  );

onBothDatabases('a card that is looked at first', (open) => {
  it('is posted once, whoever presses and however often', async () => {
    const { company, ada, mira, teamId } = await east(open);
    const { context } = company;
    await dueAtNine(company);
    expect(await planned(company)).toEqual(['scorecard.preview.v1']);

    const miras = await company.callerOf(mira, 'click-1');
    expect(await holdCard(context, miras, teamId, '2026-W47')).toMatchObject({ state: 'held', by: 'Mira' });
    const [one, two] = await Promise.all([
      releaseCard(context, await company.callerOf(mira, 'click-2'), teamId, '2026-W47'),
      releaseCard(context, await company.callerOf(ada, 'click-3'), teamId, '2026-W47'),
    ]);
    expect(one).toEqual(two);
    expect(one).toMatchObject({ state: 'posted', at: NINE, next: new Date('2026-11-30T06:00:00Z') });
    expect(await planned(company)).toEqual([
      'scorecard.card.v1',
      'scorecard.figures.v1',
      'scorecard.preview.v1',
    ]);
    // What was posted stays posted.
    const late = await holdCard(context, await company.callerOf(mira, 'click-4'), teamId, '2026-W47');
    expect(late.state).toBe('posted');
    const audit = await company.db
      .selectFrom('audit')
      .select('action')
      .where('action', 'like', 'scorecard.%')
      .execute();
    expect(audit.map(({ action }) => action).sort()).toEqual(['scorecard.held', 'scorecard.released']);
  });

  it('is planned once, however often the day is looked at', async () => {
    const { company } = await east(open);
    await dueAtNine(company);
    await planDueCards(company.context, NINE);
    expect(await planned(company)).toEqual(['scorecard.preview.v1']);
  });
});

onSqlite('a card that is looked at first', (open) => {
  it('goes straight to the channel when the team had a card and half of it has data', async () => {
    const { company, teamId, ana, bo } = await east(open);
    await company.change((trx) => rememberCard(trx, company.workspace.id, teamId, '2026-W40', 'record'));
    await log(company, ana, '2026-11-17');
    await log(company, bo, '2026-11-18');
    await dueAtNine(company);
    expect(await planned(company)).toEqual(['scorecard.card.v1', 'scorecard.figures.v1']);
  });

  it('does not wait for somebody who was away all week, nor for whoever leads the team', async () => {
    const { company, team, ana, bo, cy } = await east(open);
    const week = periodFromKey('2026-W47');
    if (!week) throw new Error('No week');
    await log(company, ana, '2026-11-17');
    // The Monday after does not count.
    await log(company, bo, '2026-11-23');
    expect(await coverageOf(company.db, team, week)).toEqual({ withData: 1, expected: 3 });
    for (const [id, end] of [
      [cy, '2026-11-21'],
      [bo, '2026-11-20'],
    ] as const) {
      await company.db
        .insertInto('time_off')
        .values({
          workspace_id: company.workspace.id,
          id: `off-${id}`,
          person_id: id,
          first_day: '2026-11-16',
          end_day: end,
          source: 'cli',
          recorded_by: null,
          recorded_at: 1,
          cancelled_at: null,
        })
        .execute();
    }
    // Bo worked on Friday.
    expect(await coverageOf(company.db, team, week)).toEqual({ withData: 1, expected: 2 });
  });

  it('goes to the deputy on a day that has one, and to an admin when the manager has no Slack account', async () => {
    const { company, team, mira, cy, ada } = await east(open);
    const names = async () => (await reviewersOf(company.db, team, '2026-11-23')).map(({ id }) => id);
    expect(await names()).toEqual([mira]);
    await company.db
      .insertInto('deputy')
      .values({
        workspace_id: company.workspace.id,
        id: 'd1',
        manager_id: mira,
        deputy_id: cy,
        first_day: '2026-11-23',
        end_day: '2026-11-24',
        recorded_by: null,
        recorded_at: 1,
        cancelled_at: null,
      })
      .execute();
    expect(await names()).toEqual([cy]);
    await company.db.deleteFrom('deputy').execute();
    await company.db.deleteFrom('alias').where('person_id', '=', mira).execute();
    expect(await names()).toEqual([ada]);
  });

  it('is posted neither by a member, nor for a paused team, nor after the next one was due', async () => {
    const { company, mira, ana, teamId } = await east(open);
    const { context } = company;
    await dueAtNine(company);
    const release = async (personId: string) =>
      refusalOf(releaseCard(context, await company.callerOf(personId), teamId, '2026-W47'));
    expect(await release(ana)).toContain('posted by the team’s managers');
    context.clock.moveTo(new Date('2026-11-30T06:00:00Z'));
    expect(await release(mira)).toContain('too late');
    context.clock.moveTo(new Date('2026-11-30T06:00:01Z'));
    await company.change((trx, change) => pauseTeam(trx, change, teamId));
    expect(await release(mira)).toContain('East is paused');
    expect(await planned(company)).toEqual(['scorecard.preview.v1']);
  });

  it('is told beforehand, with the condition', async () => {
    const { company, team, mira, teamId } = await east(open);
    const range = { from: new Date('2026-11-20T09:00:00Z'), until: new Date('2026-11-27T09:00:00Z') };
    const words = async () =>
      (await foreseenCards(company.context, team, range)).map(({ at, to, named = [], what }) => ({
        at: at.toISOString(),
        to,
        what: what(translate('en'), named.join(' and ')),
      }));
    const at = '2026-11-23T06:00:00.000Z';
    expect(await words()).toEqual([
      {
        at,
        to: { personId: mira },
        what: 'its first card, to look at before anybody else, with *Post* and *Not yet*',
      },
      { at, to: { channelId: 'C1' }, what: 'the weekly card, once Mira pressed *Post*' },
    ]);
    await company.change((trx) => rememberCard(trx, company.workspace.id, teamId, '2026-W40', 'record'));
    expect(await words()).toEqual([
      {
        at,
        to: { channelId: 'C1' },
        what: 'the weekly card; if fewer than half of the team have data, Mira looks at it first',
      },
    ]);
  });
});
