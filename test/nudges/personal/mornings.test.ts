import { expect, it } from 'vitest';
import type { DeliveryKind } from '../../../src/capability.ts';
import type { SlackStatusNow } from '../../../src/context.ts';
import { goalNudges } from '../../../src/goals/nudges.ts';
import { undisturbed } from '../../../src/nudges/undisturbed.ts';
import { pauseTeam } from '../../../src/people/index.ts';
import { statusAsked } from '../../../src/people/status-delivery.ts';
import { keepMessageSettings } from '../../../src/people/store/message-settings.ts';
import { updatePerson } from '../../../src/people/store/person-writes.ts';
import { onBothDatabases, onSqlite } from '../../support/databases.ts';
import { ownCompany, scripted } from './own-company.ts';

const TUESDAY = '2026-11-24';

onBothDatabases('what of one’s own comes in the morning', (open) => {
  it('is one message to each for whom something is worth a look, once, and every decision is kept', async () => {
    const { trigger, put } = scripted();
    const company = await ownCompany(open, [trigger]);
    put(company.ada, 'calls', 0.4);
    put(company.ada, 'demos', 0.6);
    put(company.can, 'leads', 0.2);
    const came = await company.morning(TUESDAY);
    expect(came.map((each) => 'text' in each && [each.to, each.text])).toEqual([
      [
        'U0000002',
        'Tuesday, 24 Nov 2026. Two things are worth a look today.\nscripted at 60\n→ Do it.\nscripted at 40\n→ Do it.',
      ],
      ['U0000003', 'Tuesday, 24 Nov 2026. One thing is worth a look today.\nscripted at 20\n→ Do it.'],
    ]);
    expect(await company.morning(TUESDAY)).toEqual([]);
    expect(await company.decided()).toEqual([
      '2026-11-24 calls: sent, told',
      '2026-11-24 demos: sent, told',
      '2026-11-24 leads: sent, told',
    ]);
  });

  it('is not repeated for a week, unless it got worse', async () => {
    const { trigger, put } = scripted();
    const company = await ownCompany(open, [trigger]);
    put(company.ada, 'calls', 0.4);
    expect(await company.mornings(TUESDAY, 2)).toEqual(['2026-11-24: scripted at 40 / → Do it.']);
    put(company.ada, 'calls', 0.5);
    // From Thursday: worse at once, and then not before the Thursday after.
    expect(await company.mornings('2026-11-26', 8)).toEqual([
      '2026-11-26: scripted at 50 / → Do it.',
      '2026-12-03: scripted at 50 / → Do it.',
    ]);
    expect(await company.decided()).toContain('2026-11-25 calls: suppressed, said_lately');
  });

  it('is decided once more when it is sent: what is not so any more is not said', async () => {
    const { trigger, put } = scripted();
    const company = await ownCompany(open, [trigger]);
    put(company.ada, 'calls', 0.4);
    await company.plan(company.nine(TUESDAY));
    expect(await company.decided()).toEqual(['2026-11-24 calls: planned, told']);
    put(company.ada, 'calls', 0);
    expect(await company.send()).toEqual([{ skip: 'nothing is certain any more' }]);
    expect(await company.decided()).toEqual(['2026-11-24 calls: suppressed, no_longer_so']);
  });

  it('waits for the end of do-not-disturb, and is dropped when that is tomorrow', async () => {
    const { trigger, put } = scripted();
    const company = await ownCompany(open, [trigger]);
    const { doNotDisturb } = company.context.slack;
    put(company.ada, 'calls', 0.4);
    doNotDisturb.set('U0000002', new Date('2026-11-24T08:00:00Z'));
    expect(await company.morning(TUESDAY)).toEqual([{ wait: '2026-11-24T08:00:00.000Z' }]);
    company.context.clock.moveTo(new Date('2026-11-24T08:00:00Z'));
    expect(await company.send()).toMatchObject([{ to: 'U0000002' }]);
    put(company.ada, 'demos', 0.4);
    doNotDisturb.set('U0000002', new Date('2026-11-26T05:30:00Z'));
    expect(await company.morning('2026-11-25')).toEqual([{ wait: '2026-11-26T05:30:00.000Z' }]);
    company.context.clock.moveTo(new Date('2026-11-26T05:30:00Z'));
    expect(await company.send()).toEqual([{ skip: 'the day is over' }]);
  });
});

