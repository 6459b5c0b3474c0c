import { describe, expect, it } from 'vitest';
import type { DueDelivery } from '../../src/capability.ts';
import { acceptProposal } from '../../src/goals/actions/contract/accept.ts';
import { askAbout } from '../../src/goals/actions/contract/notes.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { goalsWith } from '../../src/goals/capability.ts';
import { launchTeam, setManager, teamById } from '../../src/people/index.ts';
import { updatePerson } from '../../src/people/store/person-writes.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { type Company, createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';

const goals = goalsWith(null);

/** Monday 23 November 2026, 08:55 in Istanbul: Markus leads Lena, whose team is live or not. */
async function company(isLive = true) {
  const acme = await createCompany(openSqlite);
  const markus = await acme.addPerson({ name: 'Markus Brandt' });
  const team = await acme.addTeam({ name: 'Rhine', isLive });
  const lena = await acme.addPerson({ name: 'Lena Fischer', managerId: markus, teamId: team });
  const set = async (target = 120, by = markus) =>
    setGoal(acme.context, await acme.callerOf(by), {
      subject: { personId: lena },
      kpi: 'calls',
      periodKind: 'week',
      startsIn: 'this',
      repeats: true,
      target,
      reason: '',
    });
  return { acme, markus, lena, team, set };
}

/** What the outbox would do now with each planned delivery, in order. */
async function due(acme: Company) {
  const rows = await acme.db.selectFrom('delivery').selectAll().execute();
  const found = [];
  for (const row of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const kind = goals.deliveries?.find((each) => each.kind === row.kind);
    if (!kind) throw new Error(`No kind ${row.kind}`);
    const delivery: DueDelivery = { ...row, workspaceId: row.workspace_id, params: JSON.parse(row.params) };
    const message = await kind.render(acme.context, delivery);
    const text = 'skip' in message ? message : plainText(message);
    found.push({ destination: await kind.destination(acme.context, delivery), text });
  }
  return found;
}

describe('the message with a suggested number', () => {
  it('is not sent once another took its place or it was answered', async () => {
    const { acme, lena, set } = await company();
    await set(120);
    await set(130);
    const skip = { skip: 'another number took its place' };
    const [first, second] = await due(acme);
    expect(first).toEqual({ destination: skip, text: skip });
    expect(second?.text).toContain('*130 calls* every week from 23 Nov 2026, 10 more than the 120 before.');
    const { id } = await acme.db
      .selectFrom('goal_proposal')
      .select('id')
      .where('state', '=', 'proposed')
      .executeTakeFirstOrThrow();
    await acceptProposal(acme.context, await acme.callerOf(lena), id);
    expect((await due(acme))[1]?.destination).toEqual({ skip: 'answered already' });
  });

  it('waits for their hours, and within them for their team to go live', async () => {
    const { acme, lena, team, set } = await company(false);
    await set();
    const destination = async () => (await due(acme))[0]?.destination;
    expect(await destination()).toEqual({ notBefore: new Date('2026-11-23T06:55:00Z') });
    // 17:10 there: an hour later is the next morning, 08:30.
    acme.context.clock.moveTo(new Date('2026-11-23T14:10:00Z'));
    expect(await destination()).toEqual({ notBefore: new Date('2026-11-24T05:30:00Z') });

    const east = await teamById(acme.db, acme.workspace.id, team, acme.today());
    if (!east) throw new Error('No team');
    const from = acme.context.clock.now();
    const range = { from, until: new Date(from.getTime() + 7 * 24 * 3_600_000) };
    expect(await goals.foreseen?.(acme.context, east, range)).toMatchObject([
      { at: from, to: { personId: lena } },
    ]);
    await acme.change((trx, change) => launchTeam(trx, change, { teamId: team }));
    expect(await destination()).toHaveProperty('slackUserId');
    acme.context.clock.moveTo(new Date('2026-11-23T18:00:00Z'));
    expect(await destination()).toEqual({ notBefore: new Date('2026-11-24T05:30:00Z') });
  });

  it('is not sent when the time it is for is over', async () => {
    const { acme, set } = await company();
    await set();
    await acme.db
      .updateTable('goal_proposal')
      .set({ valid_to: '2026-11-30' } as object)
      .execute();
    acme.context.clock.moveTo(new Date('2026-11-30T06:00:00Z'));
    expect((await due(acme))[0]?.destination).toEqual({ skip: 'its time is over' });
  });

  it('goes to nobody who has left, has no account, or leads them no more', async () => {
    const { acme, markus, lena, set } = await company();
    await set(120, lena);
    const destination = async () => (await due(acme))[0]?.destination;
    expect(await destination()).toHaveProperty('slackUserId');
    await acme.change((trx, change) => setManager(trx, change, { personId: lena, managerId: null }));
    expect(await destination()).toEqual({ skip: 'may not see the goal any more' });
    await acme.change((trx, change) => setManager(trx, change, { personId: lena, managerId: markus }));
    await acme.change((trx) =>
      updatePerson(trx, acme.workspace.id, markus, { isActive: false, endedOn: acme.today() }),
    );
    expect(await destination()).toEqual({ skip: 'has left' });
  });
});

it('a question is told to its asker’s manager with the number as it is then', async () => {
  const { acme, lena, set } = await company();
  await set();
  const { id } = await acme.db.selectFrom('goal_proposal').select('id').executeTakeFirstOrThrow();
  await askAbout(acme.context, await acme.callerOf(lena), id, 'Does the <fair> count?');
  expect((await due(acme))[1]?.text).toBe(
    'Lena Fischer asks about 120 calls: “Does the &lt;fair&gt; count?”\nReply',
  );
});
