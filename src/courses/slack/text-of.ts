import type { Values } from '../../capability.ts';

/** A field's text or choice; empty when there is none. */
export function textOf(values: Values, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : '';
}
