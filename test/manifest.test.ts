import { readFileSync } from 'node:fs';
import { type Methods, WebClient } from '@slack/web-api';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { capabilities } from '../src/app.ts';
import { createRegistry } from '../src/slack/registry.ts';
import { readSources } from './architecture/source.ts';

type Manifest = {
  display_information: { name: string; description: string };
  features: {
    slash_commands: Array<{
      command: string;
      description: string;
      usage_hint?: string;
      should_escape?: boolean;
    }>;
    shortcuts?: Array<{ name: string; type: string; callback_id: string; description: string }>;
    app_home: { home_tab_enabled: boolean };
  };
  oauth_config: { scopes: { bot: string[]; user?: string[] } };
  settings: {
    event_subscriptions: { bot_events: string[] };
    interactivity: { is_enabled: boolean };
    socket_mode_enabled: boolean;
    token_rotation_enabled: boolean;
  };
};

const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;
const schema = JSON.parse(readFileSync('test/support/slack-manifest.schema.json', 'utf8'));
const validate = new Ajv({ strict: false, allErrors: true, formats: { uri: true } }).compile(schema);
const registry = createRegistry(capabilities);

/**
 * The bot scopes a Web API method needs for what we do with it (slack.md §2): reading e-mail addresses from
 * users.list takes a scope of its own, and we read the history of public and private channels and direct messages.
 */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'dnd.info': ['dnd:read'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'files.completeUploadExternal': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'users.info': ['users:read'],
  'users.list': ['users:read', 'users:read.email'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
};

/** The scope without which Slack does not send an event (slack.md §2). */
const EVENT_SCOPES: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  team_join: ['users:read'],
  user_change: ['users:read'],
  user_status_changed: ['users:read'],
};

/** Every Web API method the product calls, found in its sources: `client.views.open(`, `paginate('users.list'`. */
function calledMethods(): string[] {
  const client = new WebClient();
  const isMethod = (group: string, name: string) => {
    const methods = client[group as keyof Methods] as unknown as Record<string, unknown> | undefined;
    return typeof methods === 'object' && typeof methods[name] === 'function';
  };
  const product = readSources().filter(({ path }) => !path.startsWith('src/sandbox/'));
  const called = product.flatMap(({ code }) => [
    ...[...code.matchAll(/\.\s*(\w+)\s*\.\s*(\w+)\s*\(/g)]
      .filter(([, group = '', name = '']) => isMethod(group, name))
      .map(([, group, name]) => `${group}.${name}`),
    ...[...code.matchAll(/\b(?:paginate|apiCall)\(\s*'([\w.]+)'/g)].map(([, name = '']) => name),
  ]);
  return [...new Set(called)].sort();
}

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

describe('manifest.yml', () => {
  it('is a manifest that Slack accepts', () => {
    validate(manifest);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    { name: 'a name of 36 characters', wrong: { display_information: { name: 'x'.repeat(36) } } },
    {
      name: 'a command without its slash',
      wrong: { features: { slash_commands: [{ command: 'log', description: 'x' }] } },
    },
    { name: 'a setting nobody knows', wrong: { setings: {} } },
  ])('would be refused with $name', ({ wrong }) => {
    expect(validate({ ...manifest, ...wrong })).toBe(false);
  });

  it('offers exactly the commands that are answered', () => {
    const offered = manifest.features.slash_commands.map(({ command }) => command);
    expect(offered).toHaveLength(new Set(offered).size);
    expect(sorted(offered)).toEqual(sorted(registry.commands.keys()));
  });

  it('lets typed people and channels arrive as ids', () => {
    const unescaped = manifest.features.slash_commands.filter((command) => !command.should_escape);
    expect(unescaped).toEqual([]);
  });

  it('subscribes to exactly the events that are handled; the Home tab is assembled by the edge', () => {
    expect(sorted(manifest.settings.event_subscriptions.bot_events)).toEqual(
      sorted(['app_home_opened', ...registry.events.keys()]),
    );
    expect(manifest.features.app_home.home_tab_enabled).toBe(registry.home.length > 0);
  });

  it('sends clicks and forms, since there are some, and offers exactly the shortcuts that are answered', () => {
    expect(registry.buttons.size + registry.modals.size).toBeGreaterThan(0);
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    const shortcuts = manifest.features.shortcuts ?? [];
    expect(shortcuts.map(({ callback_id }) => callback_id).sort()).toEqual(sorted(registry.shortcuts.keys()));
    expect(shortcuts.filter(({ type }) => type !== 'message')).toEqual([]);
  });

  it('finds the calls to Slack in the sources', () => {
    expect(calledMethods()).toEqual(expect.arrayContaining(['chat.postMessage', 'users.list', 'views.open']));
  });

  it('knows the scopes of every method that is called, and of no other', () => {
    expect(calledMethods()).toEqual(Object.keys(SCOPES).sort());
  });

  it('asks for exactly the scopes that are needed, and for none of a user', () => {
    const events = manifest.settings.event_subscriptions.bot_events;
    const needed = [
      ...(manifest.features.slash_commands.length > 0 ? ['commands'] : []),
      ...calledMethods().flatMap((method) => SCOPES[method] ?? [`unknown: ${method}`]),
      ...events.flatMap((event) => EVENT_SCOPES[event] ?? [`unknown: ${event}`]),
    ];
    expect(sorted(manifest.oauth_config.scopes.bot)).toEqual(sorted(needed));
    expect(manifest.oauth_config.scopes.user ?? []).toEqual([]);
  });

  it('uses Socket Mode, and tokens that do not rotate: only an installation store could follow them', () => {
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(manifest.settings.token_rotation_enabled).toBe(false);
  });

  it("keeps to Slack's lengths", () => {
    const { name, description } = manifest.display_information;
    const commands = manifest.features.slash_commands;
    const tooLong = [
      { what: 'name', text: name, most: 35 },
      { what: 'description', text: description, most: 140 },
      ...commands.flatMap(({ command, description, usage_hint = '' }) => [
        { what: command, text: command, most: 32 },
        { what: `${command} description`, text: description, most: 2000 },
        { what: `${command} hint`, text: usage_hint, most: 1000 },
      ]),
      ...(manifest.features.shortcuts ?? []).map(({ name }) => ({ what: name, text: name, most: 24 })),
    ].filter(({ text, most }) => text.length > most);
    expect(tooLong).toEqual([]);
    expect(commands.length).toBeLessThanOrEqual(50);
  });
});
