import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createRespond, type Reply } from '../../src/slack/respond.ts';

const reply: Reply = { response_type: 'ephemeral', replace_original: false, text: 'Şimdi', blocks: [] };

const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Slack's side of a response_url: answers with a status and keeps what it was told. */
async function responseUrl(status: number) {
  const told: { method: string | undefined; type: string | undefined; body: unknown }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      told.push({ method: request.method, type: request.headers['content-type'], body: JSON.parse(body) });
      response.writeHead(status).end('{"ok":true}');
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/commands/secret`, told };
}

it('posts the answer as JSON, five times if need be', async () => {
  const { url, told } = await responseUrl(200);
  const respond = createRespond(url);
  for (let n = 0; n < 5; n++) await respond(reply);
  expect(told).toEqual(
    Array.from({ length: 5 }, () => ({ method: 'POST', type: 'application/json', body: reply })),
  );
});

it('throws when Slack does not take the answer, and keeps the address to itself', async () => {
  const { url } = await responseUrl(404);
  const error = await createRespond(url)(reply).catch((thrown: unknown) => thrown);
  expect(String(error)).toContain('404');
  expect(String(error)).not.toContain('secret');
});

it('throws when nobody is there', async () => {
  const { url } = await responseUrl(200);
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  await expect(createRespond(url)(reply)).rejects.toThrow('ECONNREFUSED');
});
