import type { ReadyKey } from '../../kpis/ready.ts';
import type { WhyNot } from '../../measures/rules/measured.ts';

const days = (count: string) => (count === '1' ? '1 day' : `${count} days`);
const deals = (count: number) => (count === 1 ? '1 deal' : `${count} deals`);

/** `/pacesetter kpis`: what the ledger, the deals, the goals and the company's numbers come to. */
export const measures = {
  name: {
    win_rate: 'Win rate',
    average_deal: 'Average deal size',
    sales_cycle: 'Sales cycle, mean',
    sales_cycle_median: 'Sales cycle, median',
    pipeline_velocity: 'Pipeline velocity',
    pipeline_coverage: 'Pipeline coverage',
    lead_conversion: 'Lead conversion',
    cross_sell: 'Cross-sell',
    attainment: 'Attainment',
    ideal_revenue: 'Revenue with ideal customers',
    ideal_opened: 'Deals opened with ideal customers',
    cac: 'Customer acquisition cost',
    ltv: 'Customer lifetime value',
    ltv_to_cac: 'Lifetime value to acquisition cost',
    gross_retention: 'Gross revenue retention',
    net_retention: 'Net revenue retention',
    logo_retention: 'Customer retention',
    csat: 'Customer satisfaction (CSAT)',
    nps: 'Net promoter score (NPS)',
  } satisfies Record<ReadyKey, string> as Readonly<Record<ReadyKey, string>>,

  titleSelf: 'Your KPIs',
  titleTeam: (p: { team: string }) => `KPIs of ${p.team}`,
  titleCompany: 'KPIs of the whole company',
  periods: (p: { now: string; before: string }) => `Now: ${p.now} · before: ${p.before}`,
  groupCounted: 'Counted',
  groupDeals: 'Worked out from deals and goals',
  groupCompany: 'Worked out from the company’s numbers',
  line: (p: { name: string; now: string; before: string }) => `*${p.name}*: ${p.now} · before: ${p.before}`,
  lineBoth: (p: { name: string; both: string }) => `*${p.name}*: ${p.both} · before: the same`,
  value: (p: { value: string; basis: string | null }) => `*${p.value}*${p.basis ? ` (${p.basis})` : ''}`,
  notAvailable: (p: { why: string; basis: string | null }) =>
    `n/a because ${p.why}${p.basis ? ` (${p.basis})` : ''}`,
  note: 'Through today. Every percentage has its k of n; deals in other currencies are left out.',

  days: (p: { count: string }) => days(p.count),
  perDay: (p: { amount: string }) => `${p.amount} a day`,
  times: (p: { number: string }) => `${p.number}×`,
  basis: {
    share: (p: { k: string; n: string }) => `${p.k} of ${p.n}`,
    fitDeals: (p: { k: string; n: string; unknown: number }) =>
      `${p.k} of ${p.n} deals${p.unknown > 0 ? `; ${deals(p.unknown)} unknown` : ''}`,
    fitMoney: (p: { share: string; deals: string }) => `${p.share}, ${p.deals}`,
    deals: (p: { n: number }) => deals(p.n),
    perCustomer: (p: { amount: string; n: number }) =>
      `${p.amount}, ${p.n === 1 ? '1 customer' : `${p.n} customers`}`,
    velocity: (p: { open: string; won: string; closed: string; average: string; days: string }) =>
      `${p.open} open × ${p.won} of ${p.closed} won × ${p.average} each / ${days(p.days)}`,
    coverage: (p: { open: string; missing: string; needed: string | null }) =>
      `${p.open} open for ${p.missing} missing${p.needed ? `; the win rate asks for ${p.needed}` : ''}`,
    lifetime: (p: { each: string; margin: string; k: string; n: string }) =>
      `${p.each} each × ${p.margin} margin / ${p.k} of ${p.n} who left`,
    worth: (p: { worth: string; cost: string }) => `${p.worth} for ${p.cost}`,
    answers: (p: { promoters: string; detractors: string; n: string }) =>
      `${p.promoters} promoters less ${p.detractors} detractors of ${p.n}`,
  },
  why: {
    no_closed: 'no deal was closed',
    no_won: 'no deal was won',
    too_few: 'there are too few for a rate',
    too_few_won: 'fewer than 5 deals were won',
    no_amount: 'the won deals have no amount in the company’s currency',
    no_opened_on: 'the won deals do not say when they were opened',
    no_open: 'no deal is open',
    no_leads: 'no qualified lead was logged',
    more_than_leads: 'more deals were opened than leads were logged',
    no_customers: 'the won deals name no customer',
    no_types: 'the won deals have no deal type',
    no_goal: 'there is no revenue goal for such a period',
    goal_reached: 'the goal is reached',
    only_running: 'it is about the running period only',
    no_opened: 'no deal was opened',
    most_unknown: 'too little is known of most customers',
    not_entered: 'its numbers are not entered yet',
    no_new_customers: 'there were no new customers',
    nobody_left: 'no customer left',
    no_margin: 'delivery cost as much as was invoiced, or nothing was',
    no_start: 'there were no customers at the start',
    no_answers: 'nobody answered',
    not_free: 'acquiring customers cost nothing',
  } satisfies Record<WhyNot, string> as Readonly<Record<WhyNot, string>>,

  whose: 'Whose',
  mine: 'Mine',
  company: 'The whole company',
  byQuarter: 'By quarter',
  byMonth: 'By month',
  enterNumbers: 'Company’s numbers',
  whatIsThis: 'What is this?',
  noTeam: 'That team is gone.',
  notTeam: 'A team’s KPIs are for its people, those who lead it and admins.',
  notCompany: 'The whole company’s numbers are for admins. The same command with `me` behind it shows yours.',
  unknownScope: (p: { text: string; command: 'kpi' | 'ideal' }) =>
    `I know no team called “${p.text}”. Try \`/pacesetter ${p.command} me\` or \`/pacesetter ${p.command} Rhine\`.`,

  meaning: {
    win_rate: 'Deals won out of all deals that were closed, won and lost, in the period.',
    average_deal: 'What the won deals were worth together, divided by how many they were.',
    sales_cycle:
      'Days from opening a deal to winning it: their sum divided by the number of won deals. One long deal moves it a lot; the median tells what is usual.',
    sales_cycle_median:
      'Days from opening a deal to winning it: half of the won deals took longer, half were faster.',
    pipeline_velocity:
      'What the open deals bring in per day if things go on as they do: open deals × win rate × average deal, divided by the mean sales cycle. All four are of the same period.',
    pipeline_coverage:
      'What the open deals are worth, divided by what is missing of the revenue goal. How much is enough follows from the win rate: who wins one in four needs 4×. The whole company’s goal is what its teams’ goals come to.',
    lead_conversion:
      'Deals opened, divided by qualified leads logged in the same period. Nobody logs which lead became which deal.',
    cross_sell:
      'Customers who bought something more (deal type cross-sell, upsell or expansion), out of all who bought.',
    attainment:
      'Revenue of the period so far, divided by the goal for it. The whole company’s goal is what its teams’ goals come to.',
    ideal_revenue:
      'What was won with ideal customers, out of what was won with all customers of whom enough is known. The profile is that of the period’s last day; `/pacesetter profile` shows today’s.',
    ideal_opened:
      'Where the effort goes: deals opened with ideal customers, out of deals opened with all customers of whom enough is known. Calls and meetings carry no customer, so they cannot be told apart.',
    cac: 'What was spent on sales and marketing, divided by the customers who were won.',
    ltv: 'What a customer brings before they leave: recurring revenue per customer × margin / share of customers who left.',
    ltv_to_cac: 'What a customer brings, divided by what it cost to win one.',
    gross_retention:
      'Recurring revenue at the start less what shrank and what left, out of that at the start. Growth does not count.',
    net_retention:
      'Recurring revenue at the start, plus growth, less what shrank and what left, out of that at the start.',
    logo_retention: 'Customers of the start who are still there at the end.',
    csat: 'Positive answers out of all answers; positive are the two best marks.',
    nps: 'Percentage of marks 9 and 10 less percentage of marks 0 to 6. Marks 7 and 8 are in the whole only.',
  } satisfies Record<ReadyKey, string> as Readonly<Record<ReadyKey, string>>,
  meaningCounted: (p: { name: string }) =>
    `${p.name}: added up over the days of the period, and over people.`,
  better: { up: 'More is better', down: 'Less is better', in_range: 'Best within its range' },
  basedOn: {
    done: 'counts on the day it was done',
    closed: 'counts on the day a deal was closed',
    opened: 'counts on the day a deal was opened',
    month: 'counts for a whole month',
  },
  comesFrom: {
    by_hand: 'comes from /log',
    imported: 'comes from the CRM',
    both: 'comes from /log and imports',
    monthly: 'comes from the company’s monthly numbers, which admins enter',
    computed: 'worked out by itself',
  },
  fewest: (p: { n: number }) => `shown from ${p.n} on`,
};
