import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/sandbox/server/types.ts';
import { logLines } from '../edge/log-lines.ts';
import type { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany } from './company.ts';

describe('what is kept about somebody, who looked, and the whole as files', () => {
  let company: RunningBot;
  const { log, lines } = logLines();
  beforeAll(async () => {
    company = await startCompany({ log });
    await addCounts(company, 'ben', 'calls', { '2026-11-18': 30, '2026-11-20': 16 });
    const mert = company.as('mert');
    await mert.command('general', '/setgoal @ben');
    const values = { kpi: 'calls', target: '100', period: 'week', reason: 'canary: twenty a day' };
    const form = await mert.waitForView();
    expect((await mert.submit(form, values)).errors).toBeUndefined();
    await mert.closeView(await mert.waitForView((view) => view.id === form.id));
  });
  afterAll(() => company.stop());

  /** A file of a message, as somebody reads it. */
  async function fileOf(person: Person, message: Message, name: string): Promise<string> {
    const file = message.files?.find((each) => each.name === name);
    const response = await fetch(`${company.slack.url}/files/${file?.id}/${name}?user=${person.id}`);
    expect(response.status).toBe(200);
    return response.text();
  }

  const rowsOf = (text: string): Record<string, string>[] =>
    parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

  it('a rep asks, before anybody looked, and gets the files in their direct messages', async () => {
    const ben = company.as('ben');
    const said = await ben.ask('general', '/mydata');
    expect(said.ephemeral).toBe(true);
    expect(plainText(said)).toContain('• Activity and deals: 2 records since 23 Nov 2026');
    expect(plainText(said)).toContain('Who opened your numbers in the last 90 days*\nNobody but you.');
    const message = await ben.waitForDm('Everything I keep about you, as of 23 Nov 2026');
    expect(message.files?.map(({ name }) => name)).toEqual([
      ...['mydata.json', 'my-goals.csv', 'my-answers.csv', 'my-history.csv'],
    ]);
    const { about, records } = JSON.parse(await fileOf(ben, message, 'mydata.json'));
    expect(about).toMatchObject({ name: 'Ben <!channel> & Co', as_of: '2026-11-23' });
    expect(records.goal_version).toEqual([
      expect.objectContaining({ author_id: 'Mert Manager', reason: 'canary: twenty a day', target: 100 }),
    ]);
    const history = rowsOf(await fileOf(ben, message, 'my-history.csv'));
    expect(history.map(({ date, kpi, amount }) => `${date} ${kpi} ${amount}`)).toEqual([
      '2026-11-18 calls 30',
      '2026-11-20 calls 16',
    ]);
  });

  it('the manager looks, in every way there is, and the rep sees who, what and when', async () => {
    const mert = company.as('mert');
    const card = await mert.ask('general', '/mygoals @ben');
    for (const label of ['Why?', 'What would it take?']) {
      await mert.pressLabelled(card, label);
      await mert.closeView(await mert.waitForView());
    }
    await mert.ask('general', '/away @ben');
    await mert.ask('general', '/mygoals @ben');
    // The team's card names him, too, and is not counted.
    await mert.ask('general', '/scorecard East');
    // Somebody who is refused has opened nothing.
    expect((await company.as('oya').ask('general', '/mygoals @ben')).text).toContain('I keep them there');
    const said = plainText(await company.as('ben').ask('general', '/mydata'));
    expect(said).toContain('• *Mert Manager*: ');
    for (const what of [
      'your goals twice',
      '*Why?* once',
      '*What would it take?* once',
      'your days off once',
    ]) {
      expect(said).toContain(what);
    }
    expect(said).toContain('last on 23 Nov 2026');
    expect(said).not.toContain('Oya');
    const message = await company
      .as('ben')
      .waitForDm(({ files = [] }) => files.some(({ name }) => name === 'my-openings.csv'));
    const opened = rowsOf(await fileOf(company.as('ben'), message, 'my-openings.csv'));
    expect(opened.map((row) => `${row.viewer_id} ${row.what} ${row.times}`).sort()).toEqual([
      'Mert Manager days_off 1',
      'Mert Manager goals 2',
      'Mert Manager what_if 1',
      'Mert Manager why 1',
    ]);
  });

  it('nobody gets another’s, and it works in Turkish and without its own word', async () => {
    const mert = company.as('mert');
    expect((await mert.ask('general', '/mydata @ben')).text).toContain('is for your own data');
    expect((await mert.readDm()).filter(({ files }) => files)).toEqual([]);
    const ayse = company.as('ayse');
    await ayse.ask('general', '/pacesetter language tr');
    const said = await ayse.ask('general', '/pacesetter verilerim');
    expect(plainText(said)).toContain('Senin hakkında tuttuklarım');
    await ayse.waitForDm('Senin hakkında tuttuğum her şey (23 Kas 2026)');
    expect((await company.as('ben').ask('general', '/pacesetter mydata')).text).toContain('What I keep');
  });

  it('who can read what is a press away, by name, and how long things are kept', async () => {
    const ben = company.as('ben');
    await ben.pressLabelled(await ben.ask('general', '/mydata'), 'Who can read what');
    const access = await ben.waitForView();
    expect(plainText(access)).toContain('you, Mert Manager (above you), Nora Admin (admin)');
    await ben.closeView(access);
    await ben.pressLabelled(await ben.ask('general', '/mydata'), 'How long things are kept');
    const kept = await ben.waitForView();
    expect(kept.submit).toBeFalsy();
    expect(plainText(kept)).toContain('the first 90 days: as long as the people it is between work here');
    expect(plainText(kept)).toContain('*Who opened whose numbers*: 400 days');
    await ben.closeView(kept);
  });

  it('an admin chooses how long words are kept, and everybody sees it in their language', async () => {
    const nora = company.as('nora');
    await nora.command('general', '/pacesetter retention');
    const form = await nora.waitForView();
    expect((await nora.submit(form, { years: '2' })).errors).toBeUndefined();
    const saved = await nora.waitForView((view) => !view.submit);
    expect(plainText(saved)).toContain('What people write is kept 2 years.');
    expect(plainText(saved)).toContain('Nothing is so old that it goes by this tonight.');
    await nora.closeView(saved);
    const ayse = company.as('ayse');
    await ayse.command('general', '/pacesetter saklama');
    const kept = await ayse.waitForView();
    expect(plainText(kept)).toContain('ilk 90 gün için yazılanlar: 2 yıl.');
    await ayse.closeView(kept);
  });

  it('an admin exports everybody’s, nobody else can, and everybody sees that it was done', async () => {
    for (const [who, text] of [['mert', 'dışa aktar'] as const, ['oya', 'AKTAR'] as const]) {
      const refused = await company.as(who).ask('general', `/pacesetter ${text}`);
      expect(refused.text).toContain('Only Pacesetter admins');
    }
    const nora = company.as('nora');
    const said = await nora.ask('general', '/pacesetter export');
    expect(said.text).toContain('Everybody sees under `/mydata` that you exported them');
    const message = await nora.waitForDm('the whole history, people and teams');
    expect(message.files?.map(({ name }) => name)).toEqual([
      ...['goals.csv', 'answers.csv', 'history.csv', 'people.csv', 'teams.csv'],
    ]);
    const goals = rowsOf(await fileOf(nora, message, 'goals.csv'));
    expect(goals.map(({ person, target, reason }) => [person, target, reason])).toEqual([
      ['Ben <!channel> & Co', '100', 'canary: twenty a day'],
    ]);
    const ben = plainText(await company.as('ben').ask('general', '/mydata'));
    expect(ben).toContain('Who exported everybody’s goals and history*\n• *Nora Admin*, 23 Nov 2026');
  });

  it('says what became of the files when Slack does not take them', async () => {
    const ben = company.as('ben');
    const refuse = (method: string, error: string) =>
      company.slack.addFault({ method, kind: 'refuse', error, times: 1 });
    refuse('files.getUploadURLExternal', 'missing_scope');
    await ben.ask('general', '/mydata', 'the app lacks the permission `files:write`');
    refuse('files.getUploadURLExternal', 'file_uploads_disabled');
    await ben.ask('general', '/mydata', 'so nothing was sent');
  });

  it('leaves no word that people wrote in the log', () => {
    // Both refusals of the files above were logged: so the lines are this bot's, and it was not silent.
    expect(lines.filter((line) => line.includes('files were not sent'))).toHaveLength(2);
    expect(lines.filter((line) => line.includes('canary'))).toEqual([]);
  });
});
