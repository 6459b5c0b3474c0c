import { foldAlias } from '../../people/rules/alias.ts';

/** A customer's name as it is compared: "ALPENGLAS " is "Alpenglas". */
export function customerKey(name: string): string {
  return foldAlias(name);
}
