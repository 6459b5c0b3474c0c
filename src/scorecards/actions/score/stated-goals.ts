import { aimFor, type Goal } from '../../../goals/index.ts';
import { sinceEver } from '../../../kernel/date.ts';
import type { KpiBook } from '../../../kpis/index.ts';
import type { RoleCard } from '../../rules/score/role-card.ts';

/** The numbers that a card states for everybody without a goal, as goals of nobody yet; their versions are 0. */
export function statedGoals(card: RoleCard | null, book: KpiBook, currency: string): Goal[] {
  return (card?.measures ?? []).flatMap(({ kpi: key, stated }) => {
    const kpi = book.find(key);
    if (!kpi || !stated) return [];
    return {
      ...aimFor(kpi, stated),
      id: `stated:${key}`,
      subject: { teamId: '' },
      kpi: key,
      title: null,
      periodKind: stated.per,
      version: 0,
      validFrom: card?.validFrom ?? sinceEver,
      validTo: null,
      currency: kpi.unit === 'money' ? currency : null,
      authorId: card?.authorId ?? null,
      reason: '',
      recordedAt: card?.recordedAt ?? 0,
    };
  });
}
