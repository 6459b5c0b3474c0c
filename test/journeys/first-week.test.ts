import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDateOf, localTimeOf } from '../../src/kernel/zoned.ts';
import { formatDate, formatWeekday } from '../../src/locales/format.ts';
import { everythingHeard } from '../support/heard.ts';
import { plainText } from '../support/plain-text.ts';
import { type RunningBot, startRunningBot } from '../support/running-bot.ts';
import { addCounts, user } from './company.ts';
import { giveChannel, goLive, openPreview, promisesOf } from './set-up.ts';

const berlin = { tz: 'Europe/Berlin' };
const newYork = { tz: 'America/New_York' };

/**
 * Nora installs; Deniz is a Slack admin as well. Mert leads East, Dana West, and Markus leads Rhine out of London, an hour
 * behind it. Oya is in no team.
 */
const USERS = [
  user('nora', 'Nora Admin', { is_admin: true }),
  user('deniz', 'Deniz Deputy', { is_admin: true }),
  user('mert', 'Mert Yıldız', { locale: 'tr-TR' }),
  user('ayse', 'Ayşe Yılmaz', { locale: 'tr-TR' }),
  user('ben', 'Ben Baker'),
  user('markus', 'Markus Brandt', { tz: 'Europe/London' }),
  user('lena', 'Lena Hoffmann', berlin),
  user('jonas', 'Jonas Weber', berlin),
  user('dana', 'Dana Whitfield', newYork),
  user('tom', 'Tom Becker', newYork),
  user('oya', 'Oya Outsider'),
];
const HANDLES = USERS.map(({ name }) => name);

const ROSTER = [
  'East: Mert Yıldız > Ayşe Yılmaz, Ben Baker',
  'Rhine: Markus Brandt > Lena Hoffmann, Jonas Weber',
  'West: Dana Whitfield > Tom Becker',
].join('\n');

/** Forty calls in each of four weeks, then ten: in every team somebody a manager would hear of, were it live. */
const DROPPED = {
  '2026-10-20': 40,
  '2026-10-27': 40,
  '2026-11-03': 40,
  '2026-11-10': 40,
  '2026-11-17': 10,
};

const FEEDBACK = {
  kind: 'improve',
  situation: 'Geçen haftanın aramaları.',
  behaviour: 'Salıdan sonra arama yok.',
  impact: 'Görüşmeler azaldı.',
  nextStep: 'Çarşamba birlikte arayalım.',
};

