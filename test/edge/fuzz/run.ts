import fc from 'fast-check';
import { expect } from 'vitest';
import { capabilities } from '../../../src/app.ts';
import type { View } from '../../../src/sandbox/server/types.ts';
import { addCounts, startCompany } from '../../journeys/company.ts';
import { rowsByTable } from '../../support/every-row.ts';
import type { RunningBot } from '../../support/running-bot.ts';
import { waitFor } from '../../support/wait.ts';
import { dangerousTexts } from '../dangerous.ts';
import { createExchange, type Deed, type Exchange } from '../exchange.ts';
import { logLines } from '../log-lines.ts';
import { wordsOf } from '../roles/acts.ts';
import { anyFilling } from './forms.ts';
import { anyText } from './words.ts';

const PEOPLE = ['nora', 'mert', 'ayse', 'ben', 'oya'] as const;
/** What our own words never say; it would be a stack, a type or an error of ours. */
const INSIDES = /\n\s+at |Error:|node_modules|SQLITE|\[object |\bat \S+\.ts/;
const BROKEN = /Something broke|bir şey bozuldu/i;

const commands = capabilities.flatMap((each) => each.commands ?? []).map(({ name }) => name);
const buttons = capabilities.flatMap((each) => each.buttons ?? []).map(({ id }) => id);
const modals = capabilities.flatMap((each) => each.modals ?? []).map(({ id }) => id);
const events = [
  ...capabilities.flatMap((each) => each.events ?? []).map(({ type }) => type),
  ...['app_home_opened', 'message', 'no_such_event'],
];

type Rows = Record<string, string[]>;

/**
 * Does `runs` things to the real bot, through every command, button, form and event that the capabilities declare. The
 * bot lives, acknowledges, answers once and never with its insides; what changes in the database is whole and audited.
 */
export async function fuzzBot({ runs, databaseUrl }: { runs: number; databaseUrl?: string }): Promise<void> {
  const { log, lines } = logLines();
  const company = await startCompany({ log, ...(databaseUrl ? { databaseUrl } : {}) });
  const exchange = await createExchange(company);
  try {
    // The first admin to come is welcomed, whatever they typed; here somebody came before.
    await company.context.db.updateTable('workspace').set({ installer_id: 'somebody' }).execute();
    const known = await addRecords(company);
    const forms = await openForms(company, exchange, known);
    await quiet(company);
    const property = fc.asyncProperty(
      fc.constantFrom(...PEOPLE),
      anyDeed(known, forms),
      async (handle, deed) => {
        // A deed is blamed for its own faults alone, or none could be shrunk.
        lines.length = 0;
        await check(company, exchange, { handle, deed });
        expect(lines.filter((line) => JSON.parse(line).level >= 50).join('\n')).toBe('');
      },
    );
    await fc.assert(property, { numRuns: runs });
    expect(exchange.postCounts().filter((count) => count > 1)).toEqual([]);
    expect((await company.as('ben').ask('general', '/log list')).ephemeral).toBe(true);
  } finally {
    exchange.close();
    await company.stop();
  }
}

function anyDeed(known: readonly string[], forms: ReadonlyMap<string, View>): fc.Arbitrary<Deed> {
  const text = anyText(known);
  const value = fc.oneof(fc.constantFrom(...known), text);
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('command' as const),
        name: fc.constantFrom(...commands),
        text,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('click' as const), id: fc.constantFrom(...buttons), value }),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom(...modals).chain((id) =>
        anyFilling(forms.get(id), known).map((filled) => ({
          kind: 'submit' as const,
          id,
          blocks: (forms.get(id)?.blocks ?? []) as Record<string, unknown>[],
          ...filled,
        })),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({
          type: fc.constantFrom(...events),
          user: fc.oneof(value, fc.record({ id: value, name: text })),
        })
        .map((event) => ({ kind: 'event' as const, event })),
    },
  );
}

