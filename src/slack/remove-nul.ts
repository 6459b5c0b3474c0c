/**
 * Takes the character NUL out of every text of a payload, in place: nobody can see it, and PostgreSQL refuses it.
 */
export function removeNul(payload: object): void {
  for (const [key, value] of Object.entries(payload)) {
    if (typeof value === 'string') {
      if (value.includes('\0')) Object.assign(payload, { [key]: value.replaceAll('\0', '') });
    } else if (typeof value === 'object' && value !== null) removeNul(value);
  }
}
