import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../http/body.ts';
import { isJson, type Json, parseJson } from '../json.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import type { Fault, Faults } from './faults.ts';
import { type Method, type Methods, requireScope } from './method.ts';
import type { RateLimiter } from './rate-limits.ts';

type Answer = { status: number; headers?: Record<string, string>; body: Json };

/** Serves `POST /api/:method`: token, faults, pace, scope, then the method. Refusals are HTTP 200 with `ok: false`. */
export function createApiHandler(options: {
  sandbox: Sandbox;
  methods: Methods;
  faults: Faults;
  rateLimiter: RateLimiter;
}) {
  const { sandbox, methods, faults, rateLimiter } = options;

  async function handle(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const args = readArguments(request, await readBody(request));
    const fault = faults.take(name, args.channel);
    if (fault?.kind === 'slow' && !fault.after_write) await sandbox.timers.wait(fault.delay_ms);
    const answer = preempt(fault) ?? call(name, readToken(request, args), args);
    if (fault?.kind === 'drop_after_write') {
      response.destroy();
      return;
    }
    if (fault?.kind === 'slow' && fault.after_write) await sandbox.timers.wait(fault.delay_ms);
    send(response, fault?.kind === 'server_error' ? SERVER_ERROR : answer);
  }

  /** What a fault answers in place of the method. */
  function preempt(fault: Fault | undefined): Answer | undefined {
    switch (fault?.kind) {
      case 'rate_limited':
        return rateLimited(fault.retry_after);
      case 'refuse':
        return { status: 200, body: { ok: false, error: fault.error } };
      case 'server_error':
        return fault.after_write ? undefined : SERVER_ERROR;
      default:
        return undefined;
    }
  }

  function call(name: string, token: string | undefined, args: Json): Answer {
    try {
      const method = methods[name];
      if (!method) throw new SlackError('unknown_method', { req_method: name });
      authorise(sandbox, method, token);
      if (name === 'chat.postMessage') {
        const seconds = rateLimiter(String(args.channel));
        if (seconds > 0) return rateLimited(seconds);
      }
      return { status: 200, headers: scopeHeaders(method), body: { ok: true, ...method.run(sandbox, args) } };
    } catch (error) {
      if (!(error instanceof SlackError)) throw error;
      return { status: 200, body: { ok: false, error: error.code, ...error.details } };
    }
  }

  function scopeHeaders(method: Method): Record<string, string> {
    return {
      'x-oauth-scopes': sandbox.manifest.scopes.join(','),
      'x-accepted-oauth-scopes': method.scope ?? '',
    };
  }

  return handle;
}

const SERVER_ERROR: Answer = { status: 503, body: { ok: false, error: 'service_unavailable' } };

function rateLimited(seconds: number): Answer {
  return {
    status: 429,
    headers: { 'retry-after': String(seconds) },
    body: { ok: false, error: 'ratelimited' },
  };
}

function authorise(sandbox: Sandbox, method: Method, token: string | undefined): void {
  const { tokens, installed } = sandbox.state;
  const wanted = method.token ?? 'bot';
  if (!token) throw new SlackError('not_authed');
  if (token !== tokens.bot && token !== tokens.app) throw new SlackError('invalid_auth');
  if (token === tokens.bot && !installed) throw new SlackError('account_inactive');
  if (wanted === 'bot' && token !== tokens.bot) throw new SlackError('not_allowed_token_type');
  if (wanted === 'app' && token !== tokens.app) throw new SlackError('not_allowed_token_type');
  if (method.scope) requireScope(sandbox, method.scope);
}

function readToken(request: IncomingMessage, args: Json): string | undefined {
  const [, bearer] = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return bearer ?? (typeof args.token === 'string' ? args.token : undefined);
}

/** Arguments come as a form (with JSON text inside), as JSON, or in the address. */
function readArguments(request: IncomingMessage, body: string): Json {
  const query = Object.fromEntries(new URL(request.url ?? '/', 'http://sandbox').searchParams);
  if (request.headers['content-type']?.includes('application/json')) {
    const parsed = parseJson(body);
    return isJson(parsed) ? { ...query, ...parsed } : query;
  }
  return { ...query, ...Object.fromEntries(new URLSearchParams(body)) };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
