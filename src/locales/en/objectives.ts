import type { About, Reasons } from '../../objectives/rules/about.ts';
import type { CoverageStatus } from '../../objectives/rules/coverage.ts';
import type { Method } from '../../objectives/rules/split.ts';

const reasons: Reasons = {
  revenue: {
    revenue_won: 'what it is about, and what teams and people can share.',
    deals_won: 'more revenue is more deals or larger ones; this tells which.',
    average_deal: 'the same number of deals brings more when each is larger.',
    pipeline_coverage: 'says early whether enough is open for what is still missing.',
  },
  lifetime_value: {
    average_deal: 'a larger first deal lifts all that a customer brings later.',
    net_retention: 'a customer who stays and grows brings more each year.',
    cross_sell: 'a customer with a second product stays longer and buys more.',
    ltv: 'the result itself: margin per customer over the time they stay.',
  },
  win_more: {
    win_rate: 'what it is about: of the deals that end, how many are won.',
    deals_won: 'keeps the rate honest: fewer, safer deals are not the aim.',
    demos: 'deals are mostly won by those who have seen it.',
    proposals: 'an offer in writing brings a decision.',
  },
  new_customers: {
    deals_won: 'a new customer begins with a won deal.',
    qualified_leads: 'who is not found cannot become a customer.',
    lead_conversion: 'shows whether the leads are the right ones.',
    cac: 'says what a new customer costs, so that growth pays.',
  },
  faster_cycle: {
    sales_cycle_median: 'the days of an ordinary won deal; one long one does not move it.',
    pipeline_velocity: 'what comes in per day: size, rate and days in one number.',
    meetings_held: 'deals wait for the next conversation more than for anything else.',
  },
  keep_customers: {
    net_retention: 'what is left of recurring revenue, growth included.',
    logo_retention: 'counts customers, so a large one cannot hide many that leave.',
    csat: 'who is content today rarely leaves tomorrow.',
    nps: 'who would recommend you is the first to stay.',
  },
  activity: {
    calls: 'entirely in our own hands, every day.',
    meetings_held: 'a call is a try; a meeting is a conversation.',
    demos: 'shows that meetings lead on.',
    proposals: 'the last step that is ours before the customer decides.',
  },
  own: {
    revenue_won: 'what most objectives come to in the end.',
    deals_won: 'how many customers said yes.',
    average_deal: 'how much each yes is worth.',
    win_rate: 'how often a yes comes of what was tried.',
    sales_cycle_median: 'how long a yes takes.',
    meetings_held: 'how often we talk with customers.',
    qualified_leads: 'how much there is to work with.',
    net_retention: 'how well customers stay and grow.',
    csat: 'how content customers are.',
    nps: 'whether they would recommend us.',
  },
};

