import { createHmac } from 'node:crypto';

/**
 * Names under which something can be found again that is kept without saying whose it is: the same text has the same
 * one, and without the secret nobody gets from either to the other. The secret is never in the database, so neither it nor a
 * backup nor an export tells.
 */
export function createPseudonyms(secret: string): (text: string) => string {
  return (text) => createHmac('sha256', `pseudonym ${secret}`).update(text).digest('base64url');
}
