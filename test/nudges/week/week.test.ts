import { expect, it } from 'vitest';
import { savePutOff } from '../../../src/nudges/store/personal/put-off.ts';
import { savePreference } from '../../../src/nudges/store/preferences.ts';
import type { Notice } from '../../../src/people/rules/notices.ts';
import { onBothDatabases, onSqlite } from '../../support/databases.ts';
import { valueUnder } from '../../support/plain-text.ts';
import { type WeekCompany, weekCompany } from './week-company.ts';

const WEEK = 'nudges.manager_week.v1';
const textOf = (came: unknown) => (came as { text?: string } | undefined)?.text ?? '';

onBothDatabases('a manager’s week', (open) => {
  it('is one message: who needs them, what they owe, and what of their own is worth a look', async () => {
    const company = await weekCompany(open);
    await company.fullWeek();
    const [came, ...others] = await company.morning('2026-11-23');
    expect(others).toEqual([]);
    expect(came).toMatchObject({
      to: 'U0000001',
      text: [
        'Monday, 23 Nov 2026. One person is worth a word this week.',
        '*Ada Rep*: Demos, this month: 4 of 18, where pace expects 13 by now.',
        '→ Ask what stands in the way of more demos, and agree on one thing to try this week.',
        '*What you promised, and who waits for you*',
        '• a prize since 2026-11-12',
        '*Your own*',
        'own at 40',
        '→ Do it.',
      ].join('\n'),
    });
    expect(await company.decisions()).toEqual(['2026-W48 Ada Rep behind_pace: sent, told']);
    expect(await company.decided()).toEqual(['2026-11-23 thing: sent, told']);
    // It counts once for the week, whatever stands in it.
    expect(await company.counted()).toEqual([`${WEEK}: counted`]);
  });

  it('is silent when nobody needs them, nobody waits, and nothing is worth a look', async () => {
    const company = await weekCompany(open);
    expect(await company.morning('2026-11-23')).toEqual([]);
    expect(await company.db.selectFrom('delivery').selectAll().execute()).toEqual([]);
  });
});

onSqlite('what stands in a manager’s week', (open) => {
  it.each([
    { what: 'a promise', put: (company: WeekCompany) => company.owe('a prize', '2026-11-12') },
    {
      what: 'something of their own',
      put: (company: WeekCompany) => company.own.put(company.manager, 'thing', 0.4),
    },
  ])('may be $what alone', async ({ put }) => {
    const company = await weekCompany(open);
    put(company);
    const [came, ...others] = await company.morning('2026-11-23');
    expect(textOf(came)).toMatch(/^Monday, 23 Nov 2026\. Your week\.\n\*(What you promised|Your own)/);
    expect(others).toEqual([]);
  });

  it('is the manager’s alone: whoever leads nobody has their morning as ever', async () => {
    const company = await weekCompany(open);
    company.own.put(company.ada, 'thing', 0.4);
    const [came] = await company.morning('2026-11-23');
    expect(textOf(came)).toMatch(/^Monday, 23 Nov 2026\. One thing is worth a look today\./);
  });

  it('is on other mornings the manager’s own things, as for everybody', async () => {
    const company = await weekCompany(open);
    await company.morning('2026-11-23');
    company.own.put(company.manager, 'thing', 0.4);
    company.owe('a prize', '2026-11-12');
    const [came] = await company.morning('2026-11-24');
    expect(textOf(came)).toBe('Tuesday, 24 Nov 2026. One thing is worth a look today.\nown at 40\n→ Do it.');
  });

  it('is twelve lines and the titles between them; the rest is behind All, or comes on another morning', async () => {
    const company = await weekCompany(open);
    await company.adaBehind();
    for (const [name, count] of Object.entries({ 'Dora Rep': 5, 'Ece Rep': 6 })) {
      const id = await company.addRep(name);
      await company.agree(id, 'demos', 'month', 18);
      await company.count(id, 'demos', count, '2026-11-03', '2026-11-04');
    }
    for (const day of ['05', '04', '03', '02', '01']) company.owe(`promise ${day}`, `2026-11-${day}`);
    for (const about of ['one', 'two', 'three']) company.own.put(company.manager, about, 0.4);
    const [came] = await company.morning('2026-11-23');
    const lines = textOf(came).split('\n');
    const titles = ['*What you promised, and who waits for you*', '*Your own*', '… and 2 more.'];
    expect(lines.filter((line) => !titles.includes(line))).toHaveLength(12);
    expect(lines.filter((line) => line.startsWith('•'))).toEqual([
      '• promise 01 since 2026-11-01',
      '• promise 02 since 2026-11-02',
      '• promise 03 since 2026-11-03',
    ]);
    expect(await company.decided()).toEqual([
      '2026-11-23 one: sent, told',
      '2026-11-23 three: suppressed, three_others_first',
      '2026-11-23 two: suppressed, three_others_first',
    ]);
    const [next] = await company.morning('2026-11-24');
    expect(textOf(next)).toContain('Two things are worth a look today.');
  });

  it('says of one thing once: what is owed is no reminder of one’s own as well', async () => {
    const company = await weekCompany(open);
    company.owe('thing', '2026-11-12');
    company.own.put(company.manager, 'thing', 0.4);
    const [came] = await company.morning('2026-11-23');
    expect(textOf(came)).not.toContain('own at 40');
    expect(await company.decided()).toEqual(['2026-11-23 thing: suppressed, stronger_reason']);
  });

  it('has nothing that was put off', async () => {
    const company = await weekCompany(open);
    company.owe('thing', '2026-11-12');
    const off = {
      personId: company.manager,
      about: 'thing',
      trigger: 'own',
      until: null,
      setAt: new Date(0),
    };
    await company.change((trx) => savePutOff(trx, company.workspace.id, off));
    expect(await company.morning('2026-11-23')).toEqual([]);
  });

  it.each<{ off: Notice[]; shows: string[]; hides: string[] }>([
    { off: ['reminders'], shows: ['Your own'], hides: ['Ada Rep', 'What you promised'] },
    { off: ['own'], shows: ['Ada Rep', 'What you promised'], hides: ['Your own'] },
  ])('leaves out what its reader switched off: $off', async ({ off, shows, hides }) => {
    const company = await weekCompany(open);
    await company.fullWeek();
    await company.switchOff(...off);
    const text = textOf((await company.morning('2026-11-23'))[0]);
    for (const part of shows) expect(text).toContain(part);
    for (const part of hides) expect(text).not.toContain(part);
  });

  it('is nothing when both are switched off', async () => {
    const company = await weekCompany(open);
    await company.fullWeek();
    await company.switchOff('own', 'reminders');
    expect(await company.morning('2026-11-23')).toEqual([]);
  });

  it('has people and promises while one’s own reminders are paused', async () => {
    const company = await weekCompany(open);
    await company.fullWeek();
    const paused = { weekly: null, pausedUntil: '2026-12-01' };
    const { manager, workspace } = company;
    await company.change((trx) => savePreference(trx, workspace.id, manager, paused, new Date(0)));
    const [came] = await company.morning('2026-11-23');
    expect(textOf(came)).toContain('Ada Rep');
    expect(textOf(came)).not.toContain('Your own');
    const blocks = came && 'message' in came ? came.message.blocks : [];
    expect(valueUnder(blocks, 'End the pause')).toBe('week 2026-11-23');
  });
});

