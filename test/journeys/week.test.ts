import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { startCompany } from './company.ts';

/** 09:15 in Istanbul on Monday 30 November 2026. */
const MONDAY = '2026-11-30T06:15:00Z';

describe('a manager’s week, from what somebody asked them to what they gave', () => {
  let company: RunningBot;
  beforeAll(async () => {
    // Monday 23 November 2026, noon in Istanbul.
    company = await startCompany({ at: '2026-11-23T09:00:00Z' });
  });
  afterAll(() => company.stop());

  const isForm = ({ callback_id: id }: { callback_id?: string }) => id === 'feedback.give_form.v1';

  it('is one message on Monday, with what they are waited for', async () => {
    await company.as('ayse').ask('general', '/givefeedback ask @mert about demos');
    await company.moveTo(MONDAY);
    const week = await company.as('mert').waitForDm('Monday, 30 Nov 2026');
    expect(week.text).toContain('*What you promised, and who waits for you*');
    expect(week.text).toContain('• *Ayşe Yılmaz* waits for your feedback. Asked on 23 Nov 2026.');
    const mornings = (await company.as('mert').readDm()).filter(({ text }) =>
      text.startsWith('Monday, 30 Nov 2026'),
    );
    expect(mornings).toHaveLength(1);
  });

  it('shows all of it behind All, and in App Home what does not stand under Needs you', async () => {
    const mert = company.as('mert');
    await mert.pressLabelled(await mert.waitForDm('Monday, 30 Nov 2026'), 'All');
    const all = await mert.waitForView();
    expect(plainText(all)).toContain('Ayşe Yılmaz* waits for your feedback');
    await mert.closeView(all);
    const home = plainText((await mert.openHome()) ?? {});
    expect(home).toContain('would like your feedback');
    expect(home).not.toContain('waits for your feedback');
  });

  it('leads to the form, and forgets what was given with the next press', async () => {
    const mert = company.as('mert');
    const week = await mert.waitForDm('Monday, 30 Nov 2026');
    const owed = JSON.stringify(week.blocks).match(/2026-11-30 feedback_request request:[^"]+/)?.[0];
    const press = () => mert.press(week, 'nudges.week_owed.v1', { value: owed ?? '' });
    await press();
    const form = await mert.waitForView(isForm);
    await mert.submit(form, {
      kind: 'strength',
      situation: 'Tuesday’s demo at Yıldız Teknik',
      behaviour: 'You asked who else has to agree',
      impact: 'We met the buyer two weeks sooner',
    });
    await mert.closeView(await mert.waitForView((view) => !isForm(view)));
    // The form did not take the place of the message, which says more than that.
    expect((await mert.waitForDm('Monday, 30 Nov 2026')).ts).toBe(week.ts);
    await press();
    await mert.waitForDm(({ ts, text }) => ts === week.ts && !text.includes('waits for your feedback'));
  });
});
