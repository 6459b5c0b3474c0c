export { changeableKpi, defineOwnKpi } from './actions/define-kpi.ts';
export { monthToEnter } from './actions/month-to-enter.ts';
export { recordNumber } from './actions/record.ts';
export { mayRecord, recordableKpi } from './actions/recordable.ts';
export { type BookKpi, bookOf, type KpiBook, kpiBook } from './book.ts';
export { catalogue, isKpiKey, type Kpi, type KpiKey, type KpiName, kpiByKey, kpiName } from './catalogue.ts';
export { type CompanyNumber, companyNumbers, replaceCompanyNumbers } from './company-store.ts';
export type { KpiDefinition, KpiUnit } from './definition.ts';
export type { Fact, NewFact, Subject } from './fact.ts';
export {
  type FactOwners,
  factsOfKind,
  liveFacts,
  liveFactsBySource,
  ownFacts,
  recentFacts,
} from './facts-store.ts';
export { totalsKnownAt } from './known-store.ts';
export { loggedAt } from './logs-store.ts';
export { ids as kpiIds } from './messages/ids.ts';
export { changeForm, recordedView, recordForm } from './messages/own.ts';
export {
  type Counters,
  type FactKey,
  isOwnKey,
  type LogWords,
  type OwnDraft,
  type OwnKey,
  type OwnKpi,
  ofKey,
} from './own.ts';
export { allOwnVersions, endOwnKpi, NameTakenError, ownKpis } from './own-store.ts';
export { readRecord } from './record-values.ts';
export { firstRecorded, hasFactsFrom, latestSourceOf, touchedSince, wasCounted } from './recorded-store.ts';
export type { Aggregated } from './rules/aggregate.ts';
export { countersOfAll, quotient, workedOutFrom } from './rules/counters.ts';
export { correctionOf } from './rules/ledger.ts';
export { logPhrases, ownForms, readLogWords } from './rules/log-words.ts';
export { monthsOf, overMonths, sumOverMonths } from './rules/months.ts';
export { countsOn, ownFact } from './rules/own-fact.ts';
export { draftOwn, fitsUnit, isCountedByHand, type SaidOfOwn, versionOn } from './rules/own-kpi.ts';
export { type OwnMeasured, ownMeasure } from './rules/own-measure.ts';
export { type Season, type SeasonBucket, type Seasons, seasonIn } from './rules/season.ts';
export { companySeasons, saveSeason } from './season-store.ts';
export { AlreadyReversedError, type LedgerContext, replaceFacts, reverseFacts, writeFacts } from './store.ts';
export {
  countedAmong,
  type DatedTotal,
  dailyTotals,
  firstCounted,
  type Total,
  type TotalsQuery,
  totals,
  weeklyTotals,
  workspaceTotals,
} from './totals-store.ts';
export { foldWord, kpiFromText } from './words.ts';
