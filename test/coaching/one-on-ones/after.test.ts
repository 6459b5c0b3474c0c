import { expect, it } from 'vitest';
import {
  AFTER,
  AWAY,
  BEFORE,
  remindersOf,
} from '../../../src/coaching/actions/one-on-ones/planned-messages.ts';
import { excuse, markHeld } from '../../../src/coaching/actions/one-on-ones/settle.ts';
import { oneOnOneDeliveries } from '../../../src/coaching/deliveries.ts';
import { savePreferences } from '../../../src/nudges/actions/preferences.ts';
import { undisturbed } from '../../../src/nudges/undisturbed.ts';
import { withinBudget } from '../../../src/nudges/within-budget.ts';
import { insertTimeOff } from '../../../src/people/store/time-off-writes.ts';
import { type OpenFresh, onBothDatabases, onSqlite } from '../../support/databases.ts';
import { plainText } from '../../support/plain-text.ts';
import { meetingCompany } from './company.ts';

/** Mert meets Ayşe at ten and Ben at one on Mert's clocks (11:00 in Berlin), Tuesday 24 November. */
async function twoMeetings(open: OpenFresh) {
  const acme = await meetingCompany(open);
  const { context, db, workspace, ids, meet } = acme;
  await meet(ids.mert, ids.ayse);
  await meet(ids.mert, ids.ben, { time: '11:00' });
  const [ten = '', one = ''] = (await acme.planned()).map(({ id }) => id);
  const kinds = oneOnOneDeliveries(() => []);
  /** What a message about a session says to Mert at an instant, or why it says nothing. */
  async function said(kind: string, sessionId: string, at: string): Promise<string> {
    context.clock.moveTo(new Date(at));
    const rows = await db.selectFrom('delivery').selectAll().where('kind', '=', kind).execute();
    const row = rows.find(({ target, params }) => target === ids.mert && params.includes(sessionId));
    const delivery = kinds.find((each) => each.kind === kind);
    if (!row || !delivery) throw new Error('Nothing is planned');
    const { id, period, target } = row;
    const due = { workspaceId: workspace.id, id, kind, period, target, params: JSON.parse(row.params) };
    const to = await delivery.destination(context, due as never);
    if ('skip' in to) return to.skip;
    const message = await delivery.render(context, due as never);
    return 'skip' in message ? message.skip : plainText(message);
  }
  const asked = (sessionId: string, at: string) => said(AFTER, sessionId, at);
  const agendaOf = (sessionId: string, at: string) => said(BEFORE, sessionId, at);
  return { ...acme, ten, one, asked, agendaOf };
}

onBothDatabases('after several 1:1s of a day', (open) => {
  it('one message asks of all of them, after the last', async () => {
    const { asked, ten, one } = await twoMeetings(open);
    expect(await asked(ten, '2026-11-24T09:00:00Z')).toBe('said with the last one of the day');
    const said = await asked(one, '2026-11-24T12:00:00Z');
    expect(said).toContain('1:1 with Ayşe');
    expect(said).toContain('1:1 with Ben');
    expect(said.split('We met')).toHaveLength(3);
  });

  it('what was left out is not waited for, and the one before asks by itself', async () => {
    const { asked, ten, one, context, callerOf, ids } = await twoMeetings(open);
    const mert = await callerOf(ids.mert);
    await excuse(context, mert, one, { reason: 'Ben is at a fair', excusedFor: 'report' });
    const said = await asked(ten, '2026-11-24T09:00:00Z');
    expect(said).toContain('1:1 with Ayşe');
    expect(said).not.toContain('Ben');
  });

  it('asks of what is open alone', async () => {
    const { asked, one, ten, context, callerOf, ids } = await twoMeetings(open);
    context.clock.moveTo(new Date('2026-11-24T11:00:00Z'));
    await markHeld(context, await callerOf(ids.ayse), ten);
    const said = await asked(one, '2026-11-24T12:00:00Z');
    expect(said).toContain('nothing is written down');
    expect(said.split('We met')).toHaveLength(2);
  });
});

it('takes nothing from the week’s number of messages, before or after: the 1:1 is theirs', () => {
  const kinds = oneOnOneDeliveries(() => []);
  const isProactive = (kind: string) => kinds.find((each) => each.kind === kind)?.proactive ?? false;
  expect([BEFORE, AWAY, AFTER].map(isProactive)).toEqual([false, false, false]);
});

