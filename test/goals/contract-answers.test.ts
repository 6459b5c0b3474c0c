import { expect, it } from 'vitest';
import type { Caller } from '../../src/context.ts';
import { acceptProposal } from '../../src/goals/actions/contract/accept.ts';
import { counterProposal, keepProposal } from '../../src/goals/actions/contract/answer.ts';
import { askAbout, replyTo } from '../../src/goals/actions/contract/notes.ts';
import { waitingFor } from '../../src/goals/actions/contract/waiting.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import { setManager } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import type { Company } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { company, goal, holding, last, planned, started, states, suggested } from './contract-company.ts';

onBothDatabases('a suggested number', (open) => {
  it('counts at once, asks the person, and comes to them as a message within their hours', async () => {
    const { acme, rep, manager, first } = await started(open);
    expect(first).toMatchObject({
      kind: 'set',
      state: 'proposed',
      askedId: rep,
      proposerId: manager,
      version: 1,
    });
    expect(await holding(acme, rep)).toEqual([120]);
    expect(await planned(acme)).toEqual([['goals.suggested.v1', rep]]);
  });

  it('waits for the morning when it is set at night', async () => {
    const { acme, rep, manager } = await company(open);
    acme.context.clock.moveTo(new Date('2026-11-23T19:00:00Z'));
    await setGoal(acme.context, await acme.callerOf(manager), goal(rep));
    const { due_at } = await acme.db.selectFrom('delivery').select('due_at').executeTakeFirstOrThrow();
    expect(new Date(due_at).toISOString()).toBe('2026-11-24T05:30:00.000Z');
  });

  it('goes to one’s own manager when it is for oneself, and to nobody without one', async () => {
    const { acme, rep, manager, director } = await company(open);
    const own = await setGoal(acme.context, await acme.callerOf(rep), goal(rep));
    expect(own.asked?.id).toBe(manager);
    expect(await holding(acme, rep)).toEqual([120]);
    const alone = await setGoal(acme.context, await acme.callerOf(director), goal(director));
    expect(alone.asked).toBeNull();
    expect((await suggested(acme)).map(({ askedId }) => askedId)).toEqual([manager]);
  });

  it('of a team asks nobody', async () => {
    const { acme, team, manager } = await company(open);
    const request = { ...goal(''), subject: { teamId: team } };
    expect((await setGoal(acme.context, await acme.callerOf(manager), request)).asked).toBeNull();
    expect(await suggested(acme)).toEqual([]);
  });

  it('that is accepted is agreed, once', async () => {
    const { acme, lena, rep, first } = await started(open);
    const sheet = await acceptProposal(acme.context, lena, first.id);
    expect(sheet.proposal).toMatchObject({ state: 'accepted', answeredBy: rep, version: 1 });
    await acceptProposal(acme.context, lena, first.id);
    const audit = await acme.db
      .selectFrom('audit')
      .select('action')
      .where('action', '=', 'goal.accepted')
      .execute();
    expect(audit).toHaveLength(1);
    expect(await planned(acme)).toHaveLength(1);
  });

  it('takes effect once for a click that Slack repeats', async () => {
    const { acme, rep, first } = await started(open);
    const lena = await acme.callerOf(rep, 'trigger:1');
    await counterProposal(acme.context, lena, first.id, { target: 100, reason: 'Two days of fair.' });
    await expect(acceptProposal(acme.context, lena, (await last(acme)).id)).rejects.toThrow();
    expect(await states(acme)).toEqual(['countered', 'proposed']);
  });

  it('that is answered twice in the same moment has one answer', async () => {
    const { acme, lena, first } = await started(open);
    await Promise.all([
      acceptProposal(acme.context, lena, first.id),
      counterProposal(acme.context, lena, first.id, { target: 100, reason: 'Two days of fair.' }),
    ]);
    expect([['accepted'], ['countered', 'proposed']]).toContainEqual(await states(acme));
  });

  it('may be answered only by whoever is asked', async () => {
    const people = await started(open);
    const { acme, first } = people;
    const refusal = 'This is between the people whose goal it is. `/mygoals` shows yours.';
    for (const role of ['mate', 'manager', 'director', 'admin', 'other'] as const) {
      const caller = await acme.callerOf(people[role]);
      for (const answer of everyAnswer(acme, caller, first.id))
        expect(await refusalOf(answer()), role).toBe(refusal);
    }
    expect(await states(acme)).toEqual(['proposed']);
  });

  it('that somebody suggests for themselves may be answered by those above them, not by themselves or an admin', async () => {
    const people = await company(open);
    const { acme, rep } = people;
    await setGoal(acme.context, await acme.callerOf(rep), goal(rep));
    const { id } = await last(acme);
    for (const role of ['rep', 'mate', 'admin', 'other'] as const) {
      const caller = await acme.callerOf(people[role]);
      for (const answer of everyAnswer(acme, caller, id)) {
        expect(await refusalOf(answer()), role).toContain('between the people');
      }
    }
    await acceptProposal(acme.context, await acme.callerOf(people.director), id);
    expect(await states(acme)).toEqual(['accepted']);
    expect(await planned(acme)).toEqual([
      ['goals.suggested.v1', people.manager],
      ['goals.accepted.v1', rep],
    ]);
  });

  it('of somebody whose manager changed is the new one’s to answer, and not the old one’s', async () => {
    const { acme, rep, manager, other } = await company(open);
    await setGoal(acme.context, await acme.callerOf(rep), goal(rep));
    await acme.change((trx, change) => setManager(trx, change, { personId: rep, managerId: other }));
    const { id } = await last(acme);
    expect(await refusalOf(acceptProposal(acme.context, await acme.callerOf(manager), id))).toContain(
      'between',
    );
    await acceptProposal(acme.context, await acme.callerOf(other), id);
    expect(await states(acme)).toEqual(['accepted']);
  });
});

