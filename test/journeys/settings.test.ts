import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { startCompany, suggestTo } from './company.ts';

/** Monday 23 November 2026, 08:55 in Istanbul. */
describe('somebody who wants quiet', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
  });
  afterAll(() => company.stop());

  it('says so in a form, and hears of a suggested goal once, when it is over', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    await ben.command('general', '/pacesetter settings');
    const form = await ben.waitForView((view) => view.callback_id === 'people.settings_form.v1');
    const values = {
      quiet_from: '08:00',
      quiet_until: '11:00',
      wanted: ['own', 'status'],
      wanted_more: ['thanks'],
    };
    await ben.submit(form, values);
    const saved = await ben.waitForView((view) => view.callback_id !== 'people.settings_form.v1');
    expect(plainText(saved)).toContain('Quiet from 08:00 until 11:00');
    expect(plainText(saved)).toContain('Not written to you: answers to goals you suggested');
    await ben.closeView(saved);
    await suggestTo(company, 'week');
    expect((await mert.ask('general', '/setgoal unanswered')).text).toContain('1 goal not answered');
    await company.moveTo('2026-11-23T07:59:00Z');
    const suggested = async () =>
      (await ben.readDm()).filter((message) => plainText(message).includes('suggests *100 calls*'));
    expect(await suggested()).toEqual([]);
    // It stands where it can be answered all the time.
    expect(plainText((await ben.openHome()) ?? {})).toContain('suggests *100 calls*');
    await company.moveTo('2026-11-23T08:01:00Z');
    expect(await suggested()).toHaveLength(1);
    await company.moveTo('2026-11-24T12:00:00Z');
    expect(await suggested()).toHaveLength(1);
    expect(plainText(await ben.openMore())).toContain('Quiet from 08:00 until 11:00');
  });
});
