import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { askAboutStatus, type SlackStatus } from '../../src/people/actions/time-off/ask-about-status.ts';
import { takeTimeOff } from '../../src/people/actions/time-off/take-time-off.ts';
import { launchTeam, pauseTeam } from '../../src/people/index.ts';
import { statusEvent } from '../../src/people/slack/away-status.ts';
import { statusAsked } from '../../src/people/status-delivery.ts';
import { updatePerson } from '../../src/people/store/person-writes.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';

/** Monday 23 November 2026, 08:55 in Istanbul. */
async function build(company: Company) {
  const east = await company.addTeam({ name: 'East' });
  const west = await company.addTeam({ name: 'West', isLive: false });
  return {
    east,
    ana: await company.addPerson({ name: 'Ana', slackId: 'U0000ANA', teamId: east }),
    gil: await company.addPerson({ name: 'Gil', slackId: 'U0000GIL', teamId: east, isGuest: true }),
    eve: await company.addPerson({ name: 'Eve', slackId: 'U0000EVE', teamId: east, isActive: false }),
    wes: await company.addPerson({ name: 'Wes', slackId: 'U0000WES', teamId: west }),
    sol: await company.addPerson({ name: 'Sol', slackId: 'U0000SOL' }),
  };
}

const VACATION: SlackStatus = {
  slackUserId: 'U0000ANA',
  text: 'Vacationing',
  emoji: ':palm_tree:',
  // The end of Friday 4 December in Istanbul, as Slack sets it.
  expiresAt: new Date('2026-12-04T20:59:59Z'),
};

const ask = (company: Company, more: Partial<SlackStatus> = {}) =>
  askAboutStatus(company.context, company.workspace.id, { ...VACATION, ...more });

/** 'days | due' of each question that waits. */
async function planned(company: Company) {
  const rows = await company.db
    .selectFrom('delivery')
    .selectAll()
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(
    (row) => `${JSON.parse(row.params).days} | ${new Date(row.due_at).toISOString().slice(0, 16)}`,
  );
}

/** What the only question says now, or why it says nothing. */
async function said(company: Company) {
  const row = await company.db.selectFrom('delivery').selectAll().executeTakeFirstOrThrow();
  const { workspace_id: workspaceId, kind, period, target } = row;
  const delivery = { workspaceId, kind, period, target, params: JSON.parse(row.params) };
  const destination = await statusAsked.destination(company.context, delivery);
  if (!('slackUserId' in destination)) return destination;
  const message = await statusAsked.render(company.context, delivery);
  return 'skip' in message ? message : plainText(message).replaceAll('\u2009', ' ');
}

onBothDatabases('a status that means off', (open) => {
  it('is asked about once, and nothing else is stored', async () => {
    const company = await createCompany(open);
    await build(company);
    const audits = await company.db.selectFrom('audit').select('id').execute();
    await ask(company);
    await ask(company);
    await ask(company, { text: 'On vacation', emoji: ':airplane:' });
    expect(await planned(company)).toEqual(['2026-11-23 2026-12-04 3 | 2026-11-23T05:55']);
    expect(await company.db.selectFrom('time_off').selectAll().execute()).toEqual([]);
    expect(await company.db.selectFrom('audit').select('id').execute()).toEqual(audits);
    expect(await said(company)).toContain(
      'Your status says *Vacationing* until 4 Dec 2026. Shall I leave 23 Nov – 4 Dec 2026 (10 working days) out of your pace?',
    );
  });

  it('keeps no text of it', async () => {
    const company = await createCompany(open);
    await build(company);
    await ask(company, { text: 'Out sick until the operation is over', emoji: '' });
    const rows = await company.db.selectFrom('delivery').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('operation');
  });

  it('costs no look at the database when it means something else', async () => {
    const company = await createCompany(open);
    const db = new Proxy(company.db, {
      get() {
        throw new Error('The database was read');
      },
    });
    const context = { ...company.context, db };
    const status = { ...VACATION, text: 'In a meeting' };
    await askAboutStatus(context, company.workspace.id, status);
    await expect(askAboutStatus(context, company.workspace.id, VACATION)).rejects.toThrow('was read');
  });

  it('is asked about anew with another end, and as sickness', async () => {
    const company = await createCompany(open);
    await build(company);
    await ask(company);
    await ask(company, { expiresAt: new Date('2026-12-11T20:59:59Z') });
    await ask(company, { text: 'Out sick', emoji: '' });
    expect(await planned(company)).toHaveLength(3);
  });

  it.each([
    ['a guest', { slackUserId: 'U0000GIL' }],
    ['somebody who left', { slackUserId: 'U0000EVE' }],
    ['somebody whose team is not live', { slackUserId: 'U0000WES' }],
    ['somebody without a team', { slackUserId: 'U0000SOL' }],
    ['somebody of another company', { slackUserId: 'U0STRANGER' }],
    ['a status of something else', { text: 'In a meeting' }],
    ['a status that is cleared', { text: '', emoji: '', expiresAt: null }],
    ['a status that is over already', { expiresAt: new Date('2026-11-23T05:00:00Z') }],
    ['an hour at the dentist', { text: 'Out sick', expiresAt: new Date('2026-11-23T07:30:00Z') }],
  ])('is not asked about: %s', async (_, more) => {
    const company = await createCompany(open);
    await build(company);
    await ask(company, more);
    expect(await planned(company)).toEqual([]);
  });

  it('is not asked about when its days are off already, or nobody works on them', async () => {
    const company = await createCompany(open);
    const { ana } = await build(company);
    const days = { from: '2026-11-23', until: '2026-12-05' };
    await takeTimeOff(company.context, await company.callerOf(ana), { personId: ana, days, deputyId: null });
    await ask(company);
    company.context.clock.moveTo(new Date('2026-12-05T07:00:00Z'));
    await ask(company, { expiresAt: new Date('2026-12-06T20:59:59Z') });
    expect(await planned(company)).toEqual([]);
  });
});

