import { expect, it } from 'vitest';
import { type WorkCalendar, workingDays } from '../../src/kernel/calendar.ts';
import { translate } from '../../src/locales/index.ts';
import { addHoliday, restoreHoliday, workHoliday } from '../../src/people/actions/change-holiday.ts';
import { listHolidays } from '../../src/people/actions/list-holidays.ts';
import { takeTimeOff } from '../../src/people/actions/time-off/take-time-off.ts';
import {
  publicHolidays,
  setTeamSettings,
  teamById,
  teamCalendarOf,
  workCalendarsOf,
} from '../../src/people/index.ts';
import { holidayList } from '../../src/people/messages/holidays/list.ts';
import { regionMenu } from '../../src/people/messages/holidays/region-menu.ts';
import { holidayRegionsInUse } from '../../src/people/store/people.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany, type Company, createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';

/** The last quarter of 2026: 66 weekdays. */
const QUARTER = { from: '2026-10-01', until: '2027-01-01' };

/** Ana works in Istanbul, Uwe in Berlin, both in East; Ada is admin. The company goes by time zones. */
async function build(open: Parameters<typeof createCompany>[0]) {
  const company = await createCompany(open, { holidays: null });
  const teamId = await company.addTeam({ name: 'East', zone: 'Europe/Berlin' });
  const ana = await company.addPerson({ name: 'Ana', teamId });
  const uwe = await company.addPerson({ name: 'Uwe', teamId, zone: 'Europe/Berlin' });
  const ada = await company.addPerson({ name: 'Ada', isAdmin: true, zone: 'UTC' });
  return { company, teamId, ana, uwe, ada };
}

async function calendarOf({ db, workspace, person }: Company, id: string): Promise<WorkCalendar> {
  const calendars = await workCalendarsOf(db, workspace.id, [await person(id)], QUARTER);
  return calendars.get(id) ?? [];
}

const days = async (company: Company, id: string) =>
  workingDays(QUARTER.from, QUARTER.until, await calendarOf(company, id));

onBothDatabases('public holidays', (open) => {
  it('are each one’s own by their time zone, until the team or the company has others', async () => {
    const { company, teamId, ana, uwe, ada } = await build(open);
    // Istanbul: half of 28 and all of 29 October. Berlin: Christmas Day. UTC: nobody's.
    expect([await days(company, ana), await days(company, uwe), await days(company, ada)]).toEqual([
      64.5, 65, 66,
    ]);
    await company.change((trx, change) =>
      setTeamSettings(trx, change, { teamId, holidays: 'DE-BY', from: '2026-01-01' }),
    );
    // All Saints' is a Sunday, so Bavaria has no more than all of Germany.
    expect([await days(company, ana), await days(company, uwe)]).toEqual([65, 65]);
    await company.change((trx, change) => setTeamSettings(trx, change, { teamId, holidays: 'none' }));
    expect([await days(company, ana), await days(company, uwe)]).toEqual([66, 66]);
    await company.change((trx, change) => setTeamSettings(trx, change, { teamId, holidays: null }));
    expect(await days(company, ana)).toBe(64.5);
  });

  it('of a team’s own goals are the team’s, whoever looks', async () => {
    const { company, teamId, ana } = await build(open);
    const { db, workspace } = company;
    const team = await teamById(db, workspace.id, teamId, company.today());
    if (!team) throw new Error('No team');
    await takeTimeOff(company.context, await company.callerOf(ana), {
      personId: ana,
      days: { from: '2026-12-01', until: '2026-12-05' },
      deputyId: null,
    });
    const calendar = await teamCalendarOf(db, workspace.id, team, QUARTER);
    expect(workingDays(QUARTER.from, QUARTER.until, calendar)).toBe(65);
  });

  it('can be worked, added and restored by an admin, for everybody with the same', async () => {
    const { company, ana, uwe, ada } = await build(open);
    const admin = await company.callerOf(ada);
    await workHoliday(company.context, admin, { region: 'TR', date: '2026-10-29' });
    expect(await days(company, ana)).toBe(65.5);
    await addHoliday(company.context, admin, {
      region: 'TR',
      date: '2026-12-31',
      halves: 2,
      name: 'Yılın son günü',
    });
    expect([await days(company, ana), await days(company, uwe)]).toEqual([65, 65]);
    await restoreHoliday(company.context, admin, { region: 'TR', date: '2026-10-29' });
    expect(await days(company, ana)).toBe(64);
    await restoreHoliday(company.context, admin, { region: 'TR', date: '2026-12-31' });
    await restoreHoliday(company.context, admin, { region: 'TR', date: '2026-12-31' });
    expect(await days(company, ana)).toBe(64.5);
    const kept = await company.db
      .selectFrom('audit')
      .select(['action', 'detail'])
      .where('action', 'like', 'holiday.%')
      .execute();
    expect(kept.map(({ action }) => action)).toEqual([
      'holiday.worked',
      'holiday.added',
      'holiday.restored',
      'holiday.restored',
    ]);
    expect(JSON.stringify(kept)).not.toContain('Yılın');
  });

  it('are not changed by anybody else, nor for a region or a day that makes no sense', async () => {
    const { company, ana, ada } = await build(open);
    const [rep, admin] = [await company.callerOf(ana), await company.callerOf(ada)];
    const key = { region: 'TR', date: '2026-12-31' };
    const added = { ...key, halves: 3, name: 'Bridge' } as const;
    for (const work of [
      () => workHoliday(company.context, rep, key),
      () => addHoliday(company.context, rep, added),
      () => restoreHoliday(company.context, rep, key),
    ]) {
      expect(await refusalOf(work())).toContain('Only Pacesetter admins');
    }
    expect(await refusalOf(addHoliday(company.context, admin, { ...added, date: '2031-01-01' }))).toContain(
      'within two years',
    );
    expect(await refusalOf(addHoliday(company.context, admin, { ...added, date: '2026-11-22' }))).toContain(
      'within two years',
    );
    expect(await refusalOf(workHoliday(company.context, admin, { ...key, region: 'XX' }))).toContain(
      'older message',
    );
    expect(await company.db.selectFrom('holiday_override').selectAll().execute()).toEqual([]);
  });

  it('are told by name, and what another company says of a day does not count', async () => {
    const { company, ada } = await build(open);
    const other = await addCompany(company.database, company.context, { slackTeamId: 'T2', holidays: null });
    await workHoliday(company.context, await company.callerOf(ada), { region: 'TR', date: '2026-10-29' });
    const range = { from: '2026-10-01', until: '2026-11-01' };
    const names = async (of: Company) =>
      (await publicHolidays(of.db, of.workspace.id, 'TR', range)).map(({ name }) => name.tr);
    expect(await names(company)).toEqual(['Cumhuriyet Bayramı arifesi']);
    expect(await names(other)).toEqual(['Cumhuriyet Bayramı arifesi', 'Cumhuriyet Bayramı']);
    expect(await publicHolidays(company.db, company.workspace.id, null, range)).toEqual([]);
  });

  it('ahead are listed for everybody; an admin has the buttons, and the regions in use', async () => {
    const { company, ana, ada } = await build(open);
    const { context, db, workspace } = company;
    expect(await holidayRegionsInUse(db, workspace.id, company.today())).toEqual(['DE', 'TR']);
    const mine = holidayList(await listHolidays(context, await company.callerOf(ana), null), translate('tr'));
    expect(mine.text).toContain('Resmî tatiller · Türkiye');
    expect(mine.text).toContain('29 Eki 2027 Cuma · Cumhuriyet Bayramı');
    expect(plainText(mine)).not.toContain('Çalışıyoruz');
    const admin = await company.callerOf(ada);
    await workHoliday(context, admin, { region: 'DE', date: '2026-12-25' });
    await addHoliday(context, admin, {
      region: 'DE',
      date: '2026-12-24',
      halves: 2,
      name: '<!channel> & Co',
    });
    const list = holidayList(await listHolidays(context, admin, 'DE'), translate('en'));
    assertSlackLimits(list);
    expect(list.text).toContain('Friday, 25 Dec 2026 · Christmas Day: worked here');
    expect(list.text).toContain(
      'Thursday, 24 Dec 2026, the afternoon · &lt;!channel&gt; &amp; Co (added here)',
    );
    expect(plainText(list)).toContain('We work');
    expect(plainText(list)).toContain('Türkiye');
    const own = holidayList(await listHolidays(context, admin, null), translate('en'));
    expect(own.text).toContain('your time zone (UTC) belongs to no country');
    expect(await refusalOf(listHolidays(context, admin, 'XX'))).toContain('older message');
  });
});

