import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { setRamp } from '../../src/people/index.ts';
import { insertTimeOff } from '../../src/people/store/time-off-writes.ts';
import { setFiguresOnly, setLeftOut } from '../../src/recognition/actions/board/settings.ts';
import { onBothDatabases } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { boardOf, callsOf, read, top } from './boards.ts';
import { competitionCompany } from './competition-company.ts';

onBothDatabases('a leaderboard', (open) => {
  it('names the first three by percent of their own goals, with ties, and tells everybody their own place alone', async () => {
    const acme = await competitionCompany(open);
    await callsOf(acme);
    expect(top(await boardOf(acme, acme.ana))).toEqual(['1 Ana Rep', '2 Ben Rep', '2 Cem Rep']);
    const text = await read(acme, acme.dilek);
    expect(text).toContain('*1*  Ana Rep · 80%\n*2* (shared)  Ben Rep · 60%\n');
    expect(text).toContain('You: place *4* · 40% (20 of 50). Only you see this.');
    expect(text).toContain('*Together:* 135 of 300 (45%)');
    for (const name of ['Dilek', 'Efe', 'Fulya']) expect(text).not.toContain(name);
  });

  it('is frozen at 17:00 on the first working day after its period, whatever is recorded later', async () => {
    const acme = await competitionCompany(open);
    await callsOf(acme, '2026-11-25');
    acme.context.clock.moveTo(new Date('2026-11-30T13:59:00Z'));
    await acme.count(acme.dilek, 'calls', 25, '2026-11-27');
    expect((await boardOf(acme, acme.ana, { back: 1, measure: 'calls' })).state).toBe('open');
    acme.context.clock.moveTo(new Date('2026-11-30T14:01:00Z'));
    await acme.count(acme.fulya, 'calls', 100, '2026-11-27');
    const frozen = await boardOf(acme, acme.ana, { back: 1, measure: 'calls' });
    expect(frozen.state).toBe('frozen');
    expect(top(frozen)).toEqual(['1 Dilek Rep', '2 Ana Rep', '3 Ben Rep', '3 Cem Rep']);
  });

  it('counts ramps, and leaves out who has no goal, a goal of nothing, or is away for most of it', async () => {
    const acme = await competitionCompany(open);
    await callsOf(acme);
    await acme.change((trx, change) =>
      setRamp(trx, change, { personId: acme.dilek, percents: [40], from: '2026-11-23' }),
    );
    // 20 of 40 % of 50 is all of it.
    expect(top(await boardOf(acme, acme.ana))).toEqual([
      '1 Dilek Rep',
      '2 Ana Rep',
      '3 Ben Rep',
      '3 Cem Rep',
    ]);
    const away = {
      id: 'off',
      personId: acme.ana,
      from: '2026-11-24',
      until: '2026-11-28',
      halves: 3 as const,
    };
    const entered = { by: null, source: 'cli' as const, at: acme.context.clock.now() };
    await inTransaction(acme.db, (trx) => insertTimeOff(trx, acme.workspace.id, away, entered));
    expect(top(await boardOf(acme, acme.ana))).toEqual(['1 Dilek Rep', '2 Ben Rep', '2 Cem Rep']);
    expect(await read(acme, acme.ana)).toContain('You are not compared here');
    await acme.db
      .updateTable('goal_version')
      .set({ target: 0 } as never)
      .where('goal_id', 'in', (goal) =>
        goal.selectFrom('goal').select('id').where('person_id', '=', acme.ben).where('kpi', '=', 'calls'),
      )
      .execute();
    // Four can be compared: no places any more.
    expect(top(await boardOf(acme, acme.cem))).toBe('few');
  });

  it('leaves whoever wants out without a hole and without a word to others', async () => {
    const acme = await competitionCompany(open);
    await callsOf(acme);
    const ben = await acme.callerOf(acme.ben);
    await setLeftOut(acme.context, ben, true);
    await setLeftOut(acme.context, ben, true);
    expect(top(await boardOf(acme, acme.ana))).toEqual(['1 Ana Rep', '2 Cem Rep', '3 Dilek Rep']);
    const others = await read(acme, acme.ana);
    expect(others).not.toMatch(/Ben|left out/);
    // What the team did together is what it did together.
    expect(others).toContain('*Together:* 135 of 300');
    expect(await read(acme, acme.ben)).toContain('You are left out of leaderboards');
    await setLeftOut(acme.context, ben, false);
    expect(top(await boardOf(acme, acme.ana))).toEqual(['1 Ana Rep', '2 Ben Rep', '2 Cem Rep']);
    const audit = await acme.db
      .selectFrom('audit')
      .select('action')
      .where('action', 'like', 'leader%')
      .execute();
    expect(audit.map(({ action }) => action)).toEqual(['leaderboard.left', 'leaderboard.joined']);
  });

  it('shows no person anywhere, and no small group, once an admin wants figures only', async () => {
    const acme = await competitionCompany(open);
    await callsOf(acme);
    const refused = setFiguresOnly(acme.context, await acme.callerOf(acme.mert), true);
    expect(await refusalOf(refused)).toContain('Only Pacesetter admins');
    await setFiguresOnly(acme.context, await acme.callerOf(acme.nil), true);
    for (const reader of [acme.ana, acme.mert, acme.nil]) {
      const text = await read(acme, reader, { group: { teamId: acme.east } });
      expect(text).toContain('*Together:* 135 of 300 (45%)');
      expect(text).not.toMatch(/ Rep|place/);
    }
    const small = await read(acme, acme.rana, { measure: 'calls' });
    expect(small).toContain('too small to show its figures');
    expect(small).not.toContain('Together');
    await setFiguresOnly(acme.context, await acme.callerOf(acme.nil), false);
    expect(top(await boardOf(acme, acme.ana))).toEqual(['1 Ana Rep', '2 Ben Rep', '2 Cem Rep']);
  });
});
