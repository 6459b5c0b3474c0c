import { isId } from '../../kernel/id.ts';
import { isObjectiveKpi, type ObjectiveKpi } from './about.ts';
import type { ParentKey } from './links.ts';

/** What a goal may be part of. */
export type Parent = { objectiveId: string; kpi: ObjectiveKpi } | { goalId: string };

export const numberKey = (objectiveId: string, kpi: ObjectiveKpi): ParentKey =>
  `objective:${objectiveId}:${kpi}`;

/** The parent of a key, as a form or button carries it; null for any other text. */
export function readParent(key: string): Parent | null {
  const [kind, id = '', kpi = '', more] = key.split(':');
  if (!isId(id) || more !== undefined) return null;
  if (kind === 'goal' && kpi === '') return { goalId: id };
  return kind === 'objective' && isObjectiveKpi(kpi) ? { objectiveId: id, kpi } : null;
}
