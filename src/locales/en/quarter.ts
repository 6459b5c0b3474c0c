import type { RecurringKind } from '../../kernel/period.ts';

const many = (n: number, one: string, more = `${one}s`) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

/** A look back at a quarter: what moved, what went with what was won, and which goals to change. */
export const quarter = {
  title: (p: { quarter: string; whose: string }) => `${p.quarter} · ${p.whose}`,
  own: 'you',
  everyone: 'everyone',
  /** `until`: the last day that counts of a quarter that still runs. */
  intro: (p: {
    before: string;
    until: string | null;
    people: number | null;
    daysBefore: string;
    days: string;
  }) =>
    `Against ${p.before}, per working day${p.until === null ? '' : `; so far, through ${p.until}`}. ${
      p.people === null ? '' : `${many(p.people, 'person', 'people')} with records of both: `
    }${p.daysBefore} and ${p.days} working days.`,
  /** `isOwn`: it is about the reader. */
  introNobody: (p: { before: string; isOwn: boolean }) =>
    `Nothing can be compared with ${p.before}: ${p.isOwn ? 'you do not have' : 'nobody has'} ten working days with records in both, outside a ramp or leave.`,

  movedTitle: 'What moved',
  perDay: (p: { before: string; after: string }) => `${p.before} → ${p.after} a working day`,
  perTwenty: (p: { before: string; after: string }) => `${p.before} → ${p.after} in 20 working days`,
  /** `change`: how much, null when there was none before. */
  move: (p: {
    kpi: string;
    rates: string;
    change: string | null;
    isMore: boolean;
    n: string;
    isClear: boolean;
  }) =>
    `*${p.kpi}*: ${p.rates}, ${p.change === null ? 'none before' : `${p.isMore ? 'up' : 'down'} ${p.change}`} (n = ${p.n})${p.isClear ? '' : '; may be chance'}`,
  moneyEvents: (p: { before: string; after: string }) => `${p.before} and ${p.after} deals`,
  events: (p: { before: string; after: string }) => `${p.before} and ${p.after}`,
  nothingMoved: 'Nothing that can be told from these numbers.',
  tooFew: (p: { kpis: string }) => `Too few to say: ${p.kpis}.`,

  goalsTitle: 'Goals that ended',
  goalsMet: (p: { met: number; of: number; percent: string; kinds: string }) =>
    `${p.met} of ${p.of} met (${p.percent}): ${p.kinds}`,
  goalsKind: (p: { kind: RecurringKind | 'range'; met: number; of: number }) =>
    `${{ week: 'weeks', month: 'months', quarter: 'quarters', year: 'years', range: 'chosen days' }[p.kind]} ${p.met} of ${p.of}`,
  goalsNone: 'None has been closed yet.',

  togetherTitle: (p: { won: string }) => `What went with ${p.won}`,
  together: (p: {
    kpi: string;
    won: string;
    rho: string;
    low: string;
    high: string;
    n: number;
    people: number;
  }) =>
    `*${p.kpi}*: a month with more of it than is usual for somebody was mostly followed by one with more ${p.won} (rank correlation ${p.rho}, likely ${p.low} to ${p.high}; n = ${many(p.n, 'month')} of ${p.people} people)`,
  togetherNote: 'That they went together does not say that one brings the other.',
  togetherNone: (p: { n: number; people: number }) =>
    `Nothing stood out (n = ${many(p.n, 'month')} of ${p.people} people, each with the month after it).`,
  togetherFew: (p: { n: number; people: number; most: number; mostPeople: number }) =>
    `Too little data to tell: n = ${many(p.n, 'month')} of ${many(p.people, 'person', 'people')}. It takes ${p.most}, of at least ${p.mostPeople} people.`,

  adviceTitle: 'Goals to look at',
  adviceNone: 'Nothing to change that the numbers would show.',
  groupTitle: (p: { kpi: string; every: string }) => `${p.kpi}, ${p.every}`,
  adviceLine: (p: { name: string; number: string; why: string; draft: string | null }) =>
    `${p.name}, ${p.number}: ${p.why}${p.draft === null ? '' : ` → *${p.draft}*`}`,
  adviceLineOwn: (p: { number: string; why: string; draft: string | null }) =>
    `${p.number}: ${p.why}${p.draft === null ? '' : ` → *${p.draft}* would be worth a thought`}`,
  missed: (p: { numbers: string }) => `missed by more than a quarter twice running (${p.numbers})`,
  easy: (p: { numbers: string }) => `over by a tenth or more three times running (${p.numbers})`,
  rare: (p: { k: number; n: number; kind: RecurringKind }) =>
    `out of reach, ${p.k === 0 ? 'none' : p.k} of the last ${many(p.n, p.kind)} came to it`,
  beyond: (p: { n: number; kind: RecurringKind }) =>
    `more than twice the best of the last ${many(p.n, p.kind)}`,
  routine: (p: { k: number; n: number; kind: RecurringKind }) =>
    `routine, ${p.k} of the last ${many(p.n, p.kind)} came to it`,
  unknown: (p: { n: number; kind: RecurringKind }) =>
    `too little history to say (${many(p.n, `whole ${p.kind}`)})`,
  unknownKinds: (p: { kinds: string }) =>
    `Too little history to say (fewer than four whole periods): ${p.kinds}.`,
  fits: 'fits',
  usual: (p: { median: string; p80: string }) => `usual ${p.median}, one in five reaches ${p.p80}`,
  others: (p: { fits: number; unknown: number }) =>
    [
      ...(p.fits > 0 ? [`${p.fits} fit`] : []),
      ...(p.unknown > 0 ? [`${p.unknown} with too little history`] : []),
    ].join(', '),
  more: (p: { count: number }) => `${p.count} more in the form`,
  moreKinds: (p: { count: number }) => `${many(p.count, 'kind')} of goals more have no room here.`,
  note: 'Past periods count as if each had the same working days; ramps and leaves are left out. Nothing is sent before you confirm it.',
  noteOwn:
    'Past periods count as if each had the same working days; ramps and leaves are left out. `/setgoal` suggests another number to your manager.',

  draft: 'Draft numbers',
  draftHint: (p: { number: string; why: string }) => `Now ${p.number}: ${p.why}.`,
  draftReason: (p: { quarter: string }) => `After looking back at ${p.quarter}.`,
  whose: 'Another team',
  showLast: 'The last whole quarter',
  showRunning: 'This quarter so far',

  need: (p: { quarter: string }) =>
    `${p.quarter} is over: what moved with your people, and which goals want another number?`,
  needButton: 'Look back',

  nobodyThere: 'There is nobody there whose quarter you could look back at.',
  notYourTeam: (p: { name: string }) =>
    `“${p.name}” is no team of yours. \`/mygoals review\` shows everyone you lead, \`/mygoals review me\` your own.`,
  tooMany: (p: { most: number }) =>
    `A review has room for ${p.most} people. Please name a team: \`/mygoals review Rhine\`.`,
  goalsGone: 'These goals are not there any more. `/mygoals review` shows how things stand.',
};
