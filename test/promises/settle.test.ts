import { expect, it } from 'vitest';
import { promiseById } from '../../src/promises/store/promises.ts';
import { onSqlite } from '../support/databases.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { deskOf } from './desk.ts';
import { promiseCompany, weekdays } from './promise-company.ts';

onSqlite('the list of promises', (open) => {
  it('shows one’s own and those made with one, the same to both, and nobody else anything', async () => {
    const acme = await promiseCompany(open);
    await acme.promise({ kpi: 'calls' });
    await acme.promise({ ownerId: acme.mert, otherId: acme.ana, text: 'I listen in on two calls' });
    const anas = (await deskOf(acme, acme.ana).command()).text;
    expect(anas).toContain('until Monday, 30 Nov · with Mert Manager · Calls');
    expect(anas).toContain('I listen in on two calls');
    const merts = (await deskOf(acme, acme.mert).command()).text;
    expect(merts).toContain('until Monday, 30 Nov · by Ana Silva · Calls');
    for (const who of [acme.cem, acme.deniz, acme.nil]) {
      expect((await deskOf(acme, who).command()).text).toContain('No promises yet.');
    }
    expect(await refusalOf(deskOf(acme, acme.ana).command('whatever'))).toContain(
      '`/pacesetter promises new`',
    );
  });

  it('stays within Slack’s limits with more promises than anybody keeps, in both languages', async () => {
    const acme = await promiseCompany(open);
    for (let nth = 0; nth < 30; nth++) {
      const long = `${nth} ${'<&>ş'.repeat(70)}`;
      await acme.promise({ text: long, kpi: 'calls' });
      await acme.promise({ ownerId: acme.mert, otherId: acme.ana, text: long });
    }
    for (const locale of ['en', 'tr'] as const) {
      const { text } = await deskOf(acme, acme.ana, locale).command();
      expect(text).toContain(locale === 'en' ? 'and 22 more' : 've 22 tane daha');
      expect(text).not.toContain('<&>');
    }
  });

  it('says how many moved their number', async () => {
    const acme = await promiseCompany(open);
    await acme.promise({ kpi: 'calls', madeOn: '2026-10-05' });
    await acme.promise({ kpi: 'demos' });
    await acme.promise();
    for (const person of [acme.ana, acme.cem, acme.ece]) {
      await acme.log(person, 'calls', weekdays('2026-09-07', '2026-10-05'), 10);
      await acme.log(person, 'calls', weekdays('2026-10-05', '2026-11-02'), person === acme.ana ? 20 : 10);
    }
    await acme.findOn('2026-11-20');
    const { text } = await deskOf(acme, acme.ana).command();
    expect(text).toContain('1 of 2 promises moved their number; of 1 it is too early or too little data.');
    // 10 a day and 20; 20 days on each side.
    expect(text).toContain(
      '*4 weeks on* · Calls: 10 before, 20 after (per working day). Median of 2 teammates: 0.',
    );
    expect(text).toContain('That went up by 10 more than the others’ (likely ');
    const tr = (await deskOf(acme, acme.mert, 'tr').command()).text;
    expect(tr).toContain('Sayısı olan 2 sözden 1 tanesinde sayı iyiye gitti; 1 tanesi için henüz erken');
    expect(tr).toContain('Diğerlerine göre 10 daha çok arttı');
  });
});

onSqlite('a promise', (open) => {
  it('is done with one tap; a line can be added once, and both see it', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise();
    const ana = deskOf(acme, acme.ana);
    const list = await ana.press('promises.done.v1', id);
    expect(list.kind).toBe('replace');
    expect(list.text).toContain('done 23 Nov');
    const form = await ana.press('promises.say.v1', id);
    expect((await ana.submit(form.shown, { said: 'Three calls, one date' })).text).toContain(
      'Three calls, one date',
    );
    expect((await deskOf(acme, acme.mert).press('promises.open.v1', id)).text).toContain(
      'Three calls, one date',
    );
    expect(await refusalOf(ana.submit(form.shown, { said: 'Something else' }))).toContain('settled already');
    expect(await refusalOf(ana.press('promises.done.v1', id))).toContain('settled already');
  });

  it('moves its date once, with a reason that the other reads', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise();
    const ana = deskOf(acme, acme.ana);
    const { shown } = await ana.press('promises.move.v1', id, { from: 'modal' });
    expect(JSON.stringify(shown)).toContain('"initial_date":"2026-12-07"');
    const said = 'The customer is away';
    expect(await refusalOf(ana.submit(shown, { due: '2026-12-02', said: ' a ' }))).toContain('few words');
    expect(await refusalOf(ana.submit(shown, { due: '2026-11-01', said }))).toContain('This day is over');
    expect(await refusalOf(ana.submit(shown, { due: '2026-11-30', said }))).toContain('the date it has');
    expect((await promiseById(acme.db, acme.workspace.id, id))?.movedAt).toBeNull();
    expect((await ana.submit(shown, { due: '2026-12-02', said })).text).toContain('until Wednesday, 2 Dec');
    const merts = (await deskOf(acme, acme.mert).press('promises.open.v1', id)).text;
    expect(merts).toContain('Moved from 30 Nov 2026: The customer is away');
    expect(await refusalOf(ana.submit(shown, { due: '2026-12-09', said }))).toContain('moved once');
  });

  it('is dropped with a reason, and not counted any more', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise({ kpi: 'calls' });
    const mert = deskOf(acme, acme.mert);
    const { shown } = await mert.press('promises.drop.v1', id);
    expect(await refusalOf(mert.submit(shown, { said: '' }))).toContain('few words');
    expect((await mert.submit(shown, { said: 'The deal is lost' })).text).toContain('dropped 23 Nov');
    const { text } = await deskOf(acme, acme.ana).command();
    expect(text).toContain('dropped 23 Nov');
    expect(text).not.toContain('moved its number');
    expect((await deskOf(acme, acme.ana).press('promises.open.v1', id)).text).toContain('The deal is lost');
    const next = await acme.db.selectFrom('followed_metric').select('next_on').execute();
    expect(next).toEqual([{ next_on: null }]);
  });

  it('is nothing to anybody else: each gets one and the same refusal, and nothing is stored', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise();
    const buttons = ['open', 'done', 'say', 'move', 'drop'].map((name) => `promises.${name}.v1`);
    const { shown } = await deskOf(acme, acme.ana).press('promises.drop.v1', id);
    for (const who of [acme.cem, acme.deniz, acme.nil, acme.oya]) {
      const desk = deskOf(acme, who);
      const refusals = [];
      for (const button of buttons) refusals.push(await refusalOf(desk.press(button, id)));
      refusals.push(await refusalOf(desk.submit(shown, { said: 'Because' })));
      refusals.push(await refusalOf(desk.press('promises.open.v1', 'no-such-promise')));
      expect(new Set(refusals).size).toBe(1);
      expect(refusals[0]).toContain('I have no such promise for you.');
    }
    expect(await promiseById(acme.db, acme.workspace.id, id)).toMatchObject({ state: 'open', movedAt: null });
  });
});
