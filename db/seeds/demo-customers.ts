import type { Context } from '../../src/context.ts';
import type { Answer } from '../../src/customers/customer.ts';
import { type ProfileRules, saveProfile, upsertCustomers } from '../../src/customers/index.ts';
import { saveAnswers } from '../../src/customers/store/answers.ts';
import { customersByKey } from '../../src/customers/store/customers.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { customerKey } from '../../src/deals/index.ts';
import type { Change } from '../../src/people/index.ts';
import { draw } from './draw.ts';

/** Whom the demo sells to: industry, employees, country. Harbor & Sons and Tidewater stand in no file. */
const CUSTOMERS: readonly (readonly [string, string, number | null, string])[] = [
  ['Anadolu Lojistik', 'Logistics', 1_200, 'Türkiye'],
  ['Kuzey Enerji', 'Energy', 640, 'Türkiye'],
  ['Marmara Gıda', 'Food', 900, 'Türkiye'],
  ['Ege Tekstil', 'Textiles', 350, 'Türkiye'],
  ['Boğaz Sigorta', 'Insurance', 2_100, 'Türkiye'],
  ['Yıldız Teknik', 'Engineering', 85, 'Türkiye'],
  ['Meridian Textiles', 'Textiles', 520, 'Türkiye'],
  ['Rheinwerk', 'Manufacturing', 4_300, 'Germany'],
  ['Alpenglas', 'Manufacturing', 780, 'Germany'],
  ['Nordlicht Energie', 'Energy', 310, 'Germany'],
  ['Hansa Logistik', 'Logistics', 2_600, 'Germany'],
  ['Isar Medien', 'Media', 120, 'Germany'],
  ['Ostsee Reederei', 'Logistics', 540, 'Germany'],
  ['Brightwater', 'Energy', 1_500, 'United States'],
  ['Cobalt Freight', 'Logistics', 220, 'United States'],
  ['Juniper Foods', 'Food', 430, 'United States'],
  ['Maple Dental', 'Healthcare', 60, 'United States'],
  ['Summit Outfitters', 'Retail', 140, 'United States'],
  ['Blue Ridge Labs', 'Healthcare', null, 'United States'],
  ['Orchard Health', 'Healthcare', 3_800, 'United States'],
  ['Prairie Solar', 'Energy', 190, 'United States'],
  ['Silverline', 'Insurance', 1_100, 'United States'],
  ['Vantage Rail', 'Logistics', 5_200, 'United States'],
];

const USES_CRM = 'demo-uses-crm';
const SPONSOR = 'demo-sponsor';

const PROFILE: ProfileRules = {
  criteria: [
    { kind: 'industry', oneOf: ['Logistics', 'Energy', 'Insurance', 'Manufacturing'], weight: 2 },
    { kind: 'employees', from: 200, to: 5_000, weight: 1 },
    { kind: 'question', id: USES_CRM, text: 'Uses a CRM', weight: 1 },
    { kind: 'question', id: SPONSOR, text: 'Has a named sponsor', weight: 1 },
  ],
  exclusions: [{ kind: 'named', oneOf: ['Defence'] }],
  threshold: 70,
};

/** What a file told of customers, what an ideal one is, and what reps have answered so far. */
export async function addDemoCustomers(context: Context, change: Change): Promise<void> {
  const { workspaceId } = change;
  await inTransaction(context.db, async (trx) => {
    const reports = CUSTOMERS.map(([name, industry, employees, country]) => ({
      name,
      industry,
      employees,
      country,
    }));
    await upsertCustomers(trx, context, workspaceId, reports);
    await saveProfile(trx, change, PROFILE);
    const keys = reports.map(({ name }) => customerKey(name));
    for (const { id, name } of (await customersByKey(trx, workspaceId, keys)).values()) {
      const answers = new Map<string, Answer>(
        [USES_CRM, SPONSOR].flatMap((question) => {
          const answer = answerOf(name, question);
          return answer === 'unknown' ? [] : [[question, answer] as const];
        }),
      );
      await saveAnswers(trx, workspaceId, { customerId: id, answers, by: null, at: context.clock.now() });
    }
  });
}

/** Half say yes, a quarter no; of the others nobody has asked. */
function answerOf(name: string, question: string): Answer {
  const drawn = draw(name, question);
  return drawn < 0.5 ? 'yes' : drawn < 0.75 ? 'no' : 'unknown';
}
