import { describe, expect, it } from 'vitest';
import { saveProfile, upsertCustomers } from '../../src/customers/index.ts';
import type { Fit } from '../../src/customers/rules/score.ts';
import { type Deal, type DealReport, upsertDeals } from '../../src/deals/index.ts';
import { translate } from '../../src/locales/index.ts';
import { idealSheet } from '../../src/measures/actions/ideal-sheet.ts';
import { kpiSheet } from '../../src/measures/actions/kpi-sheet.ts';
import { idealMessage } from '../../src/measures/messages/ideal.ts';
import { compareWinRates, evidenceOf, idealMeasures, idealShares } from '../../src/measures/rules/ideal.ts';
import { setMembership } from '../../src/people/index.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';

let ids = 0;
const fits = new Map<string, Fit>();
const deal = (fit: Fit, more: Partial<Deal> = {}): Deal => {
  const id = `d${++ids}`;
  fits.set(id, fit);
  return {
    id,
    externalId: id,
    ownerId: 'ada',
    customer: null,
    product: null,
    dealType: null,
    stage: 'Won',
    status: 'won',
    amount: 100,
    currency: 'USD',
    openedOn: '2026-11-01',
    closedOn: '2026-11-11',
    ...more,
  };
};
const lost = (fit: Fit) => deal(fit, { status: 'lost' });

describe('shares with ideal customers', () => {
  it('count deals and money apart, each currency for itself, and say how many are unknown', () => {
    const closed = [
      deal('ideal', { amount: 300 }),
      deal('other', { amount: 100 }),
      deal('unknown', { amount: 50 }),
      deal('ideal', { amount: 700, currency: 'EUR' }),
      deal('other', { amount: null }),
      lost('ideal'),
    ];
    const shares = idealShares({ closed, opened: [], open: [] }, fits, 'USD');
    expect(shares.revenue).toEqual([
      {
        currency: 'USD',
        share: { value: 0.75, why: null, k: 300, n: 400 },
        basis: { kind: 'fit_money', k: 300, n: 400, currency: 'USD', deals: { k: 1, n: 2, unknown: 1 } },
      },
      {
        currency: 'EUR',
        share: { value: 1, why: null, k: 700, n: 700 },
        basis: { kind: 'fit_money', k: 700, n: 700, currency: 'EUR', deals: { k: 1, n: 1, unknown: 0 } },
      },
    ]);
    expect(shares.won.basis).toEqual({ kind: 'fit_deals', k: 2, n: 4, unknown: 1 });
    expect(shares.opened.share.why).toBe('nothing');
    expect(shares.winRate.ideal).toMatchObject({ won: 2, closed: 3 });
    expect(shares.winRate.other).toMatchObject({ won: 2, closed: 2 });
  });

  it('are two KPIs, with the reason beside what cannot be worked out', () => {
    const measured = (closed: Deal[], opened: Deal[]) =>
      idealMeasures({ closed, opened }, fits, 'USD').map(({ key, value, why }) => [key, value ?? why]);
    expect(measured([deal('ideal'), deal('other')], [deal('other')])).toEqual([
      ['ideal_revenue', 0.5],
      ['ideal_opened', 0],
    ]);
    expect(measured([lost('ideal')], [])).toEqual([
      ['ideal_revenue', 'no_won'],
      ['ideal_opened', 'no_opened'],
    ]);
    expect(measured([deal('ideal', { currency: 'EUR' })], [deal('unknown')])).toEqual([
      ['ideal_revenue', 'no_amount'],
      ['ideal_opened', 'most_unknown'],
    ]);
  });
});

