import { randomBytes } from 'node:crypto';
import type { Manifest } from '../manifest.ts';
import type { Sandbox } from '../sandbox.ts';
import type { SeedChannel, SeedUser } from '../types.ts';
import { addChannel } from './conversations.ts';
import { nextId, type State } from './state.ts';
import { addUser } from './users.ts';

type Ground = Pick<Sandbox, 'businessClock' | 'workspace'>;

/** A new workspace with the app installed, Slackbot, and the people and channels it starts with. */
export function createState(
  ground: Ground,
  manifest: Manifest,
  seed: { users: SeedUser[]; channels: SeedChannel[] },
): State {
  const secret = () => randomBytes(12).toString('hex');
  const state: State = {
    lastId: 0,
    lastTs: 0,
    tokens: { bot: `xoxb-sandbox-${secret()}`, app: `xapp-sandbox-${secret()}`, signingSecret: secret() },
    installed: true,
    app: { appId: '', botId: '', botUserId: '' },
    users: new Map(),
    channels: new Map(),
    messages: new Map(),
    ephemerals: new Map(),
    files: new Map(),
    homes: new Map(),
    ledger: [],
    reads: new Map(),
  };
  const whole = { ...ground, state };
  state.app = { appId: nextId(state, 'A'), botId: nextId(state, 'B'), botUserId: nextId(state, 'U') };
  addUser(whole, {
    id: 'USLACKBOT',
    name: 'slackbot',
    real_name: 'Slackbot',
    tz: 'UTC',
    locale: 'en-US',
    is_bot: false,
  });
  addBotUser(whole, manifest);
  for (const user of seed.users) addUser(whole, user);
  for (const channel of seed.channels) addChannel(whole, channel);
  return state;
}

function addBotUser(ground: Ground & { state: State }, { botName }: Manifest): void {
  const { app } = ground.state;
  const user = addUser(ground, {
    id: app.botUserId,
    name: botName.toLowerCase(),
    real_name: botName,
    tz: 'America/Los_Angeles',
    locale: 'en-US',
    is_bot: true,
  });
  user.profile.bot_id = app.botId;
  user.profile.api_app_id = app.appId;
}