/** Installed on Wednesday 18 November 2026, 09:30 in Istanbul. */
describe('a pilot team’s first week, beside teams that are not live yet', () => {
  let company: RunningBot;
  let promised: string[] = [];
  beforeAll(async () => {
    company = await startRunningBot({
      users: USERS,
      channels: ['general', 'east', 'rhine', 'west'].map((name) => ({ name, members: HANDLES })),
      at: '2026-11-18T06:30:00Z',
    });
    for (const name of ['ayse', 'lena', 'tom']) await addCounts(company, name, 'calls', DROPPED);
    await addCounts(company, 'ben', 'calls', { '2026-11-18': 25 });
  });
  afterAll(() => company.stop());

  const nora = () => company.as('nora');
  const mert = () => company.as('mert');
  const heard = async () =>
    (await everythingHeard(company.slack, HANDLES)).map(({ at, to }) => `${at} ${to}`);

  /** What has been heard since the installer's welcome, as it should be: nothing to anybody but what is listed. */
  const WELCOME = '2026-11-18T06:30Z nora';
  const expectHeard = async (...expected: string[]) => expect(await heard()).toEqual([WELCOME, ...expected]);

  async function home() {
    const view = await nora().openHome();
    if (!view) throw new Error('Nora has no App Home');
    return view;
  }

  it('begins with the installer, who alone hears from the bot', async () => {
    await company.as('ben').ask('general', '/pacesetter');
    await company.bot.tick();
    expect(await heard()).toEqual([]);
    await nora().openHome();
    await nora().waitForDm('nobody but you hears from me');
    await company.as('deniz').openHome();
    await company.bot.tick();
    await expectHeard();
  });

  it('is set up from a pasted list and a form for each team, and nobody notices', async () => {
    await nora().pressLabelled(await home(), 'Paste a list');
    await nora().submit(await nora().waitForView(), { text: ROSTER });
    const understood = await nora().waitForView((view) => plainText(view).includes('What I understood'));
    expect(plainText(understood)).toContain('*Rhine* · new team');
    await nora().submit(understood);
    await nora().closeView(
      await nora().waitForView((view) => plainText(view).includes('Stored: 5 people in 3 teams')),
    );
    await giveChannel(nora(), 'East', { channel: 'east', zone: 'Europe/Istanbul', locale: 'tr' });
    await giveChannel(nora(), 'Rhine', { channel: 'rhine', zone: 'Europe/Berlin', locale: 'en' });
    await giveChannel(nora(), 'West', { channel: 'west' });
    expect(plainText(await home())).toContain('3 of 3 waiting teams are ready.');
    await company.moveTo('2026-11-18T08:00:00Z');
    await expectHeard();
  });

  it('is shown to the admin in advance, message by message, and begins on Wednesday at eleven', async () => {
    const form = await openPreview(nora(), 'East');
    const certain = [
      'Monday, 23 Nov 2026 at 09:00 · Mert Yıldız, directly',
      `Monday, 23 Nov 2026 at 09:00 · <#${company.slack.channelId('east')}>`,
      'Monday, 23 Nov 2026 at 09:15 · Mert Yıldız, directly',
    ];
    // They have no goals, so there will be nothing to remind them of.
    const perhaps = ['Ayşe Yılmaz', 'Ben Baker'].map(
      (name) => `Thursday, 19 Nov 2026 at 09:15 · ${name}, directly`,
    );
    expect(promisesOf(form)).toEqual([...perhaps, ...certain]);
    const live = await goLive(nora(), form);
    expect(live).toEqual(promisesOf(form));
    promised = live.filter((promise) => !perhaps.includes(promise));
    await expectHeard();
  });

  it('answers whoever asks, in every team, and begins with nobody until Monday at nine', async () => {
    const log = await company.as('ayse').ask('east', '/log 12 arama');
    expect(log.text).toContain('12 arama');
    expect((await company.as('lena').ask('rhine', '/log 8 calls')).text).toContain('8 calls');
    expect((await company.as('tom').ask('west', '/mygoals')).ephemeral).toBe(true);
    await company.moveTo('2026-11-23T05:59:00Z');
    await expectHeard();
  });

  it('brings its first card to the manager, in the language of the team, and to the channel on his word', async () => {
    await company.moveTo('2026-11-23T06:00:00Z');
    const card = await mert().waitForDm('takımının ilk kartı bu. Senden başka kimse görmedi.');
    expect(plainText(card)).toContain('Ayşe Yılmaz: 22 arama');
    await expectHeard('2026-11-23T06:00Z mert');
    await mert().pressLabelled(card, 'Gönder');
    await mert().waitForDm('Mert Yıldız');
    await company.bot.tick();
    const posted = await company.as('ben').waitForMessage('east', '47. hafta');
    const [, thread] = await company.as('ben').read('east', { threadTs: posted.ts });
    expect(thread?.text).toContain('Ben Baker: 25');
    await expectHeard('2026-11-23T06:00Z mert', '2026-11-23T06:00Z #east');
  });

  it('reminds him at a quarter past nine on his clocks of the one whose week was half empty', async () => {
    await company.moveTo('2026-11-23T06:14:00Z');
    await expectHeard('2026-11-23T06:00Z mert', '2026-11-23T06:00Z #east');
    await company.moveTo('2026-11-23T06:15:00Z');
    const reminder = await mert().waitForDm('Bu hafta bir kişiyle konuşmaya değer.');
    expect(reminder.text).toContain('*Ayşe Yılmaz*');
  });

  it('lets him write from there; she opens it and says thanks', async () => {
    await company.moveTo('2026-11-23T07:00:00Z');
    await mert().pressLabelled(await mert().waitForDm('konuşmaya değer'), 'Geri bildirim ver');
    const form = await mert().waitForView();
    expect(plainText(form)).toContain('Ayşe Yılmaz');
    expect((await mert().submit(form, FEEDBACK)).errors).toBeUndefined();
    await mert().closeView(await mert().waitForView((view) => view.id === form.id && !view.submit));

    const ayse = company.as('ayse');
    await ayse.pressLabelled(await ayse.waitForDm('sana geri bildirim verdi'), 'Aç');
    const opened = await ayse.waitForView();
    expect(plainText(opened)).toContain(FEEDBACK.nextStep);
    await ayse.pressLabelled(opened, 'Teşekkür et');
    await ayse.closeView(await ayse.waitForView((view) => plainText(view).includes('teşekkür ettin')));
    await company.bot.tick();
    await mert().waitForDm('geri bildirimin için teşekkür ediyor');
  });

  it('has said by its end what was promised, to whom and when, and beyond it only what the two told each other', async () => {
    await company.moveTo('2026-11-25T08:00:00Z');
    const week = await everythingHeard(company.slack, HANDLES);
    const [welcome, ...since] = week;
    expect(welcome?.to).toBe('nora');
    const between = since.filter(({ text }) => /sana geri bildirim verdi|için teşekkür ediyor/.test(text));
    expect(between.map(({ at, to }) => `${at} ${to}`)).toEqual([
      '2026-11-23T07:00Z ayse',
      '2026-11-23T07:00Z mert',
    ]);
    const names = new Map(USERS.map(({ name, real_name }) => [name, `${real_name}, directly`]));
    const said = since
      .filter((message) => !between.includes(message))
      .map(
        ({ at, to }) =>
          `${inIstanbul(at)} · ${names.get(to) ?? `<#${company.slack.channelId(to.slice(1))}>`}`,
      );
    expect(said).toEqual(promised);
  });

  it('is followed by a second team on Wednesday afternoon, for which nothing is made up: its first words come on Monday', async () => {
    const before = await heard();
    await company.moveTo('2026-11-25T12:00:00Z');
    const form = await openPreview(nora(), 'Rhine');
    const rhine = await goLive(nora(), form);
    expect(rhine).toEqual([
      ...['Jonas Weber', 'Lena Hoffmann'].map((name) => `Thursday, 26 Nov 2026 at 09:15 · ${name}, directly`),
      'Monday, 30 Nov 2026 at 09:00 · Markus Brandt, directly',
      `Monday, 30 Nov 2026 at 09:00 · <#${company.slack.channelId('rhine')}>`,
      'Monday, 30 Nov 2026 at 10:15 · Markus Brandt, directly',
    ]);
    await addCounts(company, 'ayse', 'calls', { '2026-11-24': 40 });
    await addCounts(company, 'ben', 'calls', { '2026-11-24': 30 });
    await addCounts(company, 'lena', 'calls', { '2026-11-24': 5 });
    await company.moveTo('2026-11-30T05:59:00Z');
    expect(await heard()).toEqual(before);

    await company.moveTo('2026-11-30T09:15:00Z');
    expect((await heard()).slice(before.length)).toEqual([
      '2026-11-30T06:00Z #east',
      // Once their team has been live for a week: what they need from their manager.
      '2026-11-30T06:15Z ayse',
      '2026-11-30T06:15Z ben',
      '2026-11-30T08:00Z markus',
      '2026-11-30T09:15Z markus',
    ]);
    const card = await company.as('markus').waitForDm('This is Rhine’s first card.');
    expect(plainText(card)).toContain('Lena Hoffmann');
    expect((await company.as('markus').waitForDm('worth a word')).text).toContain('*Lena Hoffmann*');
  });

  it('was never heard by the third team, nor by anybody outside', async () => {
    const to = new Set((await everythingHeard(company.slack, HANDLES)).map((message) => message.to));
    expect([...to].toSorted()).toEqual(['#east', 'ayse', 'ben', 'markus', 'mert', 'nora']);
  });
});

/** An instant as the preview words it for a team in Istanbul. */
function inIstanbul(instant: string): string {
  const date = localDateOf(new Date(instant), 'Europe/Istanbul');
  return `${formatWeekday(date, 'en')}, ${formatDate(date, 'en')} at ${localTimeOf(new Date(instant), 'Europe/Istanbul')}`;
}
