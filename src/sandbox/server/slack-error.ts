import type { Json } from './json.ts';

/** A refusal in Slack's way: `{ ok: false, error: code, …details }`. */
export class SlackError extends Error {
  override name = 'SlackError';
  readonly code: string;
  readonly details: Json;

  constructor(code: string, details: Json = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** A refusal that lists what is wrong with the arguments (`response_metadata.messages`), as Slack does for blocks. */
export function refuseBecause(code: string, problems: string[]): SlackError {
  return new SlackError(code, {
    ...(code === 'invalid_blocks' ? { errors: problems } : {}),
    response_metadata: { messages: problems.map((each) => `[ERROR] ${each}`) },
  });
}
