import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../src/log.ts';
import { crmCompany } from '../../src/sandbox/crm-company.ts';
import { type Demo, startDemo } from '../../src/sandbox/start-demo.ts';
import { everythingHeard } from '../support/heard.ts';
import { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';
import { giveChannel, goLive, openPreview } from './set-up.ts';

const DIRECTORY = '../shared/data/crm';

/** What the CSV says of a manager's team in a span of close dates, added up from its plain text. */
function wonBy(manager: string, from: string, until: string): { deals: number; revenue: number } {
  const lines = (file: string) => readFileSync(`${DIRECTORY}/${file}`, 'utf8').trim().split(/\r?\n/).slice(1);
  const reps = new Set(
    lines('sales_teams.csv')
      .map((line) => line.split(','))
      .filter(([, lead]) => lead === manager)
      .map(([rep]) => rep),
  );
  let deals = 0;
  let revenue = 0;
  for (const line of lines('sales_pipeline.csv')) {
    const [, rep, , , stage, , closed = '', value] = line.split(',');
    if (stage !== 'Won' || !reps.has(rep) || closed < from || closed >= until) continue;
    deals++;
    revenue += Number(value);
  }
  return { deals, revenue };
}

describe.skipIf(!existsSync(DIRECTORY))(
  'a company made from a CRM export (skipped where the export is absent)',
  () => {
    let demo: Demo;
    beforeAll(async () => {
      demo = await startDemo({
        company: crmCompany(DIRECTORY),
        port: 0,
        at: new Date('2017-11-20T13:55:00Z'),
        dataFile: null,
        log: createLogger('silent'),
      });
    }, 60_000);
    afterAll(() => demo?.stop());

    it('has its people in Slack and a channel for each manager’s team', async () => {
      const melvin = new Person(demo.slack.url, demo.slack.userId('melvin.marxen'));
      expect((await melvin.conversations()).map(({ name }) => name)).toContain('team-melvin-marxen');
      const card = await melvin.ask('general', '/scorecard team');
      expect(plainText(card)).toContain('Melvin Marxen');
    });

    it('gets its scorecards five minutes later, out of its real deals', async () => {
      await demo.bot.advance(demo.clock, new Date('2017-11-20T14:00:30Z'));
      const cards = demo.slack
        .ledger()
        .filter((entry) => entry.method === 'chat.postMessage' && !entry.thread_ts);
      const managers = [
        'Dustin Brinkmann',
        'Melvin Marxen',
        'Cara Losch',
        'Rocco Neubert',
        'Celia Rouche',
        'Summer Sewald',
      ];
      expect(cards).toHaveLength(managers.length);
      for (const manager of managers) {
        const { deals, revenue } = wonBy(manager, '2017-11-13', '2017-11-20');
        const channel = demo.slack.channelId(`team-${manager.toLowerCase().replace(' ', '-')}`);
        const [card, ...others] = cards.filter((entry) => entry.channel === channel);
        expect(others).toEqual([]);
        expect(card?.text).toContain(`Deals won: ${deals}`);
        expect(card?.text).toContain(`Revenue won: $${revenue.toLocaleString('en-US')}`);
      }
    });

    it('puts every member’s figures into the card’s thread', () => {
      const replies = demo.slack.ledger().filter((entry) => entry.thread_ts);
      const text = replies.map((entry) => entry.text).join('\n');
      for (const name of ['Gladys Colclough', 'Mei-Mei Johns', 'Zane Levy', 'Vicki Laflamme'])
        expect(text).toContain(name);
      expect(text).toContain('Gladys Colclough: 2 deals won · $4,623');
    });
  },
);

describe.skipIf(!existsSync(DIRECTORY))(
  'one pilot team of that company, set up by its admin (skipped where the export is absent)',
  () => {
    let demo: Demo;
    let handles: string[];
    beforeAll(async () => {
      const company = crmCompany(DIRECTORY, { fresh: true });
      handles = company.users.map(({ name }) => name);
      // Wednesday, ten o'clock in New York.
      const at = new Date('2017-11-22T15:00:00Z');
      demo = await startDemo({ company, port: 0, at, dataFile: null, log: createLogger('silent') });
    }, 60_000);
    afterAll(() => demo?.stop());

    const as = (handle: string) => new Person(demo.slack.url, demo.slack.userId(handle));
    const heard = async () => (await everythingHeard(demo.slack, handles)).map(({ at, to }) => `${at} ${to}`);

    it('is live after one form, one invitation and a look at what it will hear', async () => {
      const admin = as('sales.operations');
      await giveChannel(admin, 'Melvin Marxen', { channel: 'team-melvin-marxen' });
      const form = await openPreview(admin, 'Melvin Marxen');
      const channel = `<#${demo.slack.channelId('team-melvin-marxen')}>`;
      // Thursday is Thanksgiving: from Friday on each of them may hear of something of their own.
      const perhaps = [
        'Darcel Schlecht',
        'Gladys Colclough',
        'Jonathan Berthelot',
        'Marty Freudenburg',
        'Mei-Mei Johns',
        'Niesha Huffines',
      ].map((name) => `Friday, 24 Nov 2017 at 09:15 · ${name}, directly`);
      expect(await goLive(admin, form)).toEqual([
        ...perhaps,
        'Monday, 27 Nov 2017 at 09:00 · Melvin Marxen, directly',
        `Monday, 27 Nov 2017 at 09:00 · ${channel}`,
        'Monday, 27 Nov 2017 at 09:15 · Melvin Marxen, directly',
      ]);
    });

    it('is all that anybody of the 42 hears of in seven days', async () => {
      expect(handles).toHaveLength(42);
      await demo.bot.advance(demo.clock, new Date('2017-11-27T14:00:30Z'));
      const melvin = as('melvin.marxen');
      const card = await melvin.waitForDm('This is Melvin Marxen’s first card');
      const { deals } = wonBy('Melvin Marxen', '2017-11-20', '2017-11-27');
      expect(card.text).toContain(`Deals won: ${deals}`);
      await melvin.pressLabelled(card, 'Post');
      await melvin.waitForDm('Posted by Melvin Marxen');
      await demo.bot.tick();
      await demo.bot.advance(demo.clock, new Date('2017-11-29T15:00:00Z'));
      // Nothing but deals is counted here and nobody has a goal, so managers are reminded of nobody. On Wednesday the deals
      // opened on 19 July have stood for 133 days, more than twice the 65.5 that the last 200 won took: four have three or more.
      expect((await heard()).filter((each) => !each.endsWith('sales.operations'))).toEqual([
        '2017-11-27T14:00Z melvin.marxen',
        '2017-11-27T14:00Z #team-melvin-marxen',
        '2017-11-29T14:15Z darcel.schlecht',
        '2017-11-29T14:15Z jonathan.berthelot',
        '2017-11-29T14:15Z marty.freudenburg',
        '2017-11-29T14:15Z niesha.huffines',
      ]);
    });
  },
);
