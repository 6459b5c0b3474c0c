import type { Json } from '../json.ts';
import { SlackError } from '../slack-error.ts';

/**
 * One page of `items`, starting at the key the cursor names (or the first key after it, when that item has gone).
 * `keys` rise. Throws a SlackError `invalid_cursor`.
 */
export function paginate<T>(
  items: T[],
  keyOf: (item: T) => string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
  direction: 'rising' | 'falling' = 'rising',
): { page: T[]; metadata: { response_metadata: Json }; hasMore: boolean } {
  const from = cursor ? decode(cursor) : null;
  const start =
    from === null
      ? 0
      : items.findIndex((item) => (direction === 'rising' ? keyOf(item) >= from : keyOf(item) <= from));
  const rest = start < 0 ? [] : items.slice(start);
  const next = rest[limit];
  return {
    page: rest.slice(0, limit),
    hasMore: next !== undefined,
    metadata: { response_metadata: { next_cursor: next === undefined ? '' : encode(keyOf(next)) } },
  };
}

function encode(key: string): string {
  return Buffer.from(`next:${key}`).toString('base64');
}

function decode(cursor: string): string {
  const text = Buffer.from(cursor, 'base64').toString('utf8');
  if (!text.startsWith('next:')) throw new SlackError('invalid_cursor');
  return text.slice('next:'.length);
}
