import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import { remindersIn, yearOf } from '../support/weeks/checks.ts';
import { ASKED, meetings, PLAYED, REMINDED } from '../support/weeks/meetings.ts';
import { type Play, startPlay } from '../support/weeks/play.ts';
import { changeManager } from '../support/weeks/team.ts';
import { work } from '../support/weeks/work.ts';
import { saidTwice, unmannerly } from '../support/year/checks.ts';
import type { Year } from '../support/year/play.ts';

/** Of a workspace that never set one. */
const BUDGET = 5;

/** What somebody curious types of Ben's, and of everybody's. */
const CURIOUS = [
  ...['1:1', '1:1 @ben', 'promises', 'plan', 'plan @ben', 'skills @ben', 'skills', 'roleplay', 'review-call'],
  ...['calls', 'asks', 'reminders'],
].map((words) => `/pacesetter ${words}`);

describe('six weeks of a manager and three reps', () => {
  let play: Play;
  let year: Year;
  let card = '';
  let asks: ReturnType<typeof work>['asks'];
  beforeAll(async () => {
    play = await startPlay();
    const { company, on, secrets } = play;
    await play.ayse.ask('/pacesetter language tr');
    meetings(play);
    asks = work(play).asks;
    for (const friday of ['11-27', '12-04', '12-11', '12-18', '12-24', '12-30']) {
      on(`${friday}T15:00`, () => secrets.lookAround());
    }
    on('12-31T09:30', async () => {
      card = plainText(await play.mert.ask('/scorecard manager'));
    });
    on('12-31T10:00', () => changeManager(company, 'ben', 'vera'));
    on('01-01T10:00', async () => {
      for (const who of [play.vera, play.nora, play.ayse, play.can]) {
        for (const words of [...CURIOUS, '/givefeedback list', '/mygoals', '/scorecard manager']) {
          await company.as(who.who).command('general', words);
        }
      }
      await secrets.lookAround();
    });
    on('01-01T17:00', () => secrets.lookAround());
    await play.run();
    year = await yearOf(company);
  });
  afterAll(() => play.company.stop());

  it('counts on the manager’s card what was played, by whom nothing was forgotten', async () => {
    // Of the thirty days before 31 December.
    const sessions = Object.values(PLAYED)
      .flatMap((each) => Object.entries(each))
      .filter(([date]) => date >= '2026-12-01' && date < '2026-12-31');
    const held = sessions.filter(([, state]) => state === 'held').length;
    const missed = sessions.filter(([, state]) => state === 'missed').length;
    expect([held, missed]).toEqual([8, 3]);
    expect(card).toContain(`*1:1s held:* ${held} of ${held + missed}`);
    const rows = await play.company.context.db
      .selectFrom('one_on_one_session')
      .select(['starts_on', 'state'])
      .where('starts_on', '<', '2026-12-31')
      .orderBy('starts_on')
      .execute();
    const played = Object.values(PLAYED).flatMap((each) => Object.entries(each));
    expect(rows.map(({ starts_on, state }) => `${starts_on} ${state}`).sort()).toEqual(
      played.map(([date, state]) => `${date} ${state}`).sort(),
    );
  });

  it('brings every agenda two hours before, and asks two hours after only what is open', () => {
    const { before, after } = remindersIn(year);
    expect(before).toEqual([...REMINDED].sort());
    expect(after).toEqual([...ASKED].sort());
  });

  it('says on Fridays exactly what is still open of what people asked for', () => {
    const { pilot, list, discount, screen, demo } = asks;
    const texts = Object.values(asks);
    const digests = year.posts
      .filter(({ kind }) => kind === 'asks.digest.v1')
      .map(({ at, text }) => [
        at.toISOString().slice(5, 16),
        ...texts.filter((each) => text.includes(each.split(' ').at(-1) ?? each)),
      ]);
    const again = ['12-11', '12-18', '12-25', '01-01'].map((friday) => [`${friday}T11:00`, demo]);
    expect(digests).toEqual([
      ['11-23T11:00', pilot, list, discount],
      ['12-07T11:00', screen, demo],
      ...again,
    ]);
  });

  it('stays within everybody’s week, their hours and their days at work', () => {
    expect(unmannerly(year, BUDGET)).toEqual([]);
    const all = { ...year, posts: year.posts.map((post) => ({ ...post, isProactive: true })) };
    expect(unmannerly(all, Number.POSITIVE_INFINITY)).toEqual([]);
    expect(saidTwice(year)).toEqual([]);
  });

  it('keeps what is private with whom it is for, the manager who came after and the admin included', () => {
    expect(play.secrets.leaks()).toEqual([]);
    expect(play.secrets.unseen()).toEqual([]);
  });
});
