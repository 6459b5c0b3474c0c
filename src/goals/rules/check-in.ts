import type { PaceStatus } from './pace.ts';

/** How a goal looks to the person whose it is. */
export type Says = 'on_track' | 'at_risk' | 'off';

export const SAYS: readonly Says[] = ['on_track', 'at_risk', 'off'];

const WELL: readonly PaceStatus[] = ['ahead', 'on_track', 'done'];
const BADLY: readonly PaceStatus[] = ['slipping', 'behind'];

/** Whether the numbers say otherwise. Where they carry no verdict (domain.md §3.3), they contradict nobody. */
export function isContradicted(says: Says, status: PaceStatus): boolean {
  return (says === 'on_track' ? BADLY : WELL).includes(status);
}
