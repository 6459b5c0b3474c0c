import { type KpiKey, kpiByKey } from '../../kpis/catalogue.ts';
import { kpiAmount, kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import type { FigureWords } from '../../locales/en/scorecards.ts';
import { formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { Figure } from '../rules/headline-types.ts';

/** A KPI's number in all the forms a sentence may need. */
export function figureWords({ kpi, actual }: Figure, currency: string, t: Translations): FigureWords {
  const definition = kpiByKey(kpi);
  return {
    kpi: kpiHeading(definition, t.locale),
    name: definition.name[t.locale].other,
    value: kpiNumber(definition, actual, currency, t.locale),
    amount: kpiAmount(definition, actual, currency, t.locale),
  };
}

/** '312', '$45,000'. */
export function kpiValue(kpi: KpiKey, value: number, currency: string, t: Translations): string {
  return kpiNumber(kpiByKey(kpi), value, currency, t.locale);
}

/** '312 calls, 12 demos and $45,000'; null when there are none. */
export function figureList(figures: readonly Figure[], currency: string, t: Translations): string | null {
  if (figures.length === 0) return null;
  const words = figures.map(({ kpi, actual }) => kpiAmount(kpiByKey(kpi), actual, currency, t.locale));
  return formatList(words, t.locale);
}
