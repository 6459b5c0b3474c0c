import { expect, it } from 'vitest';
import type { PersonalTrigger } from '../../src/capability.ts';
import { translate } from '../../src/locales/index.ts';
import { promiseMeasures } from '../../src/promises/manager-measures.ts';
import { promiseNudges } from '../../src/promises/nudges.ts';
import { settlePromise } from '../../src/promises/store/promises.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { deskOf } from './desk.ts';
import { type PromiseCompany, promiseCompany, weekdays } from './promise-company.ts';

const trigger = (key: string): PersonalTrigger => {
  const found = promiseNudges.find((each) => each.key === key);
  if (!found) throw new Error(`No trigger ${key}`);
  return found;
};

const TODAY = '2026-11-23';

const find = async (acme: PromiseCompany, key: string) => {
  const people = [];
  for (const id of [acme.ana, acme.mert, acme.cem]) {
    people.push({ person: await acme.person(id), today: TODAY, liveOn: '2026-01-01' });
  }
  const now = acme.context.clock.now();
  return trigger(key).find(acme.context, { workspaceId: acme.workspace.id, people, now });
};

onBothDatabases('a reminder of a promise', (open) => {
  it('is its owner’s, on the day and after it, for a month', async () => {
    const acme = await promiseCompany(open);
    const madeOn = '2026-10-01';
    const due = (dueOn: string) => acme.promise({ madeOn, dueOn });
    const [today, late] = [await due(TODAY), await due('2026-11-20')];
    await due('2026-11-24');
    await due('2026-10-23');
    const done = await due('2026-11-19');
    const settled = { state: 'done', on: TODAY, at: new Date(0), by: acme.ana, said: '' } as const;
    await acme.change((trx) => settlePromise(trx, acme.workspace.id, done, settled));
    const found = await find(acme, 'own_promise_due');
    expect(found.map(({ personId, about, severity }) => ({ personId, about, severity }))).toEqual([
      { personId: acme.ana, about: `promise:${late}`, severity: 3 },
      { personId: acme.ana, about: `promise:${today}`, severity: 0 },
    ]);
    const { words, button, name } = trigger('own_promise_due');
    const numbers = found[0]?.numbers ?? {};
    expect(words(numbers, translate('en')).why).toBe('A promise of yours was due on 20 Nov, 3 days ago.');
    expect(words(found[1]?.numbers ?? {}, translate('en')).why).toBe('A promise of yours is due today.');
    expect(words(numbers, translate('tr')).why).toBe('Bir sözünün son günü 20 Kas idi; 3 gün geçti.');
    expect(name(translate('en'))).toBe('promises that are due');
    expect(button?.({ about: '', numbers }, translate('en'))).toMatchObject({
      id: 'promises.open.v1',
      value: late,
    });
    expect(JSON.stringify(found)).not.toContain('canary');
  });

  it('counts as answered once it was settled, or its date moved since', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise();
    const from = acme.context.clock.now();
    const asked = { workspaceId: acme.workspace.id, personId: acme.ana, about: `promise:${id}` };
    const acted = () => trigger('own_promise_due').actedOn(acme.context, { ...asked, from, until: from });
    expect(await acted()).toBe(false);
    const ana = deskOf(acme, acme.ana);
    const { shown } = await ana.press('promises.move.v1', id);
    await ana.submit(shown, { due: '2026-12-02', said: 'The fair' });
    expect(await acted()).toBe(true);
  });
});

onSqlite('what was found of a promise’s number', (open) => {
  it('is told to both, unless there was too little data', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise({ kpi: 'calls', madeOn: '2026-11-02' });
    await acme.promise({ kpi: 'demos', madeOn: '2026-11-02' });
    for (const person of [acme.ana, acme.cem, acme.ece]) {
      await acme.log(person, 'calls', weekdays('2026-10-19', '2026-11-02'), 10);
      await acme.log(person, 'calls', weekdays('2026-11-02', '2026-11-16'), person === acme.ana ? 20 : 10);
    }
    await acme.findOn('2026-11-19');
    const found = await find(acme, 'own_promise_result');
    expect(found.map(({ personId }) => personId)).toEqual([acme.ana, acme.mert]);
    const { words } = trigger('own_promise_result');
    expect(found[0]?.numbers).toMatchObject({ promiseId: id, weeks: 2, outcome: 'better', isMine: 1 });
    expect(words(found[0]?.numbers ?? {}, translate('en')).why).toBe(
      '2 weeks after a promise of yours, its number has moved more than the others’.',
    );
    expect(words(found[1]?.numbers ?? {}, translate('en')).why).toContain('after a promise made with you');
  });

  it('is no news after four days', async () => {
    const acme = await promiseCompany(open);
    await acme.promise({ kpi: 'calls', madeOn: '2026-10-30' });
    for (const person of [acme.ana, acme.cem, acme.ece]) {
      await acme.log(person, 'calls', weekdays('2026-10-16', '2026-11-13'), 10);
    }
    await acme.findOn('2026-11-18');
    expect(await find(acme, 'own_promise_result')).toEqual([]);
  });
});

onSqlite('what waits for somebody', (open) => {
  it('are their own overdue promises, the rest behind a button', async () => {
    const acme = await promiseCompany(open);
    for (const day of ['16', '17', '18', '19']) {
      await acme.promise({ madeOn: '2026-11-01', dueOn: `2026-11-${day}`, text: `Promise of ${day}` });
    }
    await acme.promise({ dueOn: TODAY, text: 'Promise of today' });
    const needs = await deskOf(acme, acme.ana).needs();
    expect(needs).toContain('*A promise with Mert Manager* was due 16 Nov, 7 days ago\nPromise of 16');
    expect(needs).toContain('and 1 more');
    expect(needs).not.toContain('Promise of 19');
    expect(needs).not.toContain('Promise of today');
    expect(await deskOf(acme, acme.mert).needs()).toBe('');
    expect(await deskOf(acme, acme.ana, 'tr').needs()).toContain('son günü 16 Kas idi, 7 gün geçti');
  });
});

onSqlite('the line of a manager’s own card', (open) => {
  it('counts what they kept on time, as counts alone below four people', async () => {
    const acme = await promiseCompany(open);
    const [kept] = promiseMeasures;
    const ids = [acme.ana, acme.cem, acme.ece, acme.ufuk];
    const line = async (of: readonly string[]) => {
      const people = [];
      for (const id of of) people.push({ person: await acme.person(id), since: '2026-01-01' });
      const asked = { workspaceId: acme.workspace.id, manager: await acme.person(acme.mert), people };
      const days = { from: '2026-10-24', until: TODAY, now: acme.context.clock.now() };
      return (await kept?.find(acme.context, { ...asked, ...days }))?.(translate('en')) ?? null;
    };
    expect(await line(ids)).toBeNull();
    for (const [nth, otherId] of [...ids, acme.ana].entries()) {
      const dates = { madeOn: '2026-11-01', dueOn: '2026-11-10' };
      const id = await acme.promise({ ownerId: acme.mert, otherId, ...dates });
      const on = nth === 0 ? '2026-11-11' : '2026-11-09';
      const settled = { state: 'done', on, at: new Date(0), by: acme.mert, said: '' } as const;
      await acme.change((trx) => settlePromise(trx, acme.workspace.id, id, settled));
    }
    expect(await line(ids)).toBe('*Promises:* 4 of 5 kept on time (80%)');
    expect(await line(ids.slice(1))).toBe('*Promises:* 3 of 3 kept on time');
    expect(await line([acme.cem, acme.ece, acme.ana])).toBe('*Promises:* 3 of 4 kept on time');
  });
});
