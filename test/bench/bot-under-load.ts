import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { createFixedClock, machineClock } from '../../src/clock.ts';
import { type LocalSlack, startLocalSlack } from '../../src/sandbox/server/local-slack.ts';
import { waitFor } from '../support/wait.ts';
import type { BotOrder, Usage } from './bot-process.ts';
import { NOW } from './ledger.ts';

/** A bot in a process of its own, on a local Slack in this one; answers come back to a small server here. */
export type BotUnderLoad = {
  /** Sends a command as the n-th person; resolves when it is acknowledged, or after 3 seconds without. */
  acknowledge(person: number, command: string, text?: string): Promise<void>;
  /** Sends a command as the n-th person; resolves to the text of the answer. */
  ask(person: number, command: string, text?: string): Promise<string>;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
};

/** How many people there are to ask as. */
export const PEOPLE = 300;

const SCRIPT = fileURLToPath(new URL('bot-process.ts', import.meta.url));

/** Starts the local Slack, then the bot on it over Socket Mode. */
export async function startBotUnderLoad(kind: BotOrder['kind'], file: string): Promise<BotUnderLoad> {
  const slack = await startLocalSlack({
    manifest: parse(readFileSync('manifest.yml', 'utf8')),
    workspace: { id: 'T0BENCH', name: 'Bench', domain: 'bench', zone: 'Europe/Istanbul' },
    users: Array.from({ length: PEOPLE }, (_, n) => ({
      id: slackUser(n),
      name: `p${n}`,
      real_name: `Person ${n}`,
      tz: 'Europe/Istanbul',
      locale: 'en-US',
    })),
    channels: [{ id: 'C0BENCH', name: 'bench', members: [], with_bot: true }],
    businessClock: createFixedClock(NOW),
    machineClock,
  });
  const answers = await listenForAnswers();
  const order: BotOrder = { kind, apiUrl: slack.apiUrl, bot: slack.tokens.bot, app: slack.tokens.app, file };
  const child = fork(SCRIPT, [JSON.stringify(order)]);
  await Promise.race([once(child, 'message'), failed(child)]);
  await waitFor('the line to the bot', () => slack.connections() > 0, 20_000);
  return {
    async acknowledge(person, command, text = '') {
      const ack = await deliver(slack, person, command, text, answers.ignore());
      if (!ack.ok && ack.reason !== 'timeout')
        throw new Error('The bot lost its line: the machine is too busy');
    },
    async ask(person, command, text = '') {
      const { url, answer } = answers.expect();
      const ack = await deliver(slack, person, command, text, url);
      if (!ack.ok) throw new Error(`${command} was not acknowledged: ${ack.error}`);
      return answer;
    },
    async usage() {
      child.send('usage');
      const [usage] = await once(child, 'message');
      return usage as Usage;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.send('stop');
      await gone;
      answers.close();
      await slack.close();
    },
  };
}

const slackUser = (n: number) => `U0BENCH${String(n).padStart(4, '0')}`;

async function failed(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`The bot ended with ${code} before it was ready`);
}

let triggers = 0;

function deliver(slack: LocalSlack, person: number, command: string, text: string, answerTo: string) {
  const user = slackUser(person);
  return slack.deliver({
    type: 'slash_commands',
    body: {
      command,
      text,
      user_id: user,
      user_name: user,
      team_id: 'T0BENCH',
      team_domain: 'bench',
      channel_id: 'C0BENCH',
      channel_name: 'bench',
      api_app_id: slack.app.appId,
      trigger_id: `bench.${process.pid}.${triggers++}`,
      response_url: answerTo,
    },
  });
}

/** Takes what the bot says to a command's response_url. */
async function listenForAnswers() {
  const waiting = new Map<string, (text: string) => void>();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      response.end('ok');
      waiting.get(request.url ?? '')?.((JSON.parse(body) as { text: string }).text);
      waiting.delete(request.url ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let asked = 0;
  return {
    ignore: () => `${base}/ignored`,
    expect() {
      const path = `/${asked++}`;
      const answer = new Promise<string>((resolve) => waiting.set(path, resolve));
      return { url: base + path, answer };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
