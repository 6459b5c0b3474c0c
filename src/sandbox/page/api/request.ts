const root = '/sandbox/v1';

const sentences: Record<string, string> = {
  dispatch_failed: 'The app is not connected, so nothing happened.',
  operation_timeout: 'The app did not answer within 3 seconds.',
};

/** An answer with `ok: false`, or no answer at all (`code` is then `no_answer`). */
export class RequestError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message ?? sentences[code] ?? code.replaceAll('_', ' '));
    this.name = 'RequestError';
    this.code = code;
  }
}

async function request(path: string, init: RequestInit): Promise<unknown> {
  let answer: { ok?: unknown; error?: unknown; message?: unknown };
  try {
    const response = await fetch(root + path, init);
    answer = await response.json();
  } catch {
    throw new RequestError('no_answer', 'The local Slack does not answer.');
  }
  if (answer.ok !== true) {
    const message = typeof answer.message === 'string' ? answer.message : undefined;
    throw new RequestError(String(answer.error), message);
  }
  return answer;
}

/** Reads one resource of the person's API. Throws a `RequestError`. */
export function read(path: string): Promise<unknown> {
  return request(path, {});
}

/** Sends one request of the person's API. Throws a `RequestError`. */
export function send(path: string, body: object = {}): Promise<unknown> {
  return request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
