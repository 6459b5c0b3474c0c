import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany } from './company.ts';

describe('the weeks of a team, drawn', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    // Nothing at all in the week of 2 November.
    await addCounts(company, 'ayse', 'calls', { '2026-10-20': 30, '2026-10-27': 35, '2026-11-10': 40 });
    await addCounts(company, 'ben', 'calls', { '2026-10-27': 10, '2026-11-17': 25 });
  });
  afterAll(() => company.stop());

  it('come in the card’s thread, with the numbers in words and the week without records named', async () => {
    await company.moveTo('2026-11-23T06:00:00Z');
    const card = await company.as('ben').waitForMessage('east', 'Week 47');
    expect(JSON.stringify(card.blocks)).not.toContain('data_visualization');
    const replies = await company.as('ben').read('east', { threadTs: card.ts });
    const reply = replies.find((each) => JSON.stringify(each.blocks).includes('data_visualization'));
    expect(reply && plainText(reply).replaceAll('\u00a0', ' ')).toContain(
      '19 Oct: 30 · 26 Oct: 45 · 9 Nov: 40 · 16 Nov: 25',
    );
    expect(reply && plainText(reply)).toContain('Nothing was recorded in the week of 2 Nov');
    expect(reply?.blocks?.at(-1)).toMatchObject({
      type: 'data_visualization',
      chart: { type: 'line', axis_config: { categories: ['19 Oct', '26 Oct', '9 Nov', '16 Nov'] } },
    });
  });
});