onSqlite('a status in Slack that says that somebody is off', (open) => {
  async function withStatus(status: SlackStatusNow) {
    const { trigger, put } = scripted();
    const company = await ownCompany(open, [trigger]);
    put(company.ada, 'calls', 0.4);
    company.context.slack.statuses.set('U0000002', status);
    return { ...company, put };
  }
  const vacation = { text: 'Vacationing', emoji: ':palm_tree:' };

  it('holds the message back until it expires, before a day off was entered', async () => {
    const expiresAt = new Date('2026-11-24T09:30:00Z');
    const company = await withStatus({ ...vacation, expiresAt });
    expect(await company.morning(TUESDAY)).toEqual([{ wait: '2026-11-24T09:30:00.000Z' }]);
    company.context.clock.moveTo(expiresAt);
    company.context.slack.statuses.delete('U0000002');
    expect(await company.send()).toMatchObject([{ to: 'U0000002' }]);
  });

  it('holds it back for the rest of the day when it has no end, and then it is old', async () => {
    const company = await withStatus({ text: 'İzindeyim', emoji: '', expiresAt: null });
    // Midnight in Istanbul.
    expect(await company.morning(TUESDAY)).toEqual([{ wait: '2026-11-24T21:00:00.000Z' }]);
    company.context.clock.moveTo(new Date('2026-11-24T21:00:00Z'));
    company.context.slack.statuses.delete('U0000002');
    expect((await company.send())[0]).toHaveProperty('skip');
  });

  it('waits for the later of two ends: the status’s, and do-not-disturb’s', async () => {
    const company = await withStatus({ ...vacation, expiresAt: new Date('2026-11-24T08:00:00Z') });
    company.context.slack.doNotDisturb.set('U0000002', new Date('2026-11-24T09:00:00Z'));
    expect(await company.morning(TUESDAY)).toEqual([{ wait: '2026-11-24T09:00:00.000Z' }]);
  });

  it.each([
    { text: 'In a meeting', emoji: ':spiral_calendar_pad:' },
    { text: 'No vacation this year', emoji: ':palm_tree:' },
    { text: 'Commuting', emoji: ':bus:' },
  ])('is not one that says something else: $text', async (status) => {
    const company = await withStatus({ ...status, expiresAt: new Date('2026-11-24T15:00:00Z') });
    expect(await company.morning(TUESDAY)).toMatchObject([{ to: 'U0000002' }]);
  });

  it('does not hold back the question about that very status', async () => {
    const company = await withStatus({ ...vacation, expiresAt: new Date('2026-11-27T21:00:00Z') });
    const destination = (more: Partial<DeliveryKind>) =>
      undisturbed({
        kind: 'a.v1',
        proactive: true,
        destination: async () => ({ slackUserId: 'U0000002' }),
        render: async () => ({ skip: '' }),
        ...more,
      }).destination(company.context, {
        workspaceId: company.workspace.id,
        kind: 'a.v1',
        period: 'p',
        target: 't',
        params: {},
      });
    expect(await destination({})).toEqual({ notBefore: new Date('2026-11-27T21:00:00Z') });
    expect(await destination({ alsoWhenAway: true })).toEqual({ slackUserId: 'U0000002' });
    expect(statusAsked.alsoWhenAway).toBe(true);
  });

  it.each([
    ['seven days', '2026-11-30', true],
    ['eight days', '2026-12-01', false],
  ])('counts for a week when it has no end: on the last of %s', async (_, date, isHeld) => {
    const company = await withStatus({ ...vacation, expiresAt: null });
    await company.morning(TUESDAY);
    company.put(company.ada, 'demos', 0.4);
    const came = await company.morning(date);
    const to = came.some((each) => 'to' in each);
    expect(to).toBe(!isHeld);
  });

  it('counts anew when it is another one, or there was none in between, and no text of it is kept', async () => {
    const company = await withStatus({ text: 'Vacationing', emoji: '', expiresAt: null });
    const { statuses } = company.context.slack;
    const since = async () =>
      (await company.db.selectFrom('status_hold').selectAll().execute()).map((row) =>
        new Date(row.since).toISOString().slice(0, 10),
      );
    await company.morning(TUESDAY);
    await company.morning('2026-11-25');
    expect(await since()).toEqual(['2026-11-24']);
    statuses.set('U0000002', { text: 'İzindeyim', emoji: '', expiresAt: null });
    await company.morning('2026-11-26');
    expect(await since()).toEqual(['2026-11-26']);
    expect(JSON.stringify(await company.db.selectFrom('status_hold').selectAll().execute())).not.toMatch(
      /İzin|Vacation/,
    );
    statuses.delete('U0000002');
    await company.morning('2026-11-27');
    expect(await since()).toEqual([]);
  });

  it('is not waited for when Slack does not say', async () => {
    const company = await withStatus({ ...vacation, expiresAt: null });
    company.context.directory.statusOf = () => Promise.reject(new Error('missing_scope'));
    expect(await company.morning(TUESDAY)).toMatchObject([{ to: 'U0000002' }]);
  });
});

