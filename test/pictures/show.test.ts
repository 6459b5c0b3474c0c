import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { pngOf } from '../../src/pictures/png.ts';
import { sealPictures } from '../../src/pictures/sealed.ts';
import { type WeeksPicture, weeksSvg } from '../../src/pictures/weeks-picture.ts';
import { createHttpServer } from '../../src/slack/http-server.ts';

const machine = createFixedClock(new Date('2026-11-23T09:00:00Z'));
const pictures = sealPictures({ secret: 'xoxb-1', machine });

const pictureWith = (label: string): WeeksPicture => ({
  bars: [{ label, value: 3, short: '3' }],
  goal: null,
  missing: 'none',
});

let server: Server = createServer();
let url = '';
beforeAll(async () => {
  server = createHttpServer({
    intake: null,
    readiness: () => ({ ready: true, waitingFor: [] }),
    machine,
    pictures,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('Slack fetches a picture as a PNG of 800 by 330', async () => {
  const response = await fetch(url + pictures.pathOf(pictureWith('9 Nov')));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/png');
  const png = Buffer.from(await response.arrayBuffer());
  // The header of a PNG: its signature, then width and height (RFC 2083).
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 330]);
});

it('what we did not make is not found', async () => {
  const foreign = sealPictures({ secret: 'xoxb-2', machine }).pathOf(pictureWith('9 Nov'));
  for (const path of [foreign, '/pictures/AAAA.png', '/pictures/'])
    expect((await fetch(url + path)).status, path).toBe(404);
});

it('letters are drawn, Turkish ones too, on a machine without fonts', async () => {
  const drawn = await Promise.all(
    ['', 'S', 'Ş', 'ğ', 'İ', 'I'].map((label) => pngOf(weeksSvg(pictureWith(label)))),
  );
  expect(new Set(drawn.map((png) => png.toString('base64'))).size).toBe(drawn.length);
});
