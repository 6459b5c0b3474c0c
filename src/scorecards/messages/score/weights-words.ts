import { type Aimed, aimFor, aimPhrase } from '../../../goals/index.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { formatList } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { AskedScope, NamedScope, WeightChoice } from '../../actions/score/card-weights.ts';
import type { CardMeasure, RoleCard } from '../../rules/score/role-card.ts';
import { plainHeading } from './words.ts';

/** A scope as a form carries it. */
export const scopeValue = ({ teamId, mark }: AskedScope): string => JSON.stringify([teamId, mark]);

/** The same read; null for anything else. */
export function readScope(value: string): AskedScope | null {
  try {
    const [teamId, mark] = JSON.parse(value) as unknown[];
    if ((teamId !== null && typeof teamId !== 'string') || typeof mark !== 'string') return null;
    return { teamId, mark };
  } catch {
    return null;
  }
}

/** For whom a card is, as plain text. */
export function scopeName({ team, role }: Pick<NamedScope, 'team' | 'role'>, t: Translations): string {
  const named = role === '' ? null : role;
  return team === null
    ? t.scores.weights.scopeCompany({ role: named })
    : t.scores.weights.scopeTeam({ team, role: named });
}

/** The same of the wider card that counts for a scope. */
export function widerName(
  { teamId, role, roleKey }: RoleCard,
  scope: NamedScope,
  scopes: readonly NamedScope[],
  t: Translations,
): string {
  const known = scopes.find((each) => each.teamId === teamId && each.roleKey === roleKey);
  return scopeName(known ?? { role, team: teamId === null ? null : scope.team }, t);
}

/** 'Calls 40%, Demos 60% (without a goal 10 a month)'. */
export function measureList(measures: readonly CardMeasure[], choice: WeightChoice, t: Translations): string {
  const items = measures.map(({ kpi: key, weight, stated }) => {
    const kpi = choice.kpis.find((each) => each.key === key);
    const aimed = kpi && stated ? aimedAt(kpi, stated.target, choice.currency) : null;
    const words =
      kpi && stated && aimed
        ? t.scores.weights.itemStated({ target: aimPhrase(kpi, aimed, t), per: stated.per })
        : null;
    return t.scores.weights.item({ measure: kpi ? plainHeading(kpi, t) : '–', weight, stated: words });
  });
  return formatList(items, t.locale);
}

const aimedAt = (kpi: BookKpi, target: number, currency: string): Aimed => ({
  ...aimFor(kpi, { target }),
  currency: kpi.unit === 'money' ? currency : null,
});
