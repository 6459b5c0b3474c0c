import type { App } from '@slack/bolt';
import { afterEach, expect, it, vi } from 'vitest';
import { capabilities } from '../../src/app.ts';
import type { ModalAnswer } from '../../src/capability.ts';
import { createHomes } from '../../src/slack/homes.ts';
import { createModalListener } from '../../src/slack/on-modal.ts';
import { createRegistry } from '../../src/slack/registry.ts';
import { routePayloads } from '../../src/slack/router.ts';
import { logLines } from '../edge/log-lines.ts';
import { onSqlite } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

/** Stands in Bolt's place and counts what is registered. */
function countingApp() {
  const counts: Record<string, number> = {};
  const app = new Proxy({} as App, {
    get: (_target, method) => (constraints: { type?: string }) => {
      const kind = constraints.type ?? String(method);
      counts[kind] = (counts[kind] ?? 0) + 1;
    },
  });
  return { app, counts };
}

afterEach(() => {
  vi.useRealTimers();
});

onSqlite('The edge', (open) => {
  it('registers one Bolt listener for each kind of payload, however many capabilities there are (trap 14)', async () => {
    const { context } = await createCompany(open);
    const { app, counts } = countingApp();
    routePayloads(app, context, capabilities, { send: async () => {} });
    expect(counts).toEqual({
      ...{ command: 1, action: 1, view: 1, view_closed: 1, event: 1, shortcut: 1, options: 1 },
      error: 1,
    });
  });

  /** Submits a form whose capability answers when the test says so. */
  async function submitSlowly() {
    const company = await createCompany(open);
    await company.addPerson({ name: 'Ana', slackId: 'U1' });
    const { log, lines } = logLines();
    let finish: (answer: ModalAnswer) => void = () => {};
    const answer = new Promise<ModalAnswer>((resolve) => {
      finish = resolve;
    });
    const registry = createRegistry([{ name: 'slow', modals: [{ id: 'slow.v1', submit: () => answer }] }]);
    const listener = createModalListener(
      { ...company.context, log },
      registry,
      createHomes(company.context, registry),
    );
    const acks: unknown[] = [];
    const view = {
      id: 'V1',
      hash: 'h',
      callback_id: 'slow.v1',
      private_metadata: '',
      blocks: [],
      state: { values: {} },
    };
    vi.useFakeTimers();
    const done = listener({
      ack: async (body: unknown) => void acks.push(body),
      body: { type: 'view_submission', team: { id: 'T0000001' }, user: { id: 'U1' } },
      view,
      client: { views: { publish: async () => ({ ok: true }) } },
    } as unknown as Parameters<typeof listener>[0]);
    return { done, finish, lines, acks };
  }

  it('warns once when a form is not answered within 2.5 seconds (trap 13)', async () => {
    const { done, finish, lines, acks } = await submitSlowly();
    await vi.advanceTimersByTimeAsync(2_400);
    expect(lines).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 40, where: 'slow.v1' }]);
    finish({ kind: 'close' });
    await done;
    expect(acks).toEqual([undefined]);
    expect(lines).toHaveLength(1);
  });

  it('says nothing about a form that is answered in time', async () => {
    const { done, finish, lines } = await submitSlowly();
    finish({ kind: 'close' });
    await done;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(lines).toEqual([]);
  });
});

it('refuses to start when two capabilities claim the same command, button or form', () => {
  const run = async () => ({ kind: 'nothing' as const });
  const command = { name: '/same' as const, run, help: () => '' };
  const button = { id: 'same.v1', run };
  const modal = { id: 'same.v1', submit: async () => ({ kind: 'close' as const }) };
  for (const part of [{ commands: [command] }, { buttons: [button] }, { modals: [modal] }]) {
    const twice = [
      { name: 'one', ...part },
      { name: 'two', ...part },
    ];
    expect(() => createRegistry(twice)).toThrow(/Two capabilities declare "\/?same/);
  }
});
