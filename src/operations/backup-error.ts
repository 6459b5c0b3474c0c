/** A backup or a restore cannot be done; the message is a sentence or two for the operator. */
export class BackupError extends Error {
  override name = 'BackupError';
}