/** Each way to answer a proposal. */
const everyAnswer = (acme: Company, caller: Caller, id: string) => [
  () => acceptProposal(acme.context, caller, id),
  () => counterProposal(acme.context, caller, id, { target: 100, reason: 'Why not.' }),
  () => keepProposal(acme.context, caller, id, 'Why not.'),
  () => askAbout(acme.context, caller, id, 'Why?'),
];

onBothDatabases('a counter', (open) => {
  it('goes back to whoever suggested the first number, and does not count before it is accepted', async () => {
    const { acme, manager, rep, lena, markus, first } = await started(open);
    await counterProposal(acme.context, lena, first.id, { target: 100, reason: 'Two days of fair.' });
    expect(await states(acme)).toEqual(['countered', 'proposed']);
    const counter = await last(acme);
    expect(counter).toMatchObject({
      kind: 'counter',
      askedId: manager,
      target: 100,
      otherTarget: 120,
      version: null,
    });
    expect(await holding(acme, rep)).toEqual([120]);

    await acceptProposal(acme.context, markus, counter.id);
    expect(await holding(acme, rep)).toEqual([100]);
    expect(await last(acme)).toMatchObject({ state: 'accepted', version: 2 });
    expect(await planned(acme)).toEqual([
      ['goals.suggested.v1', rep],
      ['goals.suggested.v1', manager],
      ['goals.accepted.v1', rep],
    ]);
  });

  it('may be countered again, or the first number kept, which asks anew', async () => {
    const { acme, rep, lena, markus, first } = await started(open);
    await counterProposal(acme.context, lena, first.id, { target: 100, reason: 'Two days of fair.' });
    await counterProposal(acme.context, markus, (await last(acme)).id, {
      target: 110,
      reason: 'Half of it.',
    });
    await keepProposal(acme.context, lena, (await last(acme)).id, 'Both days are mine.');
    const kept = await last(acme);
    // 100 was never agreed, so it has no version yet; 120 counts all the while.
    expect(kept).toMatchObject({ kind: 'kept', target: 100, otherTarget: 110, version: null });
    expect(await holding(acme, rep)).toEqual([120]);
    await counterProposal(acme.context, markus, kept.id, { target: 105, reason: 'My last word.' });
    expect((await suggested(acme)).map(({ kind, target, state }) => [kind, target, state])).toEqual([
      ['set', 120, 'countered'],
      ['counter', 100, 'countered'],
      ['counter', 110, 'kept'],
      ['kept', 100, 'countered'],
      ['counter', 105, 'proposed'],
    ]);
  });

  it('to which the number is kept leaves that number counting, and asks whether it is agreed now', async () => {
    const { acme, rep, lena, markus, first } = await started(open);
    await counterProposal(acme.context, lena, first.id, { target: 100, reason: 'Two days of fair.' });
    await keepProposal(acme.context, markus, (await last(acme)).id, 'Can takes the fair.');
    expect(await last(acme)).toMatchObject({
      kind: 'kept',
      askedId: rep,
      target: 120,
      otherTarget: 100,
      version: 1,
    });
    await acceptProposal(acme.context, lena, (await last(acme)).id);
    expect(await holding(acme, rep)).toEqual([120]);
    const versions = await acme.db.selectFrom('goal_version').select('version').execute();
    expect(versions).toHaveLength(1);
  });

  it('with the same number is no counter', async () => {
    const { acme, lena, first } = await started(open);
    const counter = counterProposal(acme.context, lena, first.id, { target: 120, reason: 'Hm.' });
    expect(await refusalOf(counter)).toBe('That is the number suggested. To agree, press Accept.');
    expect(await states(acme)).toEqual(['proposed']);
  });

  it('that is accepted weeks later counts from the week that runs: what is over stays as it was', async () => {
    const { acme, rep, lena, markus, first } = await started(open);
    await counterProposal(acme.context, lena, first.id, { target: 100, reason: 'Two days of fair.' });
    acme.context.clock.moveTo(new Date('2026-12-09T08:00:00Z'));
    await acceptProposal(acme.context, markus, (await last(acme)).id);
    expect(await holding(acme, rep, '2026-12-06')).toEqual([120]);
    expect(await holding(acme, rep, '2026-12-07')).toEqual([100]);
  });

  it('for a week that is over cannot be accepted, and stays open', async () => {
    const { acme, rep, manager } = await company(open);
    const [markus, lena] = [await acme.callerOf(manager), await acme.callerOf(rep)];
    await setGoal(acme.context, markus, goal(rep, { repeats: false }));
    await counterProposal(acme.context, lena, (await last(acme)).id, { target: 100, reason: 'Fair.' });
    acme.context.clock.moveTo(new Date('2026-11-30T08:00:00Z'));
    const { id } = await last(acme);
    expect(await refusalOf(acceptProposal(acme.context, markus, id))).toContain('is over');
    expect(await states(acme)).toEqual(['countered', 'proposed']);
    // Nor is it waited for any more.
    expect(await waitingFor(acme.context, markus)).toMatchObject({ suggested: [], notAnswered: [] });
  });

  it('by whom is asked back goes to the manager now when whoever suggested it has left', async () => {
    const { acme, rep, manager, admin } = await company(open);
    await setGoal(acme.context, await acme.callerOf(admin), goal(rep));
    await acme.change((trx) =>
      trx.updateTable('person').set({ is_active: 0 }).where('id', '=', admin).execute(),
    );
    const lena = await acme.callerOf(rep);
    await counterProposal(acme.context, lena, (await last(acme)).id, { target: 100, reason: 'Fair.' });
    expect((await last(acme)).askedId).toBe(manager);
  });
});

