const days = (n: number) => (n === 1 ? '1 working day' : `${n} working days`);
const deals = (n: number) => (n === 1 ? '1 open deal' : `${n} open deals`);

type Team = { k: string; n: string } | null;
const madeUp = (team: Team) => (team ? `, made up to 20 with the team’s ${team.k} for ${team.n}` : '');

/** What it would take to reach a goal: per day, back through the funnel, with open deals. */
export const whatIf = {
  button: 'What would it take?',
  title: 'What would it take?',
  heading: (p: { kpi: string; period: string; name: string | null }) =>
    `*${p.kpi}* · ${p.period}${p.name ? ` · ${p.name}` : ''}`,

  reached: (p: { target: string }) => `${p.target} is reached. Nothing more is needed.`,
  perDay: (p: { missing: string; target: string; perDay: string; days: number }) =>
    `*${p.missing}* more to reach ${p.target}: ${p.perDay} per working day for the ${days(p.days)} left.`,
  inAll: (p: { missing: string; target: string; days: number }) =>
    `*${p.missing}* more to reach ${p.target}, with ${days(p.days)} left.`,
  noDays: (p: { missing: string; target: string }) =>
    `*${p.missing}* short of ${p.target}, and no working day is left.`,

  backTitle: 'Back through the funnel',
  stepMoney: (p: { needed: string; average: string; n: string; team: string | null }) =>
    `*${p.needed}*, at ${p.average} a deal (${p.n}${p.team ? `, made up to 20 with the team’s ${p.team}` : ''})`,
  step: (p: { needed: string; k: string; n: string; team: Team; percent: string }) =>
    `*${p.needed}*, at ${p.k} for ${p.n}${madeUp(p.team)} (${p.percent})`,
  stepPerDay: (p: { amount: string }) => `That is ${p.amount} per working day.`,
  tooLittle: (p: { kpi: string }) => `Too little is known yet to go on to ${p.kpi}.`,
  nothingYet: (p: { of: string; n: string }) =>
    `Nothing to go by further back: no ${p.of} came of ${p.n} so far.`,
  nothingKnown: 'Too little has been counted yet to go back through the funnel.',

  dealsTitle: 'With open deals',
  enough: (p: { chosen: number; open: number }) =>
    p.open === p.chosen
      ? p.open === 1
        ? 'It takes the one open deal:'
        : `It takes all ${deals(p.open)}:`
      : `${p.chosen} of the ${deals(p.open)} would do:`,
  deal: (p: { deal: string; amount: string | null; chance: string | null }) =>
    `${p.deal}${p.amount ? `, ${p.amount}` : ''} · ${p.chance ? `${p.chance} likely` : 'too few deals closed to say how likely'}`,
  together: (p: { sum: string; surplus: string }) => `Together ${p.sum}, ${p.surplus} more than it takes.`,
  exactly: (p: { sum: string }) => `Together ${p.sum}, just what it takes.`,
  notEnough: (p: { open: number; sum: string; rest: string }) =>
    p.open === 1
      ? `The one open deal brings ${p.sum}; ${p.rest} more has to come from new ones.`
      : `All ${deals(p.open)} bring ${p.sum}; ${p.rest} more has to come from new ones.`,
  noneOpen: 'No deal is open, so all of it has to come from new ones.',
  expected: (p: { open: number; expected: string }) =>
    p.open === 1
      ? `By its chance the open deal is worth about ${p.expected}.`
      : `By their chances the ${deals(p.open)} together are worth about ${p.expected}.`,
  more: (p: { count: number }) => `… and ${p.count} more.`,
  chance: (p: { percent: string; k: string; n: string; team: Team; stage: string | null }) =>
    `${p.percent}: ${p.k} of ${p.n} deals closed in the last year${p.stage ? ` from “${p.stage}”` : ''} were won${
      p.team ? `, made up to 20 with the team’s ${p.team.k} of ${p.team.n}` : ''
    }.`,
  leftOut: (p: { count: number }) =>
    p.count === 1
      ? '1 open deal without an amount in this currency is left out.'
      : `${p.count} open deals without an amount in this currency are left out.`,
  largest: (p: { count: number }) => `Of so many deals only the ${p.count} largest were tried.`,
  footnote: (p: { date: string }) =>
    `Rates are what was counted from ${p.date} through yesterday. Each number is rounded up.`,

  asked: (p: { target: string }) => `If the goal were ${p.target}`,
  otherGoal: (p: { kpi: string }) => `For another goal: \`/mygoals what if ${p.kpi}\`.`,
  withDeals: (p: { deals: string }) => `With ${p.deals}:`,
  thenReached: 'the goal is reached',
  thenPerDay: (p: { perDay: string; days: number }) =>
    `then ${p.perDay} per working day for the ${days(p.days)} left`,
  ofWhat: (p: { number: string }) =>
    `${p.number} of what? Try \`/mygoals what if ${p.number} revenue\` or \`/mygoals what if ${p.number} calls\`.`,
  ambiguous: (p: { number: string }) =>
    `“${p.number}” could be read in two ways. Please write it without separators.`,
  noGoal: (p: { kpi: string }) =>
    `You have no goal for ${p.kpi}. With a number I can tell all the same: \`/mygoals what if 20 ${p.kpi}\`.`,
  noGoals:
    'You have no goals yet. With a number I can tell all the same: `/mygoals what if 100,000 revenue`.',
  unknown: (p: { text: string }) =>
    `“${p.text}” is neither something I count nor one of your open deals. Try \`/mygoals what if 20 demos\`, or the name of a deal’s customer.`,
  tooLarge: 'That number is too large.',
};
