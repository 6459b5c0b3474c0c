import { describe, expect, it } from 'vitest';
import { AlreadyHandled } from '../../src/errors.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { buttonValue, deskOf } from './desk.ts';
import { openSqlite, salesCompany } from './sales-company.ts';

describe('the form of /log', () => {
  it('stores the numbers given, and shows the result with Undo in the same modal', async () => {
    const company = await salesCompany(openSqlite);
    await company.goal({ personId: company.ana }, 'calls', 'week', 30);
    const desk = deskOf(company, company.ana);
    const form = await desk.log('');

    const result = await desk.submit(form.shown, { date: '2026-11-25', calls: '12', demos: '', emails: '0' });

    expect(result.kind).toBe('show');
    expect(result.text).toContain('Stored for yesterday, 25 Nov 2026: *12 calls*.');
    expect(result.text).toContain('*Calls*, this week: 0 → *12* of 30');
    expect(await company.facts()).toEqual([['calls', '2026-11-25', 12]]);

    const undone = await desk.press(
      'activity.undo.v1',
      buttonValue(result.shown, 'activity.undo.v1'),
      'modal',
    );
    expect(undone.kind).toBe('show');
    expect(undone.text).toContain('Taken back for yesterday, 25 Nov 2026: 12 calls.');
  });

  it('puts every error under its field, in the person’s language, and stores nothing', async () => {
    const company = await salesCompany(openSqlite);
    const values = {
      date: '2026-11-27',
      calls: '2.5',
      emails: '-3',
      meetings_booked: '1.200',
      meetings_held: '100001',
      demos: 'two',
      proposals: '4',
    };
    const desk = deskOf(company, company.ana);
    expect((await desk.submit((await desk.log('')).shown, values)).errors).toEqual({
      date: '27 Nov 2026 is still to come; I store what has happened.',
      calls: 'Counts are whole numbers.',
      emails: 'A count cannot be below zero; `/log undo` takes back your last log.',
      meetings_booked: 'This could be 1,200 or 1.2.',
      meetings_held: 'I store up to 100,000 at a time.',
      demos: 'I cannot read this number.',
    });
    const masa = deskOf(company, company.ana, 'tr');
    expect((await masa.submit((await masa.log('')).shown, values)).errors).toMatchObject({
      calls: 'Sayılar tam olmalı.',
      meetings_booked: 'İki türlü okunabiliyor: 1.200 ya da 1,2.',
    });
    expect(await company.facts()).toEqual([]);
  });

  it.each([
    [{ date: '2026-11-26' }, { calls: 'I found no number and nothing to count.' }],
    [{ date: '2026-11-26', calls: '0' }, { calls: 'I found no number and nothing to count.' }],
    [{ calls: '3' }, { date: 'There is no such day.' }],
    [
      { date: '2026-11-18', calls: '3' },
      { date: 'Days more than a week back are closed; the earliest open one is 19 Nov 2026.' },
    ],
  ])('refuses %j', async (values, errors) => {
    const company = await salesCompany(openSqlite);
    const desk = deskOf(company, company.ana);
    expect((await desk.submit((await desk.log('')).shown, values)).errors).toEqual(errors);
  });

  it('asks about the unusual in a second step, whose submit is the Yes', async () => {
    const company = await salesCompany(openSqlite);
    const desk = deskOf(company, company.ana);
    const values = { date: '2026-11-25', calls: '400', demos: '2' };
    const question = await desk.submit((await desk.log('')).shown, values);
    expect(question.text).toContain('*400 calls and 2 demos* for yesterday, 25 Nov 2026: that is a lot');
    expect(await company.facts()).toEqual([]);

    const result = await desk.submit(question.shown);
    expect(result.text).toContain('Stored for yesterday, 25 Nov 2026: *400 calls and 2 demos*.');
    expect(await refusalOf(desk.submit(question.shown))).toContain('stored before');
    expect(await company.facts()).toHaveLength(2);
  });

  it('leads back from the question to the form as it was filled in', async () => {
    const company = await salesCompany(openSqlite);
    const desk = deskOf(company, company.ana);
    const values = { date: '2026-11-25', calls: '400', demos: '2' };
    const question = await desk.submit((await desk.log('')).shown, values);

    const form = await desk.press(
      'activity.open.v1',
      buttonValue(question.shown, 'activity.open.v1'),
      'modal',
    );

    expect(form.kind).toBe('show');
    const inputs = JSON.stringify(form.shown.blocks);
    expect(inputs).toContain('"initial_date":"2026-11-25"');
    expect(inputs.match(/"initial_value":"\d+"/g)).toEqual(['"initial_value":"400"', '"initial_value":"2"']);
    const result = await desk.submit(form.shown, { ...values, calls: '40' });
    expect(result.text).toContain('*40 calls and 2 demos*');
  });

  it('stores one form once: the same delivery again, or the form submitted again', async () => {
    const company = await salesCompany(openSqlite);
    const desk = deskOf(company, company.ana);
    const form = (await desk.log('')).shown;
    const values = { date: '2026-11-26', calls: '12' };
    await desk.submit(form, values, 'view:V1:h1');
    await expect(desk.submit(form, values, 'view:V1:h1')).rejects.toThrow(AlreadyHandled);
    expect(await refusalOf(desk.submit(form, values, 'view:V1:h2'))).toContain('stored before');
    expect(await company.facts()).toHaveLength(1);
  });

  it('of another release is answered with a sentence', async () => {
    const company = await salesCompany(openSqlite);
    const desk = deskOf(company, company.ana);
    const { shown } = await desk.log('');
    for (const private_metadata of ['', 'x'.repeat(65)]) {
      const old = { ...shown, private_metadata };
      const values = { date: '2026-11-26', calls: '3' };
      expect(await refusalOf(desk.submit(old, values))).toContain('older version');
    }
    const question = { ...shown, callback_id: 'activity.confirm.v1', private_metadata: '{}' };
    expect(await refusalOf(desk.submit(question))).toContain('older version');
  });
});