/** Does it and looks at what came of it, against what stood in the database right before. */
async function check(
  company: RunningBot,
  exchange: Exchange,
  { handle, deed }: { handle: string; deed: Deed },
): Promise<void> {
  const stored = await rowsByTable(company.context.db);
  const from = { userId: company.slack.userId(handle), teamId: 'T0TEST' };
  const got = await exchange.give(deed, from, deed.kind === 'event' ? 100 : undefined);
  // What an event changes is told to nobody: the next deed must not be judged by it.
  await company.bot.idle();
  const words = wordsOf(got);
  expect(got.posts.length + got.views.length).toBeLessThanOrEqual(1);
  expect(words).not.toMatch(BROKEN);
  if (!INSIDES.test(JSON.stringify(deed))) expect(words).not.toMatch(INSIDES);
  expect(dangerousTexts([got.posts, got.views, got.ack, got.home])).toEqual([]);

  const after = await rowsByTable(company.context.db);
  const added = (table: string) => (after[table]?.length ?? 0) - (stored[table]?.length ?? 0);
  const changed = Object.keys(after).filter((table) => String(after[table]) !== String(stored[table]));
  // What found nothing to change may leave its receipt, and the outbox sends on meanwhile what was planned before.
  // Who looked at whose goals is kept beside the audit, of a read that answers as often as it is asked.
  const isQuiet = (table: string) =>
    table === 'receipt' || table === 'opening' || (table === 'delivery' && added(table) === 0);
  if (changed.every(isQuiet)) return;
  expect(added('audit'), changed.join()).toBeGreaterThan(0);
  if (deed.kind !== 'event') expect(deliveriesIn(after, stored)).toHaveLength(1);
  expect(await sumOf(company, 'fact')).toBe(await sumOf(company, 'daily_total'));
}

/** The receipts that came for deliveries of Slack's; one for a log says that what was offered was taken. */
function deliveriesIn(after: Rows, stored: Rows): string[] {
  const isNew = (row: string) => !stored.receipt?.includes(row) && !row.includes('"key":"log:');
  return (after.receipt ?? []).filter(isNew);
}

async function sumOf({ context: { db } }: RunningBot, table: 'fact' | 'daily_total'): Promise<bigint> {
  const rows = await db.selectFrom(table).select('amount').execute();
  return rows.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}

/** A goal and some figures for Ben; returns every id a button or form could carry. */
async function addRecords(company: RunningBot): Promise<string[]> {
  const { slack, context } = company;
  await addCounts(company, 'ben', 'demos', { '2026-11-16': 4, '2026-11-20': 2 });
  await company.as('mert').command('general', `/setgoal <@${slack.userId('ben')}>`);
  const mert = company.as('mert');
  await mert.submit(await mert.waitForView(), { kpi: 'calls', target: '40', reason: 'As agreed' });
  await mert.closeView(await mert.waitForView());
  await company.as('ben').ask('general', '/log 3 calls');
  const { db } = context;
  const tables = ['person', 'team', 'goal', 'delivery'] as const;
  const ids = await Promise.all(tables.map((table) => db.selectFrom(table).select('id').limit(6).execute()));
  const batches = await db.selectFrom('fact').select('source_id').execute();
  const people = PEOPLE.map((name) => slack.userId(name));
  return [
    ...ids.flat().map(({ id }) => id),
    ...ids.flat().flatMap(({ id }) => [`person:${id}`, `team:${id}`]),
    ...batches.map(({ source_id }) => source_id),
    ...people,
    ...people.map((id) => `<@${id}|someone>`),
    ...[slack.channelId('east'), 'U0NOBODY', 'x'],
  ];
}

/** Every form that a command or button opens, by its callback id. */
async function openForms(company: RunningBot, exchange: Exchange, known: readonly string[]) {
  const forms = new Map<string, View>();
  const deeds: Deed[] = [
    ...commands.map((name) => ({ kind: 'command' as const, name, text: '' })),
    ...buttons.flatMap((id) =>
      ['', ...known.slice(0, 8)].map((value) => ({ kind: 'click' as const, id, value })),
    ),
  ];
  for (const handle of ['nora', 'mert']) {
    const from = { userId: company.slack.userId(handle), teamId: 'T0TEST' };
    for (const deed of deeds) {
      const { views } = await exchange.give(deed, from, 2_000);
      for (const view of views) if (view.callback_id) forms.set(view.callback_id, view);
    }
  }
  return forms;
}

/** Waits until what the start planned is planned, so that what changes from now on is what was done. */
async function quiet(company: RunningBot) {
  await waitFor('the schedules', async () => {
    const schedules = await company.context.db.selectFrom('scorecard_schedule').select('team_id').execute();
    return schedules.length > 0;
  });
}
