import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPeople, demoTeams } from '../../db/seeds/organisation.ts';
import type { Context } from '../../src/context.ts';
import { addDays, weekdayOf } from '../../src/kernel/date.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { createLogger } from '../../src/log.ts';
import { type Demo, demoCompany, startDemo } from '../../src/sandbox/start-demo.ts';
import { Person } from '../support/person.ts';

const ZONE = 'Europe/Istanbul';
const MONDAY = '2026-11-23';
const START = addDays(MONDAY, -84);

const begin = (date: string, time: string) =>
  startDemo({
    company: demoCompany(),
    port: 0,
    at: toInstant(date, time, ZONE),
    dataFile: null,
    log: createLogger('silent'),
  });

const factsOf = (context: Context) => context.db.selectFrom('fact').selectAll().execute();

describe('the demo organisation', () => {
  let demo: Demo;
  let facts: Awaited<ReturnType<typeof factsOf>>;
  beforeAll(async () => {
    demo = await begin(MONDAY, '08:55');
    facts = await factsOf(demo.bot.context);
  }, 60_000);
  afterAll(() => demo.stop());

  const sum = (kpi: string, personId?: string) =>
    facts
      .filter((fact) => fact.kpi === kpi && (personId === undefined || fact.person_id === personId))
      .reduce((total, fact) => total + fact.amount, 0);

  it('has about fourteen people in three teams, with managers and an admin', () => {
    expect(demoPeople).toHaveLength(14);
    expect(demoTeams).toHaveLength(3);
    const count = (role: string) => demoPeople.filter((person) => person.role === role).length;
    expect([count('admin'), count('manager'), count('rep')]).toEqual([1, 3, 10]);
  });

  it('has twelve weeks of history on weekdays only', () => {
    const dates = [...new Set(facts.map((fact) => fact.date))].sort();
    expect(dates[0]).toBe(START);
    expect(dates.at(-1)).toBe('2026-11-20');
    expect(dates.filter((date) => weekdayOf(date) > 5)).toEqual([]);
    expect(dates).toHaveLength(60);
  });

  it('narrows from calls to deals, for everyone who was there the whole time', () => {
    const people = new Set(
      facts.filter((fact) => fact.date < addDays(START, 14)).map((fact) => fact.person_id ?? ''),
    );
    expect(people.size).toBe(9);
    for (const person of people) {
      const steps = ['calls', 'meetings_booked', 'meetings_held', 'demos', 'proposals', 'deals_won'];
      const counts = steps.map((kpi) => sum(kpi, person));
      expect(counts, person).toEqual(counts.toSorted((a, b) => b - a));
      expect(new Set(counts).size, person).toBe(counts.length);
    }
  });

  it('has a revenue that is exactly the sum of its won deals', async () => {
    const won = await demo.bot.context.db
      .selectFrom('deal')
      .selectAll()
      .where('status', '=', 'won')
      .execute();
    expect(won.length).toBeGreaterThan(50);
    expect(sum('revenue_won')).toBe(won.reduce((total, deal) => total + (deal.amount ?? 0), 0));
    expect(sum('deals_won')).toBe(won.length);
  });

  it('has one rep ahead, one behind, one new and one without goals', async () => {
    const card = async (handle: string) => {
      const person = new Person(demo.slack.url, demo.slack.userId(handle));
      const { text } = await person.ask('general', '/mygoals');
      return text;
    };
    expect(await card('lena')).toContain('Revenue won');
    expect(await card('ayse')).toMatch(/Kazanılan ciro\* · çeyrek · \*▲ tempo önde/);
    expect(await card('jonas')).toMatch(/Revenue won\* · quarter · \*▼ behind pace/);
    // 41 of the quarter's 62 working days: 40,000 × 41 / 62 = 26,451.61.
    expect(await card('tom')).toContain('of $26,452');
    expect(await card('tom')).toContain('$26,452 of the agreed $40,000 count: first day on');
    expect(await card('can')).toContain('Henüz hedefin yok');
  });

  it('has one rep who is away on Thursday and Friday of next week', async () => {
    const { text } = await new Person(demo.slack.url, demo.slack.userId('amelie')).ask('general', '/mygoals');
    // October to December has 66 weekdays, 37 of which have gone; in Germany Christmas Day, a Friday, is not worked.
    expect(text).toContain('37 of 63 working days gone · 1 holiday and 2 days off left out');
    const list = await new Person(demo.slack.url, demo.slack.userId('markus')).ask(
      'general',
      '/away @amelie',
    );
    expect(list.text.replaceAll('\u2009', ' ')).toContain('3 – 4 Dec 2026 · 2 working days');
  });

  it('has feedback that was opened, in the language of the two, and seen by nobody else', async () => {
    const list = async (handle: string, command: string) => {
      const person = new Person(demo.slack.url, demo.slack.userId(handle));
      return (await person.ask('general', command)).text;
    };
    expect(await list('lena', '/givefeedback list')).toContain(
      'From *Markus Brandt*, 11 Nov 2026\nA strength · opened 11 Nov 2026 · thanks 12 Nov 2026',
    );
    expect(await list('selin', '/givefeedback liste')).toMatch(
      /Ayşe Yılmaz[\s\S]*açıldı: 17 Kas 2026 · teşekkür/,
    );
    expect(await list('nora', '/givefeedback list')).not.toContain('opened');
  });

  it('has praise of last week in the channels of its teams, each in its language', async () => {
    const list = async (handle: string, command: string) =>
      (await new Person(demo.slack.url, demo.slack.userId(handle)).ask('general', command)).text;
    expect(await list('lena', '/praise list')).toContain(
      '*Jonas Weber*, 19 Nov 2026 · in the channel of Rhine · Our value: Customer first\n> for sitting down',
    );
    expect(await list('ayse', '/praise liste')).toContain('20 Kas 2026 · Bosphorus kanalında\n> teklifi');
  });

  it('adds the same days when its clock is moved as another demo that started later has from the start', async () => {
    await demo.bot.advance(demo.clock, toInstant('2026-11-27', '19:00', ZONE));
    const later = await begin('2026-11-30', '08:55');
    try {
      const week = (all: typeof facts) =>
        all
          .filter(
            (fact) => fact.date >= MONDAY && fact.date < addDays(MONDAY, 5) && fact.source_kind === 'log',
          )
          .map((fact) => `${fact.date} ${fact.source_id} ${fact.kpi} ${fact.amount}`)
          .sort();
      const moved = week(await factsOf(demo.bot.context));
      expect(moved.length).toBeGreaterThan(200);
      // The newcomer of the later demo is a week newer; everybody else did the same.
      const withoutNewcomer = (lines: string[]) => lines.filter((line) => !line.includes('demo:tom:'));
      expect(withoutNewcomer(moved)).toEqual(withoutNewcomer(week(await factsOf(later.bot.context))));
    } finally {
      await later.stop();
    }
  });
});
