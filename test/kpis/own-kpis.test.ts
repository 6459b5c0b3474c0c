import { describe, expect, it } from 'vitest';
import { addOwnKpi, defineOwnKpi } from '../../src/kpis/actions/define-kpi.ts';
import { recordNumber, undoRecord } from '../../src/kpis/actions/record.ts';
import { type OwnDraft, type OwnKpi, ofKey, ownKpis, ownVersions } from '../../src/kpis/index.ts';
import { draftOwn, fitsUnit, isSameOwn, versionOn } from '../../src/kpis/rules/own-kpi.ts';
import { translate } from '../../src/locales/index.ts';
import { kpiSheet } from '../../src/measures/actions/kpi-sheet.ts';
import { ownWords } from '../../src/measures/messages/own-words.ts';
import { sheetMessage } from '../../src/measures/messages/sheet.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany, createCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';

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
    expect(draftOwn({ ...visits, unit })).toEqual({ ...visits, unit, aggregation, minN, direction: 'up' });
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
    const kpi: OwnKpi = {
      ...draftOwn(visits),
      key: 'own_a',
      class: 'activity',
      numerator: null,
      denominator: null,
      dateBasis: 'done',
      decimals: 0,
      enteredBy: 'person',
      version: 1,
      validFrom: '2026-11-01',
      endedOn: null,
    };
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
    const add = (draft: Parameters<typeof draftOwn>[0]) => addOwnKpi(acme.context, admin, draftOwn(draft));
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
    expect((await ownVersions(acme.db, acme.workspace.id)).map(({ key, version }) => [key, version])).toEqual(
      [
        [setUp.key, 1],
        [setUp.key, 2],
      ],
    );
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
    expect(await refusalOf(addOwnKpi(acme.context, ada, draftOwn(visits)))).toContain('admins');
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
    expect((await addOwnKpi(acme.context, zoe, draftOwn(visits))).key).not.toBe(sites.key);
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
