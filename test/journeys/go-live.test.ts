import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import { type RunningBot, startRunningBot } from '../support/running-bot.ts';
import { addCounts } from './company.ts';

const person = (name: string, realName: string, locale = 'en-US') => ({
  name,
  real_name: realName,
  email: `${name}@acme.example`,
  tz: 'Europe/Istanbul',
  locale,
  is_admin: name === 'nora',
});

const EVERYONE = [
  person('nora', 'Nora Admin'),
  person('mert', 'Mert Manager'),
  person('ayse', 'Ayşe Yılmaz', 'tr-TR'),
  person('ben', 'Ben Baker'),
  person('selin', 'Selin Aydın', 'tr-TR'),
  person('ilker', 'İlker Işık', 'tr-TR'),
];

const names = EVERYONE.map(({ name }) => name);

/** Only Slack's people and channels, on Friday 20 November 2026, 11:00 in Istanbul: nothing is set up. */
function startEmpty(): Promise<RunningBot> {
  return startRunningBot({
    users: EVERYONE,
    channels: [
      { name: 'general', members: names },
      { name: 'east', members: names },
      { name: 'west', members: names },
      { name: 'partners', members: names, is_shared: true, with_bot: true },
      { name: 'old', members: names, is_archived: true },
    ],
    at: '2026-11-20T08:00:00Z',
  });
}

