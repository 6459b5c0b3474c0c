import { expect, it } from 'vitest';
import { stopMeeting } from '../../../src/coaching/actions/one-on-ones/arrange.ts';
import { oneOnOnesWith } from '../../../src/coaching/actions/one-on-ones/mine.ts';
import { excuse, markHeld, moveTo } from '../../../src/coaching/actions/one-on-ones/settle.ts';
import { openOneOnOnes } from '../../../src/coaching/store/one-on-ones/series.ts';
import { sessionsOfPair } from '../../../src/coaching/store/one-on-ones/sessions.ts';
import { setManager } from '../../../src/people/index.ts';
import { insertTimeOff } from '../../../src/people/store/time-off-writes.ts';
import { type OpenFresh, onBothDatabases } from '../../support/databases.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { meetingCompany } from './company.ts';

async function company(open: OpenFresh) {
  const acme = await meetingCompany(open);
  const { db, workspace, ids } = acme;
  const states = async (reportId = ids.ayse) =>
    (await sessionsOfPair(db, workspace.id, { managerId: ids.mert, reportId }, '2026-01-01')).map(
      ({ slotOn, startsOn, state, excusedFor }) =>
        [
          slotOn,
          ...(startsOn === slotOn ? [] : [`to ${startsOn}`]),
          state,
          ...(excusedFor ? [excusedFor] : []),
        ].join(' '),
    );
  const first = async () => (await acme.planned())[0]?.id ?? '';
  return { ...acme, states, first };
}

