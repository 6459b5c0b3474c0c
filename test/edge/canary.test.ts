import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { backUp } from '../../src/operations/actions/back-up.ts';
import { databaseFile } from '../../src/operations/store.ts';
import type { FaultRequest } from '../../src/sandbox/server/api/faults.ts';
import { waitFor } from '../support/wait.ts';
import { createExchange, type Deed, type Got } from './exchange.ts';
import { startHostileCompany } from './hostile-company.ts';
import { logLines } from './log-lines.ts';
import { FORM, startHttpCompany } from './signed-requests.ts';

/** Stands wherever people, Slack or the CRM write: names, a team, deals, goals' reasons, what is typed. */
const CANARY = 'Canary8a1f';

const times = 50;
const FAULTS: ReadonlyArray<{
  name: string;
  faults?: FaultRequest[];
  isReadOnly?: boolean;
  isDeaf?: boolean;
}> = [
  { name: 'nothing is wrong' },
  {
    name: 'Slack refuses forms and App Home',
    faults: [
      { method: 'views.open', kind: 'refuse', error: 'invalid_arguments', times },
      { method: 'views.publish', kind: 'refuse', error: 'view_too_large', times },
    ],
  },
  { name: 'Slack fails', faults: [{ method: '*', kind: 'server_error', times }] },
  { name: 'Slack limits', faults: [{ method: '*', kind: 'rate_limited', times }] },
  { name: 'nobody takes the answers', isDeaf: true },
  { name: 'the database refuses to store', isReadOnly: true },
];

it('what people write never reaches the log, metadata or a form’s hidden text, whatever goes wrong', async () => {
  const { company, lines } = await startHostileCompany(CANARY);
  const exchange = await createExchange(company);
  onTestFinished(async () => {
    exchange.close();
    await company.stop();
  });
  const { slack, context } = company;
  const people = await context.db.selectFrom('person').select(['id', 'email']).execute();
  const ben = people.find(({ email }) => email?.startsWith('ben'))?.id;
  const goal = { subject: `person:${ben}`, kpi: 'calls', target: '40', reason: CANARY };
  const deeds: Deed[] = [
    ...['', CANARY, `3 calls ${CANARY}`, `@${CANARY}`].flatMap((text) =>
      ['/log', '/mygoals', '/setgoal', '/scorecard', '/pacesetter'].map((name) => ({
        kind: 'command' as const,
        name,
        text,
      })),
    ),
    { kind: 'command', name: '/pacesetter', text: `people ${CANARY}` },
    { kind: 'click', id: 'goals.why.v1', value: CANARY },
    { kind: 'click', id: 'activity.confirm.v1', value: `{"b":"${CANARY}"` },
    { kind: 'submit', id: 'goals.set.v1', values: goal },
    { kind: 'submit', id: 'goals.set.v1', values: { ...goal, target: CANARY } },
    // A month's goal on its last days is warned of, in a form that carries the goal along.
    {
      kind: 'submit',
      id: 'goals.set.v1',
      values: { ...goal, period: 'month', repeat: 'once', from: CANARY },
    },
    {
      kind: 'submit',
      id: 'goals.check.v1',
      metadata: `person:${ben} 7 calls ${CANARY} ${CANARY} once`,
      values: goal,
    },
    { kind: 'submit', id: 'teams.set_up_form.v1', values: { name: CANARY, zone: CANARY, locale: 'en' } },
    { kind: 'submit', id: CANARY, metadata: CANARY },
    { kind: 'home' },
    { kind: 'event', event: { type: 'user_change', user: { id: CANARY, team_id: 'T0TEST', name: CANARY } } },
  ];

  const got: Got[] = [];
  for (const { faults = [], isReadOnly = false, isDeaf = false } of FAULTS) {
    for (const fault of faults) slack.addFault(fault);
    exchange.beDeaf(isDeaf);
    await sql`pragma query_only = ${sql.lit(isReadOnly ? 1 : 0)}`.execute(context.db);
    await Promise.all(
      ['mert', 'ayse'].map(async (handle) => {
        const from = { userId: slack.userId(handle), teamId: 'T0TEST' };
        for (const deed of deeds) got.push(await exchange.give(deed, from, 60));
      }),
    );
    slack.clearFaults();
  }
  await sql`pragma query_only = 0`.execute(context.db);
  exchange.beDeaf(false);

  slack.addFault({ method: 'chat.postMessage', kind: 'server_error', after_write: true });
  slack.addFault({ method: 'chat.postMessage', kind: 'refuse', error: 'invalid_blocks' });
  await company.moveTo('2026-11-23T06:05:00Z');
  const posts = () => slack.ledger().filter(({ method }) => method === 'chat.postMessage');
  await waitFor('the card', () => posts().length > 0);

  const log = lines.join('');
  expect(log).toContain('a request failed');
  expect(log).toContain('it will be looked up');
  expect(JSON.stringify(posts())).toContain(CANARY);
  const { bot, app, signingSecret } = slack.tokens;
  for (const secret of [CANARY, bot, app, signingSecret]) {
    expect(lines.filter((line) => line.includes(secret))).toEqual([]);
  }
  const hidden = got.flatMap(({ views }) => views.map((view) => view.private_metadata ?? ''));
  expect(hidden.filter((text) => text.includes(CANARY))).toEqual([]);
  expect(JSON.stringify(posts().map(({ metadata }) => metadata))).not.toContain(CANARY);
});

