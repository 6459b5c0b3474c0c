import type { ModalViewDraft } from '../../capability.ts';
import { isKpiKey, kpiByKey } from '../../kpis/catalogue.ts';
import type { KpiBook, KpiDefinition, OwnKpi } from '../../kpis/index.ts';
import { readyKpi } from '../../kpis/ready.ts';
import { counterNames, kpiHeading } from '../../kpis/wording.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { messageView } from '../../slack/answer.ts';
import { context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';

/** *What is this?*: a KPI's definition in words; null for a key that is none. */
export function meaningView(key: string, t: Translations): ModalViewDraft | null {
  const ready = readyKpi(key);
  if (ready) return view(t.measures.name[ready.key], t.measures.meaning[ready.key], ready, t);
  if (!isKpiKey(key)) return null;
  const kpi = kpiByKey(key);
  const name = kpiHeading(kpi, t.locale);
  return view(name, t.measures.meaningCounted({ name }), kpi, t);
}

/** The same for a company's own KPI, with its version and since when that holds, and what it is worked out from. */
export function ownMeaningView(kpi: OwnKpi, book: Pick<KpiBook, 'get'>, t: Translations): ModalViewDraft {
  const names = counterNames(kpi, book, t);
  const meaning = names ? t.ownKpis.workedOut({ names }) : t.ownKpis.meaning[kpi.aggregation];
  const since = t.ownKpis.version({ version: kpi.version, from: formatDate(kpi.validFrom, t.locale) });
  const basis = kpi.counters && kpi.dateBasis !== 'month' ? null : kpi.dateBasis;
  return view(escapeMrkdwn(kpi.name), `${meaning}\n_${since}_`, kpi, t, basis);
}

/** `basis`: which day counts; null where each of two KPIs has its own. */
function view(
  name: string,
  meaning: string,
  kpi: KpiDefinition,
  t: Translations,
  basis: KpiDefinition['dateBasis'] | null = kpi.dateBasis,
): ModalViewDraft {
  const { better, basedOn, comesFrom, fewest } = t.measures;
  const facts = [
    better[kpi.direction],
    ...(basis === null ? [] : [basedOn[basis]]),
    comesFrom[kpi.source],
    ...(kpi.minN > 1 ? [fewest({ n: kpi.minN })] : []),
  ].join(' · ');
  const text = `*${name}*\n${meaning}`;
  return messageView({ text, blocks: [section(text), context(facts)] }, t);
}
