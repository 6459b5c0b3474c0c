import type { NumberKey } from '../../kpis/numbers.ts';

/** The company's numbers of a month, which an admin enters. */
export const numbers = {
  adminsOnly: 'The company’s numbers are entered by Pacesetter admins. Please ask one of them.',
  title: 'The company’s numbers',
  intro:
    'What no file brings: costs, customers, recurring revenue and what customers answered. A number that is left out is not known; nothing is guessed.',
  monthLine: (p: { month: string; entered: number; of: number }) =>
    p.entered === 0 ? `${p.month}: nothing yet` : `${p.month}: ${p.entered} of ${p.of} numbers`,
  buttonEnter: 'Enter',
  buttonChange: 'Change',
  visible: 'Seen by admins only. A correction keeps what was said before, with who and when.',

  formTitle: 'Numbers of a month',
  formIntro: (p: { month: string; currency: string }) =>
    `*${p.month}* · money in whole ${p.currency}. Leave out what you do not know.`,
  group: {
    cost: 'What new customers cost',
    customers: 'Customers',
    recurring: 'Recurring revenue',
    margin: 'Margin',
    csat: 'Satisfaction (CSAT)',
    nps: 'Recommendation (NPS)',
  },
  label: {
    sales_marketing_spend: 'Spent on sales and marketing',
    new_customers: 'New customers',
    customers_start: 'Customers at the start of the month',
    customers_lost: 'Of these, how many left',
    recurring_start: 'Recurring revenue at the start of the month',
    recurring_expansion: 'Grown with customers of the start',
    recurring_downsell: 'Shrunk with customers who stayed',
    recurring_churn: 'Lost with customers who left',
    revenue_invoiced: 'Invoiced in the month',
    cost_of_delivery: 'What delivering that cost',
    csat_positive: 'Positive answers (the two best marks)',
    csat_responses: 'Answers in all',
    nps_promoters: 'Marks 9 and 10',
    nps_passives: 'Marks 7 and 8',
    nps_detractors: 'Marks 0 to 6',
  } satisfies Record<NumberKey, string> as Readonly<Record<NumberKey, string>>,
  ambiguous: (p: { text: string }) =>
    `“${p.text}” can mean two numbers. Please write it without a separator, such as 1200.`,
  bad: 'Please write a whole number, such as 1200, or leave it out.',
  tooLarge: 'That is more than I can count. Please check the number.',
  impossible: {
    customers_lost: 'More left than there were at the start.',
    recurring_churn: 'More was lost than there was at the start.',
    csat_positive: 'There are more positive answers than answers.',
  } as Readonly<Partial<Record<NumberKey, string>>>,
  changedSince:
    'Somebody changed this month’s numbers since you opened the form. Please close it and open it again.',
  saved: (p: { month: string; changed: number }) =>
    `${p.month}: ${p.changed === 1 ? '1 number' : `${p.changed} numbers`} stored. \`/pacesetter kpis company\` shows what they come to.`,
  unchanged: (p: { month: string }) => `${p.month}: nothing changed.`,
};
