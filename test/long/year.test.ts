import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { crmCompany } from '../../src/sandbox/crm-company.ts';
import { type Company, demoCompany } from '../../src/sandbox/start-demo.ts';
import { saidTwice, toldOfAbsent, unmannerly, wrongSums } from '../support/year/checks.ts';
import { playYear } from '../support/year/play.ts';

const CRM = '../shared/data/crm';
/** The budget of a workspace that never set one. */
const BUDGET = 5;
// The same year in every run, so that a red run means that the change is wrong; YEAR_SEED=random looks for others, and a number
// that was printed repeats one. YEAR_WEEKS=52 plays the whole year (by hand: it takes minutes).
const { YEAR_SEED } = process.env;
const seed = YEAR_SEED === 'random' ? Math.floor(Math.random() * 1e9) : Number(YEAR_SEED ?? 506_066_732);
const weeks = Number(process.env.YEAR_WEEKS ?? 13);
const PATIENCE = { timeout: 600_000 };

it(
  'a season of the demo’s teams is polite, says nothing twice, and every card’s sums are the ledger’s',
  PATIENCE,
  () => expectGoodYear(demoCompany(), '2026-01-05'),
);

it.skipIf(!existsSync(CRM))(
  'so is a season of a company from CRM files (skipped where there are none beside the project)',
  PATIENCE,
  () => expectGoodYear(crmCompany(CRM), '2017-03-06'),
);

async function expectGoodYear(company: Company, from: string) {
  console.log(`${company.workspace.name}: seed ${seed}`);
  await playYear({ company, from, weeks, seed }, async (year) => {
    const sums = await wrongSums(year);
    const kinds = new Map<string, number>();
    for (const { kind } of year.posts) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    console.log(JSON.stringify([...kinds]), sums.compared);
    expect(sums.wrong).toEqual([]);
    expect(unmannerly(year, BUDGET)).toEqual([]);
    expect(saidTwice(year)).toEqual([]);
    expect(await toldOfAbsent(year)).toEqual([]);
    // What nobody said would be polite as well.
    const teams = company.channels.length - 1;
    const cards = (kinds.get('scorecard.card.v1') ?? 0) + (kinds.get('scorecard.preview.v1') ?? 0);
    expect(cards).toBe(teams * weeks);
    expect(sums.compared).toBeGreaterThan(weeks);
  });
}
