import { expect, it } from 'vitest';
import { coachingMeasures } from '../../src/coaching/manager-measures.ts';
import { feedbackMeasures } from '../../src/feedback/manager-measures.ts';
import { insertFeedback } from '../../src/feedback/store.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import { goalMeasures } from '../../src/goals/manager-measures.ts';
import { insertProposal } from '../../src/goals/store/proposal-writes.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { praiseMeasures } from '../../src/recognition/manager-measures.ts';
import { insertPraise } from '../../src/recognition/store/praise.ts';
import { managerCard, managerMeant } from '../../src/scorecards/actions/manager-card.ts';
import { managerCardMessage } from '../../src/scorecards/messages/manager-card.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { type OpenFresh, onBothDatabases, onSqlite } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';

const MEASURES = [...goalMeasures, ...praiseMeasures, ...feedbackMeasures, ...coachingMeasures];

/**
 * Vera leads Mert, who leads `reports` people in East for years; Oya belongs to nobody, Nil administers. Monday 23
 * November 2026 in Istanbul.
 */
async function led(open: OpenFresh, reports = 4) {
  const acme = await createCompany(open);
  const { context, change, workspace, db } = acme;
  const vera = await acme.addPerson({ name: 'Vera' });
  const mert = await acme.addPerson({ name: 'Mert <b>', managerId: vera });
  const team = await acme.addTeam({ name: 'East' });
  const reps: string[] = [];
  for (let nth = 1; nth <= reports; nth++) {
    reps.push(await acme.addPerson({ name: `Rep ${nth}`, managerId: mert, teamId: team }));
  }
  const nil = await acme.addPerson({ name: 'Nil', isAdmin: true });
  const oya = await acme.addPerson({ name: 'Oya' });

  const feedback = (receiverId: string, at: string, waitsUntil: string | null = null) =>
    change((trx) =>
      insertFeedback(trx, workspace.id, {
        id: context.newId(),
        giverId: mert,
        receiverId,
        kind: 'strength',
        situation: 'A secret situation',
        behaviour: 'A secret behaviour',
        impact: 'A secret impact',
        nextStep: null,
        givenAt: new Date(at),
        waitsUntil: waitsUntil === null ? null : new Date(waitsUntil),
      }),
    );
  const praise = (receiverId: string, givenOn: string) =>
    change((trx) => {
      const id = context.newId();
      const given = {
        id,
        givenId: id,
        giverId: mert,
        receiverId,
        givenOn,
        givenAt: new Date(`${givenOn}T09:00:00Z`),
      };
      const said = { text: 'A secret text', value: null, teamId: null, link: null };
      return insertPraise(trx, workspace.id, [{ ...given, ...said }], 'key');
    });
  const goal = (personId: string, setAt: string) =>
    change((trx) =>
      addGoalVersion(
        trx,
        workspace.id,
        { subject: { personId }, kpi: 'calls', periodKind: 'month' },
        { validFrom: '2026-11-01', validTo: null, target: 40, currency: null, authorId: mert, reason: '' },
        { newId: context.newId, at: Date.parse(setAt) },
      ),
    );
  const suggestion = async (personId: string, goalId: string, at: string, answeredAt: string | null) => {
    const id = context.newId();
    await change((trx) =>
      insertProposal(trx, workspace.id, {
        id,
        goalId,
        version: null,
        kind: 'set',
        answersId: null,
        proposerId: personId,
        askedId: mert,
        validFrom: '2026-12-01',
        validTo: null,
        target: 50,
        type: 'cumulative',
        start: null,
        upper: null,
        currency: null,
        otherTarget: 40,
        otherUpper: null,
        reason: '',
        proposedAt: new Date(at),
      }),
    );
    if (answeredAt === null) return;
    await db
      .updateTable('goal_proposal')
      .set({ state: 'accepted', answered_by: mert, answered_at: Date.parse(answeredAt) })
      .where('id', '=', id)
      .execute();
  };
  const card = async (reader: string, locale: Locale = 'en') => {
    const found = await managerCard(context, await acme.callerOf(reader), mert, MEASURES);
    const message = managerCardMessage(found, translate(locale));
    assertSlackLimits(message);
    return plainText(message);
  };
  return { ...acme, vera, mert, team, reps, nil, oya, feedback, praise, goal, suggestion, card };
}

