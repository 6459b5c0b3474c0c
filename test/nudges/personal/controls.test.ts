import { expect, it } from 'vitest';
import { savePreferences } from '../../../src/nudges/actions/preferences.ts';
import { onBothDatabases, onSqlite } from '../../support/databases.ts';
import { plainText } from '../../support/plain-text.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { ids } from './control-ids.ts';
import { ownCompany, scripted } from './own-company.ts';

const TUESDAY = '2026-11-24';

/** Ada has heard of her calls on Tuesday. */
async function told(open: Parameters<typeof ownCompany>[0]) {
  const { trigger, put, acted } = scripted();
  const company = await ownCompany(open, [trigger]);
  put(company.ada, 'calls', 0.4);
  await company.morning(TUESDAY);
  const calls = await company.told(TUESDAY, 'calls');
  const answer = async (id: string, value = calls) => {
    const given = await company.press(company.ada, id, value);
    return given && 'message' in given ? plainText(given.message) : '';
  };
  return { company, put, acted, calls, answer };
}

onBothDatabases('what can be said to a reminder', (open) => {
  it('two hours: it comes back by itself, once, and does not count for the week', async () => {
    const { company, calls, answer } = await told(open);
    company.context.clock.moveTo(new Date('2026-11-24T07:00:00Z'));
    expect(await answer(ids.putOff, `2h ${calls}`)).toContain('Not before 24 Nov 2026, 12:00.');
    company.context.clock.moveTo(new Date('2026-11-24T08:59:00Z'));
    expect(await company.send()).toEqual([]);
    company.context.clock.moveTo(new Date('2026-11-24T09:00:00Z'));
    const [again] = await company.send();
    expect(again && 'text' in again && again.text).toBe(
      'You asked me to come back to this.\nscripted at 40\n→ Do it.',
    );
    expect(again && 'message' in again && plainText(again.message)).toContain('This week: 1 of at most 5');
    expect(await company.mornings('2026-11-25', 3)).toEqual([]);
  });

  it('two hours late in the day: with the next morning', async () => {
    const { company, calls, answer } = await told(open);
    company.context.clock.moveTo(new Date('2026-11-24T13:00:00Z'));
    expect(await answer(ids.putOff, `2h ${calls}`)).toContain('Not before 25 Nov 2026.');
    expect(await company.mornings('2026-11-25', 3)).toEqual(['2026-11-25: scripted at 40 / → Do it.']);
  });

  it('tomorrow, a week, and for good; each can be taken back', async () => {
    const tomorrow = await told(open);
    await tomorrow.answer(ids.putOff, `tomorrow ${tomorrow.calls}`);
    expect(await tomorrow.company.mornings('2026-11-25', 3)).toEqual([
      '2026-11-25: scripted at 40 / → Do it.',
    ]);
    const week = await told(open);
    expect(await week.answer(ids.putOff, `week ${week.calls}`)).toContain('Not before 1 Dec 2026.');
    week.put(week.company.ada, 'calls', 0.9);
    expect(await week.company.mornings('2026-11-25', 7)).toEqual(['2026-12-01: scripted at 90 / → Do it.']);
    const never = await told(open);
    expect(await never.answer(ids.putOff, `always ${never.calls}`)).toContain(
      'I will not bring this up again.',
    );
    expect(await never.company.mornings('2026-11-25', 14)).toEqual([]);
    expect(await never.answer(ids.back)).toContain('→ Do it.');
    expect(await never.company.mornings('2026-12-09', 1)).toHaveLength(1);
  });

  it('less: half as often, then not at all, then as usual', async () => {
    const { company, answer } = await told(open);
    expect(await answer(ids.less)).toContain('From now on half as often: tests.');
    // A week later it would have been said; now it is two.
    expect(await company.mornings('2026-11-25', 14)).toEqual(['2026-12-08: scripted at 40 / → Do it.']);
    expect(await answer(ids.stop, await company.told('2026-12-08', 'calls'))).toContain(
      'No more of these: tests.',
    );
    expect(await company.mornings('2026-12-09', 21)).toEqual([]);
    await answer(ids.usual, await company.told('2026-12-08', 'calls'));
    expect(await company.mornings('2026-12-30', 1)).toHaveLength(1);
  });

  it('three mornings ignored in a row: half as often, and asked once whether they should stop', async () => {
    const { company, answer } = await told(open);
    // Said on the 24th, the 1st and the 8th; the third may be judged on the 14th, the first morning after three days.
    expect(await company.mornings('2026-11-25', 21)).toEqual([
      '2026-12-01: scripted at 40 / → Do it.',
      '2026-12-08: scripted at 40 / → Do it.',
    ]);
    const [asked, ...others] = await company.mornings('2026-12-16', 20);
    expect(others).toEqual([]);
    expect(asked).toBe(
      '2026-12-22: scripted at 40 / → Do it. / You let the last three of these pass, so they come half as often now: tests. Shall I stop them?',
    );
    expect(await company.mornings('2027-01-05', 1)).toEqual(['2027-01-05: scripted at 40 / → Do it.']);
    // "As often as before" forgets what was ignored until then.
    await answer(ids.usual, await company.told('2026-12-22', 'calls'));
    expect(await company.mornings('2027-01-06', 14)).toHaveLength(2);
  });

  it('what was done about it, or asked, is not ignored', async () => {
    const { company, acted, answer } = await told(open);
    await answer(ids.why);
    // 24 November was answered, so after 8 December only two in a row were not: the 15th comes as usual.
    expect(await company.mornings('2026-11-25', 21)).toEqual(
      ['2026-12-01', '2026-12-08', '2026-12-15'].map((date) => `${date}: scripted at 40 / → Do it.`),
    );
    const doer = await told(open);
    doer.acted.add('calls');
    expect(await doer.company.mornings('2026-11-25', 28)).toHaveLength(4);
    expect(acted.size).toBe(0);
  });

  it('a pause: nothing comes before that day, and then it does', async () => {
    const { company, put } = await told(open);
    const caller = await company.callerOf(company.ada);
    await savePreferences(company.context, caller, { weekly: null, pausedUntil: '2026-11-27' });
    put(company.ada, 'demos', 0.7);
    expect(await company.mornings('2026-11-25', 3)).toEqual(['2026-11-27: scripted at 70 / → Do it.']);
    expect(await company.decided()).toContain('2026-11-26 demos: suppressed, paused');
  });
});

onSqlite('who may say something to a reminder', (open) => {
  it('is its reader alone', async () => {
    const { company, calls } = await told(open);
    const admin = await company.addPerson({ name: 'Nora Admin', isAdmin: true });
    for (const who of [company.manager, company.can, admin]) {
      for (const id of [ids.why, ids.less, ids.stop, ids.usual, ids.back, ids.act]) {
        expect(await refusalOf(company.press(who, id, calls))).toBe('This reminder is for somebody else.');
      }
      expect(await refusalOf(company.press(who, ids.putOff, `week ${calls}`))).toBe(
        'This reminder is for somebody else.',
      );
    }
  });

  it('is nobody for a reminder that was never sent', async () => {
    const { company } = await told(open);
    expect(await refusalOf(company.press(company.ada, ids.why, 'nothing'))).toMatch(/out of date/);
  });
});