describe('how often ideal customers are won', () => {
  const rates = (ideal: [number, number], other: [number, number]) => {
    const of = (fit: Fit, [won, closed]: [number, number]) =>
      Array.from({ length: closed }, (_, nth) => (nth < won ? deal(fit) : lost(fit)));
    const closed = [...of('ideal', ideal), ...of('other', other)];
    return idealShares({ closed, opened: [], open: [] }, fits, 'USD').winRate;
  };

  it.each<[string, [number, number], [number, number], string]>([
    // Wilson: 8/10 is 49–94 %, 2/10 is 5.7–51 %: they touch.
    ['touching ranges', [8, 10], [2, 10], 'cannot_tell'],
    // 9/10 is 59.6–98.2 %, 1/10 is 1.8–40.4 %.
    ['ranges apart', [9, 10], [1, 10], 'higher'],
    ['ranges apart the other way', [1, 10], [9, 10], 'lower'],
    // 4/4 is 51–100 %, 0/40 is 0–8.8 %, and still four are too few.
    ['too few of one', [4, 4], [0, 40], 'cannot_tell'],
    ['none of one', [0, 0], [9, 10], 'cannot_tell'],
  ])('with %s', (_case, ideal, other, expected) => {
    expect(compareWinRates(rates(ideal, other))).toBe(expected);
  });

  it.each([
    [4, 'too_few'],
    [5, 'early'],
    [19, 'early'],
    [20, 'rate'],
  ])('of %d closed deals is %s', (closed, expected) => {
    expect(evidenceOf(rates([1, closed], [0, 0]).ideal)).toBe(expected);
  });
});

/**
 * Monday 23 November 2026. Glass is ideal. Ada of East won two deals with Alpenglas (glass) and one with Cobalt (steel)
 * this quarter, and one with Cobalt in the last; Can, who came to East on 2 November, won one with Alpenglas in October.
 */
async function company(open: Parameters<typeof createCompany>[0]) {
  const acme = await createCompany(open);
  const boss = await acme.addPerson({ name: 'Nora Admin', isAdmin: true });
  const manager = await acme.addPerson({ name: 'Mert Manager' });
  const east = await acme.addTeam({ name: 'East' });
  const ada = await acme.addPerson({ name: 'Ada Rep', managerId: manager, teamId: east });
  const can = await acme.addPerson({ name: 'Can Rep', managerId: manager });
  const oya = await acme.addPerson({ name: 'Oya Other' });
  await acme.change((trx, change) =>
    setMembership(trx, change, { personId: can, teamId: east, from: '2026-11-02' }),
  );
  const won = (externalId: string, ownerId: string, more: Partial<DealReport>): DealReport => ({
    externalId,
    ownerId,
    stage: 'Won',
    status: 'won',
    currency: 'USD',
    amount: 100_000,
    openedOn: '2026-10-05',
    closedOn: '2026-11-10',
    customer: 'Alpenglas',
    ...more,
  });
  const reports = [
    won('W1', ada, {}),
    won('W2', ada, { customer: 'ALPENGLAS' }),
    won('W3', ada, { customer: 'Cobalt', amount: 300_000 }),
    won('W4', ada, { customer: 'Cobalt', openedOn: '2026-08-03', closedOn: '2026-09-10' }),
    won('W5', can, { closedOn: '2026-10-20' }),
    won('O1', ada, {
      stage: 'Demo',
      status: 'open',
      customer: null,
      closedOn: null,
      openedOn: '2026-11-20',
    }),
  ];
  await acme.change(async (trx) => {
    await upsertDeals(trx, acme.context, acme.workspace.id, reports, '2026-11-23');
    await upsertCustomers(trx, acme.context, acme.workspace.id, [
      { name: 'Alpenglas', industry: 'Glass' },
      { name: 'Cobalt', industry: 'Steel' },
    ]);
  });
  const idealIs = (industry: string) =>
    acme.change((trx, change) =>
      saveProfile(trx, change, {
        criteria: [{ kind: 'industry', oneOf: [industry], weight: 1 }],
        exclusions: [],
        threshold: 70,
      }),
    );
  return { acme, boss, manager, ada, can, oya, east, idealIs };
}

