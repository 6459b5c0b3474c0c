import { draftOwn, type OwnKey, type OwnKpi, type SaidOfOwn } from '../../src/kpis/index.ts';

/** An own KPI in its first version, since 1 November 2026. */
export function own(key: OwnKey, said: SaidOfOwn, more: Partial<OwnKpi> = {}): OwnKpi {
  const of = said.unit === 'percent' ? { numerator: key, denominator: `${key}.of` } : {};
  return {
    ...draftOwn(said),
    key,
    numerator: null,
    denominator: null,
    decimals: said.unit === 'count' ? 0 : 1,
    version: 1,
    validFrom: '2026-11-01',
    endedOn: null,
    ...of,
    ...more,
  };
}
