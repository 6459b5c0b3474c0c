import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { AlreadyHandled } from '../../src/errors.ts';
import { translate } from '../../src/locales/index.ts';
import { exportAll } from '../../src/mydata/actions/export-all.ts';
import { myData } from '../../src/mydata/actions/my-data.ts';
import { myDataMessage } from '../../src/mydata/messages/my-data.ts';
import { outgoing } from '../../src/mydata/outgoing.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { addCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { recorded } from './company.ts';

type Files = Record<string, string>;

async function textsOf(files: Awaited<ReturnType<typeof exportAll>>, mostLines?: number): Promise<Files> {
  const texts: Files = {};
  for await (const { name, content } of outgoing(files, mostLines)) texts[name] = content.toString('utf8');
  return texts;
}

const read = (text = ''): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

onBothDatabases('an admin’s export', (open) => {
  it('holds everybody’s goals, answers and history, people and teams', async () => {
    const { acme, nil } = await recorded(open);
    const files = await textsOf(await exportAll(acme.context, nil));
    expect(Object.keys(files)).toEqual([
      'goals.csv',
      'answers.csv',
      'history.csv',
      'people.csv',
      'teams.csv',
    ]);
    expect(
      read(files['goals.csv']).map(({ person, target, reason }) => `${person} ${target} ${reason}`),
    ).toEqual(['Can Mate 120 To Can, from Markus', 'Lena Rep 120 To Lena, from Markus']);
    expect(read(files['answers.csv'])).toEqual([
      expect.objectContaining({
        person: 'Can Mate',
        suggested_by: 'Markus Manager',
        asked: 'Can Mate',
        state: 'asked',
      }),
      expect.objectContaining({ person: 'Lena Rep', kind: 'set', version: '1', sure: '' }),
    ]);
    const history = read(files['history.csv']).map(({ person, kpi, date, amount, currency }) =>
      [person, kpi, date, amount, currency].join(' '),
    );
    expect(history.sort()).toEqual([
      'Can Mate calls 2026-11-20 10 ',
      'Can Mate calls 2026-11-20 12 ',
      'Lena Rep calls 2026-11-20 10 ',
      'Lena Rep calls 2026-11-20 12 ',
      'Lena Rep deals_won 2026-11-20 1 ',
      'Lena Rep revenue_won 2026-11-20 1250.50 USD',
    ]);
    expect(read(files['people.csv']).find(({ name }) => name === 'Lena Rep')).toMatchObject({
      ...{ manager: 'Markus Manager', team: 'East', is_admin: 'no', works_here: 'yes', language: 'en' },
    });
    expect(read(files['teams.csv'])).toEqual([
      expect.objectContaining({
        name: 'East',
        managers: 'Markus Manager',
        members: '2',
        live_on: '2026-11-23',
      }),
    ]);
  });

  it('never holds feedback, questions or reminders', async () => {
    const { acme, nil } = await recorded(open);
    const all = Object.values(await textsOf(await exportAll(acme.context, nil))).join('\n');
    expect(all).not.toMatch(/situation|behaviour|impact|asks Markus|told to Markus|coaching/);
  });

  it('is for admins, of their own workspace, and everybody hears of it', async () => {
    const { acme, nil, lena, markus } = await recorded(open);
    for (const other of [lena, markus]) {
      expect(await refusalOf(exportAll(acme.context, other))).toContain('Only Pacesetter admins');
    }
    const exports = () =>
      acme.db.selectFrom('audit').select('actor_id').where('action', '=', 'workspace.exported').execute();
    expect(await exports()).toEqual([]);
    await exportAll(acme.context, nil);
    expect(await exports()).toEqual([{ actor_id: nil.personId }]);
    const said = plainText(myDataMessage(await myData(acme.context, lena), lena.zone, translate('en')));
    expect(said).toContain('Who exported everybody’s goals and history*\n• *Nil Admin*, 23 Nov 2026');

    const other = await addCompany(acme.database, acme.context, { slackTeamId: 'T2', name: 'Other' });
    const stranger = await other.callerOf(await other.addPerson({ name: 'Stranger', isAdmin: true }));
    const files = await textsOf(await exportAll(other.context, stranger));
    expect(read(files['history.csv'])).toEqual([]);
    expect(read(files['people.csv']).map(({ name }) => name)).toEqual(['Stranger']);
    const theirs = plainText(myDataMessage(await myData(other.context, stranger), 'UTC', translate('en')));
    expect(theirs).not.toContain('Nil Admin');
  });

  it('reads a long history page by page, and forgets none', async () => {
    const { acme, nil, rep } = await recorded(open);
    const row = (n: number) => ({
      workspace_id: acme.workspace.id,
      id: `long-${String(n).padStart(5, '0')}`,
      ...{ person_id: rep, team_id: null, kpi: n % 3 === 0 ? 'calls' : 'emails' },
      date: `2026-10-${String(1 + (n % 28)).padStart(2, '0')}`,
      ...{ occurred_at: n, recorded_at: n, amount: 1, count: 1, currency: null, distinct_key: null },
      ...{ source_kind: 'activity_import' as const, source_id: `s${n}`, reverses_id: null },
    });
    for (let start = 0; start < 4_500; start += 500) {
      await acme.db
        .insertInto('fact')
        .values(Array.from({ length: 500 }, (_, n) => row(start + n)))
        .execute();
    }
    const files = await textsOf(await exportAll(acme.context, nil), 2_000);
    const parts = ['history.csv', 'history-2.csv', 'history-3.csv'].map((name) => read(files[name]));
    expect(parts.map(({ length }) => length)).toEqual([2_000, 2_000, 506]);
    expect(new Set(parts.flat().map(({ id }) => id)).size).toBe(4_506);
  });
});

onSqlite('a repeated delivery of Slack’s', (open) => {
  it('exports once', async () => {
    const { acme, admin } = await recorded(open);
    const nil = await acme.callerOf(admin, 'trigger:1');
    await exportAll(acme.context, nil);
    await expect(exportAll(acme.context, nil)).rejects.toThrow(AlreadyHandled);
  });
});
