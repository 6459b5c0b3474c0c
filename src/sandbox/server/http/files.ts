import type { IncomingMessage, ServerResponse } from 'node:http';
import { channelFor } from '../person/read.ts';
import type { Sandbox } from '../sandbox.ts';
import { SlackError } from '../slack-error.ts';
import { readBytes } from './body.ts';

/** Takes the bytes of a file at the address that was given out for it. Refused when they are not as many as announced. */
export async function takeUpload(
  { state }: Sandbox,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = state.files.get(path.slice('/upload/'.length));
  const bytes = await readBytes(request, file?.size ?? 0).catch(() => null);
  if (!file || file.content !== null || bytes?.length !== file.size) {
    response.writeHead(file ? 400 : 404, { 'content-type': 'text/plain' }).end('not taken');
    return;
  }
  file.content = bytes.toString('base64');
  response.writeHead(200, { 'content-type': 'text/plain' }).end(`OK - ${file.size}`);
}

/**
 * Hands a file to whoever sees the conversation it is shown in: `/files/:id/:name?user=U…`. Slack asks for a token or a
 * cookie there; here one says who one is.
 */
export function giveFile(
  sandbox: Sandbox,
  path: string,
  user: string | null,
  response: ServerResponse,
): void {
  const file = sandbox.state.files.get(path.split('/')[2] ?? '');
  const reader = sandbox.state.users.get(user ?? '');
  if (!file?.content || !file.channel || !reader || !sees(sandbox, reader, file.channel)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response
    .writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    })
    .end(Buffer.from(file.content, 'base64'));
}

function sees(sandbox: Sandbox, user: Parameters<typeof channelFor>[1], channel: string): boolean {
  try {
    channelFor(sandbox, user, channel);
    return true;
  } catch (error) {
    if (error instanceof SlackError) return false;
    throw error;
  }
}
