/**
 * Whether a text can be an id of ours that comes back from a form or button: letters, digits and dashes, at most 64 of
 * them. Whoever keeps it, or puts it into a button again, need not fear what else it might hold.
 */
export function isId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}
