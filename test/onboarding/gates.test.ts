import { expect, it } from 'vitest';
import { giveReview } from '../../src/calls/actions/give-review.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { openTask, reopenTask } from '../../src/onboarding/actions/done.ts';
import { decideOnGate } from '../../src/onboarding/actions/gate.ts';
import { lookAtGate } from '../../src/onboarding/actions/look-at-gate.ts';
import { planLists } from '../../src/onboarding/actions/plan-lists.ts';
import { gateFor, putAttemptForward } from '../../src/onboarding/actions/put-forward.ts';
import { startOnboarding } from '../../src/onboarding/actions/start.ts';
import { copyPlan, saveTask } from '../../src/onboarding/actions/templates.ts';
import type { Proof } from '../../src/onboarding/rules/proofs.ts';
import { allRunning } from '../../src/onboarding/store/onboardings.ts';
import { openRoleplay } from '../../src/roleplays/actions/read.ts';
import { scoreRoleplay } from '../../src/roleplays/store/points.ts';
import { acceptRoleplay, insertRoleplay } from '../../src/roleplays/store/roleplays.ts';
import { rateSkill } from '../../src/skills/index.ts';
import { type OpenFresh, onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';

const TODAY = '2026-11-23';
type Points = 1 | 2 | 3 | 4 | 5;

/** Noon in Istanbul on Monday 23 November 2026: Deniz leads Mert, who leads Ana and Cem. Ana’s gate asks for what a test says. */
async function acmeWith(open: OpenFresh, proofs: readonly Proof[]) {
  const acme = await createCompany(open, { now: '2026-11-23T09:00:00Z' });
  const { context, db, workspace } = acme;
  const teamId = await acme.addTeam({ name: 'East' });
  const deniz = await acme.addPerson({ name: 'Deniz Director' });
  const mert = await acme.addPerson({ name: 'Mert Manager', managerId: deniz });
  const ana = await acme.addPerson({ name: 'Ana New', managerId: mert, teamId, slackId: 'U0ANA' });
  const cem = await acme.addPerson({ name: 'Cem Peer', managerId: mert, teamId });
  const as = {
    deniz: await acme.callerOf(deniz),
    mert: await acme.callerOf(mert),
    ana: await acme.callerOf(ana),
  };
  await copyPlan(context, as.mert, { id: 'plan-1', starter: 'seller', locale: 'en', name: 'Ours' });
  const task = {
    key: 'gate',
    day: 9,
    role: 'newcomer',
    title: 'A gate',
    why: '',
    doneWhen: 'It is seen',
  } as const;
  await saveTask(context, as.mert, 'plan-1', { ...task, isGate: true, link: null, proofs });
  const form = { personId: ana, plan: 'plan-1', firstDay: TODAY, buddySlackId: null, locale: 'en' as const };
  await startOnboarding(context, as.mert, form);
  const [running] = await allRunning(db, workspace.id);
  const gate = { id: running?.id ?? '', key: 'gate' };
  let nth = 0;
  return {
    acme,
    as,
    gate,
    people: { ana, mert, cem },
    /** Ana plays with Cem, who gives these points for two skills. */
    async play(points: [Points, Points]) {
      nth += 1;
      const id = `play-${nth}`;
      const at = new Date(context.clock.now().getTime() + nth);
      const expiresAt = new Date('2027-02-01T00:00:00Z');
      const [discovery, closing] = points;
      const scores = [
        { skill: 'discovery', points: discovery, line: 'canary line' },
        { skill: 'closing', points: closing, line: 'canary line' },
      ];
      await inTransaction(db, async (trx) => {
        const roleplay = { id, repId: ana, partnerId: cem, scenario: 'vague-cfo', language: 'en' as const };
        await insertRoleplay(trx, workspace.id, { ...roleplay, invitedAt: at, expiresAt });
        await acceptRoleplay(trx, workspace.id, id, { at, expiresAt });
        await scoreRoleplay(trx, workspace.id, id, { scores, rubricVersion: 0, on: TODAY, at });
      });
      return id;
    },
    /** Discovery, as Mert saw it in a role-play that Ana shared. */
    async rate(points: Points, id: string) {
      await acme.change((trx, change) =>
        rateSkill(trx, change, {
          ...{ personId: ana, raterId: mert, source: { kind: 'role_play', id }, skillKey: 'discovery' },
          ...{ rubricVersion: 0, points, evidence: '', on: TODAY },
        }),
      );
    },
    async review(who: 'mert' | 'ana', callId: string) {
      const call = {
        ...{ id: callId, ownerId: ana, formKey: 'discovery', formVersion: 0, title: 'Somebody' },
        ...{ heldOn: TODAY, link: null, consent: 'both of them', addedBy: ana },
      };
      const review = { id: `${who}-${callId}`, points: { opening: 3 as const }, quotes: '', note: '' };
      await giveReview(context, as[who], { call, requestId: null }, { ...review, action: '', dueOn: null });
    },
    look: async (who: keyof typeof as) =>
      lookAtGate(context, as[who], await openTask(context, as[who], gate)),
    state: async () => (await openTask(context, as.mert, gate)).task.gate?.state ?? null,
    pass: (who: keyof typeof as, reason = '') =>
      decideOnGate(context, as[who], { ...gate, isPassed: true, reason }),
    morning: (at: string) => {
      context.clock.moveTo(new Date(at));
      return planLists(context, context.clock.now());
    },
  };
}

const talk: Proof = { kind: 'role_play', scenario: 'vague-cfo' };

onBothDatabases('gates with measured readiness', (open) => {
  it('hear of a role-play only that it is passed, once the newcomer puts one forward; then they open', async () => {
    const { acme, as, gate, play, look, state } = await acmeWith(open, [talk]);
    const [bad, good] = [await play([2, 3]), await play([4, 3])];
    expect((await look('mert'))?.states).toMatchObject([{ state: 'missing' }]);
    expect((await look('mert'))?.offers.size).toBe(0);
    expect((await look('ana'))?.offers).toEqual(new Map([['vague-cfo', good]]));
    // On the role-play itself there is the same button, for the passed one alone.
    const on = (id: string) => gateFor(acme.context, as.ana, { id, scenario: 'vague-cfo' });
    expect([await on(bad), await on(good)]).toEqual([null, gate]);
    const forward = (who: 'ana' | 'mert', roleplayId: string) =>
      putAttemptForward(acme.context, as[who], { ...gate, roleplayId });
    expect(await refusalOf(forward('ana', bad))).toContain('Only a passed attempt');
    expect(await refusalOf(forward('mert', good))).toContain('somebody else’s');
    expect(await forward('ana', good)).toMatchObject({ asks: 'Mert Manager' });
    expect(await refusalOf(forward('ana', good))).toContain('Only a passed attempt');
    expect(await state()).toBe('asked');
    expect((await look('mert'))?.isAllThere).toBe(true);
    expect(await refusalOf(openRoleplay(acme.context, as.mert, good))).toContain('no such role-play');
    // It opened by itself: there is nothing to take back, as it would open again.
    expect(await refusalOf(reopenTask(acme.context, as.ana, gate))).toContain('somebody else’s');
    const told = await acme.db
      .selectFrom('delivery')
      .select('kind')
      .where('kind', '=', 'onboarding.gate_asked.v1')
      .execute();
    // The seller’s own gate of day 19 asks for the same, and opens with it.
    expect(told).toHaveLength(2);
  });

  it('take the best of the last three attempts, and what was put forward stays whatever comes after', async () => {
    const { acme, as, gate, play, look } = await acmeWith(open, [talk, { kind: 'calls_reviewed', count: 1 }]);
    const first = await play([5, 5]);
    for (let times = 0; times < 3; times += 1) await play([2, 2]);
    // The passed one is the fourth from the end.
    expect((await look('ana'))?.offers.size).toBe(0);
    const again = await play([4, 4]);
    const forward = (roleplayId: string) => putAttemptForward(acme.context, as.ana, { ...gate, roleplayId });
    expect(await refusalOf(forward(first))).toContain('best of your last three');
    expect(await forward(again)).toMatchObject({ asks: null });
    for (let times = 0; times < 3; times += 1) await play([1, 1]);
    expect((await look('mert'))?.states).toMatchObject([{ state: 'there' }, { state: 'missing', count: 0 }]);
  });

  it('with something missing are passed with a written reason alone, which is kept', async () => {
    const { acme, pass } = await acmeWith(open, [talk]);
    expect(await refusalOf(pass('mert'))).toContain('please say why');
    expect((await pass('mert', 'Sold this for six years')).task).toMatchObject({
      isDone: true,
      gate: { state: 'passed', reason: 'Sold this for six years' },
    });
    const last = await acme.db
      .selectFrom('audit')
      .select('action')
      .where('action', 'like', 'onboarding.gate%')
      .execute();
    expect(last).toEqual([{ action: 'onboarding.gate_passed_early' }]);
  });

  it('say how somebody was rated to the two alone: for whoever stands higher it is hidden, and takes a reason', async () => {
    const { acme, rate, look, pass } = await acmeWith(open, [{ kind: 'skill', skill: 'discovery' }]);
    await rate(3, 'p1');
    // One rating is no verdict.
    expect((await look('mert'))?.states).toMatchObject([{ state: 'missing', level: null }]);
    await rate(4, 'p2');
    expect((await look('mert'))?.states).toMatchObject([{ state: 'there' }]);
    expect((await look('ana'))?.isAllThere).toBe(true);
    expect((await look('deniz'))?.states).toMatchObject([{ state: 'hidden', level: null }]);
    expect(await refusalOf(pass('deniz'))).toContain('please say why');
    const opened = await acme.db.selectFrom('opening').select(['viewer_id', 'what']).execute();
    expect(opened.map(({ what }) => what)).toEqual(['skills']);
    expect((await pass('mert')).task.isDone).toBe(true);
  });

  it('count each call once, by whomever it was reviewed, but not by oneself; and open in the morning', async () => {
    const { review, morning, state, look } = await acmeWith(open, [{ kind: 'calls_reviewed', count: 2 }]);
    await review('mert', 'c1');
    expect((await look('mert'))?.states).toMatchObject([{ state: 'missing', count: 1 }]);
    await review('ana', 'c1');
    await review('ana', 'c3');
    expect((await look('ana'))?.states).toMatchObject([{ state: 'missing', count: 1 }]);
    await morning('2026-11-24T05:45:00Z');
    expect(await state()).toBeNull();
    await review('mert', 'c2');
    await morning('2026-11-25T05:45:00Z');
    expect(await state()).toBe('asked');
  });

  it('that were not passed stay so until the newcomer says something', async () => {
    const { acme, as, gate, review, morning, state } = await acmeWith(open, [
      { kind: 'calls_reviewed', count: 1 },
    ]);
    await decideOnGate(acme.context, as.mert, { ...gate, isPassed: false, reason: 'Not a call yet' });
    await review('mert', 'c1');
    await morning('2026-11-24T05:45:00Z');
    expect(await state()).toBe('not_yet');
  });
});