it('backups hold it, but neither their names nor what is said of one that fails', async () => {
  const { company, lines } = await startHostileCompany(CANARY);
  onTestFinished(() => company.stop());
  const { db } = company.context;
  await db.updateTable('workspace').set({ name: CANARY }).execute();
  const file = (await databaseFile(db)) ?? '';
  const folder = join(dirname(file), 'backups');
  await company.moveTo('2026-11-24T00:31:00Z');
  for (const kind of ['by-hand', 'before-upgrade'] as const) {
    await backUp(file, kind, company.context.clock.now());
  }
  const names = readdirSync(folder);
  expect(names).toHaveLength(3);
  for (const name of names) expect(readFileSync(join(folder, name)).includes(CANARY), name).toBe(true);

  rmSync(folder, { recursive: true });
  writeFileSync(folder, '');
  const failure = backUp(file, 'nightly', company.context.clock.now());
  const said = await failure.then(
    () => 'no error',
    (error) => String(error),
  );
  expect(said).toContain('backups');
  await company.moveTo('2026-11-25T00:31:00Z');
  const log = lines.join('');
  expect(log).toContain('the nightly backup is made');
  expect(log).toContain('the nightly backup failed');
  for (const text of [...names, ...readdirSync(dirname(file)), said, log]) expect(text).not.toContain(CANARY);
});

it('a request that cannot be read leaves none of its text in the log', async () => {
  const { log, lines } = logLines();
  const { company, post } = await startHttpCompany({ log });
  onTestFinished(() => company.stop());
  const bodies = [
    { body: `{"event": ${CANARY}`, contentType: 'application/json' },
    { body: `payload={"type": "${CANARY}`, contentType: FORM },
    { body: `payload=${encodeURIComponent(JSON.stringify({ type: CANARY }))}`, contentType: FORM },
    { body: `command=%2F${CANARY}&text=${CANARY}&user_id=${CANARY}&team_id=${CANARY}`, contentType: FORM },
    { body: `<${CANARY}/>`, contentType: 'text/xml' },
    { body: CANARY, contentType: CANARY },
  ];
  for (const { body, contentType } of bodies) {
    await post(body, { contentType });
    await post(body, { contentType, signature: null });
  }
  expect((await company.as('ben').ask('general', '/log list')).ephemeral).toBe(true);
  expect(lines.filter((line) => line.includes(CANARY))).toEqual([]);
});