onSqlite('who gets nothing in the morning', (open) => {
  async function withCalls() {
    const { trigger, put } = scripted();
    const company = await ownCompany(open, [trigger]);
    put(company.ada, 'calls', 0.4);
    return { company, put };
  }

  it('whoever is off that day, or does not work it', async () => {
    const { company } = await withCalls();
    await company.off(company.ada, '2026-11-24', '2026-11-26');
    expect(await company.mornings(TUESDAY, 3)).toEqual(['2026-11-26: scripted at 40 / → Do it.']);
    expect(await company.mornings('2026-11-28', 2)).toEqual([]);
  });

  it('whoever is off since the message was planned', async () => {
    const { company } = await withCalls();
    await company.plan(company.nine(TUESDAY));
    await company.off(company.ada, TUESDAY, '2026-11-25');
    expect(await company.send()).toEqual([{ skip: 'not at work today' }]);
  });

  it('guests, people without an account, and those in no team or one that is not live', async () => {
    const { company, put } = await withCalls();
    put(company.ada, 'calls', 0);
    const guest = await company.addRep('Gül Guest', { isGuest: true });
    const unknown = await company.addRep('Umut Unknown', { slackId: null });
    const other = await company.addTeam({ name: 'West', isLive: false });
    const west = await company.addRep('Wanda West', { teamId: other });
    const alone = await company.addPerson({ name: 'Alp Alone' });
    for (const id of [guest, unknown, west, alone]) put(id, 'calls', 0.5);
    expect(await company.morning(TUESDAY)).toEqual([]);
  });

  it('whoever is in their first ten working days', async () => {
    const { company, put } = await withCalls();
    put(company.ada, 'calls', 0);
    // Ten working days from Wednesday the 11th are over with Tuesday the 24th.
    const novice = await company.addRep('Nil Newcomer', { startedOn: '2026-11-11' });
    put(novice, 'calls', 0.5);
    expect(await company.mornings(TUESDAY, 2)).toEqual(['2026-11-25: scripted at 50 / → Do it.']);
  });

  it('whoever left, and the people of a team that was paused', async () => {
    const { company, put } = await withCalls();
    put(company.can, 'calls', 0.4);
    await company.plan(company.nine(TUESDAY));
    await company.change(async (trx, change) => {
      await updatePerson(trx, change.workspaceId, company.can, { isActive: false, endedOn: TUESDAY });
      await pauseTeam(trx, change, company.team);
    });
    expect(await company.send()).toEqual([{ skip: 'not at work today' }, { skip: 'not at work today' }]);
  });

  it('whoever switched these off', async () => {
    const { company } = await withCalls();
    const settings = { quiet: null, off: ['own'] } as const;
    await company.change((trx, { workspaceId }) =>
      keepMessageSettings(trx, workspaceId, company.ada, settings, new Date(0)),
    );
    expect(await company.morning(TUESDAY)).toEqual([]);
    expect(await company.decided()).toEqual(['2026-11-24 calls: suppressed, switched_off']);
  });

  it('comes at one o’clock to whoever has the morning off, and not later than their day', async () => {
    const { company } = await withCalls();
    await company.off(company.ada, TUESDAY, '2026-11-25');
    await company.db.updateTable('time_off').set({ halves: 1 }).execute();
    expect(await company.morning(TUESDAY)).toEqual([]);
    company.context.clock.moveTo(new Date('2026-11-24T10:00:00Z'));
    expect(await company.send()).toMatchObject([{ to: 'U0000002' }]);
  });

  it('is dropped when nothing could be sent before the evening', async () => {
    const { company } = await withCalls();
    await company.plan(company.nine(TUESDAY));
    company.context.clock.moveTo(new Date('2026-11-24T14:30:00Z'));
    expect(await company.send()).toEqual([{ skip: 'expired' }]);
  });
});

