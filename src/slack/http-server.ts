import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { HTTPReceiver } from '@slack/bolt';
import type { Clock } from '../clock.ts';
import { PICTURES, type SealedPictures } from '../pictures/sealed.ts';
import { showPicture } from '../pictures/show.ts';
import { checkRequest } from './signed-request.ts';

/** What `GET /readyz` reports: whether the bot can do its work now, and if not, what is missing. */
export type Readiness = () => { ready: boolean; waitingFor: string[] };

/** Where signed requests go, and the secret they are signed with. */
export type HttpIntake = { receiver: HTTPReceiver; signingSecret: string };

type Options = {
  /** Null in Socket Mode. */
  intake: HttpIntake | null;
  readiness: Readiness;
  machine: Clock;
  pictures: SealedPictures;
};

/**
 * The small server beside the bot: `GET /healthz` (the process lives), `GET /readyz` (it can work), the pictures of App Home,
 * which Slack fetches, and, in HTTP mode, `POST /slack/events`, handed to Bolt's receiver once it was checked. While the bot is not ready (it is
 * stopping) that is answered with 503.
 */
export function createHttpServer({ intake, readiness, machine, pictures }: Options): Server {
  return createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (request.method === 'GET' && path === '/healthz') return answer(response, 200, { ok: true });
    if (request.method === 'GET' && path === '/readyz') {
      const { ready, waitingFor } = readiness();
      return answer(response, ready ? 200 : 503, { ready, waitingFor });
    }
    if (request.method === 'GET' && path?.startsWith(PICTURES)) {
      showPicture(path, response, pictures).catch(() => response.destroy());
      return;
    }
    if (request.method === 'POST' && path === '/slack/events' && intake) {
      if (!readiness().ready) return answer(response, 503, { error: 'not ready' });
      // A body that breaks off has nobody left to answer.
      take(request, response, intake, machine).catch(() => response.destroy());
      return;
    }
    return answer(response, 404, { error: 'not found' });
  });
}

async function take(
  request: IncomingMessage,
  response: ServerResponse,
  { receiver, signingSecret }: HttpIntake,
  machine: Clock,
): Promise<void> {
  const verdict = await checkRequest(request, { signingSecret, machine });
  if (verdict === 'pass') receiver.requestListener(request, response);
  else answer(response, verdict, verdict === 200 ? { ok: true } : { error: 'refused' });
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
