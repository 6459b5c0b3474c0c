import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ack } from '../../src/sandbox/server/app/link.ts';
import type { View } from '../../src/sandbox/server/types.ts';
import { Person } from '../support/person.ts';
import { PersonApiError } from '../support/person-api.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { waitFor } from '../support/wait.ts';
import { type Filled, type From, payloadsTo } from './payloads.ts';

/** All that somebody got for one payload: private messages, a modal, what the acknowledgement carried, App Home. */
export type Got = { posts: unknown[]; views: View[]; ack: unknown; home: View | null };

/** Something a person can do to the bot. */
export type Deed =
  | { kind: 'command'; name: string; text: string }
  | { kind: 'click'; id: string; value: string; at?: 'home'; blockId?: string }
  | ({ kind: 'submit'; id: string; blocks?: Record<string, unknown>[] } & Filled)
  | { kind: 'home' }
  /** On a message that this Slack user wrote. */
  | { kind: 'shortcut'; id: string; authorId: string }
  | { kind: 'event'; event: Record<string, unknown> };

/** Does deeds by hand and collects what comes back. Close it at the end. */
export type Exchange = {
  /** Resolves with the answer; rejects when none comes, but for a deed that may be silent: then after so long. */
  give(deed: Deed, from: Required<From>, silentAfterMs?: number): Promise<Got>;
  /** How many private messages each deed so far has led to. */
  postCounts(): number[];
  /** While deaf, private messages are refused with a 500. */
  beDeaf(isDeaf: boolean): void;
  close(): void;
};

export async function createExchange(company: RunningBot): Promise<Exchange> {
  const send = payloadsTo(company);
  const boxes: unknown[][] = [];
  let isDeaf = false;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      response.statusCode = isDeaf ? 500 : 200;
      if (!isDeaf) boxes[Number(request.url?.slice(1))]?.push(JSON.parse(body));
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  function deliver(deed: Deed, from: From, url: string): Promise<Ack> {
    switch (deed.kind) {
      case 'command':
        return send.command(deed.name, deed.text, url, from);
      case 'click':
        return deed.at === 'home'
          ? send.clickAtHome(deed.id, from, deed.value)
          : send.click(deed.id, url, from, deed.value, deed.blockId);
      case 'submit':
        return send.submit(deed.id, deed.blocks ?? [], from, deed);
      case 'shortcut':
        return send.shortcut(deed.id, deed.authorId, from);
      case 'home':
        return send.event({ type: 'app_home_opened', tab: 'home', user: from.userId }, from);
      case 'event':
        return send.event(deed.event, from);
    }
  }

  return {
    async give(deed, from, silentAfterMs) {
      const person = new Person(company.slack.url, from.userId);
      const posts: unknown[] = [];
      const homeBefore = (await person.home())?.hash;
      const ack = await deliver(deed, from, base + (boxes.push(posts) - 1));
      if (!ack.ok) throw new Error(`Not acknowledged (${ack.error}): ${JSON.stringify(deed)}`);
      const got: Got = { posts, views: [], ack: ack.body, home: null };
      const answered = async () => {
        got.views = await person.views();
        const home = await person.home();
        if (home?.hash !== homeBefore) got.home = home;
        const isEmpty = posts.length + got.views.length === 0;
        return !isEmpty || (deed.kind === 'submit' && ack.body !== undefined) || got.home !== null;
      };
      const what = `an answer to ${JSON.stringify(deed).slice(0, 300)}`;
      await waitFor(what, answered, silentAfterMs).catch((error) => {
        if (silentAfterMs === undefined) throw error;
      });
      for (const view of got.views.toReversed()) await closeIfOpen(person, view);
      return got;
    },
    postCounts: () => boxes.map((posts) => posts.length),
    beDeaf(now) {
      isDeaf = now;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The app may have closed it itself meanwhile; anything else that is wrong is. */
async function closeIfOpen(person: Person, view: View): Promise<void> {
  await person.closeView(view).catch((error) => {
    if (!(error instanceof PersonApiError && error.code === 'view_not_found')) throw error;
  });
}
