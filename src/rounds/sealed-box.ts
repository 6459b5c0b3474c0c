import { createCipheriv, createDecipheriv, randomBytes, randomInt } from 'node:crypto';
import { z } from 'zod';
import { LONGEST_TEXT, PARTS, STATEMENTS, TEXTS } from './rules/questions.ts';
import type { Shuffle } from './rules/result.ts';
import type { Box } from './rules/round.ts';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** A unit of UTF-16 takes at most three bytes, with what JSON puts before quotes. */
const BYTES_OF_TEXT = 3;
/** Part, question, and what JSON puts around them. */
const BYTES_OF_ANSWER = 40;
/** A ballot's name. */
const BYTES_OF_BALLOT = 70;

/** How many bytes the box of so many people holds from its first day on, so that nobody can tell how much lies in it. */
export const sizeFor = (asked: number) =>
  64 +
  asked *
    (BYTES_OF_BALLOT +
      (STATEMENTS.length + TEXTS.length) * BYTES_OF_ANSWER +
      TEXTS.length * LONGEST_TEXT * BYTES_OF_TEXT);

/** The same, of one that is there. */
export const sizeOf = (sealed: string) => Buffer.from(sealed, 'base64').length - NONCE - TAG;

const Opened = z.object({
  waiting: z.array(z.string()),
  answers: z.array(
    z.tuple([z.enum(PARTS), z.enum([...STATEMENTS, ...TEXTS]), z.union([z.number(), z.string(), z.null()])]),
  ),
});

/** An order that nobody can foresee (Fisher and Yates). */
export const shuffle: Shuffle = (items) => {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other] as never, shuffled[last] as never];
  }
  return shuffled;
};

/**
 * Seals what was answered so far with a key that is not in the database. Whoever compares two boxes of a round finds nothing in
 * common: neither length nor a part of it; and whoever has the key, too, finds the answers in an order that says nothing.
 * `size`: that of the round's first box.
 */
export function sealBox({ waiting, answers }: Box, key: Buffer, size: number): string {
  const rows = shuffle(answers).map(({ part, question, value }) => [part, question, value]);
  const plain = Buffer.from(JSON.stringify({ waiting: shuffle(waiting), answers: rows }));
  if (plain.length > size) throw new RangeError('More was answered than can be');
  const padded = Buffer.alloc(size, ' ');
  plain.copy(padded);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce);
  return Buffer.concat([nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()]).toString(
    'base64',
  );
}

/** What was sealed; null when it was not with this key: the bot's token is another one since. */
export function openBox(sealed: string, key: Buffer): Box | null {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length <= NONCE + TAG) return null;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAuthTag(bytes.subarray(-TAG));
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
    const { waiting, answers } = Opened.parse(JSON.parse(plain.toString()));
    return { waiting, answers: answers.map(([part, question, value]) => ({ part, question, value })) };
  } catch {
    return null;
  }
}