onSqlite('a goal behind pace', (open) => {
  it('comes to whose it is, with what it takes', async () => {
    const company = await ownCompany(open, goalNudges);
    await company.adaBehind();
    // On Tuesday 15 of 21 days have gone and one on Monday: 4 of 18, 14 more in the 5 days left are 2.8 a day.
    await company.count(company.can, 'demos', 1, '2026-11-23', '2026-11-25');
    const [came, ...others] = await company.morning(TUESDAY);
    expect(others).toEqual([]);
    expect(came && 'text' in came && [came.to, ...came.text.split('\n')]).toEqual([
      'U0000002',
      'Tuesday, 24 Nov 2026. One thing is worth a look today.',
      'Demos, this month: 4 of 18, where pace expects 14 by now.',
      '→ It would take 2.8 demos a day in the 5 working days left: more than half as much again as so far. Ask your manager what could help, or talk about the number.',
    ]);
  });

  it('comes on the second morning on which it is so', async () => {
    const company = await ownCompany(open, goalNudges);
    await company.agree(company.ada, 'calls', 'week', 50);
    // Thursday: 3 of 5 days have gone and 30 are expected by then; 25 were made, so 25 more in two days are 12.5 a day.
    await company.count(company.ada, 'calls', 10, '2026-11-16', '2026-11-21');
    await company.count(company.ada, 'calls', 10, '2026-11-23', '2026-11-25');
    await company.count(company.ada, 'calls', 5, '2026-11-25', '2026-11-26');
    expect(await company.morning('2026-11-26')).toEqual([]);
    const [came] = await company.morning('2026-11-27');
    // Friday: the same 25 of 50, one day left: 25 are four times as many as 6.25 a day.
    expect(came && 'text' in came && came.text).toContain('→ It would take 25 calls today: more than half');
  });

  it('is not said of goals that were agreed on since, nor while nobody’s figures have come in', async () => {
    const company = await ownCompany(open, goalNudges);
    await company.agree(company.ada, 'demos', 'month', 18, '2026-11-24T05:00:00Z');
    await company.count(company.can, 'demos', 1, '2026-11-02', '2026-11-21');
    expect(await company.morning(TUESDAY)).toEqual([]);
    const silent = await ownCompany(open, goalNudges);
    await silent.agree(silent.ada, 'demos', 'month', 18);
    expect(await silent.morning(TUESDAY)).toEqual([]);
  });
});
