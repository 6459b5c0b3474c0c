/** The address of a fetch, however it was given. */
export function addressOf(input: string | URL | Request): string {
  return input instanceof Request ? input.url : String(input);
}
