/** The file as a whole cannot be imported, and nothing of it was stored; the message is one sentence for the operator. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** One row cannot be taken over; the message says why. The other rows can. */
export class RowError extends Error {
  override name = 'RowError';
}
