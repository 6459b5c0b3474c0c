import { expect, it } from 'vitest';
import { readWhatIf } from '../../src/goals/rules/what-if-text.ts';

const goal = (kpi: string | null, periodKind: string | null = null) => ({ kind: 'goal', kpi, periodKind });
const target = (number: number, kpi: string | null, periodKind: string | null = null) => ({
  kind: 'target',
  number,
  kpi,
  periodKind,
});

it.each([
  ['what if', goal(null)],
  ['What if?', goal(null)],
  ['what would it take', goal(null)],
  ['ne gerekir', goal(null)],
  ['NE GEREKİR', goal(null)],
  ['what if demos', goal('demos')],
  ['what if revenue this quarter', goal('revenue_won', 'quarter')],
  ['what if 150000 revenue', target(150_000, 'revenue_won')],
  ['what if $150,000 revenue won this quarter', target(150_000, 'revenue_won', 'quarter')],
  ['what if 1.5m revenue', target(1_500_000, 'revenue_won')],
  ['what if 150 thousand revenue', target(150_000, 'revenue_won')],
  ['ne gerekir 150 bin ciro', target(150_000, 'revenue_won')],
  ['ne gerekir 150 BİN CİRO bu çeyrek', target(150_000, 'revenue_won', 'quarter')],
  ['ne olur 8 satış bu ay', target(8, 'deals_won', 'month')],
  ['what if 20 demos a week', target(20, 'demos', 'week')],
  ['what if 200', target(200, null)],
  ['what if 1.200 calls', { kind: 'ambiguous', number: '1.200' }],
  ['what if Alpenglas', { kind: 'deals', text: 'Alpenglas' }],
  ['what if I win Harbor & Sons', { kind: 'deals', text: 'Harbor & Sons' }],
  ['what if 3M', target(3_000_000, null)],
  ['what if 3M Health', { kind: 'deals', text: '3M Health' }],
  ['what if 0 calls', { kind: 'deals', text: '0 calls' }],
  ['whatever', null],
  ['what', null],
  ['@ana', null],
  ['', null],
])('reads what is asked after “what if”: %s', (text, expected) => {
  expect(readWhatIf(text, 'en')).toEqual(expected);
});
