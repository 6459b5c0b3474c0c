import { describe, expect, it } from 'vitest';
import { addOwnKpi, changeOwnKpi, defineOwnKpi } from '../../src/kpis/actions/define-kpi.ts';
import { recordNumber, undoRecord } from '../../src/kpis/actions/record.ts';
import { recordableKpi } from '../../src/kpis/actions/recordable.ts';
import { allOwnVersions, type OwnDraft, type OwnKpi, ofKey, ownKpis } from '../../src/kpis/index.ts';
import { draftOwn, fitsUnit, isSameOwn, versionOn } from '../../src/kpis/rules/own-kpi.ts';
import { translate } from '../../src/locales/index.ts';
import { kpiSheet } from '../../src/measures/actions/kpi-sheet.ts';
import { ownWords } from '../../src/measures/messages/own-words.ts';
import { sheetMessage } from '../../src/measures/messages/sheet.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany, createCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { own } from './own.ts';

const visits = { name: 'Site visits', unit: 'count', source: 'by_hand' } as const;

describe('a KPI of one’s own', () => {
  it.each<[OwnDraft['unit'], OwnDraft['aggregation'], number]>([
    ['count', 'sum', 1],
    ['money', 'sum', 1],
    ['percent', 'ratio', 5],
    ['days', 'mean', 1],
    ['score', 'mean', 1],
    ['bool', 'mean', 5],
  ])('in %s is a %s, told from %d on, unless somebody says otherwise', (unit, aggregation, minN) => {
    expect(draftOwn({ ...visits, unit })).toMatchObject({
      ...visits,
      unit,
      aggregation,
      minN,
      direction: 'up',
    });
  });

  it.each<[OwnDraft['unit'], OwnDraft['aggregation'], boolean]>([
    ['percent', 'ratio', true],
    ['percent', 'mean', false],
    ['count', 'ratio', false],
    ['bool', 'mean', true],
    ['bool', 'sum', false],
    ['days', 'median', true],
    ['money', 'last', true],
  ])('in %s as a %s: %s', (unit, aggregation, fits) => expect(fitsUnit({ unit, aggregation })).toBe(fits));

  it('is what it was on the day that is asked for', () => {
    const kpi = own('own_a', visits);
    const version = (nth: number, validFrom: string) => ({ ...kpi, version: nth, validFrom });
    const versions = [version(1, '2026-11-01'), version(2, '2026-11-20')];
    const on = (date: string) => versionOn(versions, 'own_a', date)?.version;
    expect([on('2026-10-31'), on('2026-11-19'), on('2026-11-20'), on('2027-01-01')]).toEqual([1, 1, 2, 2]);
    expect(versionOn(versions, 'own_b', '2026-11-20')).toBeUndefined();
  });
});

