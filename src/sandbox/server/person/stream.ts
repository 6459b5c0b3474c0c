import type { Announcer } from '../announcements.ts';
import type { Handler } from '../http/server.ts';

const PATH = /^\/sandbox\/v1\/as\/([^/]+)\/stream$/;
const KEEP_ALIVE_MS = 20_000;

/** Server-sent events: everything this person may know of, as it happens. */
export function createStream({ subscribe }: Announcer): Handler {
  return (request, response, path) => {
    const userId = PATH.exec(path)?.[1];
    if (!userId || request.method !== 'GET') return false;
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache',
      connection: 'keep-alive',
    });
    response.write(': open\n\n');
    const unsubscribe = subscribe(({ for: audience, ...announcement }) => {
      if (audience && !audience.has(userId)) return;
      response.write(`data: ${JSON.stringify(announcement)}\n\n`);
    });
    const keepAlive = setInterval(() => response.write(': still here\n\n'), KEEP_ALIVE_MS);
    response.on('close', () => {
      clearInterval(keepAlive);
      unsubscribe();
    });
    return true;
  };
}