onBothDatabases('this quarter and the last', (open) => {
  it('are shown for me, my team as it was on each day, and the company', async () => {
    const { acme, boss, manager, ada, oya, east, idealIs } = await company(open);
    const none = await idealSheet(acme.context, await acme.callerOf(ada), null);
    expect(none.now.shares).toBeNull();
    expect(idealMessage(none, translate('en')).text).toContain('Nobody has said yet');
    await idealIs('Glass');
    const wonOf = async (who: string) => {
      const { now, before } = await idealSheet(acme.context, await acme.callerOf(who), null);
      return [now.shares?.won.basis, before.shares?.won.basis];
    };
    expect(await wonOf(ada)).toMatchObject([
      { k: 2, n: 3 },
      { k: 0, n: 1 },
    ]);
    // Can won his before he came to East.
    expect(await wonOf(manager)).toMatchObject([
      { k: 2, n: 3 },
      { k: 0, n: 1 },
    ]);
    expect(await wonOf(boss)).toMatchObject([
      { k: 3, n: 4 },
      { k: 0, n: 1 },
    ]);
    const asked = idealSheet(acme.context, await acme.callerOf(oya), { kind: 'team', teamId: east });
    expect(await refusalOf(asked)).toContain('for its people');
    const whole = idealSheet(acme.context, await acme.callerOf(ada), { kind: 'company' });
    expect(await refusalOf(whole)).toContain('for admins');
  });

  it('keep what the last quarter said when the profile changes', async () => {
    const { acme, ada, idealIs } = await company(open);
    await idealIs('Glass');
    const of = async () => {
      const { now, before } = await kpiSheet(acme.context, await acme.callerOf(ada), {
        scope: null,
        kind: 'quarter',
      });
      return [now, before].map(({ measured }) => measured.find(({ key }) => key === 'ideal_revenue')?.value);
    };
    // 2,000.00 of 5,000.00; nothing of 1,000.00.
    expect(await of()).toEqual([0.4, 0]);
    await idealIs('Steel');
    expect(await of()).toEqual([0.6, 0]);
    const { now, before } = await idealSheet(acme.context, await acme.callerOf(ada), null);
    expect([now, before].map(({ shares }) => shares?.revenue[0]?.share.value)).toEqual([0.6, 0]);
  });

  it('are not among the KPIs while nobody has said what an ideal customer is', async () => {
    const { acme, ada } = await company(open);
    const { now } = await kpiSheet(acme.context, await acme.callerOf(ada), { scope: null, kind: 'quarter' });
    expect(now.measured.map(({ key }) => key)).not.toContain('ideal_revenue');
  });

  it('read well in both languages and fit Slack', async () => {
    const { acme, ada, idealIs } = await company(open);
    await idealIs('Glass');
    const sheet = await idealSheet(acme.context, await acme.callerOf(ada), null);
    const english = idealMessage(sheet, translate('en'));
    assertSlackLimits(english);
    expect(english.text).toContain(
      '*Revenue won*: *40%* ($2,000 of $5,000, 2 of 3 deals) · before: *0%* ($0 of $1,000, 0 of 1 deals)',
    );
    expect(english.text).toContain('*Deals opened*: *66.7%* (2 of 3 deals; 1 deal unknown)');
    expect(english.text).toContain(
      '*Open pipeline*: n/a because too little is known of most customers ($0 of $0, 0 of 0 deals; 1 deal unknown)',
    );
    expect(english.text).toContain('*With ideal customers*: 2 of 2, too few to say');
    const turkish = idealMessage(sheet, translate('tr'));
    assertSlackLimits(turkish);
    expect(turkish.text).toContain('*Kazanılan ciro*: *%40* ($2.000 / $5.000, 3 satışta 2)');
    expect(turkish.text).toContain('*İdeal müşterilerle*: 2 / 2, bir şey söylemek için az');
  });
});
