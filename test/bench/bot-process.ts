import { randomUUID } from 'node:crypto';
import { App, SocketModeReceiver } from '@slack/bolt';
import { startBot } from '../../src/bot.ts';
import type { Capability, Message } from '../../src/capability.ts';
import { createFixedClock, machineClock } from '../../src/clock.ts';
import { createLogger } from '../../src/log.ts';
import { fillLedger, NOW } from './ledger.ts';

/** What the measured process is told by the one that measures. */
export type BotOrder = {
  kind: 'bare' | 'pacesetter';
  apiUrl: string;
  bot: string;
  app: string;
  file: string;
};
/** What it costs: memory in bytes, processor time in microseconds since it started. */
export type Usage = { rss: number; cpu: number };

const reply: Message = {
  text: 'Constant',
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Constant' } }],
};

/** A command that always answers the same: what is left is the way in and out. */
const constant: Capability = {
  name: 'bench',
  commands: [
    { name: '/constant', help: () => '', run: async () => ({ kind: 'tell', message: reply }) },
    { name: '/nothing', help: () => '', run: async () => ({ kind: 'nothing' }) },
  ],
};

/** Started by bot-under-load.ts: a bare Bolt app of one listener, or the whole bot, on somebody's local Slack. */
const order = JSON.parse(process.argv[2] ?? '{}') as BotOrder;
const stop = order.kind === 'bare' ? await startBare() : await startWhole();
process.on('message', (message) => {
  if (message === 'usage') {
    const { user, system } = process.cpuUsage();
    process.send?.({ rss: process.memoryUsage.rss(), cpu: user + system } satisfies Usage);
  } else {
    void stop().then(() => process.exit(0));
  }
});
process.send?.('ready');

async function startBare() {
  const receiver = new SocketModeReceiver({
    appToken: order.app,
    installerOptions: { clientOptions: { slackApiUrl: order.apiUrl } },
  });
  const app = new App({
    token: order.bot,
    receiver,
    convoStore: false,
    clientOptions: { slackApiUrl: order.apiUrl },
  });
  app.command(/.*/, async ({ ack, command, respond }) => {
    await ack();
    if (command.command === '/constant') await respond({ response_type: 'ephemeral', ...reply });
  });
  await app.start();
  return () => app.stop();
}

async function startWhole() {
  const bot = await startBot({
    config: {
      slack: { botToken: order.bot, appToken: order.app, apiUrl: order.apiUrl },
      databaseUrl: order.file,
      port: 0,
      logLevel: 'warn',
    },
    log: createLogger('warn'),
    clock: createFixedClock(NOW),
    machine: machineClock,
    newId: randomUUID,
    random: Math.random,
    onLockLost: (reason) => {
      throw new Error(reason);
    },
    extra: [constant],
    seed: (context, workspaceId) => fillLedger(context.db, workspaceId, { days: 60, factsPerDay: 1 }),
  });
  return () => bot.stop();
}
