import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../src/log.ts';
import { type Demo, demoCompany, startDemo } from '../../src/sandbox/start-demo.ts';
import { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';

describe('the demo with nothing set up', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo({
      company: demoCompany({ fresh: true }),
      port: 0,
      at: new Date('2026-11-23T05:55:00Z'),
      dataFile: null,
      log: createLogger('silent'),
    });
  });
  afterAll(() => demo.stop());

  const as = (handle: string) => new Person(demo.slack.url, demo.slack.userId(handle));

  it('has people and channels, a list for the admin, and is silent over a Monday', async () => {
    expect((await as('nora').conversations()).map(({ name }) => name)).toContain('sales-bosphorus');
    expect(plainText((await as('nora').openHome()) ?? {})).toContain('There is no team yet.');
    await demo.bot.advance(demo.clock, new Date('2026-11-24T05:55:00Z'));
    const [welcome, ...others] = demo.slack.ledger();
    expect(welcome?.channel).toBe(await as('nora').channelId('app'));
    expect(others).toEqual([]);
  });

  it('lets a first team go live in Turkish, whose manager gets last week’s card a week later', async () => {
    const nora = as('nora');
    await nora.pressLabelled((await nora.openHome()) as never, 'Set up a team');
    const form = await nora.waitForView((view) => plainText(view).includes('Name of the team'));
    await nora.submit(form, {
      name: 'Bosphorus',
      manager: demo.slack.userId('selin'),
      members: ['ayse', 'ilker', 'zeynep', 'can'].map((handle) => demo.slack.userId(handle)),
      channel: demo.slack.channelId('sales-bosphorus'),
      zone: 'Europe/Istanbul',
      locale: 'tr',
    });
    await nora.closeView(form);
    await nora.say('sales-bosphorus', '/invite @Pacesetter');
    await nora.pressLabelled((await nora.openHome()) as never, 'Preview and go live');
    const preview = await nora.waitForView((view) => plainText(view).includes('Türkçe'));
    await nora.submit(preview);
    await nora.closeView(preview);

    await demo.bot.advance(demo.clock, new Date('2026-11-30T06:00:30Z'));
    const selin = as('selin');
    const card = await selin.waitForDm('Bosphorus takımının ilk kartı bu. Senden başka kimse görmedi.');
    // The installer's welcome, and this.
    expect(demo.slack.ledger()).toHaveLength(2);
    await selin.pressLabelled(card, 'Henüz değil');
    const held = await selin.waitForDm('kartı gönderilmedi (Selin Aydın');
    await selin.pressLabelled(held, 'Gönder');
    await selin.waitForDm('Gönderen: Selin Aydın, 30 Kas 2026 Pazartesi, saat 09:00');
    await demo.bot.tick();
    await as('ayse').waitForMessage('sales-bosphorus', '48. hafta');
  });
});
