import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Answers a request, or returns false when it is not its business. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<boolean> | boolean;

/** An HTTP server that asks each handler in turn. A handler that throws becomes a 500. */
export function createHttpServer(handlers: Handler[]): Server {
  return createServer((request, response) => {
    void answer(handlers, request, response);
  });
}

async function answer(
  handlers: Handler[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://sandbox');
    for (const handle of handlers) {
      if (await handle(request, response, pathname)) return;
    }
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"ok":false,"error":"not_found"}');
  } catch (error) {
    if (response.destroyed) return;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: false, error: 'internal_error', message }));
  }
}
