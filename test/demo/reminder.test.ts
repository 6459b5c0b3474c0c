import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../src/kernel/zoned.ts';
import { createLogger } from '../../src/log.ts';
import { type Demo, demoCompany, startDemo } from '../../src/sandbox/start-demo.ts';
import { Person } from '../support/person.ts';

const MONDAY = '2026-11-23';

describe('the demo’s Monday for its managers', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo({
      company: demoCompany(),
      port: 0,
      at: toInstant(MONDAY, '08:55', 'Europe/Istanbul'),
      dataFile: null,
      log: createLogger('silent'),
    });
  }, 60_000);
  afterAll(() => demo.stop());

  const as = (handle: string) => new Person(demo.slack.url, demo.slack.userId(handle));

  it('brings Markus a reminder about Jonas at 09:15 in Berlin, as true as Jonas’s own goals', async () => {
    const markus = as('markus');
    await demo.bot.advance(demo.clock, toInstant(MONDAY, '09:15', 'Europe/Berlin'));
    const reminder = await markus.waitForDm('worth a word this week');
    expect(reminder.text).toMatch(
      /^Monday, 23 Nov 2026\. One person is worth a word this week\.\n\*Jonas Weber\*: /,
    );
    const [, kpi = '', actual = '', target = ''] =
      /Jonas Weber\*: ([^,]+), this \w+: (\S+) of (\S+), where pace expects/.exec(reminder.text) ?? [];
    const card = await markus.ask('sales-rhine', '/mygoals @jonas');
    const line = card.text.split('\n').find((each) => each.startsWith(`*${kpi}*`)) ?? '';
    expect(line).toContain('▼ behind pace');
    expect(line).toContain(`${actual} of ${target} (`);
  });

  it('tells Selin, whose people are all well on their way, only what İlker may practise', async () => {
    // Dana in New York hears of Marcus at a quarter past nine there.
    const later = toInstant(MONDAY, '09:16', 'America/New_York');
    await demo.bot.advance(demo.clock, later);
    const recipients = await demo.bot.context.db
      .selectFrom('nudge_decision')
      .innerJoin('person', 'person.id', 'nudge_decision.recipient_id')
      .select(['person.name', 'trigger_key as key'])
      .execute();
    const reasonsOf = (who: string) => recipients.filter(({ name }) => name === who).map(({ key }) => key);
    expect(new Set(recipients.map(({ name }) => name))).toEqual(
      new Set(['Dana Whitfield', 'Markus Brandt', 'Selin Aydın']),
    );
    expect(reasonsOf('Selin Aydın')).toEqual(['skill_gap']);
    const told = await as('selin').waitForDm('İlker Işık');
    expect(told.text).toContain('5 üzerinden 2');
    expect(JSON.stringify(told.blocks)).toContain('courses.assign_for.v1');
  });
});
