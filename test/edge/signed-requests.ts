import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { machineClock } from '../../src/clock.ts';
import { sign } from '../../src/sandbox/server/app/signed-http.ts';
import { startCompany } from '../journeys/company.ts';
import type { RunningBot, RunningBotOptions } from '../support/running-bot.ts';

export const FORM = 'application/x-www-form-urlencoded';

/** What to send, and how it differs from a proper request of Slack's. */
export type Forged = {
  /** Seconds from now. */
  ageS?: number;
  /** Null leaves the header out. */
  signature?: string | null;
  timestamp?: string | null;
  contentType?: string;
};

/** A company whose bot takes signed requests, and the means to sign them by hand. */
export async function startHttpCompany(more: Partial<RunningBotOptions> = {}) {
  const port = await freePort();
  const company = await startCompany({ transport: 'http', port, ...more });
  const base = `http://127.0.0.1:${port}`;

  /** Posts a body as Slack would, but for what is forged. */
  function post(body: string, forged: Forged = {}): Promise<Response> {
    const { ageS = 0, contentType = FORM } = forged;
    const seconds = Math.floor(machineClock.now().getTime() / 1000) - ageS;
    const {
      signature = sign(company.slack.tokens.signingSecret, seconds, body),
      timestamp = String(seconds),
    } = forged;
    return fetch(`${base}/slack/events`, {
      method: 'POST',
      body,
      headers: {
        'content-type': contentType,
        ...(timestamp === null ? {} : { 'x-slack-request-timestamp': timestamp }),
        ...(signature === null ? {} : { 'x-slack-signature': signature }),
      },
    });
  }
  return { company, base, post };
}

/** A command's form, as Slack posts it; what it answers goes nowhere. */
export function commandForm(
  company: RunningBot,
  text: string,
  more: Record<string, string> = {},
): URLSearchParams {
  return new URLSearchParams({
    command: text.split(' ')[0] ?? '',
    text: text.split(' ').slice(1).join(' '),
    team_id: 'T0TEST',
    user_id: company.slack.userId('ben'),
    channel_id: company.slack.channelId('general'),
    trigger_id: '1.2.fixed',
    response_url: `${company.slack.url}/response/gone`,
    ...more,
  });
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
