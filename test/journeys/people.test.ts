import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { startCompany } from './company.ts';

describe('an admin at the people', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
  });
  afterAll(() => company.stop());

  it('finds someone without their accents, and reads a refusal under the field it is about', async () => {
    const nora = company.as('nora');
    expect(plainText(await nora.ask('general', '/pacesetter people AYSE'))).toContain('Ayşe Yılmaz');
    const list = await nora.ask('general', '/pacesetter people nora');
    await nora.pressLabelled(list, 'Edit');
    const form = await nora.waitForView((view) => view.callback_id === 'people.edit_form.v1');
    const { errors } = await nora.submit(form, {
      zone: 'Europe/Istanbul',
      locale: 'auto',
      from: '2026-11-23',
      workWeek: ['1', '2', '3', '4', '5'],
      role: [],
    });
    expect(Object.keys(errors ?? {})).toEqual(['role']);
    expect(errors?.role).toContain('the only Pacesetter admin');
  });

  it.each(['help', '--help', '?', ' YARDIM '])(
    'explains a command to who types %j after it',
    async (word) => {
      const answer = await company.as('ben').ask('general', `/log ${word}`);
      expect(answer.text).toContain('What I can do');
    },
  );

  it('lists everything by what one wants to do, and of a word what it does', async () => {
    const ben = company.as('ben');
    const all = await ben.ask('general', '/pacesetter help');
    expect(plainText(all)).toMatch(/My numbers[\s\S]*Talking to each other[\s\S]*The company/);
    expect(plainText(all)).not.toContain('/pacesetter erase');
    expect(plainText(await company.as('nora').ask('general', '/pacesetter help'))).toContain('erase');
    const one = await ben.ask('general', '/pacesetter beceriler help');
    expect(one.text).toBe('What I can do\n`/pacesetter skills` – how I and others see them');
  });
});