onBothDatabases('a manager’s own card', (open) => {
  it('counts what they did for their people in thirty days, and has no word of it', async () => {
    const { reps, feedback, praise, goal, suggestion, card, mert } = await led(open);
    const [one = '', two = '', three = '', four = ''] = reps;
    await feedback(one, '2026-11-20T09:00:00Z');
    await feedback(two, '2026-11-13T09:00:00Z');
    await feedback(three, '2026-10-01T09:00:00Z');
    // Waits for its reader's hours, so that nobody knows of it yet.
    await feedback(four, '2026-11-22T19:00:00Z', '2026-11-23T06:30:00Z');
    await praise(one, '2026-11-20');
    await praise(one, '2026-11-21');
    await praise(two, '2026-10-24');
    await praise(three, '2026-10-23');
    // Until the end of the 7th in Istanbul, nine in the evening in UTC.
    const { goalId } = await goal(one, '2026-11-07T20:59:00Z');
    await goal(two, '2026-11-07T21:00:00Z');
    await goal(three, '2026-10-30T09:00:00Z');
    await suggestion(one, goalId, '2026-11-16T09:00:00Z', '2026-11-18T09:00:00Z');
    await suggestion(one, goalId, '2026-11-17T09:00:00Z', null);
    await suggestion(one, goalId, '2026-11-22T09:00:00Z', null);
    const text = await card(one);
    expect(text).toContain('What Mert &lt;b&gt; does for the team');
    expect(text).toContain('of the 4 people who report to them directly');
    // 3 days, 10, 53 and never: the middle of four lies between the 10 and the 53.
    expect(text).toContain('*Feedback* to 2 of 4 (50%); for half of them the last is at most 32 days old');
    expect(text).toContain('*Goals in time:* 2 of 4 (50%) had one in the first week of November 2026');
    expect(text).toContain('*Suggested numbers answered:* 1 of 2, usually after 2 days');
    expect(text).toContain('*Praise* given 3 times, to 2 of 4 (50%)');
    expect(text).not.toContain('secret');
    expect(await card(mert, 'tr')).toContain('*Geri bildirim:* 4 kişiden 2 kişiye (%50)');
  });

  it('is for the manager, those who report to them and those above; for admins and others it is not', async () => {
    const { card, vera, mert, reps, nil, oya } = await led(open);
    for (const reader of [vera, mert, reps[0] ?? ''])
      expect(await card(reader)).toContain('does for the team');
    for (const other of [nil, oya]) {
      expect(await refusalOf(card(other))).toContain('shown to those who report to them');
    }
  });

  it('leaves no trace of who looked', async () => {
    const { card, reps, db } = await led(open);
    await card(reps[0] ?? '');
    expect(await db.selectFrom('opening').selectAll().execute()).toEqual([]);
  });
});

onSqlite('a manager’s own card', (open) => {
  it('has counts alone for three people', async () => {
    const { card, reps, praise } = await led(open, 3);
    await praise(reps[0] ?? '', '2026-11-20');
    expect(await card(reps[0] ?? '')).toMatch(/\*Praise\* given once, to 1 of 3\n/);
  });

  it('shows two people nothing by which each learned what the other got; their manager sees it', async () => {
    const { card, reps, mert, vera, feedback, praise } = await led(open, 2);
    await feedback(reps[0] ?? '', '2026-11-20T09:00:00Z');
    await praise(reps[0] ?? '', '2026-11-20');
    for (const reader of [reps[1] ?? '', vera]) {
      const text = await card(reader);
      expect(text).not.toMatch(/Feedback|Praise/);
      expect(text).toContain('Goals in time');
    }
    const own = await card(mert);
    expect(own).toContain('*Feedback* to 1 of 2');
    expect(own).toContain('With fewer than 3 people the others do not see this');
  });

  it('asks nothing of a manager for whom somebody has worked for less than two weeks', async () => {
    const { addPerson, mert, card, reps, team } = await led(open, 1);
    await addPerson({ name: 'New', managerId: mert, teamId: team, startedOn: '2026-11-10' });
    expect(await card(reps[0] ?? '')).toContain('of the 1 person who reports');
    const young = await led(open, 0);
    await young.addPerson({ name: 'New', managerId: young.mert, startedOn: '2026-11-10' });
    expect(await young.card(young.mert)).toContain('Nobody has reported to them for two weeks yet');
  });

  it('does not exist for who leads nobody', async () => {
    const { context, callerOf, vera, oya, mert } = await led(open, 0);
    expect(await refusalOf(managerCard(context, await callerOf(vera), mert, MEASURES))).toContain(
      'Nobody reports to Mert <b>',
    );
    expect(await refusalOf(managerMeant(context, await callerOf(oya), {}))).toContain('You report to nobody');
  });

  it('is meant by whoever asks: their manager’s, their own where they lead, the team’s on its card', async () => {
    const { context, callerOf, vera, mert, reps, nil, team } = await led(open);
    const meant = async (who: string, whom: { name?: string; teamId?: string } = {}) =>
      managerMeant(context, await callerOf(who), whom);
    expect(await meant(reps[0] ?? '')).toBe(mert);
    expect(await meant(mert)).toBe(mert);
    expect(await meant(mert, { name: 'Vera' })).toBe(vera);
    expect(await meant(reps[0] ?? '', { teamId: team })).toBe(mert);
    expect(await meant(vera, { teamId: team })).toBe(mert);
    expect(await meant(nil, { teamId: team })).toBe(mert);
    expect(await refusalOf(meant(nil, { name: 'Nobody Known' }))).toContain('I know nobody of this name');
  });

  it('offers to rate the coaching once five report to them, and says why not before', async () => {
    const few = await led(open, 4);
    expect(await few.card(few.reps[0] ?? '')).toContain('Coaching can be rated once five people report');
    const { card, reps, mert } = await led(open, 5);
    expect(await card(reps[0] ?? '')).toContain('Rate the coaching');
    expect(await card(mert)).not.toContain('Rate the coaching');
  });
});
