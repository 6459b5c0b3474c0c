import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { Fault } from '../outbox/sender-types.ts';

/** When Slack limits us without saying for how long. */
const DEFAULT_RETRY_AFTER_MS = 30_000;

const LIMITED = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);

/** Refusals after which the message may stand nevertheless ("some aspect of the operation succeeded"). */
const IN_DOUBT = new Set([
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
]);

/** Faults before a connection stood: nothing can have arrived. */
const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Sorts what a call to Slack threw (reliability.md §2.4). What is not understood is unknown, which is always safe. */
export function faultOf(error: unknown): Fault {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'rate_limited', retryAfterMs: error.retryAfter * 1000 };
  }
  if (error instanceof WebAPIPlatformError) return refusal(error);
  const code = connectionFault(error);
  if (code) return { kind: 'unreachable', reason: code };
  return { kind: 'unknown', reason: nameOf(error) };
}

function refusal({ data }: WebAPIPlatformError): Fault {
  const code: unknown = data.error;
  // An answer that is no JSON arrives as if its text were an error code.
  if (typeof code !== 'string' || !/^[a-z][a-z0-9_:]*$/.test(code)) {
    return { kind: 'unknown', reason: 'unreadable_answer' };
  }
  if (LIMITED.has(code)) {
    const seconds = data.response_metadata?.retryAfter;
    return { kind: 'rate_limited', retryAfterMs: seconds ? seconds * 1000 : DEFAULT_RETRY_AFTER_MS };
  }
  if (IN_DOUBT.has(code)) return { kind: 'unknown', reason: code };
  const details = data.response_metadata?.messages ?? [];
  return { kind: 'refused', reason: [code, ...details].join('; ') };
}

/** The code of a fault that happened before any connection stood, somewhere down the chain of causes. */
function connectionFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string' && NO_CONNECTION.has(error.code)) return error.code;
  if (error instanceof AggregateError) {
    const codes = error.errors.map(connectionFault);
    return codes.every((code) => code !== null) ? (codes[0] ?? null) : null;
  }
  return connectionFault(error.cause);
}

/** The name of an error or of its cause: messages may quote addresses and answers. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Unknown';
  const cause = error.cause instanceof Error ? `: ${nameOf(error.cause)}` : '';
  const status = 'statusCode' in error ? ` ${String(error.statusCode)}` : '';
  return `${error.name}${status}${cause}`;
}
