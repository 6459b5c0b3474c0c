import { describe, expect, it } from 'vitest';
import { refusalOf } from '../support/refusal-of.ts';
import { buttonValue, deskOf } from './desk.ts';
import { openSqlite, salesCompany } from './sales-company.ts';

describe('/log', () => {
  it('stores what was done, tells the day in words and what it did, and offers Undo', async () => {
    const company = await salesCompany(openSqlite);
    await company.goal({ personId: company.ana }, 'calls', 'week', 30);
    await deskOf(company, company.ana).log('6 calls');

    const answer = await deskOf(company, company.ana).log('12 calls 3 meetings yesterday');

    expect(answer.kind).toBe('tell');
    expect(answer.text.split('\n').slice(3)).toEqual([
      'Stored for yesterday, 25 Nov 2026: *12 calls and 3 meetings held*.',
      // 30 a week, 18 expected through Wednesday; 12 more in the two days left.
      '*Calls*, this week: 6 → *18* of 30 · ● on pace · level with the calendar · 6 per working day for the 2 working days left',
      '*Meetings held*, this week: 0 → *3* (no goal of your own)',
      'Undo',
      'Undo works for 10 minutes.',
    ]);
    expect(await company.facts()).toContainEqual(['meetings_held', '2026-11-25', 3]);
  });

  it('understands and answers in Turkish', async () => {
    const company = await salesCompany(openSqlite);
    await company.goal({ personId: company.ana }, 'calls', 'week', 30);
    const answer = await deskOf(company, company.ana, 'tr').log('DÜN 12 ARAMA, 3 toplantı yaptım');
    expect(answer.text.split('\n').slice(3)).toEqual([
      'Kaydedildi (dün, 25 Kas 2026): *12 arama ve 3 toplantı*.',
      '*Aramalar*, bu hafta: 0 → *12* / 30 · ▼ tempo geride · takvimin 6 gerisinde · kalan 2 iş günü için günde 9',
      '*Yapılan toplantılar*, bu hafta: 0 → *3* (kendi hedefin yok)',
      'Geri al',
      '10 dakika içinde geri alabilirsin.',
    ]);
  });

  it('says so when a log reaches the goal, and only then', async () => {
    const company = await salesCompany(openSqlite);
    await company.goal({ personId: company.ana }, 'demos', 'week', 2);
    const desk = deskOf(company, company.ana);
    expect((await desk.log('1 demo')).text).not.toContain('well done');
    expect((await desk.log('1 demo')).text).toContain('★ reached · well done!');
    expect((await desk.log('1 demo')).text).toContain('★ reached · nothing more needed');
  });

  it('names the team’s goal as the team’s, with its name escaped', async () => {
    const company = await salesCompany(openSqlite);
    const team = await company.addTeam({ name: 'R&D <east>' });
    const ela = await company.addPerson({ name: 'Ela', managerId: company.bora, teamId: team });
    await company.goal({ teamId: team }, 'calls', 'month', 400);
    expect((await deskOf(company, ela).log('5 calls')).text).toContain(
      '*Calls*, team R&amp;D &lt;east&gt;, this month: 0 → *5* of 400',
    );
  });

  it('stores nothing and asks when the number is unusual; No leaves it at that', async () => {
    const company = await salesCompany(openSqlite);
    const desk = deskOf(company, company.ana);
    const question = await desk.log('400 calls 2 demos yesterday');
    expect(question.text).toContain('*400 calls and 2 demos* for yesterday, 25 Nov 2026: that is a lot');
    expect(question.text).toContain(
      '• 400 calls on that day; more than 300 a day I store only when you say so.',
    );

    const no = await desk.press('activity.dismiss.v1', '');
    expect(no).toMatchObject({ kind: 'replace', text: 'All right, nothing is stored.' });
    expect(await company.facts()).toEqual([]);
  });

  it('stores the unusual on Yes, once, in place of the question', async () => {
    const company = await salesCompany(openSqlite);
    const desk = deskOf(company, company.ana);
    const value = buttonValue((await desk.log('400 calls 2 demos yesterday')).shown, 'activity.confirm.v1');

    const yes = await desk.press('activity.confirm.v1', value, 'message', 'trigger:1');

    expect(yes.kind).toBe('replace');
    expect(yes.text).toContain('Stored for yesterday, 25 Nov 2026: *400 calls and 2 demos*.');
    expect(await refusalOf(desk.press('activity.confirm.v1', value, 'message', 'trigger:2'))).toContain(
      'stored before',
    );
    expect(await company.facts()).toEqual([
      ['calls', '2026-11-25', 400],
      ['demos', '2026-11-25', 2],
    ]);
  });

  it('no longer stores on Yes once the day is more than a week back', async () => {
    const company = await salesCompany(openSqlite);
    const desk = deskOf(company, company.ana);
    const value = buttonValue((await desk.log('400 calls yesterday')).shown, 'activity.confirm.v1');
    company.context.clock.moveTo(new Date('2026-12-02T20:59:00Z'));
    // Still the 2nd of December in Istanbul, a week after the 25th of November.
    await deskOf(company, company.cem).press('activity.confirm.v1', value.replace(/"b":"[^"]*"/, '"b":"x"'));
    company.context.clock.moveTo(new Date('2026-12-02T21:00:00Z'));
    expect(await refusalOf(desk.press('activity.confirm.v1', value))).toContain(
      'the earliest open one is 26 Nov 2026',
    );
  });

  it.each(['', 'nonsense', '{"b":"1","d":"2026-11-25","e":[["deals_won",3]]}', '{"b":"1"}'])(
    'answers a Yes that carries %j with a sentence',
    async (value) => {
      const company = await salesCompany(openSqlite);
      const press = deskOf(company, company.ana).press('activity.confirm.v1', value);
      expect(await refusalOf(press)).toContain('older message');
      expect(await company.facts()).toEqual([]);
    },
  );

  it('stores for the person who asks and for nobody else, be it their manager', async () => {
    const company = await salesCompany(openSqlite);
    for (const who of ['bora', 'cem', 'deniz'] as const) {
      const answer = await deskOf(company, company[who]).log('<@U0000002|ana> 12 calls');
      expect(answer.text).toContain('everyone logs for themselves');
    }
    expect(await company.facts()).toEqual([]);

    await deskOf(company, company.bora).log('12 calls');
    const rows = await company.db.selectFrom('fact').select('person_id').execute();
    expect(rows).toEqual([{ person_id: company.bora }]);
  });

  it('alone opens the form on today, and says who will see it', async () => {
    const company = await salesCompany(openSqlite);
    const form = await deskOf(company, company.ana).log('  ');
    expect(form.kind).toBe('open');
    expect(form.text).toContain('Seen by you, the managers above you and Pacesetter admins.');
    expect(JSON.stringify(form.shown.blocks)).toContain('"initial_date":"2026-11-26"');
  });

  it.each(['undo', ' UNDO ', 'geri al', 'GERİ  AL', 'Geri Al'])('understands "%s"', async (text) => {
    const company = await salesCompany(openSqlite);
    const desk = deskOf(company, company.ana);
    await desk.log('12 calls');
    const undone = await desk.log(text);
    expect(undone.text).toContain('Taken back for today, 26 Nov 2026: 12 calls.');
    expect(undone.text).toContain('*Calls*, this week: 12 → *0* (no goal of your own)');
    expect(await refusalOf(desk.log(text))).toContain('taken back already');
  });

  it.each(['list', 'LISTE', 'Liste'])('understands "%s"', async (text) => {
    const company = await salesCompany(openSqlite);
    const desk = deskOf(company, company.ana);
    expect((await desk.log(text)).text).toContain('You have not logged anything yet.');
    await desk.log('12 calls friday');
    company.context.clock.moveTo(new Date('2026-11-26T09:11:00Z'));
    await desk.log('2 demos');

    const list = await desk.log(text);

    expect(list.kind).toBe('tell');
    const lines = list.text.split('\n');
    expect(lines.slice(lines.lastIndexOf('Your last logs') + 1)).toEqual([
      '*today, 26 Nov 2026*: 2 demos',
      'logged 26 Nov 2026 12:11',
      'Undo',
      // Logged more than ten minutes ago: no button.
      '*Friday, 20 Nov 2026*: 12 calls',
      'logged 26 Nov 2026 12:00',
    ]);
  });

  it('undoes from the button, in place of the message; a second press is told so', async () => {
    const company = await salesCompany(openSqlite);
    const desk = deskOf(company, company.ana);
    const value = buttonValue((await desk.log('12 calls')).shown, 'activity.undo.v1');
    for (const who of ['bora', 'cem', 'deniz'] as const) {
      expect(await refusalOf(deskOf(company, company[who]).press('activity.undo.v1', value))).toContain(
        'only they',
      );
    }
    expect(await desk.press('activity.undo.v1', value)).toMatchObject({ kind: 'replace' });
    expect(await refusalOf(desk.press('activity.undo.v1', value), 'tr')).toContain('zaten geri alındı');
  });
});

describe('activity in App Home', () => {
  it('shows today and the week, and leads to the form', async () => {
    const company = await salesCompany(openSqlite);
    const desk = deskOf(company, company.ana);
    expect(await desk.home()).toContain('*Today:* nothing yet\n*This week:* nothing yet');
    await desk.log('12 calls yesterday');
    await desk.log('2 demos');
    expect(await desk.home()).toContain('*Today:* 2 demos\n*This week:* 12 calls and 2 demos');
    expect(await deskOf(company, company.ana, 'tr').home()).toContain(
      '*Bugün:* 2 demo\n*Bu hafta:* 12 arama ve 2 demo',
    );
    expect(await desk.press('activity.open.v1', '', 'home')).toMatchObject({ kind: 'open' });
  });
});
