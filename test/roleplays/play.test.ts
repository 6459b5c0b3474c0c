import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { personById } from '../../src/people/index.ts';
import { correctScore, startCorrection } from '../../src/roleplays/actions/correct.ts';
import { followAfter } from '../../src/roleplays/actions/follow.ts';
import { invite } from '../../src/roleplays/actions/invite.ts';
import { myRoleplays } from '../../src/roleplays/actions/my-roleplays.ts';
import {
  cancelInvitation,
  declineInvitation,
  markPlayed,
  openSheet,
} from '../../src/roleplays/actions/play.ts';
import { openRoleplay } from '../../src/roleplays/actions/read.ts';
import { type ScoreDraft, score } from '../../src/roleplays/actions/score.ts';
import { shareRoleplay } from '../../src/roleplays/actions/share.ts';
import { moveRoleplays } from '../../src/roleplays/store/merge.ts';
import { currentSkills } from '../../src/skills/index.ts';
import { type PairCompany, pairCompany } from '../feedback/pair-company.ts';
import { onBothDatabases } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';

const TODAY = '2026-11-23';

const points = (objections: 1 | 2 | 3 | 4 | 5, discovery: 1 | 2 | 3 | 4 | 5): ScoreDraft => ({
  objections: { points: objections, line: 'canary-line: asked twice' },
  discovery: { points: discovery, line: 'counted with me' },
  negotiation: { points: 3, line: 'gave five percent' },
});

