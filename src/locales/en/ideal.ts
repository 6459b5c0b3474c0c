/** `/pacesetter ideal`: what goes to ideal customers, and what comes of it. */
export const ideal = {
  titleSelf: 'You and ideal customers',
  titleTeam: (p: { team: string }) => `${p.team} and ideal customers`,
  titleCompany: 'The whole company and ideal customers',
  comesIn: 'What comes in: the part that is with ideal customers',
  effort: 'Where the effort goes: the part that is with ideal customers',
  winRates: 'How often deals are won',
  revenue: 'Revenue won',
  won: 'Deals won',
  opened: 'Deals opened',
  pipeline: 'Open pipeline',
  inCurrency: (p: { name: string; currency: string }) => `${p.name}, ${p.currency}`,
  now: (p: { name: string; value: string }) => `*${p.name}*: ${p.value}`,
  nothing: 'none',
  winRate: { ideal: 'With ideal customers', other: 'With other customers' },
  rate: (p: { value: string; counts: string; low: string; high: string; isEarly: boolean }) =>
    `*${p.value}* (${p.counts}, likely ${p.low} to ${p.high}${p.isEarly ? ', an early signal' : ''})`,
  tooFew: (p: { counts: string }) => `${p.counts}, too few to say`,
  noneClosed: 'none closed',
  compared: {
    higher: 'Deals with ideal customers are won more often this quarter.',
    lower: 'Deals with ideal customers are won less often this quarter. Is the profile right?',
    cannot_tell: 'Whether ideal customers are won more often, this quarter’s deals cannot tell yet.',
  },
  note: 'Unknown: the deal names no customer, or too little is known of it; that counts neither way. Each quarter is held against the profile of its last day, and what is known of customers now. Calls and meetings carry no customer, so effort is told by deals.',
};
