import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../http/body.ts';
import type { Handler } from '../http/server.ts';
import { isJson, type Json, parseJson } from '../json.ts';
import { SlackError } from '../slack-error.ts';

/** A request of the person's API. */
export type Call = {
  /** The named parts of the path. */
  params: Record<string, string>;
  query: URLSearchParams;
  body: Json;
};

/** Answers without `ok`; throws a SlackError to refuse. */
export type Route = { method: string; path: string; run: (call: Call) => Json | Promise<Json> };

const UNKNOWN = /(^|_)not_found$/;

/** Serves routes below `prefix` as JSON. Refusals are 404 when something is unknown, else 400. */
export function createRouter(prefix: string, routes: Route[]): Handler {
  const table = routes.map((route) => ({ ...route, pattern: toPattern(prefix + route.path) }));
  return async (request, response, path) => {
    if (!path.startsWith(prefix)) return false;
    for (const { method, pattern, run } of table) {
      const match = request.method === method ? pattern.exec(path) : null;
      if (!match) continue;
      await serve(request, response, run, { ...match.groups });
      return true;
    }
    return false;
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  run: Route['run'],
  params: Record<string, string>,
): Promise<void> {
  const { searchParams: query } = new URL(request.url ?? '/', 'http://sandbox');
  const text = await readBody(request);
  const body = text === '' ? {} : parseJson(text);
  try {
    if (!isJson(body)) throw new SlackError('invalid_json');
    send(response, 200, { ok: true, ...(await run({ params: decodeAll(params), query, body })) });
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
    send(response, UNKNOWN.test(error.code) ? 404 : 400, { ok: false, error: error.code, ...error.details });
  }
}

/** `/as/:user/home` as an expression with named groups. */
function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
}

function decodeAll(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, decodeURIComponent(value)]));
}

function send(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
