import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A call as it came in: the method and its form fields. */
export type Call = { method: string; fields: Record<string, string>; authorization: string | undefined };

/** How one call is answered. */
export type Reply = (response: ServerResponse, call: Call) => void;

/** A web server in Slack's place that answers each call as the test says, and keeps what it was asked. */
export async function scriptedSlack(reply: Reply) {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    void readCall(request).then((call) => {
      calls.push(call);
      reply(response, call);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  return { calls, close, apiUrl: `http://127.0.0.1:${port}/api/` };
}

/** An ordinary answer of Slack's: HTTP 200, also for its refusals. */
export function json(body: object, status = 200, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

async function readCall(request: IncomingMessage): Promise<Call> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return {
    method: request.url?.split('/').at(-1) ?? '',
    fields: Object.fromEntries(new URLSearchParams(body)),
    authorization: request.headers.authorization,
  };
}
