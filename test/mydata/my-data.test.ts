import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { Caller } from '../../src/context.ts';
import { myGoals } from '../../src/goals/actions/my-goals.ts';
import { addDays } from '../../src/kernel/date.ts';
import { translate } from '../../src/locales/index.ts';
import { myData } from '../../src/mydata/actions/my-data.ts';
import { myDataMessage } from '../../src/mydata/messages/my-data.ts';
import { ownJson } from '../../src/mydata/messages/own-json.ts';
import { outgoing } from '../../src/mydata/outgoing.ts';
import { mergePeople } from '../../src/people/actions/merge-people.ts';
import { rateSkill } from '../../src/skills/index.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { addCompany, type Company } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';
import { recorded } from './company.ts';

/** Everything that somebody gets: the JSON, and the other files by name. */
async function filesOf(acme: Company, caller: Caller) {
  const data = await myData(acme.context, caller);
  const files: Record<string, string> = { 'mydata.json': ownJson(data, translate('en')) };
  for await (const { name, content } of outgoing(data.files)) files[name] = content.toString('utf8');
  return { data, files, all: Object.values(files).join('\n') };
}

onBothDatabases('one’s own data', (open) => {
  it('is everything about somebody, and nothing that is between others', async () => {
    const { acme, lena, can, markus } = await recorded(open);
    const own = await filesOf(acme, lena);
    for (const said of [
      ...['To Lena, from Markus', 'Lena asks Markus', 'Opened by Lena: impact', 'Given by Lena: impact'],
      ...['=HYPERLINK', 'lena-1', 'lena-2'],
    ]) {
      expect(own.all).toContain(said);
    }
    for (const others of [
      ...[
        'Unopened by Lena',
        'Between Markus and Can',
        'To Can',
        'Can asks',
        'told to Markus alone',
        'can-1',
      ],
    ]) {
      expect(own.all).not.toContain(others);
    }
    const cans = await filesOf(acme, can);
    expect(cans.all).not.toMatch(/Lena asks|To Lena|by Lena: |lena-|told to/);
    const his = await filesOf(acme, markus);
    for (const said of ['Lena asks Markus', 'Can asks Markus', 'Unopened by Lena', 'told to Markus alone']) {
      expect(his.all).toContain(said);
    }
    expect(his.all).not.toMatch(/Given by Lena|lena-1/);
  });

  it('has how skills were rated by whoever rated, and by whom it is about once both may read it', async () => {
    const { acme, lena, can, markus } = await recorded(open);
    const rating = {
      ...{ personId: lena.personId, raterId: markus.personId, skillKey: 'discovery', rubricVersion: 0 },
      ...({ points: 2, source: { kind: 'manager' } } as const),
    };
    const today = acme.today();
    await acme.change(async (trx, change) => {
      await rateSkill(trx, change, { ...rating, on: addDays(today, -6), evidence: 'Seen, not open yet' });
      await rateSkill(trx, change, { ...rating, on: addDays(today, -7), evidence: 'Seen and open' });
    });
    const own = (await filesOf(acme, lena)).all;
    expect(own).toContain('Seen and open');
    expect(own).not.toContain('not open yet');
    const his = (await filesOf(acme, markus)).all;
    expect(his).toContain('Seen and open');
    expect(his).toContain('not open yet');
    expect((await filesOf(acme, can)).all).not.toContain('Seen');
  });

  it('names people instead of ids, and instants in UTC', async () => {
    const { acme, lena } = await recorded(open);
    const { records } = JSON.parse((await filesOf(acme, lena)).files['mydata.json'] ?? '');
    expect(records.reporting_line).toEqual([
      expect.objectContaining({ person_id: 'Lena Rep', manager_id: 'Markus Manager' }),
    ]);
    expect(records.membership).toEqual([expect.objectContaining({ team_id: 'East' })]);
    expect(records.goal_note).toEqual([
      expect.objectContaining({
        from_id: 'Lena Rep',
        to_id: 'Markus Manager',
        at: '2026-11-23T05:55:00.000Z',
      }),
    ]);
    expect(records.audit.map(({ action }: { action: string }) => action)).toContain('mydata.exported');
    expect(Object.keys(records)).not.toContain('nudge_decision');
  });

  it('is not shown how sure somebody else is of a number that one suggested', async () => {
    const { acme, lena, markus } = await recorded(open);
    await acme.db.updateTable('goal_proposal').set({ belief: 2 }).execute();
    const beliefs = async (caller: Caller) =>
      JSON.parse((await filesOf(acme, caller)).files['mydata.json'] ?? '').records.goal_proposal.map(
        ({ belief }: { belief: number | null }) => belief,
      );
    expect(await beliefs(lena)).toEqual([2]);
    expect(await beliefs(markus)).toEqual([null, null]);
  });

  it('tells of messages only what was sent: what waits may be feedback for tomorrow', async () => {
    const { acme, can } = await recorded(open);
    const { records } = JSON.parse((await filesOf(acme, can)).files['mydata.json'] ?? '');
    expect(records.delivery).toBeUndefined();
    await acme.db.updateTable('delivery').set({ state: 'sent', channel: 'D1', slack_ts: '1.0' }).execute();
    const after = JSON.parse((await filesOf(acme, can)).files['mydata.json'] ?? '').records.delivery;
    expect(after.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'feedback.given.v1',
      'feedback.given.v1',
      'goals.suggested.v1',
    ]);
  });

  it('is that of the other row, too, when somebody turned out to be two', async () => {
    const { acme, lena, rep } = await recorded(open);
    const from = await acme.addPerson({ name: 'L. Crm', slackId: null, crmNames: ['L. Crm'] });
    await acme.change((trx, change) => mergePeople(trx, change, { from, into: rep }, []));
    const { records } = JSON.parse((await filesOf(acme, lena)).files['mydata.json'] ?? '');
    expect(records.person.map(({ name }: { name: string }) => name).sort()).toEqual(['L. Crm', 'Lena Rep']);
  });

  it('is of one’s own workspace alone', async () => {
    const { acme, lena } = await recorded(open);
    const other = await addCompany(acme.database, acme.context, { slackTeamId: 'T2', name: 'Other' });
    const stranger = await other.callerOf(await other.addPerson({ name: 'Stranger', slackId: 'U9' }));
    const theirs = await filesOf(other, { ...stranger, personId: lena.personId });
    expect(JSON.parse(theirs.files['mydata.json'] ?? '').records).toEqual({
      audit: [expect.objectContaining({ action: 'mydata.exported' })],
    });
  });
});

