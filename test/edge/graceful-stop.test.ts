import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Capability, ModalAnswer } from '../../src/capability.ts';
import { openDatabase } from '../../src/database/open.ts';
import { addCounts, startCompany } from '../journeys/company.ts';
import { waitFor } from '../support/wait.ts';
import { commandForm, startHttpCompany } from './signed-requests.ts';

/** A form whose answer comes when the test says so. */
function slowForm() {
  let finish: (answer: ModalAnswer) => void = () => {};
  let isRunning = false;
  const capability: Capability = {
    name: 'slow',
    commands: [
      {
        name: '/scorecards-slow',
        help: () => '',
        run: async () => ({
          kind: 'open',
          view: {
            type: 'modal',
            callback_id: 'slow.form.v1',
            title: { type: 'plain_text', text: 'Slow' },
            submit: { type: 'plain_text', text: 'Save' },
            blocks: [{ type: 'section', text: { type: 'plain_text', text: 'x' } }],
          },
        }),
      },
    ],
    modals: [
      {
        id: 'slow.form.v1',
        submit: () => {
          isRunning = true;
          return new Promise<ModalAnswer>((resolve) => {
            finish = resolve;
          });
        },
      },
    ],
  };
  return { capability, isRunning: () => isRunning, finish: () => finish({ kind: 'close' }) };
}

it('a form that is being stored when the bot stops still gets its answer over the line', async () => {
  const form = slowForm();
  const company = await startCompany({ extra: [form.capability] });
  const ben = company.as('ben');
  await ben.command('general', '/pacesetter scorecards-slow');
  const submitted = ben.submit(await ben.waitForView());
  await waitFor('the form to be stored', form.isRunning);
  const stopped = company.bot.stop();
  form.finish();
  expect(await submitted).toMatchObject({ ok: true });
  await stopped;
  await company.slack.close();
});

it('in HTTP mode a stopping bot says 503 to what is new, and answers what it began', async () => {
  const form = slowForm();
  const { company, post } = await startHttpCompany({ extra: [form.capability] });
  const ben = company.as('ben');
  await ben.command('general', '/pacesetter scorecards-slow');
  const submitted = ben.submit(await ben.waitForView());
  await waitFor('the form to be stored', form.isRunning);
  const stopped = company.bot.stop();
  const { status } = await post(commandForm(company, '/log 3 calls').toString());
  form.finish();
  expect(await submitted).toMatchObject({ ok: true });
  await stopped;
  expect(status).toBe(503);
  await company.slack.close();
});

/** Five minutes past the hour at which East's card is due. */
const AFTER_THE_CARD = '2026-11-23T06:05:00Z';

async function companyOnFile() {
  const folder = mkdtempSync(join(tmpdir(), 'pacesetter-stop-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'bot.db');
  const company = await startCompany({ databaseUrl: file });
  await addCounts(company, 'ben', 'calls', { '2026-11-18': 25 });
  return { company, file };
}

it('a post in flight is finished, and known to be sent', async () => {
  const { company, file } = await companyOnFile();
  company.slack.addFault({ method: 'chat.postMessage', kind: 'slow', delay_ms: 600, after_write: true });
  const moving = company.moveTo(AFTER_THE_CARD);
  await waitFor('the card in Slack', () => company.slack.ledger().length > 0);
  await company.bot.stop();
  await moving.catch(() => {});

  const database = openDatabase(file);
  const cards = await database.db
    .selectFrom('delivery')
    .select(['state', 'slack_ts'])
    .where('kind', '=', 'scorecard.card.v1')
    .execute();
  await database.close();
  expect(cards).toEqual([{ state: 'sent', slack_ts: company.slack.ledger()[0]?.ts }]);
  await company.slack.close();
});

it('a tick that waits out a Retry-After does not hold the stop up', async () => {
  const { company } = await companyOnFile();
  company.slack.addFault({ method: 'chat.postMessage', kind: 'rate_limited', retry_after: 25 });
  const moving = company.moveTo(AFTER_THE_CARD);
  await waitFor('the refusal', async () => {
    const rows = await company.context.db.selectFrom('delivery').select(['attempt', 'state']).execute();
    return rows.some(({ attempt, state }) => attempt > 0 && state === 'pending');
  });
  const startedAt = performance.now();
  await company.stop();
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  await moving.catch(() => {});
});
