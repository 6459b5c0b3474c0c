import type { IncomingMessage } from 'node:http';
import { isValidSlackRequest } from '@slack/bolt';
import type { Clock } from '../clock.ts';

/** What to do with a request: hand it to Bolt, or answer with a status (200: heard, nothing to do). */
export type Verdict = 'pass' | 200 | 400 | 401 | 413;

const FIVE_MINUTES_S = 300;
/** Slack's own payloads stay far below: a view is 250 kB at most. */
const LONGEST_BODY = 1_000_000;
const FORM = 'application/x-www-form-urlencoded';

/**
 * Checks a request to the events address before Bolt's receiver sees it, which takes timestamps from the future,
 * fails on a form whose content type names a charset (as some proxies write it), and breaks on JSON that is no
 * object. Leaves the body read, where Bolt looks for it.
 */
export async function checkRequest(
  request: IncomingMessage,
  options: { signingSecret: string; machine: Clock },
): Promise<Verdict> {
  const raw = await readBody(request);
  if (!raw) return 413;
  const isForm = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() === FORM;
  if (isForm) request.headers['content-type'] = FORM;
  Object.assign(request, { rawBody: raw });
  const body = raw.toString();
  // Slack's look at the certificate carries no signature, and no payload that Bolt would read.
  if (isForm && new URLSearchParams(body).get('ssl_check') === '1') return 'pass';
  if (!isSigned(request, body, options)) return 401;
  return isForm ? judgeForm(new URLSearchParams(body)) : judgeEvent(parseObject(body));
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    // Read to its end all the same: the far side hears no answer before it has said everything.
    if (length <= LONGEST_BODY) chunks.push(chunk);
  }
  return length <= LONGEST_BODY ? Buffer.concat(chunks) : null;
}

function isSigned(
  request: IncomingMessage,
  body: string,
  { signingSecret, machine }: { signingSecret: string; machine: Clock },
): boolean {
  const timestamp = Number(request.headers['x-slack-request-timestamp']);
  const signature = String(request.headers['x-slack-signature']);
  const nowMilliseconds = machine.now().getTime();
  if (timestamp > nowMilliseconds / 1000 + FIVE_MINUTES_S) return false;
  return isValidSlackRequest({
    signingSecret,
    body,
    nowMilliseconds,
    headers: { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature },
  });
}

function judgeForm(form: URLSearchParams): Verdict {
  const payload = form.get('payload');
  if (payload === null) return form.has('command') ? 'pass' : 400;
  return typeof parseObject(payload)?.type === 'string' ? 'pass' : 400;
}

/** `app_rate_limited` has no event; Bolt would not know what to do with it. */
function judgeEvent(body: Record<string, unknown> | null): Verdict {
  if (body?.type === 'app_rate_limited') return 200;
  const hasEvent = typeof body?.event === 'object' && body.event !== null;
  return hasEvent || body?.type === 'url_verification' ? 'pass' : 400;
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' ? (parsed as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
