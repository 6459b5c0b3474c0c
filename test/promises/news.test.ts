import { expect, it } from 'vitest';
import { movePromises } from '../../src/promises/store/merge.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { deskOf, dueDeliveries } from './desk.ts';
import { MONDAY_NOON, type PromiseCompany, promiseCompany } from './promise-company.ts';

const done = (acme: PromiseCompany, who: string, id: string) =>
  deskOf(acme, who).press('promises.done.v1', id);

async function drop(acme: PromiseCompany, who: string, id: string, said: string) {
  const { shown } = await deskOf(acme, who).press('promises.drop.v1', id);
  await deskOf(acme, who).submit(shown, { said });
}

async function move(acme: PromiseCompany, who: string, id: string, due: string) {
  const { shown } = await deskOf(acme, who).press('promises.move.v1', id);
  await deskOf(acme, who).submit(shown, { due, said: 'canary-reason: the fair' });
}

/** 16:30 in Istanbul, when the day's news come. */
const at = (date: string) => new Date(`${date}T13:30:00Z`);

/** When each waits, and what it says. */
const planned = async (acme: PromiseCompany) => {
  const rows = await acme.db.selectFrom('delivery').selectAll().orderBy('id').execute();
  const due = await dueDeliveries(acme);
  return due.map((each, nth) => ({ ...each, dueAt: new Date(rows[nth]?.due_at ?? 0) }));
};

onBothDatabases('what became of a promise', (open) => {
  it('is told to the other of the two, all of a day in one message, without a word of what it says', async () => {
    const acme = await promiseCompany(open);
    const [kept, moved, dropped, merts] = [
      await acme.promise(),
      await acme.promise(),
      await acme.promise({ ownerId: acme.cem }),
      await acme.promise({ ownerId: acme.mert, otherId: acme.ana }),
    ];
    await done(acme, acme.ana, kept);
    acme.context.clock.moveTo(new Date('2026-11-23T10:00:00Z'));
    await move(acme, acme.ana, moved, '2026-12-04');
    await drop(acme, acme.cem, dropped, 'canary-why: the deal is lost');
    await done(acme, acme.ana, merts);
    acme.context.clock.moveTo(at('2026-11-23'));
    const [told, ...more] = await planned(acme);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ kind: 'promises.news.v1', target: acme.mert, dueAt: at('2026-11-23') });
    expect(told?.text).toContain('*Ana Silva* did what they promised you.');
    expect(told?.text).toContain('*Ana Silva* moved a promise made with you to Friday, 4 Dec.');
    expect(told?.text).toContain('*Cem Ak* dropped a promise made with you, and says why.');
    expect(told?.text).toContain('*Ana Silva* ticked off a promise of yours.');
    expect(told?.text).not.toContain('canary');
  });

  it('is told by who moved it, also after two people turned out to be one', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise();
    await move(acme, acme.ana, id, '2026-12-04');
    await acme.change((trx, change) => movePromises(trx, change, { from: acme.ana, into: acme.oya }));
    acme.context.clock.moveTo(at('2026-11-23'));
    const [told] = await planned(acme);
    expect(told?.text).toContain('*Oya Outsider* moved a promise made with you');
  });
});

onSqlite('the day’s news of promises', (open) => {
  it('are nothing about what one did oneself, and the last word of a promise alone', async () => {
    const acme = await promiseCompany(open);
    const [one, other] = [await acme.promise(), await acme.promise()];
    await move(acme, acme.ana, one, '2026-12-04');
    await done(acme, acme.ana, one);
    await done(acme, acme.mert, other);
    acme.context.clock.moveTo(at('2026-11-23'));
    const told = await planned(acme);
    const ofMert = told.find(({ target }) => target === acme.mert);
    expect(ofMert?.text).toContain('did what they promised you');
    expect(ofMert?.text).not.toContain('moved');
    expect(ofMert?.text).not.toContain('ticked off');
    expect(told.find(({ target }) => target === acme.ana)?.text).toContain(
      '*Mert Manager* ticked off a promise of yours.',
    );
  });

  it.each([
    ['at noon: the same day', MONDAY_NOON, '2026-11-23'],
    ['once the day’s news went out: the next day', '2026-11-23T13:30:00Z', '2026-11-24'],
    ['on Friday evening: on Monday', '2026-11-27T16:00:00Z', '2026-11-30'],
  ])('come at 16:30, of what happened %s', async (_, now, expected) => {
    const acme = await promiseCompany(open, now);
    await done(acme, acme.ana, await acme.promise());
    expect((await planned(acme)).map(({ dueAt }) => dueAt)).toEqual([at(expected)]);
  });

  it('leave to the next message what happened after them', async () => {
    const acme = await promiseCompany(open);
    await done(acme, acme.ana, await acme.promise());
    acme.context.clock.moveTo(new Date('2026-11-23T14:00:00Z'));
    await done(acme, acme.cem, await acme.promise({ ownerId: acme.cem }));
    acme.context.clock.moveTo(at('2026-11-24'));
    const [monday, tuesday] = await planned(acme);
    expect(monday?.text).not.toContain('Cem');
    expect(tuesday?.text).toContain('Cem');
    expect(tuesday?.text).not.toContain('Ana');
  });

  it('stay short and within Slack’s limits however much happened, in Turkish, too', async () => {
    const acme = await promiseCompany(open);
    for (let nth = 0; nth < 12; nth++) await done(acme, acme.ana, await acme.promise());
    acme.context.clock.moveTo(at('2026-11-23'));
    expect((await planned(acme))[0]?.text).toContain('and 6 more');
    await acme.db.updateTable('person').set({ locale: 'tr' }).where('id', '=', acme.mert).execute();
    expect((await planned(acme))[0]?.text).toContain('*Ana Silva* sana verdiği sözü tuttu.');
  });

  it('wait for whoever is off, and go to nobody who left', async () => {
    const acme = await promiseCompany(open, '2026-11-27T09:00:00Z');
    await done(acme, acme.ana, await acme.promise());
    acme.context.clock.moveTo(new Date('2026-11-28T09:00:00Z'));
    expect((await planned(acme))[0]?.destination).toEqual({ notBefore: new Date('2026-11-30T05:30:00Z') });
    await acme.db.updateTable('person').set({ is_active: 0 }).where('id', '=', acme.mert).execute();
    expect((await planned(acme))[0]?.destination).toEqual({ skip: 'has left' });
  });
});