describe('going live', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startEmpty();
  });
  afterAll(() => company.stop());

  const nora = () => company.as('nora');
  const mert = () => company.as('mert');
  /** Everything the bot ever posted, but for the installer's welcome and the managers' reminders (tested apart). */
  const said = () =>
    company.slack
      .ledger()
      .filter((entry) => entry.method === 'chat.postMessage' && !entry.thread_ts)
      .filter(({ text }) => !/I am installed|worth a word|What do you need|neye ihtiyacın/i.test(text));
  const inChannel = (name: string) =>
    said().filter(({ channel }) => channel === company.slack.channelId(name));
  const idOf = (name: string) => company.slack.userId(name);

  async function setUpTeam(
    team: string,
    { manager, members, channel, locale = 'en' }: Record<string, string | undefined> & { members: string },
  ) {
    const home = await nora().openHome();
    await nora().pressLabelled(home as never, 'Set up a team');
    const form = await nora().waitForView((view) => plainText(view).includes('Name of the team'));
    const answer = await nora().submit(form, {
      name: team,
      manager: manager ? idOf(manager) : null,
      members: members.split(' ').map(idOf),
      channel: channel ? company.slack.channelId(channel) : null,
      zone: 'Europe/Istanbul',
      locale,
    });
    return { answer, form };
  }

  it('begins with a list of what is to do, for the admin alone, and says nothing to anybody', async () => {
    const home = plainText((await nora().openHome()) ?? {});
    expect(home).toContain('○ *1. Teams* (to do) · There is no team yet.');
    expect(home).toContain('I write to nobody in it by myself');
    // She administers and sells nothing.
    expect(home).not.toContain('You have no goals yet');
    expect(plainText((await company.as('ben').openHome()) ?? {})).toContain('You have no goals yet');
    expect(plainText((await mert().openHome()) ?? {})).not.toContain('Setting up');
    await company.moveTo('2026-11-20T09:00:00Z');
    expect(said()).toEqual([]);
    const dm = await nora().channelId('app');
    expect(company.slack.ledger().map(({ channel }) => channel)).toEqual([dm]);
  });

  it('works by command as well, in both languages, and not for others', async () => {
    expect((await nora().ask('general', '/pacesetter setup')).text).toContain('1. Teams');
    const refusal = await company.as('ayse').ask('general', '/pacesetter KURULUM');
    expect(refusal.text).toContain('Kurulum, Pacesetter yöneticileri içindir.');
    const status = await nora().ask('general', '/pacesetter');
    await nora().pressLabelled(status, 'Set-up');
    await nora().waitForMessage('general', 'Setting up Pacesetter');
  });

  it('refuses a channel that another company reads, and one that is archived, under the field', async () => {
    const { answer, form } = await setUpTeam('East', { members: 'ayse ben', channel: 'partners' });
    expect(answer.errors?.channel).toContain('shared with another company');
    await nora().closeView(form);
    const again = await setUpTeam('East', { members: 'ayse ben', channel: 'old' });
    expect(again.answer.errors?.channel).toContain('archived');
    await nora().closeView(again.form);
  });

  it('tells the one fix for a channel it is not in, and the list names it until it is done', async () => {
    const { form } = await setUpTeam('East', { manager: 'mert', members: 'ayse ben', channel: 'east' });
    const saved = await nora().waitForView(
      (view) => view.id === form.id && !plainText(view).includes('Name of'),
    );
    expect(plainText(saved)).toContain('type `/invite @Pacesetter` in the channel');
    await nora().closeView(saved);

    const before = plainText((await nora().openHome()) ?? {});
    expect(before).toContain('! *3. Channels* (needs you)');
    expect(before).not.toContain('Preview and go live');
    await nora().say('east', '/invite @Pacesetter');
    const after = plainText((await nora().openHome()) ?? {});
    expect(after).toContain('✓ *3. Channels* (done)');
    expect(after).toContain('*East* is ready.');
  });

  it('keeps another team waiting by itself, and says what for', async () => {
    const { form } = await setUpTeam('Batı', { members: 'ilker', locale: 'tr' });
    await nora().closeView(form);
    const home = plainText((await nora().openHome()) ?? {});
    expect(home).toContain(
      '*Batı* waits:\n• Nobody leads it. Pick a manager in its form.\n• It has no channel.',
    );
    expect(home).toContain('Türkçe: Batı; English: East.');
    expect(home).toContain('*East* is ready.');
  });

  it('shows every message of the first seven days and to whom, and goes live', async () => {
    await nora().pressLabelled((await nora().openHome()) as never, 'Preview and go live');
    const preview = await nora().waitForView((view) => plainText(view).includes('first seven days'));
    const text = plainText(preview);
    expect(text).toContain(
      '• Monday, 23 Nov 2026 at 09:00 · Mert Manager, directly: its first card, to look at before anybody else',
    );
    expect(text).toContain(
      `<#${company.slack.channelId('east')}>: the weekly card, once Mert Manager pressed *Post*`,
    );
    expect(text).toContain('09:15 · Ben Baker, directly: on this and later working mornings at most three');
    expect(text).toContain('I write directly to Mert Manager, Ayşe Yılmaz and Ben Baker.');

    await nora().submit(preview);
    const done = await nora().waitForView((view) => plainText(view).includes('is live.'));
    expect(plainText(done)).toContain('The first message comes on Monday, 23 Nov 2026 at 09:00.');
    await nora().closeView(done);
    expect(said()).toEqual([]);
  });

  it('sends the first card to the manager alone, who leaves it for now', async () => {
    await addCounts(company, 'ayse', 'calls', { '2026-11-17': 40 });
    await addCounts(company, 'ben', 'calls', { '2026-11-18': 25 });
    await company.moveTo('2026-11-23T05:59:00Z');
    expect(said()).toEqual([]);
    await company.moveTo('2026-11-23T06:00:00Z');
    const card = await mert().waitForDm('This is East’s first card. Nobody else has seen it.');
    expect(plainText(card)).toContain('East · Week 47');
    expect(plainText(card)).toContain('Ayşe Yılmaz: 40 calls');
    expect(said()).toHaveLength(1);

    await mert().pressLabelled(card, 'Not yet');
    const held = await mert().waitForDm('is not posted');
    expect(held.text).toContain(
      'You can still post it until the next one is due: Monday, 30 Nov 2026 at 09:00',
    );
    // It stays where it was, to be looked at until then.
    expect(plainText(held)).toContain('East · Week 47');
    expect(plainText(held)).toContain('Ayşe Yılmaz: 40 calls');
    await company.moveTo('2026-11-23T12:00:00Z');
    expect(said()).toHaveLength(1);
  });

  it('goes to the channel once the manager says so, with who said it, and only once', async () => {
    const held = await mert().waitForDm('is not posted');
    await mert().pressLabelled(held, 'Post');
    const result = await mert().waitForDm('Posted by Mert Manager');
    expect(result.text).toContain('Monday, 23 Nov 2026 at 15:00');
    await company.bot.tick();
    const card = await company.as('ben').waitForMessage('east', 'Week 47');
    expect(card.text).toContain('Calls: 65');
    expect(await company.as('ben').read('east', { threadTs: card.ts })).toHaveLength(2);
    expect(inChannel('east')).toHaveLength(1);
    expect(said()).toHaveLength(2);
  });

  it('goes straight to the channel a week later', async () => {
    await addCounts(company, 'ben', 'calls', { '2026-11-25': 31 });
    await company.moveTo('2026-11-30T06:00:00Z');
    await company.as('ben').waitForMessage('east', 'Week 48');
    expect(said()).toHaveLength(3);
  });

  it('comes to the manager again when fewer than half of the team have data', async () => {
    await company.moveTo('2026-12-07T06:00:00Z');
    const card = await mert().waitForDm('East’s card: only 0 of 2 people have data for the week.');
    expect(said()).toHaveLength(4);
    await company.moveTo('2026-12-14T06:00:00Z');
    await mert().pressLabelled(card, 'Post');
    const refusal = await mert().waitForDm('It is too late for this card');
    expect(refusal.ephemeral).toBe(true);
    await company.bot.tick();
    expect(inChannel('east')).toHaveLength(2);
  });

  it('comes to the admin, once, when Slack does not let the manager be asked, and can be posted there', async () => {
    await company.moveTo('2026-12-20T12:00:00Z');
    const before = said().length;
    const channel = await mert().channelId('app');
    company.slack.addFault({ method: 'chat.postMessage', kind: 'refuse', error: 'user_disabled', channel });
    await company.moveTo('2026-12-21T06:00:00Z');
    await company.moveTo('2026-12-21T06:05:00Z');
    const card = await nora().waitForDm('Slack does not let me write to them (user_disabled)');
    expect(card.text).toContain('Mert Manager was to look at this card first');
    expect(card.text).toContain('only 0 of 2 people have data');
    expect(plainText(card)).toContain('pick another manager with `/pacesetter teams`');
    expect(said()).toHaveLength(before + 1);

    await nora().pressLabelled(card, 'Post');
    await nora().waitForDm('Posted by Nora Admin');
    await company.bot.tick();
    expect(inChannel('east')).toHaveLength(3);
    await company.moveTo('2026-12-21T12:00:00Z');
    expect(said()).toHaveLength(before + 2);
  });

  it('pauses after a question, and is silent from then on', async () => {
    const message = await nora().ask('general', '/pacesetter setup');
    await nora().pressLabelled(message, 'Live teams');
    const list = await nora().waitForMessage('general', 'live since 20 Nov 2026');
    await nora().pressLabelled(list, 'Pause');
    await nora().waitForMessage('general', 'No team is live.');
    const before = said().length;
    await company.moveTo('2026-12-28T06:00:00Z');
    expect(said()).toHaveLength(before);
  });
});
