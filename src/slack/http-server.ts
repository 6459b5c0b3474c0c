import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { HTTPReceiver } from '@slack/bolt';
import type { Clock } from '../clock.ts';

/** What `GET /readyz` reports: whether the bot can do its work now, and if not, what is missing. */
export type Readiness = () => { ready: boolean; waitingFor: string[] };

const FIVE_MINUTES_S = 300;
const FORM = 'application/x-www-form-urlencoded';

/**
 * The small server beside the bot: `GET /healthz` (the process lives), `GET /readyz` (it can work), and, in HTTP
 * mode, `POST /slack/events`, handed to Bolt's receiver after two checks it leaves out. While the bot is not ready
 * (it is stopping) that is answered with 503.
 */
export function createHttpServer(options: {
  receiver: HTTPReceiver | null;
  readiness: Readiness;
  machine: Clock;
}): Server {
  return createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (request.method === 'GET' && path === '/healthz') return answer(response, 200, { ok: true });
    if (request.method === 'GET' && path === '/readyz') {
      const { ready, waitingFor } = options.readiness();
      return answer(response, ready ? 200 : 503, { ready, waitingFor });
    }
    if (request.method === 'POST' && path === '/slack/events' && options.receiver) {
      if (!options.readiness().ready) return answer(response, 503, { error: 'not ready' });
      if (isFromTheFuture(request, options.machine)) return answer(response, 401, { error: 'bad timestamp' });
      dropCharset(request);
      return options.receiver.requestListener(request, response);
    }
    return answer(response, 404, { error: 'not found' });
  });
}

/** Bolt refuses only old timestamps; one from the future would stay replayable until its time has come. */
function isFromTheFuture(request: IncomingMessage, machine: Clock): boolean {
  const timestamp = Number(request.headers['x-slack-request-timestamp']);
  return timestamp > machine.now().getTime() / 1000 + FIVE_MINUTES_S;
}

/** Bolt answers 400 to a form body whose content type names a charset, as some proxies write it. */
function dropCharset(request: IncomingMessage) {
  if (request.headers['content-type']?.toLowerCase().startsWith(`${FORM};`))
    request.headers['content-type'] = FORM;
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
