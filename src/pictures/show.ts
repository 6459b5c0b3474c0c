import type { ServerResponse } from 'node:http';
import { pngOf } from './png.ts';
import type { SealedPictures } from './sealed.ts';
import { weeksSvg } from './weeks-picture.ts';

/** Answers a request for a picture: its PNG, or 404 for whatever we did not make. */
export async function showPicture(
  path: string,
  response: ServerResponse,
  pictures: SealedPictures,
): Promise<void> {
  const picture = pictures.read(path);
  if (!picture) {
    response.writeHead(404).end();
    return;
  }
  const png = await pngOf(weeksSvg(picture));
  response
    .writeHead(200, {
      'content-type': 'image/png',
      'content-length': png.length,
      'cache-control': 'public, max-age=86400, immutable',
      'x-robots-tag': 'noindex',
    })
    .end(png);
}
