import type { IncomingMessage, ServerResponse } from 'node:http';
import { respond } from '../app/respond.ts';
import { parseJson } from '../json.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import { readBody } from './body.ts';

const GONE = new Set(['invalid_url', 'expired_url', 'used_url']);

/** Serves a post to a response_url: `ok`, 404 when it is used up or expired, 400 for content Slack would not take. */
export async function serveResponseUrl(
  sandbox: Sandbox,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = parseJson(await readBody(request));
  try {
    respond(sandbox, sandbox.responseUrls.use(path), body, 'response_url');
    response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
    response
      .writeHead(GONE.has(error.code) ? 404 : 400, { 'content-type': 'application/json' })
      .end(JSON.stringify({ ok: false, error: error.code, ...error.details }));
  }
}