onBothDatabases('a later change', (open) => {
  it('asks again with the number before, and what was open about it needs no answer any more', async () => {
    const { acme, rep, lena, markus, first } = await started(open);
    await counterProposal(acme.context, lena, first.id, { target: 100, reason: 'Two days of fair.' });
    const counter = await last(acme);
    await setGoal(acme.context, markus, goal(rep, { target: 130 }));
    expect(await states(acme)).toEqual(['countered', 'superseded', 'proposed']);
    expect(await last(acme)).toMatchObject({ target: 130, otherTarget: 120, askedId: rep });
    // The old message's button tells what is now, and changes nothing.
    const sheet = await acceptProposal(acme.context, markus, counter.id);
    expect(sheet.proposal.state).toBe('superseded');
    expect(sheet.now).toMatchObject({ goal: { target: 130 }, open: { target: 130 } });
    expect(await holding(acme, rep)).toEqual([130]);
  });

  it('of one week leaves what goes on after it open', async () => {
    const { acme, rep, markus } = await started(open);
    await setGoal(acme.context, markus, goal(rep, { target: 60, repeats: false }));
    expect(await states(acme)).toEqual(['proposed', 'proposed']);
  });

  it('that ends the goal asks nobody', async () => {
    const { acme, rep, markus } = await started(open);
    await setGoal(acme.context, markus, goal(rep, { target: null }));
    expect(await states(acme)).toEqual(['superseded']);
  });
});

onBothDatabases('a question', (open) => {
  it('goes to whoever suggested the number, and the reply comes back; it still waits for an answer', async () => {
    const { acme, rep, manager, lena, markus, first } = await started(open);
    await askAbout(acme.context, lena, first.id, 'Does the fair count?');
    expect(await states(acme)).toEqual(['asked']);
    const note = await acme.db.selectFrom('goal_note').selectAll().executeTakeFirstOrThrow();
    expect(note).toMatchObject({ kind: 'question', from_id: rep, to_id: manager });
    await replyTo(acme.context, markus, note.id, 'It does.');
    expect(await planned(acme)).toEqual([
      ['goals.suggested.v1', rep],
      ['goals.noted.v1', manager],
      ['goals.noted.v1', rep],
    ]);
    await acceptProposal(acme.context, lena, first.id);
    expect(await states(acme)).toEqual(['accepted']);
  });

  it('may be replied to by whom it went to alone', async () => {
    const people = await started(open);
    const { acme, lena, first } = people;
    await askAbout(acme.context, lena, first.id, 'Does the fair count?');
    const { id } = await acme.db.selectFrom('goal_note').select('id').executeTakeFirstOrThrow();
    for (const role of ['rep', 'mate', 'director', 'admin', 'other'] as const) {
      const caller = await acme.callerOf(people[role]);
      expect(await refusalOf(replyTo(acme.context, caller, id, 'No.')), role).toContain('between the people');
    }
  });

  it('stands in no audit row, nor does any reason', async () => {
    const { acme, lena, first } = await started(open);
    await askAbout(acme.context, lena, first.id, 'Does the fair count?');
    await counterProposal(acme.context, lena, first.id, { target: 100, reason: 'Two days of fair.' });
    for (const table of ['audit', 'delivery'] as const) {
      const rows = JSON.stringify(await acme.db.selectFrom(table).selectAll().execute());
      expect(rows, table).not.toMatch(/fair|Twenty-four/);
    }
  });
});
