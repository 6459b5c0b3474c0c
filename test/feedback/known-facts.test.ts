import { expect, it } from 'vitest';
import { upsertDeals } from '../../src/deals/index.ts';
import { knownFacts } from '../../src/feedback/actions/known-facts.ts';
import { factsText } from '../../src/feedback/messages/facts.ts';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import type { KpiKey } from '../../src/kpis/catalogue.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { type PairCompany, pairCompany } from './pair-company.ts';

/** Thursday 26 November 2026, 12:00 in Istanbul. */
const THURSDAY_NOON = '2026-11-26T09:00:00Z';
const TODAY = '2026-11-26';

async function count(acme: PairCompany, personId: string, kpi: KpiKey, date: string, amount: number) {
  await acme.change((trx) =>
    writeFacts(trx, acme.context, acme.workspace.id, [
      {
        subject: { kind: 'person', id: personId },
        kpi,
        date,
        occurredAt: new Date(`${date}T09:00:00Z`),
        amount,
        count: amount,
        currency: null,
        source: { kind: 'log', id: `${personId}-${kpi}-${date}` },
      },
    ]),
  );
}

/** Ana: last week 46 calls and 5 meetings; this week 3 calls on Wednesday and 40 today; two deals won, one of them today. */
async function company() {
  const acme = await pairCompany(openSqlite, THURSDAY_NOON);
  await count(acme, acme.ana, 'calls', '2026-11-15', 9);
  await count(acme, acme.ana, 'calls', '2026-11-16', 40);
  await count(acme, acme.ana, 'calls', '2026-11-22', 6);
  await count(acme, acme.ana, 'meetings_held', '2026-11-18', 5);
  await count(acme, acme.ana, 'calls', '2026-11-25', 3);
  await count(acme, acme.ana, 'calls', TODAY, 40);
  const deal = (externalId: string, customer: string, amount: number, closedOn: string) => ({
    ...{ externalId, customer, amount, closedOn, ownerId: acme.ana, stage: 'Won', status: 'won' as const },
    currency: 'USD',
  });
  await acme.change((trx) =>
    upsertDeals(
      trx,
      acme.context,
      acme.workspace.id,
      [
        deal('1', 'Harbor <!channel> & Sons', 1_200_000, '2026-11-17'),
        deal('2', 'Today Ltd', 9_900_000, TODAY),
        deal('3', 'Long Ago', 5_000_000, '2026-11-13'),
      ],
      TODAY,
    ),
  );
  const mert = await acme.callerOf(acme.mert);
  const goal = {
    subject: { personId: acme.ana },
    startsIn: 'this',
    repeats: true,
    reason: 'agreed',
  } as const;
  await setGoal(acme.context, mert, { ...goal, kpi: 'calls', periodKind: 'week', target: 50 });
  await setGoal(acme.context, mert, { ...goal, kpi: 'calls', periodKind: 'month', target: 200 });
  await setGoal(acme.context, mert, {
    ...goal,
    kpi: 'revenue_won',
    periodKind: 'quarter',
    target: 13_000_000,
  });
  return acme;
}

async function textFor(acme: PairCompany, asker: string, locale: Locale = 'en'): Promise<string | null> {
  const caller = await acme.callerOf(asker);
  const facts = await knownFacts(acme.db, caller, await acme.person(acme.ana), TODAY);
  return facts && factsText(facts, translate(locale));
}

it('whoever leads the person sees last week, the longest goals through yesterday, and what was won', async () => {
  const acme = await company();
  // Won this quarter through yesterday: 12,000 and 50,000 of 130,000 (47.6%); calls of November: 9+40+6+3 = 58 of 200.
  const whole = [
    '*To start from*',
    '• Last week (16 – 22 Nov 2026): 46 calls and 5 meetings held',
    '• Goals, through yesterday: Revenue won this quarter: $62,000 of $130,000 (47%) · Calls this month: 58 of 200 (29%)',
    '• Won since the start of last week: Harbor &lt;!channel&gt; &amp; Sons ($12,000)',
  ].join('\n');
  expect((await textFor(acme, acme.mert))?.replaceAll('\u2009', ' ')).toBe(whole);
  for (const other of [acme.deniz, acme.nil]) {
    expect(await textFor(acme, other)).toBe(await textFor(acme, acme.mert));
  }
});

it('reads well in Turkish', async () => {
  const acme = await company();
  expect((await textFor(acme, acme.mert, 'tr'))?.replaceAll('\u2009', ' ').split('\n')).toEqual([
    '*Başlangıç için*',
    '• Geçen hafta (16–22 Kas 2026): 46 arama ve 5 toplantı',
    '• Hedefler, dün akşama kadar: Kazanılan ciro, bu çeyrek: $62.000 / $130.000 (%47) · Aramalar, bu ay: 58 / 200 (%29)',
    '• Geçen haftanın başından beri kazanılan: Harbor &lt;!channel&gt; &amp; Sons ($12.000)',
  ]);
});

it('a teammate sees what stands in the team’s card: last week and what was won, no goals', async () => {
  const acme = await company();
  const text = await textFor(acme, acme.cem);
  expect(text).toContain('46 calls and 5 meetings held');
  expect(text).toContain('$12,000');
  expect(text).not.toContain('Goals');
  expect(text?.split('\n')).toHaveLength(3);
});

it('anyone else sees nothing, a guest and someone who is led by the person too', async () => {
  const acme = await company();
  expect(await textFor(acme, acme.oya)).toBeNull();
  expect(await textFor(acme, acme.gul)).toBeNull();
  const led = await acme.addPerson({ name: 'Lale Led', managerId: acme.ana });
  expect(await textFor(acme, led)).toBeNull();
});

it('says nothing where nothing is known', async () => {
  const acme = await pairCompany(openSqlite, THURSDAY_NOON);
  await count(acme, acme.ana, 'calls', TODAY, 5);
  expect(await textFor(acme, acme.mert)).toBeNull();
});

it('leaves out a goal whose period began today', async () => {
  const acme = await pairCompany(openSqlite, '2026-11-30T09:00:00Z');
  await count(acme, acme.ana, 'calls', '2026-11-30', 5);
  const mert = await acme.callerOf(acme.mert);
  const goal = {
    subject: { personId: acme.ana },
    startsIn: 'this',
    repeats: true,
    reason: 'agreed',
  } as const;
  await setGoal(acme.context, mert, { ...goal, kpi: 'calls', periodKind: 'week', target: 50 });
  expect(await knownFacts(acme.db, mert, await acme.person(acme.ana), '2026-11-30')).toBeNull();
});