/** `/pacesetter objectives`: what the company wants, why, and what part of it teams and people have. */
export const objectives = {
  about: {
    revenue: 'Grow revenue',
    lifetime_value: 'Lifetime value of customers',
    win_more: 'Win more of what we open',
    new_customers: 'New customers',
    faster_cycle: 'A faster sales cycle',
    keep_customers: 'Keep customers',
    activity: 'Better activity',
    own: 'Something else',
  } satisfies Record<About, string> as Readonly<Record<About, string>>,
  reasons,

  adminsOnly: 'Only admins can set objectives and split the company’s numbers.',
  gone: 'That objective is not there any more, or it has been closed. `/pacesetter objectives` shows those that run.',
  changedMeanwhile: 'Somebody else has just changed this objective. Close the form and open it again.',
  periodOver: 'That period is over. Choose a later one.',

  title: 'What the company wants',
  none: 'The company has no objectives yet. An objective says what it wants this quarter or year, and why; teams’ and people’s goals are part of it.',
  noneForReader: 'Once an admin has set some, they stand here.',
  heading: (p: { title: string; period: string; about: string }) => `*${p.title}*\n${p.period} · ${p.about}`,
  why: (p: { why: string }) => `_Why:_ ${p.why}`,
  over: 'Its period is over: close it with a sentence on what came of it.',
  line: (p: { kpi: string; actual: string; target: string; percent: string }) =>
    `*${p.kpi}*: ${p.actual} of ${p.target} (${p.percent})`,
  notBegun: (p: { kpi: string; target: string; date: string }) =>
    `*${p.kpi}*: ${p.target}, from ${p.date} on`,
  aimed: (p: { kpi: string; target: string; actual: string }) =>
    `*${p.kpi}*: aim ${p.target} · so far ${p.actual} · for everybody as it is`,
  aimedLater: (p: { kpi: string; target: string }) => `*${p.kpi}*: aim ${p.target} · for everybody as it is`,
  watched: (p: { kpi: string; actual: string }) => `*${p.kpi}*: ${p.actual} · watched, without a number`,
  watchedLater: (p: { kpi: string }) => `*${p.kpi}*: watched, without a number`,
  nothingYet: 'nothing to measure it by yet',

  given: (p: { assigned: string; percent: string; status: string }) =>
    `Given out: ${p.assigned} (${p.percent}) · ${p.status}`,
  givenNone: (p: { whole: string }) => `Given out: nothing yet. Nobody owns ${p.whole}.`,
  inTheEnd: (p: { assigned: string; percent: string; status: string }) =>
    `In people’s own goals: ${p.assigned} (${p.percent}) · ${p.status}`,
  status: (p: { status: CoverageStatus; difference: string }) =>
    ({
      under: `under-assigned by ${p.difference}: nobody owns that yet`,
      ok: 'all of it has an owner',
      info: `over-assigned by ${p.difference}`,
      warn: `over-assigned by ${p.difference}, more than a quarter too much`,
      approval: `over-assigned by ${p.difference}, half as much again or more`,
    })[p.status],
  team: (p: { name: string; target: string; percent: string }) => `• ${p.name}: ${p.target} (${p.percent})`,
  teamInside: (p: { actual: string; coverage: string | null }) =>
    ` · so far ${p.actual}${p.coverage ? ` · its people own ${p.coverage}` : ''}`,
  teamPeriods: (p: { periods: number; of: number }) => ` · a number in ${p.periods} of ${p.of} periods`,
  moreTeams: (p: { count: number }) => `… and ${p.count} more`,
  people: (p: { count: number; target: string | null }) =>
    `• ${p.count === 1 ? '1 person' : `${p.count} people`} directly${p.target ? `: ${p.target}` : ''}`,
  contributing: (p: { count: number }) =>
    p.count === 1 ? '1 other goal contributes.' : `${p.count} other goals contribute.`,
  inOtherCurrencies: (p: { count: number }) =>
    p.count === 1
      ? '1 goal is in another currency, and is not added.'
      : `${p.count} goals are in other currencies, and are not added.`,
  closedLine: (p: { title: string; period: string; outcome: string }) =>
    `Closed: *${p.title}* (${p.period}). ${p.outcome}`,
  note: 'So far: what the whole company counted, through today. Of people’s goals, what counts for them (ramp, part-time, leave).',

  buttonNew: 'New objective',
  buttonEdit: 'Change',
  buttonClose: 'Close it',
  menuSplit: 'Split …',
  splitOption: (p: { name: string; number: string }) => `${p.name}: ${p.number}`,

  formTitle: 'Objective',
  formNext: 'Next',
  fieldTitle: 'What do we want?',
  fieldTitleHint: 'A few words, such as: Grow revenue in the north',
  fieldAbout: 'What is it about?',
  fieldWhy: 'Why?',
  fieldWhyHint: 'One or two sentences. Everybody reads them beside their own goals.',
  fieldPeriod: 'For when?',
  visible: 'Everybody in the company can read it.',
  numbersLead: (p: { title: string; about: string }) =>
    `*${p.title}* · ${p.about}\nThese tell whether you get there. Tick those you want to go by, and give a number where you have one.`,
  fieldKpis: 'Go by',
  reason: (p: { kpi: string; reason: string }) => `*${p.kpi}*: ${p.reason}`,
  fieldNumber: (p: { kpi: string; unit: string | null }) =>
    `${p.kpi}: the company’s number${p.unit ? ` (${p.unit})` : ''}`,
  fieldNumberHint: 'A whole number. Leave it empty to watch it only.',
  unit: { percent: '%', days: 'days', times: 'times', score: 'points' },
  kpisNeeded: 'Tick at least one, or give a number.',
  numberBad: 'A whole number, please, such as 40 or 400,000.',
  numberAmbiguous: (p: { text: string }) => `Is ${p.text} a whole number? Write it without a point or comma.`,
  numberTooLarge: 'That number is too large.',
  textNeeded: 'Write a few words here.',
  saved: (p: { title: string; period: string }) => `*${p.title}* stands, for ${p.period}.`,
  savedNext: 'In `/pacesetter objectives` you can now split its numbers over the teams.',

  closeTitle: 'Close objective',
  closeLead: (p: { title: string }) => `*${p.title}* is closed. Goals that are part of it stay as they are.`,
  fieldOutcome: 'What came of it?',
  fieldOutcomeHint: 'One sentence, for everybody to read.',
  closeSubmit: 'Close it',
  closedDone: (p: { title: string; outcome: string }) => `*${p.title}* is closed. ${p.outcome}`,

  partOfTeam: (p: { team: string; number: string }) => `part of ${p.team}’s ${p.number}`,
  partOfObjective: (p: { title: string; why: string; number: string | null }) =>
    `part of *${p.title}*${p.number ? ` (${p.number})` : ''}: ${p.why}`,
  contributes: (p: { note: string }) => ` _(contributes: ${p.note})_`,
  partOfNothing: 'Nobody has said what this goal is part of.',
  buttonLink: 'Part of …',
  buttonSplit: 'Split it',
  linkTitle: 'Part of …',
  fieldPartOf: 'What is this goal part of?',
  partOfNone: 'Nothing',
  partOption: (p: { name: string; number: string }) => `${p.name}: ${p.number}`,
  partOptionContributes: (p: { name: string; number: string }) => `${p.name}: ${p.number} (contributes)`,
  fieldNote: 'How does it contribute?',
  fieldNoteHint: 'Needed only when that counts something else. Whoever sees the goal reads it.',
  noteNeeded: 'That counts something else. Say in a few words how this goal contributes to it.',
  linked: 'Done. *Why?* on the goal shows the line up to what the company wants.',
  linkedNothing: 'Done. This goal is part of nothing now.',
  nothingToLink:
    'There is nothing this goal could be part of: no running objective or team goal covers its period.',
  notThere: 'This goal cannot be part of that. Choose another.',
  cycle: 'A goal cannot be part of itself, not even by way of others.',
  tooDeep: 'That would be more than six levels from the company to this goal. Choose one higher up.',

  splitTitle: 'Split a number',
  splitLead: (p: { name: string; number: string; when: string }) => `*${p.name}*: ${p.number} ${p.when}`,
  splitOverTeams: (p: { count: number }) => `Over ${p.count === 1 ? '1 team' : `${p.count} teams`}.`,
  splitOverPeople: (p: { count: number }) => `Over ${p.count === 1 ? '1 person' : `${p.count} people`}.`,
  fieldMethod: 'How?',
  method: {
    even: 'Evenly',
    history: 'By what was brought before',
    weights: 'By weights that I type in',
  } satisfies Record<Method, string> as Readonly<Record<Method, string>>,
  fieldOver: 'Give out more than the whole, in percent',
  fieldOverHint: 'Such as 10, in case somebody falls short. Empty: exactly the whole.',
  overBad: (p: { most: number }) => `A whole number from 0 to ${p.most}.`,
  weightsLead: 'A weight for each; twice the weight is twice the number. 0 gives nothing.',
  weightBad: 'A whole number from 0 to 1,000,000.',
  noWeights: 'Give at least one of them a weight.',
  previewLead: (p: { total: string; method: string; over: number; whole: string }) =>
    `${p.total} is given out (${p.method.toLowerCase()})${p.over > 0 ? `, ${p.over}% more than ${p.whole}` : ''}. Change what you like; empty gives nothing.`,
  previewCounts: (p: { assigned: string; percent: string; status: string }) =>
    `What counts of it in this period: ${p.assigned} (${p.percent}) · ${p.status}`,
  partLabel: (p: { name: string; now: string | null }) => (p.now ? `${p.name} (now ${p.now})` : p.name),
  usedHistory: (p: { average: string; used: number; kind: string }) =>
    `${p.average} on average in the last ${p.used === 1 ? p.kind : `${p.used} ${p.kind}s`}.`,
  nobodyHasPast: 'Nobody has a whole period to go by yet, so each gets the same.',
  noHistory: 'No past to go by: the middle of the others.',
  submitSet: 'Set',
  submitSuggest: 'Suggest',
  visiblePeople: 'Each person is asked whether they agree. They and those above them see their number.',
  visibleTeams: 'Everybody in the company sees each team’s part.',
  splitDone: (p: { names: string }) => `Set: ${p.names}.`,
  suggestDone: (p: { names: string }) => `Suggested: ${p.names}.`,
  alreadyStood: (p: { count: number }) =>
    p.count === 1
      ? '1 number stood already and is linked now.'
      : `${p.count} numbers stood already and are linked now.`,
  splitNothing: 'No number was given, so nothing was stored.',
  doneCounts: (p: { assigned: string; whole: string; percent: string; status: string }) =>
    `Together ${p.assigned} of ${p.whole} count (${p.percent}) · ${p.status}.`,
  notSplit: 'A rate or an average is not split: it holds for every team as it is.',
  noNumber: 'There is no number to split yet.',
  nobodyToSplit: 'There is nobody to split it over yet.',
  tooMany: (p: { most: number }) => `Too many to split over in one form: at most ${p.most}.`,
  otherCurrency: (p: { currency: string }) =>
    `That number is in ${p.currency}, and the company counts in another currency now. Set it anew first.`,
  askAdmin:
    'That gives out half as much again as there is, or more. Only an admin can do that, with a reason: ask one, or lower the numbers.',
  reasonNeeded: 'That gives out half as much again or more. Say why; everybody concerned reads it.',
  fieldReason: 'Why these numbers?',
  fieldReasonHint: 'Everyone who gets one reads it.',
};
