import { it, type TestContext } from 'vitest';
import { startCompany } from '../journeys/company.ts';
import { waitFor } from '../support/wait.ts';

async function company({ onTestFinished }: TestContext) {
  const running = await startCompany();
  onTestFinished(() => running.stop());
  await waitFor('both lines', () => running.slack.connections() === 2);
  return running;
}

it.concurrent('opens its line again after an outage of apps.connections.open that outlives a few retries (traps 4 and 5)', async (test) => {
  const { expect } = test;
  const { slack, as } = await company(test);
  slack.addFault({ method: 'apps.connections.open', kind: 'server_error', times: 3 });
  slack.disconnect({ reason: 'warning', hard: true, connections: 1 });
  expect(slack.connections()).toBe(1);
  await waitFor('both lines again', () => slack.connections() === 2, 15_000);
  // Both are used in turn.
  for (const _ of [1, 2]) expect((await as('ben').ask('general', '/log list')).ephemeral).toBe(true);
});

it.concurrent('answers every command while Slack recycles one of its two lines (trap 3)', async (test) => {
  const { expect } = test;
  const { slack, as } = await company(test);
  const ben = as('ben');
  slack.disconnect({ reason: 'refresh_requested', connections: 1 });
  let asked = 0;
  await waitFor(
    'both lines again',
    async () => {
      const answer = await ben.ask('general', '/log list', undefined, { timeoutMs: 2_000 });
      expect(answer.text).toContain('You have not logged anything yet');
      asked++;
      return slack.connections() === 2;
    },
    15_000,
  );
  expect(asked).toBeGreaterThan(3);
});
