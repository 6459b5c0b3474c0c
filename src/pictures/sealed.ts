import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { WeeksPicture } from './weeks-picture.ts';

/** Where pictures stand below the public address; what follows is a sealed picture and `.png`. */
export const PICTURES = '/pictures/';

/** Pictures as paths below our public address, at which Slack fetches them. */
export type SealedPictures = {
  /** The path of a picture; the same picture has the same one all day. */
  pathOf(picture: WeeksPicture): string;
  /** What a path (`/pictures/….png`) shows; null when it is not ours, was changed, or is too old. */
  read(path: string): WeeksPicture | null;
};

const DAY_MS = 86_400_000;
/** App Home is drawn anew whenever it is opened, so older pictures are looked at by nobody. */
const LIFE_DAYS = 30;
const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
/** What a sealed picture may unfold to. */
const LARGEST = 20_000;

const Sealed = z.object({ day: z.number(), picture: WeeksPicture });

/**
 * A picture is its address: all it shows is in it, sealed, so that nothing is kept for it, and neither Slack's caches nor a
 * proxy's log can read a number, and nobody can ask for a picture that we did not make. `secret` stays ours.
 */
export function sealPictures({ secret, machine }: { secret: string; machine: Clock }): SealedPictures {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'pacesetter pictures', 32));
  const today = () => Math.floor(machine.now().getTime() / DAY_MS);
  return {
    pathOf(picture) {
      const plain = deflateRawSync(JSON.stringify({ day: today(), picture }));
      // Made from what is sealed, so it never comes twice for two pictures, and one picture keeps its address.
      const nonce = createHmac('sha256', key).update(plain).digest().subarray(0, NONCE);
      const cipher = createCipheriv(CIPHER, key, nonce);
      const sealed = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
      return `${PICTURES}${sealed.toString('base64url')}.png`;
    },
    read(path) {
      const [, text] = /^\/pictures\/([\w-]+)\.png$/.exec(path) ?? [];
      if (text === undefined) return null;
      const plain = unseal(key, Buffer.from(text, 'base64url'));
      if (plain === null) return null;
      const { success, data } = Sealed.safeParse(plain);
      return success && today() - data.day <= LIFE_DAYS ? data.picture : null;
    },
  };
}

/** What was sealed, still to be checked; null when it was not sealed with this key. */
function unseal(key: Buffer, sealed: Buffer): unknown {
  if (sealed.length <= NONCE + TAG) return null;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAuthTag(sealed.subarray(-TAG));
  try {
    const plain = Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
    return JSON.parse(inflateRawSync(plain, { maxOutputLength: LARGEST }).toString());
  } catch {
    return null;
  }
}