onBothDatabases('role-plays', (open) => {
  const send = async (acme: PairCompany, from: string, to: string, id: string) => {
    const partner = await personById(acme.db, acme.workspace.id, to, TODAY);
    if (!partner) throw new Error('Nobody');
    const scenario = 'too-expensive';
    await invite(acme.context, await acme.callerOf(from), { id, scenario, partner });
  };
  /** Ana plays it with somebody, who gives these points. */
  const play = async (acme: PairCompany, partner: string, id: string, given: ScoreDraft) => {
    await send(acme, acme.ana, partner, id);
    await openSheet(acme.context, await acme.callerOf(partner), id);
    await markPlayed(acme.context, await acme.callerOf(acme.ana), id);
    await score(acme.context, await acme.callerOf(partner), id, given);
  };
  const planned = async (acme: PairCompany) => {
    const rows = await acme.db.selectFrom('delivery').select(['kind', 'target']).execute();
    return rows.map(({ kind, target }) => `${kind} ${target}`).toSorted();
  };
  const skillsOf = async (acme: PairCompany) => {
    const { skills } = await currentSkills(acme.db, acme.workspace.id, acme.ana, TODAY);
    return skills.flatMap(({ skill, level }) => (level ? [[skill.key, level.sum / level.weight]] : []));
  };

  it('an invitation is taken up, played, scored and read: each hears of what the other did', async () => {
    const acme = await pairCompany(open);
    await play(acme, acme.cem, 'p1', points(4, 4));
    expect(await planned(acme)).toEqual(
      [
        `roleplays.invited.v1 ${acme.cem}`,
        `roleplays.answered.v1 ${acme.ana}`,
        `roleplays.played.v1 ${acme.cem}`,
        `roleplays.scored.v1 ${acme.ana}`,
      ].toSorted(),
    );
    const read = await openRoleplay(acme.context, await acme.callerOf(acme.ana), 'p1');
    // 4 + 4 + 3 of 15.
    expect(read.result).toEqual({ points: 11, outOf: 15, isPassed: true });
    expect(read).toMatchObject({ reader: 'rep', shareWith: { id: acme.mert } });
    const { scenarios } = await myRoleplays(acme.context, await acme.callerOf(acme.ana));
    expect(scenarios.find(({ scenario }) => scenario.key === 'too-expensive')).toMatchObject({
      attempts: 1,
      best: { points: 11, outOf: 15 },
    });
  });

  it('nobody but the two reads an attempt, and it counts into no skill, until it is shared', async () => {
    const acme = await pairCompany(open);
    await play(acme, acme.cem, 'p1', points(5, 4));
    await play(acme, acme.cem, 'p2', points(2, 2));
    const readBy = async (who: string, id: string) =>
      refusalOf(openRoleplay(acme.context, await acme.callerOf(who), id));
    for (const who of [acme.mert, acme.deniz, acme.nil, acme.oya]) {
      expect(await readBy(who, 'p1')).toContain('no such role-play of yours');
    }
    expect(await skillsOf(acme)).toEqual([]);
    const asCem = await acme.callerOf(acme.cem);
    expect(await refusalOf(shareRoleplay(acme.context, asCem, 'p1'))).toContain('no such role-play');
    await shareRoleplay(acme.context, await acme.callerOf(acme.ana), 'p1');
    expect((await openRoleplay(acme.context, await acme.callerOf(acme.mert), 'p1')).reader).toBe('manager');
    expect(await readBy(acme.mert, 'p2')).toContain('no such role-play of yours');
    expect(await readBy(acme.deniz, 'p1')).toContain('no such role-play of yours');
    expect(Object.fromEntries(await skillsOf(acme))).toEqual({ objections: 5, discovery: 4, negotiation: 3 });
    expect(await planned(acme)).toContain(`roleplays.shared.v1 ${acme.mert}`);
    const { shared } = await myRoleplays(acme.context, await acme.callerOf(acme.mert));
    expect(shared.map(({ roleplay }) => roleplay.id)).toEqual(['p1']);
  });

  it('a manager who played the buyer is told nothing when it is shared, and then it counts', async () => {
    const acme = await pairCompany(open);
    await play(acme, acme.mert, 'p1', points(4, 4));
    expect(await skillsOf(acme)).toEqual([]);
    await shareRoleplay(acme.context, await acme.callerOf(acme.ana), 'p1');
    expect(await planned(acme)).not.toContain(`roleplays.shared.v1 ${acme.mert}`);
    expect((await skillsOf(acme)).length).toBe(3);
  });

  it('every skill wants points and a line, from who played the buyer, once', async () => {
    const acme = await pairCompany(open);
    await send(acme, acme.ana, acme.cem, 'p1');
    const asCem = await acme.callerOf(acme.cem);
    const give = (draft: ScoreDraft) => refusalOf(score(acme.context, asCem, 'p1', draft));
    expect(await give(points(4, 4))).toContain('not there yet');
    await openSheet(acme.context, asCem, 'p1');
    expect(await give({ ...points(4, 4), discovery: { points: null, line: 'x' } })).toContain('1 to 5');
    expect(await give({ ...points(4, 4), discovery: { points: 3, line: ' ' } })).toContain('in a line');
    const asAna = await acme.callerOf(acme.ana);
    expect(await refusalOf(score(acme.context, asAna, 'p1', points(5, 5)))).toContain('no such role-play');
    expect(await refusalOf(openRoleplay(acme.context, asAna, 'p1'))).toContain('no points yet');
    // The buyer may give them without waiting for *Done*.
    await score(acme.context, asCem, 'p1', points(4, 4));
    expect(await give(points(5, 5))).toContain('given already');
  });

  it('points can be corrected by who gave them for a day, and no longer once others go by them', async () => {
    const acme = await pairCompany(open);
    await play(acme, acme.cem, 'p1', points(2, 4));
    await play(acme, acme.cem, 'p2', points(2, 4));
    const [ana, cem] = [await acme.callerOf(acme.ana), await acme.callerOf(acme.cem)];
    await openRoleplay(acme.context, ana, 'p1');
    const correct = async (who: string, id: string) =>
      correctScore(acme.context, await acme.callerOf(who), id, points(5, 4));
    for (const other of [acme.ana, acme.mert, acme.nil]) {
      expect(await refusalOf(correct(other, 'p1'))).toContain('no such role-play of yours');
    }
    const bare = correctScore(acme.context, cem, 'p1', {
      ...points(5, 4),
      negotiation: { points: 3, line: '' },
    });
    expect(await refusalOf(bare)).toContain('in a line');
    await correct(acme.cem, 'p1');
    // Who read them before is told, and reads them anew.
    expect(await planned(acme)).toContain(`roleplays.corrected.v1 ${acme.ana}`);
    const read = await openRoleplay(acme.context, ana, 'p1');
    expect(read.result).toEqual({ points: 12, outOf: 15, isPassed: true });
    expect(read.roleplay.correctedAt).not.toBeNull();
    await shareRoleplay(acme.context, ana, 'p1');
    expect(await skillsOf(acme)).toContainEqual(['objections', 5]);
    expect(await refusalOf(correct(acme.cem, 'p1'))).toContain('These points are fixed');
    acme.context.clock.moveTo(new Date(acme.context.clock.now().getTime() + 24 * 3_600_000));
    expect(await refusalOf(startCorrection(acme.context, cem, 'p2'))).toContain('These points are fixed');
    const audit = await acme.db
      .selectFrom('audit')
      .select('action')
      .where('action', '=', 'roleplay.corrected')
      .execute();
    expect(audit).toHaveLength(1);
  });

  it('an invitation is over after two weeks, or when it is taken back; who said not now may still play', async () => {
    const acme = await pairCompany(open);
    for (const id of ['p1', 'p2', 'p3']) await send(acme, acme.ana, acme.cem, id);
    const asCem = await acme.callerOf(acme.cem);
    await cancelInvitation(acme.context, await acme.callerOf(acme.ana), 'p1');
    expect(await refusalOf(openSheet(acme.context, asCem, 'p1'))).toContain('taken back');
    await declineInvitation(acme.context, asCem, 'p2');
    const { past } = await myRoleplays(acme.context, await acme.callerOf(acme.ana));
    expect(past.map(({ roleplay, state }) => [roleplay.id, state])).toEqual([['p2', 'declined']]);
    await openSheet(acme.context, asCem, 'p2');
    const { running } = await myRoleplays(acme.context, await acme.callerOf(acme.ana));
    expect(running.map(({ roleplay, state }) => [roleplay.id, state]).toSorted()).toEqual([
      ['p2', 'accepted'],
      ['p3', 'invited'],
    ]);
    acme.context.clock.moveTo(new Date('2026-12-07T09:00:00Z'));
    expect(await refusalOf(openSheet(acme.context, asCem, 'p3'))).toContain('is over');
    // What was taken up has four weeks.
    expect((await openSheet(acme.context, asCem, 'p2')).roleplay.id).toBe('p2');
  });

  it('nobody plays with themselves, with who has left or has no account, or has more than five open', async () => {
    const acme = await pairCompany(open);
    expect(await refusalOf(send(acme, acme.ana, acme.ana, 'p0'))).toContain('takes two');
    expect(await refusalOf(send(acme, acme.ana, acme.eski, 'p0'))).toContain('does not work here');
    expect(await refusalOf(send(acme, acme.ana, acme.yok, 'p0'))).toContain('no Slack account');
    for (const id of ['p1', 'p2', 'p3', 'p4', 'p5']) await send(acme, acme.ana, acme.cem, id);
    expect(await refusalOf(send(acme, acme.ana, acme.cem, 'p6'))).toContain('5 of your role-plays');
  });

  it('a number of the seller’s is followed from the day of the points, one for each attempt', async () => {
    const acme = await pairCompany(open);
    await play(acme, acme.cem, 'p1', points(4, 4));
    const asAna = await acme.callerOf(acme.ana);
    expect(await refusalOf(followAfter(acme.context, asAna, 'p1', 'calls'))).toContain('older message');
    await inTransaction(acme.db, (trx) =>
      writeFacts(trx, acme.context, acme.workspace.id, [
        {
          ...{ subject: { kind: 'person', id: acme.ana }, kpi: 'calls', date: TODAY },
          ...{ occurredAt: acme.context.clock.now(), amount: 5, count: 5, currency: null },
          source: { kind: 'activity_import', id: 'x' },
        },
      ]),
    );
    await followAfter(acme.context, asAna, 'p1', 'calls');
    await followAfter(acme.context, asAna, 'p1', 'calls');
    const rows = await acme.db
      .selectFrom('followed_metric')
      .select(['person_id', 'kpi', 'source_kind', 'source_id', 'started_on'])
      .execute();
    expect(rows).toEqual([
      { person_id: acme.ana, kpi: 'calls', source_kind: 'role_play', source_id: 'p1', started_on: TODAY },
    ]);
    const asCem = await acme.callerOf(acme.cem);
    expect((await openRoleplay(acme.context, asAna, 'p1')).followed?.key).toBe('calls');
    expect((await openRoleplay(acme.context, asCem, 'p1')).followed).toBeNull();
  });

  it('of two people who are one are the one’s; between the two nothing moves', async () => {
    const acme = await pairCompany(open);
    const [from, into] = [acme.oya, acme.cem];
    await send(acme, acme.ana, from, 'p1');
    await send(acme, from, acme.ana, 'p2');
    await send(acme, from, into, 'p3');
    await acme.change((trx, change) => moveRoleplays(trx, change, { from, into }));
    const rows = await acme.db
      .selectFrom('roleplay')
      .select(['id', 'rep_id', 'partner_id'])
      .orderBy('id')
      .execute();
    expect(rows.map((row) => [row.id, row.rep_id, row.partner_id])).toEqual([
      ['p1', acme.ana, into],
      ['p2', into, acme.ana],
      ['p3', from, into],
    ]);
  });
});
