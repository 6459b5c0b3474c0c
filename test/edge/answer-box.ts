import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { waitFor } from '../support/wait.ts';

/** A private answer as it was posted to a response_url. */
export type PostedAnswer = {
  text: string;
  response_type?: string;
  replace_original?: boolean;
  blocks?: unknown[];
};

/** A response_url of one's own, and what was posted there. */
export async function answerBox() {
  const answers: PostedAnswer[] = [];
  const path = `/answers/${randomUUID()}`;
  const server = createServer((request, response) => {
    // Somebody may still knock at a port that was another server's before.
    if (request.method !== 'POST' || request.url !== path) {
      response.writeHead(404).end();
      return;
    }
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      answers.push(JSON.parse(body) as PostedAnswer);
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    answers,
    first: () => waitFor('an answer', () => answers[0]),
  };
}