onSqlite('somebody who is not to be disturbed, or whose status says that they are off', (open) => {
  /** Where Mert's message about a session goes at an instant, as the outbox asks. */
  async function withDeliveries() {
    const acme = await twoMeetings(open);
    const { context, db, workspace, ids } = acme;
    const kinds = oneOnOneDeliveries(() => [])
      .map(undisturbed)
      .map(withinBudget);
    const goes = async (kind: string, sessionId: string, at: string) => {
      context.clock.moveTo(new Date(at));
      const rows = await db.selectFrom('delivery').selectAll().where('kind', '=', kind).execute();
      const row = rows.find(({ target, params }) => target === ids.mert && params.includes(sessionId));
      const due = { ...row, workspaceId: workspace.id, params: JSON.parse(row?.params ?? '{}') };
      const to = await kinds.find((each) => each.kind === kind)?.destination(context, due as never);
      return to && 'notBefore' in to ? to.notBefore.toISOString().slice(11, 16) : to;
    };
    const account = (await acme.person(ids.mert)).slackUserId ?? '';
    return { ...acme, goes, account };
  }

  // The agenda of the 1:1 at 10:00 (07:00 in Greenwich) comes at 08:30 on Mert's clocks.
  it.each([
    ['waits for the end of do-not-disturb', '2026-11-24T06:15:00Z', '06:15'],
    ['but comes ten minutes before the 1:1 at the latest', '2026-11-24T12:00:00Z', '06:50'],
  ])('%s: the agenda', async (_, until, expected) => {
    const { context, goes, account, ten } = await withDeliveries();
    context.slack.doNotDisturb.set(account, new Date(until));
    expect(await goes(BEFORE, ten, '2026-11-24T05:40:00Z')).toBe(expected);
    expect(await goes(BEFORE, ten, `2026-11-24T${expected}:00Z`)).toEqual({ slackUserId: account });
  });

  it('gets the agenda when it is time, though the status has no end', async () => {
    const { context, goes, account, ten } = await withDeliveries();
    context.slack.statuses.set(account, { text: 'Vacationing', emoji: '', expiresAt: null });
    expect(await goes(BEFORE, ten, '2026-11-24T05:40:00Z')).toBe('06:50');
  });

  it('is asked whether they met once that is over, whatever number of messages they want', async () => {
    const { context, goes, account, one, ids, callerOf, db } = await withDeliveries();
    await savePreferences(context, await callerOf(ids.mert), { weekly: 1, pausedUntil: null });
    context.slack.doNotDisturb.set(account, new Date('2026-11-24T13:00:00Z'));
    expect(await goes(AFTER, one, '2026-11-24T12:00:00Z')).toBe('13:00');
    expect(await goes(AFTER, one, '2026-11-24T13:00:00Z')).toEqual({ slackUserId: account });
    expect(await db.selectFrom('proactive_delivery').selectAll().execute()).toEqual([]);
  });
});

onBothDatabases('on a day off of one of the two', (open) => {
  it('nobody gets an agenda for what will not be, or is asked whether they met', async () => {
    const acme = await twoMeetings(open);
    const { change, context, workspace, ids, ten, one, asked } = acme;
    const off = { id: 'off', personId: ids.ben, from: '2026-11-24', until: '2026-11-25', halves: 3 } as const;
    const entered = { by: null, source: 'cli', at: context.clock.now() } as const;
    await change((trx) => insertTimeOff(trx, workspace.id, off, entered));
    expect(await acme.agendaOf(one, '2026-11-24T08:00:00Z')).toBe('one of them is off');
    const said = await asked(ten, '2026-11-24T09:00:00Z');
    expect(said).toContain('1:1 with Ayşe');
    expect(await asked(one, '2026-11-24T12:00:00Z')).not.toContain('Ben');
  });
});

onBothDatabases('after a 1:1 late on Friday', (open) => {
  it('the question waits for Monday’s working hours instead of being dropped at the weekend', async () => {
    const { person, ids } = await meetingCompany(open);
    const pair = { manager: await person(ids.mert), report: await person(ids.ayse) };
    // Friday 27 November, 16:00 in Istanbul: two hours later nobody is written to any more.
    const session = { id: 's1', startsAt: new Date('2026-11-27T13:00:00Z') };
    const asks = remindersOf(session, pair, new Date('2026-11-23T06:00:00Z')).filter(
      ({ kind }) => kind === AFTER,
    );
    const mondayNoon = new Date('2026-11-30T09:00:00Z');
    expect(
      asks.map(({ dueAt, expiresAt }) => [dueAt < mondayNoon, (expiresAt ?? dueAt) > mondayNoon]),
    ).toEqual([
      [true, true],
      [true, true],
    ]);
  });
});