onBothDatabases('the life of 1:1s', (open) => {
  it('begins with one slot, its reminders, and a word to the other', async () => {
    const { meet, ids, said, states } = await company(open);
    await meet(ids.mert, ids.ayse);
    expect(await states()).toEqual(['2026-11-24 planned']);
    expect(await said()).toEqual([
      { kind: 'arranged', to: 'ayse', at: '2026-11-23T05:55' },
      // Two hours before ten is no time to be written to: on the afternoon before.
      { kind: 'before', to: 'mert', at: '2026-11-23T13:30' },
      { kind: 'before', to: 'ayse', at: '2026-11-23T13:30' },
      { kind: 'after', to: 'mert', at: '2026-11-24T09:00' },
      { kind: 'after', to: 'ayse', at: '2026-11-24T09:00' },
    ]);
  });

  it('has its time on the report’s clocks, whoever arranges it', async () => {
    const { meet, ids, planned } = await company(open);
    await meet(ids.mert, ids.ben);
    // Ten in Berlin.
    expect((await planned())[0]?.startsAt).toEqual(new Date('2026-11-24T09:00:00Z'));
  });

  it('goes on by itself: there is always a next slot, and every two weeks means every two weeks', async () => {
    const { meet, ids, nightOf, states } = await company(open);
    await meet(ids.mert, ids.ayse, { everyWeeks: 2 });
    await nightOf('2026-11-24T02:30:00Z');
    expect(await states()).toEqual(['2026-11-24 planned', '2026-12-08 planned']);
    await nightOf('2026-11-24T03:30:00Z');
    await nightOf('2026-12-02T02:30:00Z');
    expect(await states()).toEqual(['2026-11-24 missed', '2026-12-08 planned']);
  });

  it('is missed after seven days, and no sooner; who met after all says so', async () => {
    const { meet, ids, nightOf, states, first, context, callerOf } = await company(open);
    await meet(ids.mert, ids.ayse);
    const id = await first();
    await nightOf('2026-12-01T02:30:00Z');
    expect(await states()).toEqual(['2026-11-24 planned', '2026-12-01 planned', '2026-12-08 planned']);
    await nightOf('2026-12-02T02:30:00Z');
    expect((await states())[0]).toBe('2026-11-24 missed');
    await markHeld(context, await callerOf(ids.ayse), id);
    expect((await states())[0]).toBe('2026-11-24 held');
  });

  it('is not held before its day, and on its day by either', async () => {
    const { meet, ids, first, context, callerOf, states } = await company(open);
    await meet(ids.mert, ids.ayse);
    const id = await first();
    const ayse = await callerOf(ids.ayse);
    expect(await refusalOf(markHeld(context, ayse, id))).toContain('still to come');
    context.clock.moveTo(new Date('2026-11-24T06:00:00Z'));
    await markHeld(context, ayse, id);
    expect(await states()).toEqual(['2026-11-24 held']);
  });

  it('moved is not missed: it counts from its new day, is reminded anew, and stays before the next slot', async () => {
    const { meet, ids, first, context, callerOf, states, nightOf, said } = await company(open);
    await meet(ids.mert, ids.ayse);
    const id = await first();
    const mert = await callerOf(ids.mert);
    const to = (date: string, time = '15:00') => moveTo(context, mert, id, { date, time });
    expect(await refusalOf(to('2026-12-01'))).toContain('next 1:1 is on 1 Dec');
    expect(await refusalOf(to('2026-11-23', '08:00'))).toContain('over already');
    await to('2026-11-27');
    expect(await states()).toEqual(['2026-11-24 to 2026-11-27 planned']);
    const planned = (await said()).filter(({ at }) => at >= '2026-11-25');
    expect(planned.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      ...['before 2026-11-27T10:00', 'before 2026-11-27T10:00'],
      ...['after 2026-11-27T14:00', 'after 2026-11-27T14:00'],
    ]);
    await nightOf('2026-12-03T02:30:00Z');
    expect((await states())[0]).toBe('2026-11-24 to 2026-11-27 planned');
    await nightOf('2026-12-05T02:30:00Z');
    expect((await states())[0]).toBe('2026-11-24 to 2026-11-27 missed');
  });

  it('is left out with a reason, which tells the other, and cannot be done to what was missed', async () => {
    const { meet, ids, first, context, callerOf, states, said, nightOf, planned } = await company(open);
    await meet(ids.mert, ids.ayse);
    const mert = await callerOf(ids.mert);
    const why = { reason: 'A customer in Ankara', excusedFor: 'manager' as const };
    const id = await first();
    expect(await refusalOf(excuse(context, mert, id, { ...why, reason: ' ' }))).toContain('say why');
    await excuse(context, mert, id, why);
    expect(await states()).toEqual(['2026-11-24 excused manager']);
    expect((await said()).filter(({ kind }) => kind === 'excused')).toEqual([
      { kind: 'excused', to: 'ayse', at: '2026-11-23T05:55' },
    ]);
    await nightOf('2026-11-25T02:30:00Z');
    const next = (await planned())[0]?.id ?? '';
    await nightOf('2026-12-10T02:30:00Z');
    expect(await refusalOf(excuse(context, mert, next, why))).toContain('settled already');
  });

  it('on a day off it is offered to move, and excused by itself when nobody does', async () => {
    const { meet, ids, nightOf, states, said, change, workspace, context } = await company(open);
    await meet(ids.mert, ids.ayse);
    const off = {
      id: 'off',
      personId: ids.ayse,
      from: '2026-11-24',
      until: '2026-11-25',
      halves: 3,
    } as const;
    const entered = { by: null, source: 'cli', at: context.clock.now() } as const;
    await change((trx) => insertTimeOff(trx, workspace.id, off, entered));
    await nightOf('2026-11-23T06:30:00Z');
    expect((await said()).filter(({ kind }) => kind === 'away').map(({ to }) => to)).toEqual([
      'mert',
      'ayse',
    ]);
    await nightOf('2026-11-25T02:30:00Z');
    expect((await states())[0]).toBe('2026-11-24 excused report');
  });

  it('another rhythm takes the place of the one before, and stopping ends it', async () => {
    const { meet, ids, db, workspace, states, context, callerOf, said } = await company(open);
    await meet(ids.mert, ids.ayse);
    await meet(ids.ayse, ids.mert, { firstOn: '2026-11-26', time: '14:00' });
    expect(await states()).toEqual(['2026-11-26 planned']);
    expect((await openOneOnOnes(db, workspace.id)).map(({ id }) => id)).toEqual(['rhythm-2']);
    await stopMeeting(context, await callerOf(ids.mert), ids.ayse);
    expect(await openOneOnOnes(db, workspace.id)).toEqual([]);
    expect(await states()).toEqual([]);
    expect((await said()).filter(({ kind }) => kind === 'ended').map(({ to }) => to)).toEqual(['ayse']);
  });

  it('ends with the reporting line, and both hear of it', async () => {
    const { meet, ids, nightOf, change, db, workspace, said, context, callerOf } = await company(open);
    await meet(ids.mert, ids.ayse);
    await change((trx, opened) =>
      setManager(trx, opened, { personId: ids.ayse, managerId: ids.vera, from: '2026-11-24' }),
    );
    await nightOf('2026-11-24T02:30:00Z');
    expect(await openOneOnOnes(db, workspace.id)).toEqual([]);
    expect((await said()).filter(({ kind }) => kind === 'ended').map(({ to }) => to)).toEqual([
      'mert',
      'ayse',
    ]);
    const refusal = await refusalOf(oneOnOnesWith(context, await callerOf(ids.mert), ids.ayse));
    expect(refusal).toContain('Ayşe is neither');
  });
});

onBothDatabases('what cannot be arranged', (open) => {
  it('is refused in a sentence, and stores nothing', async () => {
    const { meet, ids, db, workspace } = await company(open);
    const refused: [() => Promise<unknown>, string][] = [
      [() => meet(ids.vera, ids.ayse), 'neither'],
      [() => meet(ids.nora, ids.ayse), 'neither'],
      [() => meet(ids.ayse, ids.ben), 'neither'],
      [() => meet(ids.mert, ids.ayse, { firstOn: '2026-11-28' }), 'You do not work on that weekday'],
      [() => meet(ids.mert, ids.ayse, { firstOn: '2027-02-02' }), 'eight weeks'],
      [() => meet(ids.mert, ids.ayse, { firstOn: '2026-11-23', time: '08:00' }), 'over already'],
      [() => meet(ids.mert, ids.ayse, { everyWeeks: 3 }), 'older version'],
    ];
    for (const [attempt, words] of refused) expect(await refusalOf(attempt())).toContain(words);
    expect(await openOneOnOnes(db, workspace.id)).toEqual([]);
  });
});