onSqlite('the week of a manager who does not work on Monday', (open) => {
  it('tells the deputy of the people alone, and the manager of the rest on their first working day', async () => {
    const company = await weekCompany(open);
    const deputy = await company.addPerson({ name: 'Dilek Deputy' });
    await company.fullWeek();
    await company.off(company.manager, '2026-11-23', '2026-11-25');
    await company.deputy(company.manager, deputy, '2026-11-23', '2026-11-25');
    const [monday, ...others] = await company.morning('2026-11-23');
    expect(others).toEqual([]);
    expect(monday).toMatchObject({ to: 'U0000004' });
    expect(textOf(monday)).toContain('You stand in for Mert Manager. One person is worth a word');
    expect(textOf(monday)).not.toMatch(/promised|Your own/);
    expect(await company.morning('2026-11-24')).toEqual([]);
    const [wednesday] = await company.morning('2026-11-25');
    expect(wednesday).toMatchObject({ to: 'U0000001' });
    expect(textOf(wednesday)).toMatch(/^Wednesday, 25 Nov 2026\. Your week\.\n/);
    expect(textOf(wednesday)).toContain('a prize since 2026-11-12');
    expect(textOf(wednesday)).toContain('own at 40');
    expect(textOf(wednesday)).not.toContain('Ada Rep');
  });

  it('comes whole on the first working day when nobody stands in', async () => {
    const company = await weekCompany(open);
    await company.fullWeek();
    await company.off(company.manager, '2026-11-23', '2026-11-25');
    expect(await company.morning('2026-11-23')).toEqual([]);
    expect(await company.morning('2026-11-24')).toEqual([]);
    const [came] = await company.morning('2026-11-25');
    for (const part of ['Ada Rep', 'a prize', 'own at 40']) expect(textOf(came)).toContain(part);
  });

  it('comes at one o’clock to who works in the afternoon alone', async () => {
    const company = await weekCompany(open);
    await company.fullWeek();
    await company.off(company.manager, '2026-11-23', '2026-11-24');
    await company.db.updateTable('time_off').set({ halves: 1 }).execute();
    expect(await company.morning('2026-11-23')).toEqual([]);
    company.context.clock.moveTo(new Date('2026-11-23T10:00:00Z'));
    expect(await company.send()).toMatchObject([{ to: 'U0000001' }]);
  });
});