onSqlite('the days of a status', (open) => {
  // All in Istanbul, three hours ahead of UTC: set, expires, the days and halves, when it is asked.
  it.each([
    [
      'today until midnight',
      '2026-11-23T05:55Z',
      '2026-11-23T20:59:59Z',
      '2026-11-23 2026-11-23 3 | 2026-11-23T05:55',
    ],
    [
      'early, it waits',
      '2026-11-23T04:00Z',
      '2026-11-23T20:59:59Z',
      '2026-11-23 2026-11-23 3 | 2026-11-23T05:30',
    ],
    ['at noon', '2026-11-23T09:00Z', '2026-11-23T20:59:59Z', '2026-11-23 2026-11-23 2 | 2026-11-23T09:00'],
    [
      'at noon for longer',
      '2026-11-23T09:00Z',
      '2026-11-27T20:59:59Z',
      '2026-11-24 2026-11-27 3 | 2026-11-23T09:00',
    ],
    [
      'until a morning',
      '2026-11-23T05:55Z',
      '2026-11-27T06:00:00Z',
      '2026-11-23 2026-11-26 3 | 2026-11-23T05:55',
    ],
    [
      'on Friday evening',
      '2026-11-27T16:00Z',
      '2026-12-04T20:59:59Z',
      '2026-11-28 2026-12-04 3 | 2026-11-30T05:30',
    ],
    ['without an end', '2026-11-23T05:55Z', null, '2026-11-23 2026-11-23 3 | 2026-11-23T05:55'],
    ['without an end, late', '2026-11-23T13:00Z', null, '2026-11-24 2026-11-24 3 | 2026-11-23T13:00'],
    ['without an end, at night', '2026-11-23T19:00Z', null, '2026-11-24 2026-11-24 3 | 2026-11-24T05:30'],
    ['for years', '2026-11-23T05:55Z', '2029-11-23T20:59:59Z', '2026-11-23 2026-11-23 3 | 2026-11-23T05:55'],
  ])('set %s', async (_, now, expiresAt, expected) => {
    const company = await createCompany(open, { now: new Date(now).toISOString() });
    await build(company);
    await ask(company, { expiresAt: expiresAt ? new Date(expiresAt) : null });
    expect(await planned(company)).toEqual([expected]);
  });

  it('without an end are asked about in other words', async () => {
    const company = await createCompany(open);
    await build(company);
    await ask(company, { expiresAt: null });
    expect(await said(company)).toContain(
      'Your status says *Vacationing*, without an end. Which days shall I leave out of your pace?',
    );
    expect(await said(company)).toContain('Only today');
  });

  it.each([
    ['2026-11-23T09:00:00Z', 'Only this afternoon'],
    ['2026-11-23T13:00:00Z', 'Only 24 Nov 2026'],
  ])('without an end, at %s, are offered as "%s"', async (now, label) => {
    const company = await createCompany(open, { now });
    await build(company);
    await ask(company, { expiresAt: null });
    expect(await said(company)).toContain(label);
  });

  it('are read from the event as Slack sends it, a preset in whatever language by its canonical text', async () => {
    const company = await createCompany(open);
    await build(company);
    const profile = {
      status_text: 'Im Urlaub',
      status_text_canonical: 'Vacationing',
      status_emoji: ':palm_tree:',
    };
    const user = { id: 'U0000ANA', profile: { ...profile, status_expiration: 1_796_417_999 } };
    for (const event of [{}, 'x', null, { user: { id: 'U0000ANA' } }, { user: { id: 7, profile: {} } }]) {
      await statusEvent.run(company.context, company.workspace.id, event);
    }
    expect(await planned(company)).toEqual([]);
    await statusEvent.run(company.context, company.workspace.id, { user });
    // The end of 4 December.
    expect(await planned(company)).toEqual(['2026-11-23 2026-12-04 3 | 2026-11-23T05:55']);
  });
});

onSqlite('the question, when its turn comes', (open) => {
  async function asked() {
    const company = await createCompany(open);
    const built = await build(company);
    await ask(company);
    return { company, ...built };
  }

  it('waits for the working hours, when it could not be sent in time', async () => {
    const { company } = await asked();
    company.context.clock.moveTo(new Date('2026-11-23T18:00:00Z'));
    expect(await said(company)).toEqual({ notBefore: new Date('2026-11-24T05:30:00Z') });
  });

  it('is not asked any more of a guest, or for a team that is paused', async () => {
    const { company, ana, east } = await asked();
    const skip = { skip: 'not somebody who is asked any more' };
    await company.change((trx, change) => pauseTeam(trx, change, east));
    expect(await said(company)).toEqual(skip);
    await company.change((trx, change) => launchTeam(trx, change, { teamId: east }));
    await inTransaction(company.db, (trx) => updatePerson(trx, company.workspace.id, ana, { isGuest: true }));
    expect(await said(company)).toEqual(skip);
  });

  it('is skipped when the days are over, or were taken off meanwhile', async () => {
    const { company, ana } = await asked();
    const days = { from: '2026-11-23', until: '2026-12-05' };
    await takeTimeOff(company.context, await company.callerOf(ana), { personId: ana, days, deputyId: null });
    expect(await said(company)).toEqual({ notBefore: new Date('2026-12-07T05:30:00Z') });
    company.context.clock.moveTo(new Date('2026-12-07T06:00:00Z'));
    expect(await said(company)).toEqual({ skip: 'these days are over' });
  });
});
