import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PersonApi } from '../support/person-api.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { waitFor } from '../support/wait.ts';
import { startCompany } from './company.ts';

describe('an admin erases somebody who left', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
  });
  afterAll(() => company.stop());

  const nora = () => company.as('nora');
  const asked = async (text: string) => plainText(await nora().ask('general', text));

  it('is told that somebody who is still here cannot be erased', async () => {
    expect(await asked('/pacesetter erase @ayse')).toMatch(/still has an active Slack account/);
    expect(await asked('/pacesetter erase')).toMatch(/Name whom to erase/);
  });

  it('sees what goes and what stays, must type the name, and hears what is left', async () => {
    const { slack, context } = company;
    const api = new PersonApi(slack.url);
    await api.send('PATCH', `/users/${slack.userId('ayse')}`, { deleted: true });
    const isActive = context.db.selectFrom('person').select('is_active').where('name', 'like', 'Ay%');
    await waitFor(
      'Slack to say that Ayşe left',
      async () => (await isActive.executeTakeFirst())?.is_active === 0,
    );

    const { name } = await context.db
      .selectFrom('person')
      .select('name')
      .where('name', 'like', 'Ay%')
      .executeTakeFirstOrThrow();
    await nora().command('general', `/pacesetter unut ${name}`);
    const form = await nora().waitForView((view) => view.callback_id === 'mydata.erase.v1');
    expect(plainText(form)).toMatch(/This cannot be undone/);
    const wrong = await nora().submit(form, { name: 'Ayşe' });
    expect(wrong.errors).toEqual({ name: `That is another name. Type it as it stands: ${name}` });

    const done = await nora().submit(form, { name: 'AYŞE yılmaz' });
    expect(done.response_action).toBe('update');
    const [view] = (await nora().views()).toReversed();
    expect(plainText(view ?? {})).toContain('Whatever is left of them is called *Former colleague 1* now.');
    expect(await isActive.execute()).toEqual([]);
  });
});
