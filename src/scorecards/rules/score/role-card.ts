import type { LocalDate } from '../../../kernel/date.ts';
import type { FactKey } from '../../../kpis/index.ts';

/** More measures than this are warned of (domain.md §6; product.md §5: few that matter). */
export const FEW_MEASURES = 5;
/** No card takes more. */
export const MOST_MEASURES = 7;
export const WHOLE_WEIGHT = 100;

/** A number that counts for everybody who has no goal for a measure, as goals keep it; per which period. */
export type StatedTarget = { target: number; per: 'week' | 'month' | 'quarter' };

/** A measure somebody chose for a card; its weight in whole percent. */
export type CardMeasure = { kpi: FactKey; weight: number; stated: StatedTarget | null };

/** For whom a card is: everybody of a team or of the company, or those of them who sell as something. */
export type CardScope = { teamId: string | null; roleKey: string };

/** A card from a day on, as somebody chose it; without measures the next wider one counts again. */
export type RoleCard = CardScope & {
  id: string;
  /** As it was spelled; '' for everybody. */
  role: string;
  version: number;
  validFrom: LocalDate;
  measures: readonly CardMeasure[];
  authorId: string;
  recordedAt: number;
};

/**
 * The card that counts for somebody on a day: their team's for what they sell as, their team's, the company's for that,
 * the company's; null where nobody chose one. Of versions the last word counts, from its day on.
 */
export function cardFor(
  cards: readonly RoleCard[],
  { teamId, roleKey }: CardScope,
  day: LocalDate,
): RoleCard | null {
  const scopes = [
    ...(teamId === null
      ? []
      : [
          { teamId, roleKey },
          { teamId, roleKey: '' },
        ]),
    { teamId: null, roleKey },
    { teamId: null, roleKey: '' },
  ];
  for (const scope of scopes) {
    const found = versionOn(cards, scope, day);
    if (found && found.measures.length > 0) return found;
  }
  return null;
}

/** The version of exactly this scope that counts on a day; null without one. */
export function versionOn(cards: readonly RoleCard[], scope: CardScope, day: LocalDate): RoleCard | null {
  return cards
    .filter(({ teamId, roleKey }) => teamId === scope.teamId && roleKey === scope.roleKey)
    .filter(({ validFrom }) => validFrom <= day)
    .reduce<RoleCard | null>((last, card) => (last && last.version > card.version ? last : card), null);
}

/** From when weights count: always the start of a period, so that no week that is over is told anew. */
export const STARTS = ['week', 'month', 'quarter'] as const;
export type Start = (typeof STARTS)[number];

/** What is wrong with weights that somebody chose; null when nothing is. */
export type WeightProblem = 'none' | 'too_many' | 'not_whole' | 'not_100' | 'twice';

export function weightProblem(
  measures: readonly Pick<CardMeasure, 'kpi' | 'weight'>[],
): WeightProblem | null {
  if (measures.length === 0) return 'none';
  if (measures.length > MOST_MEASURES) return 'too_many';
  if (new Set(measures.map(({ kpi }) => kpi)).size < measures.length) return 'twice';
  if (measures.some(({ weight }) => !Number.isInteger(weight) || weight < 1)) return 'not_whole';
  return measures.reduce((sum, { weight }) => sum + weight, 0) === WHOLE_WEIGHT ? null : 'not_100';
}
