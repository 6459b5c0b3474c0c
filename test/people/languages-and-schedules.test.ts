import { expect, it } from 'vitest';
import {
  personById,
  setChosenLocale,
  setMembership,
  setTeamSettings,
  setWorkSchedule,
  teamByName,
  teamsInChannel,
  workScheduleOf,
} from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

onBothDatabases('the language a person is spoken to in', (open) => {
  it.each([
    ['their own choice before all', { chosen: 'en', team: 'tr', slack: 'tr-TR', workspace: 'tr' }, 'en'],
    ['else their team’s', { team: 'tr', slack: 'en-US', workspace: 'en' }, 'tr'],
    ['else Slack’s', { slack: 'tr-TR', workspace: 'en' }, 'tr'],
    ['English when Slack speaks a language we do not', { slack: 'de-DE', workspace: 'tr' }, 'en'],
    ['else the workspace’s', { workspace: 'tr' }, 'tr'],
  ] as const)('is %s', async (_, has: Has, expected) => {
    const company = await createCompany(open, { locale: has.workspace });
    const teamId = has.team ? await company.addTeam({ name: 'North', locale: has.team }) : undefined;
    const id = await company.addPerson({
      name: 'Ana',
      ...(teamId ? { teamId } : {}),
      ...(has.slack ? { slackLocale: has.slack } : {}),
      ...(has.chosen ? { locale: has.chosen } : {}),
    });
    expect((await company.person(id)).locale).toBe(expected);
  });

  it('is the one of the team they are in on that date', async () => {
    const company = await createCompany(open);
    const north = await company.addTeam({ name: 'North', locale: 'tr' });
    const south = await company.addTeam({ name: 'South', locale: 'en' });
    const personId = await company.addPerson({ name: 'Ana', teamId: north });
    await company.change((trx, change) =>
      setMembership(trx, change, { personId, teamId: south, from: '2026-12-01' }),
    );
    const on = async (date: string) =>
      (await personById(company.db, company.workspace.id, personId, date))?.locale;
    expect([await on('2026-11-30'), await on('2026-12-01')]).toEqual(['tr', 'en']);
  });

  it('can be left to the team again', async () => {
    const company = await createCompany(open);
    const personId = await company.addPerson({ name: 'Ana', locale: 'tr' });
    const choose = (locale: 'tr' | null) =>
      company.change((trx, change) => setChosenLocale(trx, change, { personId, locale }));
    expect([await choose('tr'), await choose(null)]).toEqual([false, true]);
    expect(await company.person(personId)).toMatchObject({ locale: 'en', chosenLocale: null });
  });
});

type Has = { chosen?: 'en' | 'tr'; team?: 'en' | 'tr'; slack?: string; workspace: 'en' | 'tr' };

onBothDatabases('a work schedule', (open) => {
  it('is Monday to Friday in the workspace’s zone until it is set', async () => {
    const company = await createCompany(open, { zone: 'Asia/Tokyo' });
    const id = await company.addPerson({ name: 'Ana' });
    expect(await workScheduleOf(company.db, company.workspace.id, id, '2020-01-01')).toEqual({
      zone: 'Asia/Tokyo',
      workWeek: [1, 2, 3, 4, 5],
    });
    expect(await workScheduleOf(company.db, company.workspace.id, 'nobody', '2020-01-01')).toBeNull();
  });

  it('holds for all the past when set first, and from its day when changed; zone and week apart', async () => {
    const company = await createCompany(open);
    const personId = await company.addPerson({ name: 'Ana', workWeek: [7, 1, 2, 3, 4] });
    await company.change((trx, change) =>
      setWorkSchedule(trx, change, { personId, zone: 'Asia/Dubai', from: '2026-12-01' }),
    );
    const on = (date: string) => workScheduleOf(company.db, company.workspace.id, personId, date);
    expect(await on('2019-05-05')).toEqual({ zone: 'Europe/Istanbul', workWeek: [1, 2, 3, 4, 7] });
    expect(await on('2026-12-01')).toEqual({ zone: 'Asia/Dubai', workWeek: [1, 2, 3, 4, 7] });
  });

  it.each([
    ['an unknown zone', { zone: 'Mars/Olympus' }],
    ['no working day', { workWeek: [] }],
  ])('refuses %s', async (_, asked) => {
    const company = await createCompany(open);
    const personId = await company.addPerson({ name: 'Ana' });
    const refused = company.change((trx, change) => setWorkSchedule(trx, change, { personId, ...asked }));
    await expect(refused).rejects.toThrow('refusal');
  });
});

onBothDatabases('a team’s settings', (open) => {
  it('are found by name however it is spelled, and by channel, as of a date', async () => {
    const company = await createCompany(open);
    const teamId = await company.addTeam({
      name: 'İzmir  Satış',
      channelId: 'C1',
      zone: 'Europe/Istanbul',
      locale: 'tr',
    });
    await company.change((trx, change) =>
      setTeamSettings(trx, change, { teamId, channelId: 'C2', from: '2026-12-01' }),
    );
    const { db, workspace } = company;
    expect(await teamByName(db, workspace.id, ' izmir SATIŞ', '2026-11-30')).toMatchObject({
      id: teamId,
      name: 'İzmir Satış',
      channelId: 'C1',
      locale: 'tr',
    });
    expect(await teamByName(db, workspace.id, 'Izmir Satis', '2026-11-30')).toBeNull();
    const inChannel = async (channelId: string, date: string) =>
      (await teamsInChannel(db, workspace.id, channelId, date)).length;
    expect(await inChannel('C1', '2026-11-30')).toBe(1);
    expect(await inChannel('C1', '2026-12-01')).toBe(0);
    expect(await inChannel('C2', '2026-12-01')).toBe(1);
  });
});
