/** A command cannot be done as asked; the message is one sentence for the operator. */
export class CommandError extends Error {
  override name = 'CommandError';
}
