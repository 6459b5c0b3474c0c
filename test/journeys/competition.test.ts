import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import {
  ensureTeam,
  launchTeam,
  openChange,
  setManager,
  setMembership,
  setTeamSettings,
  setWorkspace,
} from '../../src/people/index.ts';
import type { LocalSlack } from '../../src/sandbox/server/local-slack.ts';
import { rememberCard } from '../../src/scorecards/index.ts';
import { logLines } from '../edge/log-lines.ts';
import { plainText } from '../support/plain-text.ts';
import { type RunningBot, startRunningBot } from '../support/running-bot.ts';
import { addCounts, personIdOf, user } from './company.ts';

const REPS = ['ayse', 'ben', 'cem', 'dilek', 'efe', 'fulya'];
const USERS = [
  user('nora', 'Nora Admin', { is_admin: true }),
  user('mert', 'Mert Manager'),
  user('ayse', 'Ayşe Yılmaz', { locale: 'tr-TR' }),
  ...REPS.slice(1).map((name) => user(name, `${name[0]?.toUpperCase()}${name.slice(1)} Rep`)),
];

/** Mert leads six reps in East, each with a goal of 50 calls a week. */
async function seed(context: Context, workspaceId: string, slack: LocalSlack) {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const idOf = (name: string) => personIdOf(context, workspaceId, slack, name, change.today);
  const [mert, ...reps] = await Promise.all(['mert', ...REPS].map(idOf));
  await inTransaction(context.db, async (trx) => {
    const { teamId } = await ensureTeam(trx, change, 'East');
    await setWorkspace(trx, change, { holidays: 'none' });
    const channelId = slack.channelId('east');
    await setTeamSettings(trx, change, { teamId, channelId, zone: 'Europe/Istanbul' });
    await launchTeam(trx, change, { teamId });
    await rememberCard(trx, workspaceId, teamId, '2026-W44', 'steady_sum');
    for (const personId of reps) {
      await setMembership(trx, change, { personId, teamId });
      await setManager(trx, change, { personId, managerId: mert ?? '' });
      const goal = { subject: { personId }, kpi: 'calls', periodKind: 'week' } as const;
      const version = { type: 'cumulative', target: 50, start: null, upper: null, currency: null } as const;
      const days = { validFrom: '2026-11-16', validTo: null, authorId: null, reason: '' };
      await addGoalVersion(trx, workspaceId, goal, { ...version, ...days }, { newId: context.newId, at: 0 });
    }
  });
}