onBothDatabases('own KPIs', (open) => {
  async function company() {
    const acme = await createCompany(open);
    const admin = await acme.callerOf(await acme.addPerson({ name: 'Nora Admin', isAdmin: true }));
    const team = await acme.addTeam({ name: 'East' });
    const ada = await acme.callerOf(await acme.addPerson({ name: 'Ada Rep', teamId: team }));
    const can = await acme.callerOf(await acme.addPerson({ name: 'Can Rep', teamId: team }));
    const add = (draft: Parameters<typeof draftOwn>[0]) => addOwnKpi(acme.context, admin, draft);
    const record = (
      who: typeof ada,
      kpi: OwnKpi,
      amount: number,
      of: number | null = null,
      date = '2026-11-20',
    ) => recordNumber(acme.context, who, { key: kpi.key, amount, of, date });
    const line = async (kpi: OwnKpi, who = admin) => {
      const { now } = await kpiSheet(acme.context, who, {
        scope: who === admin ? { kind: 'company' } : { kind: 'self' },
        kind: 'month',
      });
      const found = now.own.find((each) => each.kpi.key === kpi.key);
      return found && ownWords(found, translate('en'));
    };
    return { acme, admin, ada, can, team, add, record, line };
  }

  it('are added up, or divided as the sums of their two counters, over people', async () => {
    const { ada, can, add, record, line } = await company();
    const sites = await add(visits);
    const renewals = await add({ name: 'Renewed', unit: 'percent', source: 'by_hand' });
    const onTime = await add({ name: 'On time', unit: 'bool', source: 'by_hand' });
    const setUp = await add({ name: 'Days to set up', unit: 'days', source: 'by_hand' });
    expect(await line(sites)).toBe('*0*');
    expect(await line(renewals)).toBe('n/a because nothing was recorded');
    await record(ada, sites, 3);
    await record(can, sites, 4);
    await record(ada, renewals, 1, 1);
    expect(await line(renewals)).toBe('n/a because there are too few for a rate (1 of 1)');
    await record(can, renewals, 1, 99);
    // 2 of 100, not the mean of 100 % and 1 %.
    expect(await line(renewals)).toBe('*2%* (2 of 100)');
    for (const yes of [1, 1, 0, 1]) await record(ada, onTime, yes);
    await record(can, onTime, 0);
    expect(await line(onTime)).toBe('*60%* (3 of 5)');
    await record(ada, setUp, 10);
    await record(can, setUp, 15);
    expect(await line(setUp)).toBe('*12.5 days* (2 numbers)');
    expect(await line(sites)).toBe('*7*');
    expect(await line(sites, ada)).toBe('*3*');
  });

  it('take a number back, once, and only for who recorded it', async () => {
    const { acme, ada, can, add, record, line } = await company();
    const renewals = await add({ name: 'Renewed', unit: 'percent', source: 'by_hand' });
    const { sourceId } = await record(ada, renewals, 3, 8);
    expect(await line(renewals)).toBe('*37.5%* (3 of 8)');
    expect(await refusalOf(undoRecord(acme.context, can, sourceId))).toContain('nothing of yours');
    await undoRecord(acme.context, ada, sourceId);
    expect(await line(renewals)).toBe('n/a because nothing was recorded');
    expect(await refusalOf(undoRecord(acme.context, ada, sourceId))).toContain('nothing of yours');
    const rows = await acme.db.selectFrom('fact').select(['kpi', 'amount']).execute();
    expect(
      rows.map(({ kpi, amount }) => `${kpi === ofKey(renewals.key) ? 'of' : 'k'} ${amount}`).toSorted(),
    ).toEqual(['k -3', 'k 3', 'of -8', 'of 8']);
  });

  it('keep what was counted before when they change: another meaning is another version', async () => {
    const { acme, admin, ada, add, record, line } = await company();
    const setUp = await add({ name: 'Days to set up', unit: 'days', source: 'by_hand' });
    const define = (more: Partial<OwnDraft>) =>
      acme.change((trx, change) =>
        defineOwnKpi(
          trx,
          change,
          draftOwn({ name: 'DAYS TO SET UP', unit: 'days', source: 'by_hand', ...more }),
        ),
      );
    for (const [days, date] of [
      [1, '2026-11-18'],
      [2, '2026-11-19'],
      [30, '2026-11-20'],
    ] as const) {
      await record(ada, setUp, days, null, date);
    }
    expect(await line(setUp)).toBe('*11 days* (3 numbers)');
    acme.context.clock.moveTo(new Date('2026-12-02T08:00:00Z'));
    expect((await define({ aggregation: 'median' })).outcome).toBe('changed');
    expect((await define({ aggregation: 'median' })).outcome).toBe('unchanged');
    expect(
      (await allOwnVersions(acme.db, acme.workspace.id)).map(({ key, version }) => [key, version]),
    ).toEqual([
      [setUp.key, 1],
      [setUp.key, 2],
    ]);
    const sheet = await kpiSheet(acme.context, admin, { scope: { kind: 'company' }, kind: 'month' });
    const november = sheet.before.own.find(({ kpi }) => kpi.key === setUp.key);
    expect(november).toMatchObject({ kpi: { version: 1 }, result: { value: 11 } });
    expect(sheet.now.own[0]).toMatchObject({ kpi: { version: 2, aggregation: 'median' } });
    expect(isSameOwn((await ownKpis(acme.db, acme.workspace.id))[0] as OwnKpi, draftOwn({ ...visits }))).toBe(
      false,
    );
    const otherUnit = define({ unit: 'count', aggregation: 'sum' });
    expect(await refusalOf(otherUnit)).toContain('keeps its unit');
  });

  it('have names of their own, in English and Turkish casing, and not those of what comes with the product', async () => {
    const { add } = await company();
    await add({ ...visits, name: 'Ilık Görüşme' });
    for (const name of ['ILIK GÖRÜŞME', 'ılık görüşme', 'Calls', 'ARAMALAR', 'win rate', 'Kazanma Oranı']) {
      expect(await refusalOf(add({ ...visits, name })), name).toContain(`There is a KPI called “${name}”`);
    }
  });

  it('are defined by admins, recorded for the last week, and a part is no more than its whole', async () => {
    const { acme, ada, add, record } = await company();
    expect(await refusalOf(addOwnKpi(acme.context, ada, visits))).toContain('admins');
    const sites = await add(visits);
    const fromFile = await add({ name: 'Renewed', unit: 'percent', source: 'imported' });
    for (const date of ['2026-11-24', '2026-11-15']) {
      expect(await refusalOf(record(ada, sites, 1, null, date))).toContain('a day of the last week');
    }
    expect(await refusalOf(record(ada, fromFile, 1, 2))).toContain('Nobody can record');
    const renewals = await add({ name: 'Renewals', unit: 'percent', source: 'by_hand' });
    expect(await refusalOf(record(ada, renewals, 3, 2))).toContain('is the whole');
    expect(await refusalOf(record(ada, renewals, 0, 0))).toContain('is the whole');
    expect(await acme.db.selectFrom('fact').selectAll().execute()).toEqual([]);
  });

  it('are recorded by whoever the company says: managers for their people, or admins for anybody', async () => {
    const { acme, admin, ada, can, add, line } = await company();
    const mert = await acme.callerOf(await acme.addPerson({ name: 'Mert Manager' }));
    const rep = await acme.callerOf(await acme.addPerson({ name: 'Rep Below', managerId: mert.personId }));
    const quality = await add({
      name: 'Call quality',
      unit: 'score',
      source: 'by_hand',
      enteredBy: 'manager',
    });
    const stock = await add({ name: 'Stock counts', unit: 'count', source: 'by_hand', enteredBy: 'admin' });
    const give = (who: typeof ada, kpi: OwnKpi, personId: string, amount: number) =>
      recordNumber(acme.context, who, { key: kpi.key, personId, amount, of: null, date: '2026-11-20' });
    const { sourceId, person } = await give(mert, quality, rep.personId, 4);
    expect(person?.name).toBe('Rep Below');
    await give(admin, quality, rep.personId, 5);
    expect(await line(quality, rep)).toBe('*4.5* (2 numbers)');
    for (const who of [rep, can]) {
      expect(await refusalOf(give(who, quality, rep.personId, 9))).toContain('whoever leads a person');
      expect(await refusalOf(undoRecord(acme.context, who, sourceId))).toContain('nothing of yours');
      expect(await refusalOf(give(who, stock, rep.personId, 9))).toContain('by Pacesetter admins');
    }
    expect(await refusalOf(give(mert, quality, ada.personId, 9))).toContain('whoever leads a person');
    expect(await refusalOf(give(mert, stock, rep.personId, 9))).toContain('by Pacesetter admins');
    await give(admin, stock, rep.personId, 7);
    await undoRecord(acme.context, mert, sourceId);
    expect(await line(quality, rep)).toBe('*5* (1 number)');
    const forms = await Promise.all(
      [mert, admin].map((who) => recordableKpi(acme.context, who, quality.key)),
    );
    expect(forms.map(({ people }) => people?.length)).toEqual([1, 5]);
    expect(await refusalOf(recordableKpi(acme.context, rep, quality.key))).toContain(
      'whoever leads a person',
    );
  });

  it('that count different things count each once, over days and people', async () => {
    const { acme, ada, can, add, line } = await company();
    const accounts = await add({
      name: 'Accounts seen',
      unit: 'count',
      aggregation: 'count_distinct',
      source: 'by_hand',
    });
    const see = (who: typeof ada, thing: string, date: string) =>
      recordNumber(acme.context, who, { key: accounts.key, amount: 1, of: null, thing, date });
    await see(ada, 'Alpenglas', '2026-11-19');
    await see(ada, ' ALPENGLAS ', '2026-11-20');
    await see(ada, 'Nordwind', '2026-11-20');
    const { sourceId } = await see(can, 'alpenglas', '2026-11-20');
    // Ada saw two, Can one of them: two, not three.
    expect([await line(accounts, ada), await line(accounts, can), await line(accounts)]).toEqual([
      '*2* (3 numbers)',
      '*1* (1 number)',
      '*2* (4 numbers)',
    ]);
    await undoRecord(acme.context, can, sourceId);
    expect([await line(accounts, can), await line(accounts)]).toEqual(['*0* (0 numbers)', '*2* (3 numbers)']);
  });

  it('have a mean over numbers, not over what these add up to', async () => {
    const { ada, add, record, line } = await company();
    const size = await add({ name: 'Seats sold', unit: 'count', aggregation: 'mean', source: 'by_hand' });
    for (const seats of [10, 30]) await record(ada, size, seats);
    expect(await line(size)).toBe('*20* (2 numbers)');
  });

  it('of whole months count on the first of one, whatever day is named', async () => {
    const { acme, ada, add, record } = await company();
    const plans = await add({ name: 'Plans', unit: 'count', source: 'by_hand', dateBasis: 'month' });
    await record(ada, plans, 3, null, '2026-11-20');
    expect(await acme.db.selectFrom('fact').select('date').executeTakeFirst()).toEqual({
      date: '2026-11-01',
    });
  });

  it('keep their key under another name, and their words and who enters them when a file says nothing of it', async () => {
    const { acme, admin, ada, add, record, line } = await company();
    const words = { en: ['site visit', 'site visits'], tr: ['saha ziyareti'] };
    const sites = await add({ ...visits, words });
    await record(ada, sites, 3);
    const change = { name: 'Field visits', direction: 'up', enteredBy: 'person', words } as const;
    const { kpi, outcome } = await changeOwnKpi(acme.context, admin, sites.key, change);
    expect([kpi.key, kpi.version, outcome]).toEqual([sites.key, 2, 'changed']);
    expect(await line(kpi)).toBe('*3*');
    const again = await acme.change((trx, opened) =>
      defineOwnKpi(trx, opened, { ...visits, name: 'FIELD VISITS' }),
    );
    expect(again).toMatchObject({
      outcome: 'changed',
      kpi: { name: 'FIELD VISITS', words, enteredBy: 'person' },
    });
    const other = await add({ ...visits, name: 'Audits' });
    const clash = (more: object) => changeOwnKpi(acme.context, admin, other.key, { ...change, ...more });
    expect(await refusalOf(clash({ name: 'Field visits' }))).toContain('a KPI called “Field visits” already');
    expect(await refusalOf(clash({ name: 'Audits' }))).toContain(
      '“site visit” already means “FIELD VISITS” in `/log`',
    );
    expect(await refusalOf(clash({ name: 'Audits', words: { en: ['calls'], tr: [] } }))).toContain(
      'already means “Calls”',
    );
    expect(await refusalOf(changeOwnKpi(acme.context, ada, other.key, change))).toContain('admins');
  });

  it('belong to their workspace, so that another may use the same name', async () => {
    const { acme, ada, add } = await company();
    const sites = await add(visits);
    const other = await addCompany(acme.database, acme.context, { slackTeamId: 'T0000002', name: 'Other' });
    const zoe = await other.callerOf(await other.addPerson({ name: 'Zoe', isAdmin: true }));
    expect(await ownKpis(other.db, other.workspace.id)).toEqual([]);
    const stranger = recordNumber(acme.context, zoe, {
      key: sites.key,
      amount: 1,
      of: null,
      date: '2026-11-20',
    });
    expect(await refusalOf(stranger)).toContain('Nobody can record');
    expect((await addOwnKpi(acme.context, zoe, visits)).key).not.toBe(sites.key);
    expect(ada.workspaceId).not.toBe(zoe.workspaceId);
  });

  it('fit Slack, however many there are and whatever they are called', async () => {
    const { acme, admin, add } = await company();
    for (let nth = 10; nth < 28; nth++) await add({ ...visits, name: `A${'&'.repeat(57)}${nth}` });
    const message = sheetMessage(
      await kpiSheet(acme.context, admin, { scope: { kind: 'company' }, kind: 'month' }),
      translate('tr'),
    );
    assertSlackLimits(message);
  });
});
