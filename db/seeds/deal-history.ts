import { addDays, type LocalDate, weekdayOf } from '../../src/kernel/date.ts';
import { draw, pick } from './draw.ts';

/** A deal's whole life, known to the demo from the start and shown to the bot day by day. */
export type DemoDeal = {
  externalId: string;
  owner: string;
  customer: string;
  product: string;
  dealType: 'new business' | 'cross-sell';
  /** Whole units of the workspace's currency. */
  amount: number;
  /** The stages in order with the day each was entered; the last is Won or Lost. */
  steps: readonly { stage: Stage; on: LocalDate }[];
};

export type Stage = 'Discovery' | 'Demo' | 'Proposal' | 'Negotiation' | 'Won' | 'Lost';

const STAGES = ['Discovery', 'Demo', 'Proposal', 'Negotiation'] as const;
const DAYS_IN_STAGE = 5;

const PRODUCTS: readonly (readonly [string, number])[] = [
  ['Beacon Starter', 1_800],
  ['Beacon Team', 5_400],
  ['Beacon Enterprise', 14_500],
  ['Lighthouse Analytics', 8_200],
];

const CUSTOMERS = [
  'Anadolu Lojistik',
  'Kuzey Enerji',
  'Marmara Gıda',
  'Ege Tekstil',
  'Boğaz Sigorta',
  'Yıldız Teknik',
  'Rheinwerk',
  'Alpenglas',
  'Nordlicht Energie',
  'Hansa Logistik',
  'Isar Medien',
  'Ostsee Reederei',
  'Brightwater',
  'Cobalt Freight',
  'Harbor & Sons',
  'Juniper Foods',
  'Maple Dental',
  'Summit Outfitters',
  'Blue Ridge Labs',
  'Orchard Health',
  'Prairie Solar',
  'Silverline',
  'Tidewater',
  'Vantage Rail',
];

/** The deals a rep opens on one day: mostly none, sometimes one. */
export function dealsOpenedOn(owner: string, pace: number, date: LocalDate): DemoDeal[] {
  if (weekdayOf(date) > 5 || draw(owner, date, 'opens') >= 0.52 * pace) return [];
  const [product, price] = pick(PRODUCTS, owner, date, 'product');
  return [
    {
      externalId: `D-${owner}-${date.replaceAll('-', '')}`,
      owner,
      customer: pick(CUSTOMERS, owner, date, 'customer'),
      product,
      dealType: draw(owner, date, 'type') < 0.25 ? 'cross-sell' : 'new business',
      amount: Math.round((price * (0.8 + 0.5 * draw(owner, date, 'amount'))) / 50) * 50,
      steps: lifeOf(owner, date),
    },
  ];
}

/** The deal as the CRM shows it at the end of `date`; null before it is opened. */
export function stageOn(deal: DemoDeal, date: LocalDate): { stage: Stage; since: LocalDate } | null {
  const step = deal.steps.findLast((each) => each.on <= date);
  return step ? { stage: step.stage, since: step.on } : null;
}

/** The deal that everybody in the team has stopped talking about: a proposal sent long ago. */
export function forgottenDeal(owner: string, openedOn: LocalDate): DemoDeal {
  return {
    externalId: `D-${owner}-forgotten`,
    owner,
    customer: 'Meridian Textiles',
    product: 'Beacon Enterprise',
    dealType: 'new business',
    amount: 18_500,
    steps: [
      { stage: 'Discovery', on: openedOn },
      { stage: 'Demo', on: addDays(openedOn, 6) },
      { stage: 'Proposal', on: addDays(openedOn, 14) },
    ],
  };
}

function lifeOf(owner: string, openedOn: LocalDate): DemoDeal['steps'] {
  const steps: { stage: Stage; on: LocalDate }[] = [];
  let on = openedOn;
  for (const stage of STAGES) {
    steps.push({ stage, on });
    on = nextWorkday(addDays(on, 2 + Math.floor(draw(owner, openedOn, stage) * 2 * (DAYS_IN_STAGE - 2))));
    if (draw(owner, openedOn, stage, 'lost') < 0.16) return [...steps, { stage: 'Lost', on }];
  }
  return [...steps, { stage: 'Won', on }];
}

function nextWorkday(date: LocalDate): LocalDate {
  return weekdayOf(date) > 5 ? addDays(date, 8 - weekdayOf(date)) : date;
}