describe('a competition, from its form to the prize', () => {
  let company: RunningBot;
  const { log, lines } = logLines();
  beforeAll(async () => {
    company = await startRunningBot({
      users: USERS,
      channels: [
        { name: 'general', members: USERS.map(({ name }) => name) },
        { name: 'east', members: USERS.map(({ name }) => name), with_bot: true },
      ],
      at: '2026-11-23T05:55:00Z',
      seed,
      log,
    });
  });
  afterAll(() => company.stop());

  const inEast = async () =>
    (await company.as('mert').read('east')).map((message) => plainText(message)).join('\n---\n');
  const isForm = ({ callback_id }: { callback_id?: string }) =>
    callback_id === 'recognition.competition_form.v1';
  const teamId = async () =>
    (await company.context.db.selectFrom('team').select('id').executeTakeFirstOrThrow()).id;
  const filled = async (more: Record<string, string | string[] | null> = {}) => ({
    name: 'Sprint',
    who: [`team:${await teamId()}`],
    channel: company.slack.channelId('east'),
    first_day: '2026-11-23',
    last_day: '2026-11-27',
    mode: 'percent',
    first: 'calls',
    first_points: null,
    second: null,
    second_points: null,
    quality: 'booked_per_call',
    bar: '10',
    minimum: '80',
    prize: 'Dinner for two',
    prize_rule: 'each',
    hidden: null,
    ...more,
  });

  it('a rep is offered no form; whoever leads the team is, and calls alone are refused with the reason', async () => {
    const rep = await company.as('ben').ask('general', '/pacesetter competitions');
    expect(plainText(rep)).not.toContain('New competition');
    const mert = company.as('mert');
    await mert.pressLabelled(await mert.ask('general', '/pacesetter competitions'), 'New competition');
    const form = await mert.waitForView(isForm);
    expect(JSON.stringify(form)).toContain(company.slack.channelId('east'));
    const { errors } = await mert.submit(form, await filled({ quality: null, bar: null }));
    expect(errors).toEqual({ quality: expect.stringContaining('alone, invites doing it badly') });
    const past = await mert.submit(form, await filled({ first_day: '2026-11-20' }));
    expect(past.errors).toEqual({ first_day: expect.stringContaining('must not lie in the past') });
    const odd = await mert.submit(form, await filled({ bar: 'ten' }));
    expect(odd.errors).toEqual({ bar: expect.stringContaining('from 1 to 100') });
    await mert.submit(form, await filled());
    const saved = await mert.waitForView((view) => !isForm(view));
    expect(plainText(saved)).toContain('6 people take part.');
    await mert.closeView(saved);
  });

  it('the rules stand in the channel on its first day, and from then on nobody changes them', async () => {
    const mert = company.as('mert');
    await company.moveTo('2026-11-23T06:05:00Z');
    const rules = await inEast();
    expect(rules).toContain('Starting: Sprint');
    expect(rules).toContain('*To keep:* Meetings booked per call at least 10%, from 20 records on');
    expect(rules).toContain('*Prize:* Dinner for two, promised by Mert Manager');
    const list = await mert.ask('general', '/pacesetter competitions');
    await mert.pressLabelled(list, 'Standings');
    const shown = await mert.waitForMessage('general', (message) => plainText(message).includes('End it'));
    expect(plainText(shown)).not.toContain('Change');
  });

  it('in its middle the channel hears who is ahead, and everybody their own place by a button', async () => {
    const calls = { ayse: 60, ben: 60, cem: 70, dilek: 50, efe: 40, fulya: 30 };
    for (const [name, amount] of Object.entries(calls)) {
      await addCounts(company, name, 'calls', { '2026-11-24': amount });
      // Cem called the most, and next to nobody of them met him.
      await addCounts(company, name, 'meetings_booked', { '2026-11-24': name === 'cem' ? 1 : 9 });
    }
    await company.moveTo('2026-11-25T06:01:00Z');
    const standing = (await inEast()).split('How it stands: Sprint').at(-1) ?? '';
    expect(standing).toContain(
      '*1* (shared)  Ayşe Yılmaz · 120%\n*1* (shared)  Ben Rep · 120%\n*3*  Dilek Rep · 100%',
    );
    expect(standing).not.toMatch(/Cem|Efe|Fulya/);
    const [fulya, cem, ayse] = [company.as('fulya'), company.as('cem'), company.as('ayse')];
    const post = await fulya.waitForMessage('east', (message) =>
      plainText(message).includes('How it stands'),
    );
    await fulya.pressLabelled(post, 'My place');
    const own = await fulya.waitForMessage('east', (message) => plainText(message).includes('Only you see'));
    expect(own.ephemeral).toBe(true);
    expect(plainText(own)).toContain('You: place *5* · 60% · 30 of 50 calls');
    await cem.pressLabelled(post, 'My place');
    const none = await cem.waitForMessage('east', (message) => plainText(message).includes('no place yet'));
    expect(plainText(none)).toContain(
      'at least 10% and 20 records. 70 of 50 calls · Meetings booked per call 1.4% (1 of 70)',
    );
    await ayse.ask('general', '/pacesetter language tr');
    await ayse.pressLabelled(post, 'My place');
    await ayse.waitForMessage('east', (message) => plainText(message).includes('Sen: *1.* (ortak) sıra'));
  });

  it('on the working day after it the result is frozen: two share the first place, and later entries change nothing', async () => {
    await company.moveTo('2026-11-30T14:01:00Z');
    await addCounts(company, 'efe', 'calls', { '2026-11-27': 500 });
    await company.moveTo('2026-11-30T14:30:00Z');
    const result = (await inEast()).split('Result: Sprint').at(-1) ?? '';
    expect(result).toContain('🏆 *Ayşe Yılmaz and Ben Rep* share the first place.');
    expect(result).toContain('*Prize:* Dinner for two, for each of them, promised by Mert Manager');
    expect(result).not.toContain('Efe');
    expect((await inEast()).split('Result: Sprint')).toHaveLength(3);
  });

  it('its creator grants each prize, the winners hear of it, and it is handed over once', async () => {
    const [mert, ayse, ben] = [company.as('mert'), company.as('ayse'), company.as('ben')];
    const note = await mert.waitForDm('You promised a prize');
    await mert.pressLabelled(note, 'Grant');
    await mert.waitForDm((message) => plainText(message).includes('Granted, not handed over yet'));
    const list = await mert.ask('general', '/pacesetter prizes');
    await mert.pressLabelled(list, 'Grant');
    await company.moveTo('2026-12-01T06:00:00Z');
    const won = await ayse.waitForDm('*Sprint* yarışmasının ödülü senin: *Dinner for two*');
    await ayse.pressLabelled(won, 'Aldım');
    await ayse.waitForDm((message) => plainText(message).includes('✓ Teslim edildi'));
    await ben.waitForDm('*Mert Manager* granted you the prize of *Sprint*');
    const left = plainText(await mert.ask('general', '/pacesetter ödüller'));
    expect(left).toMatch(/for \*Ben Rep\*, Sprint\nGranted, not handed over yet/);
    expect(left).toMatch(/for \*Ayşe Yılmaz\*, Sprint\n✓ Handed over/);
  });

  it('a leaderboard compares the same people, leaves out who wants out, and shows figures only once an admin says so', async () => {
    const [efe, fulya, nora] = [company.as('efe'), company.as('fulya'), company.as('nora')];
    const board = await efe.ask('general', '/leaderboard calls last week');
    expect(board.ephemeral).toBe(true);
    // What Efe entered after it was frozen does not count.
    expect(plainText(board)).toContain('*1*  Cem Rep · 140%\n*2* (shared)  Ayşe Yılmaz · 120%');
    expect(plainText(board)).toContain('Final: what is entered now no longer changes it.');
    await efe.pressLabelled(board, 'Leave me out');
    await efe.waitForMessage('general', (message) => plainText(message).includes('You are left out'));
    const seen = plainText(await fulya.ask('general', '/pacesetter sıralama arama geçen hafta'));
    expect(seen).toContain('You: place *5* · 60% (30 of 50)');
    await nora.pressLabelled(await nora.ask('general', '/leaderboard East'), 'Figures only');
    await nora.waitForMessage('general', (message) => plainText(message).includes('compares no people'));
    const figures = plainText(await fulya.ask('general', '/leaderboard calls last week'));
    expect(figures).toContain('*Together:* 310 of 300');
    expect(figures).not.toMatch(/Rep|Yılmaz/);
  });

  it('nothing went wrong meanwhile', () => {
    expect(lines.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });
});
