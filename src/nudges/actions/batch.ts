import type { Occasion } from './occasions.ts';

/** What a week's decisions are kept under: '2026-W48'; with the manager's id when somebody stands in for them. */
export function batchOf({
  week,
  manager,
  recipient,
}: Pick<Occasion, 'week' | 'manager' | 'recipient'>): string {
  return recipient.id === manager.id ? week.key : `${week.key}:${manager.id}`;
}

/** For whom the recipient stands in, by a batch; null for their own people. */
export function managerOfBatch(batch: string): string | null {
  const [, managerId] = batch.split(':');
  return managerId ?? null;
}
