import type { IncomingMessage } from 'node:http';

const LARGEST_BYTES = 4 * 1024 * 1024;

/** A request's body as text. Throws a RangeError above 4 MB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  return (await readBytes(request, LARGEST_BYTES)).toString('utf8');
}

/** A request's body. Throws a RangeError when it is larger than that. */
export async function readBytes(request: IncomingMessage, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > largest) throw new RangeError('The body is too large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
