import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCompany } from '../journeys/company.ts';
import type { RunningBot } from '../support/running-bot.ts';

describe('an envelope that is not what Slack usually sends', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
  });
  afterAll(() => company.stop());

  it.each([
    { name: 'app_rate_limited, which has no event', body: { type: 'app_rate_limited', team_id: 'T0TEST' } },
    { name: 'an event that is null', body: { type: 'event_callback', team_id: 'T0TEST', event: null } },
    { name: 'nothing at all', body: {} },
  ])('is acknowledged, and the bot lives: $name (trap 2)', async ({ body }) => {
    expect(await company.slack.deliver({ type: 'events_api', body })).toMatchObject({ ok: true });
    expect((await company.as('ben').ask('general', '/log list')).ephemeral).toBe(true);
  });

  it.each([
    { name: 'an event without a type', type: 'events_api' as const, body: { event: {} } },
    {
      name: 'an event nobody listens to',
      type: 'events_api' as const,
      body: { event: { type: 'link_shared' } },
    },
    {
      name: 'a click without actions',
      type: 'interactive' as const,
      body: { type: 'block_actions', actions: [] },
    },
    { name: 'a form without a view', type: 'interactive' as const, body: { type: 'view_submission' } },
    { name: 'a kind of payload to come', type: 'interactive' as const, body: { type: 'hologram' } },
    { name: 'a command without a name', type: 'slash_commands' as const, body: { text: 'hello' } },
  ])('does no harm: $name', async ({ type, body }) => {
    // Not waited for: Slack gives such a thing up after three seconds.
    void company.slack.deliver({ type, body });
    expect((await company.as('ben').ask('general', '/log list')).ephemeral).toBe(true);
  });
});