onBothDatabases('half a day off', (open) => {
  const half = async (company: Company, personId: string, date: string, halves: 1 | 2 | 3) =>
    takeTimeOff(company.context, await company.callerOf(personId), {
      personId,
      days: {
        from: date,
        until: date.slice(0, 8) + String(Number(date.slice(8)) + 1).padStart(2, '0'),
        halves,
      },
      deputyId: null,
    });

  it('counts as half, twice the same as one, and both halves as a day', async () => {
    const { company, uwe } = await build(open);
    expect(await half(company, uwe, '2026-12-24', 2)).toMatchObject({ workingDays: 0.5, offBefore: 0 });
    expect(await days(company, uwe)).toBe(64.5);
    expect(await half(company, uwe, '2026-12-24', 2)).toMatchObject({ timeOffId: null, offBefore: 0.5 });
    expect(await half(company, uwe, '2026-12-24', 3)).toMatchObject({ workingDays: 1, offBefore: 0.5 });
    expect(await days(company, uwe)).toBe(64);
  });

  it('on a half holiday costs only the half that is worked', async () => {
    const { company, ana } = await build(open);
    expect(await refusalOf(half(company, ana, '2026-10-28', 2))).toContain('nobody would work then anyway');
    expect(await half(company, ana, '2026-10-28', 3)).toMatchObject({ workingDays: 0.5 });
    expect(await days(company, ana)).toBe(64);
  });
});

it.each([
  [null, 'Europe/Berlin', 'en', 'Each person’s own, by their time zone (here: Germany)', 'Bayern'],
  ['TR', 'Europe/Berlin', 'tr', 'Türkiye, tamamı', 'Almanya'],
  ['DE-BY', 'Europe/Istanbul', 'en', 'Bayern', 'Hamburg'],
  ['none', 'UTC', 'en', 'None', 'Türkiye'],
] as const)('the menu of regions shows %s of %s in %s', (chosen, zone, locale, shown, among) => {
  const menu = regionMenu('holidays', { chosen, zone }, translate(locale));
  expect(menu.initial_option?.text.text).toBe(shown);
  expect(JSON.stringify(menu.option_groups)).toContain(among);
  const values = menu.option_groups?.flatMap((group) => group.options.map(({ value }) => value)) ?? [];
  expect(new Set(values).size).toBe(values.length);
  expect(values).toContain(menu.initial_option?.value);
});