onSqlite('one’s own files for a spreadsheet', (open) => {
  it('begin with the mark that Excel needs, and have one row for each record', async () => {
    const { acme, lena } = await recorded(open);
    const { files } = await filesOf(acme, lena);
    expect(Object.keys(files)).toEqual([
      'mydata.json',
      'my-goals.csv',
      'my-answers.csv',
      'my-history.csv',
      'my-deals.csv',
      'my-feedback.csv',
    ]);
    const read = (name: string): Record<string, string>[] =>
      parse(files[name] ?? '', { bom: true, columns: true, record_delimiter: '\r\n' });
    expect(files['my-goals.csv']?.charCodeAt(0)).toBe(0xfeff);
    expect(read('my-goals.csv')).toEqual([
      expect.objectContaining({
        ...{ person: 'Lena Rep', kpi: 'calls', period: 'week', target: '120', from: '2026-11-23', until: '' },
        ...{ author: 'Markus Manager', reason: 'To Lena, from Markus', answer: 'asked', answered_by: '' },
      }),
    ]);
    const history = read('my-history.csv').map(({ kpi, amount, currency }) => `${kpi} ${amount} ${currency}`);
    expect(history.sort()).toEqual(['calls 10 ', 'calls 12 ', 'deals_won 1 ', 'revenue_won 1250.50 USD']);
    expect(read('my-deals.csv')[0]?.customer).toBe(`'=HYPERLINK("http://x")`);
    expect(
      read('my-feedback.csv')
        .map(({ behaviour }) => behaviour)
        .sort(),
    ).toEqual(['Given by Lena: behaviour', 'Opened by Lena: behaviour']);
  });
});

onSqlite('what /mydata says', (open) => {
  it('is what there is, how much and since when, and who opened it when', async () => {
    const { acme, lena, markus, nil, rep } = await recorded(open);
    await myGoals(acme.context, markus, rep);
    acme.context.clock.moveTo(new Date('2026-11-24T08:00:00Z'));
    await myGoals(acme.context, markus, rep);
    await myGoals(acme.context, nil, rep);
    await myGoals(acme.context, lena, rep);
    const message = myDataMessage(await myData(acme.context, lena), lena.zone, translate('en'));
    assertSlackLimits(message);
    const text = plainText(message);
    expect(text).toContain('• Activity and deals: 6 records since 23 Nov 2026');
    expect(text).toContain('• Feedback you wrote, or received and opened: 2 records since 23 Nov 2026');
    expect(text).toContain(
      'Who opened your numbers in the last 90 days*\n• *Markus Manager*: your goals twice; last on 24 Nov 2026\n• *Nil Admin*: your goals once; last on 24 Nov 2026',
    );
    acme.context.clock.moveTo(new Date('2027-03-01T08:00:00Z'));
    const later = myDataMessage(await myData(acme.context, lena), lena.zone, translate('tr'));
    expect(plainText(later)).toContain('Son 90 günde verilerine kimler baktı*\nSenden başka kimse.');
  });

  it('stays within what Slack shows when very many looked', async () => {
    const { acme, lena, rep } = await recorded(open);
    for (let n = 0; n < 20; n++) {
      const id = await acme.addPerson({ name: `${'&'.repeat(70)} ${n}`, isAdmin: true, slackId: `UX${n}` });
      await myGoals(acme.context, await acme.callerOf(id), rep);
    }
    const message = myDataMessage(await myData(acme.context, lena), lena.zone, translate('tr'));
    expect(() => assertSlackLimits(message)).not.toThrow();
    expect(message.text).toContain('ve 14 kişi daha');
  });
});
