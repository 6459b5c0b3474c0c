/** The local Slack refused what a person asked for. */
export class PersonApiError extends Error {
  override name = 'PersonApiError';
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(`${code}${message ? `: ${message}` : ''}`);
    this.code = code;
    this.status = status;
  }
}

/** The HTTP API described in src/sandbox/README.md; paths are below `/sandbox/v1`. */
export class PersonApi {
  readonly #base: string;

  constructor(slackUrl: string) {
    this.#base = `${slackUrl}/sandbox/v1`;
  }

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  post<T>(path: string, body: object): Promise<T> {
    return this.send<T>('POST', path, body);
  }

  /** Sends a request. Rejects with a PersonApiError when it is refused. */
  async send<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(this.#base + path, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    const answer = (await response.json()) as T & { ok: boolean; error?: string; message?: string };
    if (!answer.ok)
      throw new PersonApiError(answer.error ?? 'unknown', response.status, answer.message ?? '');
    return answer;
  }
}
