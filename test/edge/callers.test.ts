import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capabilities } from '../../src/app.ts';
import { startCompany } from '../journeys/company.ts';
import { PersonApi } from '../support/person-api.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { waitFor } from '../support/wait.ts';
import { answerBox } from './answer-box.ts';
import { type From, payloadsTo } from './payloads.ts';

const buttons = capabilities.flatMap((capability) => capability.buttons ?? []);
const modals = capabilities.flatMap((capability) => capability.modals ?? []);
const commands = capabilities.flatMap((capability) => capability.commands ?? []);

describe('someone who is not one of us', () => {
  let company: RunningBot;
  let send: ReturnType<typeof payloadsTo>;
  beforeAll(async () => {
    company = await startCompany();
    // What is said by itself is settled before anything is compared.
    await company.bot.tick();
    send = payloadsTo(company);
    const api = new PersonApi(company.slack.url);
    await api.send('PATCH', `/users/${company.slack.userId('oya')}`, { deleted: true });
    await waitFor('the bot to know that Oya left', async () => {
      const rows = await company.context.db.selectFrom('person').select(['name', 'is_active']).execute();
      return rows.some(({ name, is_active }) => name === 'Oya Outsider' && is_active === 0);
    });
  });
  afterAll(() => company.stop());

  const strangers: ReadonlyArray<{ who: string; from: () => From }> = [
    { who: 'a user nobody told us of', from: () => ({ userId: 'U0NOBODY' }) },
    { who: 'a user who was deactivated', from: () => ({ userId: company.slack.userId('oya') }) },
    { who: 'a known user id in another workspace', from: () => ({ teamId: 'T0OTHER' }) },
    {
      who: 'an admin’s user id in another workspace',
      from: () => ({ userId: company.slack.userId('nora'), teamId: 'T0OTHER' }),
    },
    { who: 'a user id that is SQL', from: () => ({ userId: "' or 1=1 --" }) },
  ];

  /** Everything that is stored, but for the receipts of what took effect. */
  async function stored() {
    const { db } = company.context;
    const tables = [
      'person',
      'team',
      'fact',
      'goal',
      'goal_version',
      'audit',
      'receipt',
      'delivery',
      'role_grant',
    ] as const;
    const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
    return JSON.stringify(rows);
  }

  it.each(strangers)('$who gets a kind sentence for every command, and changes nothing', async ({ from }) => {
    const before = await stored();
    for (const { name } of commands) {
      const box = await answerBox();
      expect(await send.command(name, '3 calls', box.url, from())).toMatchObject({ ok: true });
      expect(await box.first()).toMatchObject({
        response_type: 'ephemeral',
        text: expect.stringContaining('I do not know you in this workspace yet'),
      });
    }
    expect(await stored()).toBe(before);
  });

  it.each(strangers)('$who gets it for every button, and changes nothing', async ({ from }) => {
    const before = await stored();
    for (const { id } of buttons) {
      const box = await answerBox();
      expect(await send.click(id, box.url, from(), 'x'), id).toMatchObject({ ok: true });
      expect((await box.first()).text, id).toContain('I do not know you');
      expect(box.answers).toHaveLength(1);
    }
    expect(await stored()).toBe(before);
  });

  it.each(strangers)('$who gets it for every form, and changes nothing', async ({ from }) => {
    const before = await stored();
    for (const { id } of modals) {
      const ack = await send.submit(id, [], from());
      expect(ack, id).toMatchObject({ ok: true, body: { response_action: 'update' } });
      expect(plainText((ack as { body: { view: object } }).body.view), id).toContain('I do not know you');
    }
    expect(await stored()).toBe(before);
  });

  it('a guest can log and see their own numbers, and is refused what admins and managers do', async () => {
    const api = new PersonApi(company.slack.url);
    const nora = company.slack.userId('nora');
    const mert = company.slack.userId('mert');
    for (const id of [nora, mert]) await api.send('PATCH', `/users/${id}`, { is_restricted: true });
    await waitFor('the bot to know of the guests', async () => {
      const guests = await company.context.db
        .selectFrom('person')
        .select('id')
        .where('is_guest', '=', 1)
        .execute();
      return guests.length === 2;
    });
    const formerAdmin = company.as('nora');
    expect((await formerAdmin.ask('general', '/log 2 calls')).text).toContain('Stored for today');
    expect((await formerAdmin.ask('general', '/pacesetter sync')).text).toContain('Only Pacesetter admins');
    const before = await stored();
    for (const formerLead of [formerAdmin, company.as('mert')]) {
      const answer = await formerLead.ask('general', `/mygoals <@${company.slack.userId('ben')}>`);
      expect(answer.text).toContain(
        'These goals are between Ben &lt;!channel&gt; &amp; Co and their managers',
      );
    }
    expect(await stored()).toBe(before);
  });
});
