import type { PeriodKind } from '../../kernel/period.ts';
import type { OnHoliday } from '../../scorecards/rules/card-times.ts';

const periodNames: Record<PeriodKind, string> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  range: 'period',
};

const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);
const workingDays = (n: number) => (n === 1 ? '1 working day' : `${n} working days`);
const because = (cause: string | null) => (cause ? `: ${cause}` : '');
const also = (cause: string | null) => (cause ? `; ${cause}` : '');
const added = (thisWeek: string | null) => (thisWeek ? `; the week added ${thisWeek}` : '');

/**
 * A KPI's number of the week, worded. `kpi` as a heading ("Calls"), `name` inside a sentence ("calls"), `value`
 * without its unit ("312", "$45,000"), `amount` with it ("312 calls", "$45,000").
 */
export type FigureWords = { kpi: string; name: string; value: string; amount: string };
type Because = { cause: string | null };
export type LongGoalWords = FigureWords & {
  period: PeriodKind;
  target: string;
  percent: string;
  isAhead: boolean;
  perDay: string;
  daysLeft: number;
  thisWeek: string | null;
};

export const scorecards = {
  title: (p: { name: string; week: string; range: string }) => `${p.name} · ${p.week} · ${p.range}`,

  headline: {
    goal_reached: (p: FigureWords & Because & { goal: string; percent: string; otherGoals: number }) =>
      `${p.kpi} reached the goal with ${p.value} against ${p.goal} (${p.percent})${because(p.cause)}.${
        p.otherGoals === 0
          ? ''
          : p.otherGoals === 1
            ? ' One more goal was reached.'
            : ` ${p.otherGoals} more goals were reached.`
      }`,
    goal_streak: (p: FigureWords & Because & { goal: string; weeks: number }) =>
      `${p.kpi} reached the goal ${p.weeks} weeks in a row, this time with ${p.value} against ${p.goal}${because(p.cause)}.`,
    long_goal_reached: (p: LongGoalWords) =>
      `The ${periodNames[p.period]}'s goal for ${p.name} is reached: ${p.value} of ${p.target}${
        p.daysLeft > 0 ? ` with ${workingDays(p.daysLeft)} to spare` : ''
      }${added(p.thisWeek)}.`,
    long_goal_on_course: (p: LongGoalWords) =>
      `${p.isAhead ? 'Ahead' : 'On course'} for the ${periodNames[p.period]}: ${p.name} at ${p.value} of ${p.target} (${p.percent}) with ${workingDays(p.daysLeft)} left${added(p.thisWeek)}.`,
    long_goal_behind: (p: LongGoalWords) =>
      `The ${periodNames[p.period]}'s goal for ${p.name}: ${p.value} of ${p.target} so far, and the ${workingDays(p.daysLeft)} left take ${p.perDay} a day${added(p.thisWeek)}.`,
    record: (p: FigureWords & Because & { before: string; weeks: number }) =>
      `The best week of ${p.weeks} for ${p.name}, ${p.value} against ${p.before} before${because(p.cause)}.`,
    big_rise: (p: FigureWords & Because & { percent: string }) =>
      `${p.kpi} rose ${p.percent} to ${p.value}${because(p.cause)}.`,
    big_fall: (p: FigureWords & Because & { percent: string }) =>
      `${p.kpi} came in ${p.percent} lower, at ${p.value}${because(p.cause)}.`,
    rising_streak: (p: FigureWords & Because & { from: string; weeks: number }) =>
      `${p.kpi} rose ${p.weeks} weeks in a row, from ${p.from} to ${p.value}${because(p.cause)}.`,
    best_since: (p: FigureWords & Because & { weeks: number }) =>
      `${p.kpi} came to ${p.value}, the most in ${p.weeks} weeks${because(p.cause)}.`,
    short_week: (p: FigureWords & { perDay: string; perDayBefore: string; days: string }) =>
      `${p.kpi} ran at ${p.perDay} a day against ${p.perDayBefore} the week before, ${p.value} in all: ${p.days}.`,
    everyone: (p: FigureWords & { n: number; before: number }) =>
      `All ${people(p.n)} have something on the board${
        p.before < p.n ? `, after ${p.before} the week before` : ''
      }: ${p.amount} in all.`,
    first_deal: (p: { name: string; deal: string; amount: string | null; week: number }) =>
      `First deal for ${p.name}, in week ${p.week} on the team: ${p.deal}${p.amount ? ` (${p.amount})` : ''}.`,
    concentrated: (p: { deal: string; owner: string; share: string; total: string; others: number }) =>
      `One deal made ${p.share} of the ${p.total} won: ${p.deal}, closed by ${p.owner}. The other ${p.others} deals made the rest.`,
    larger_deals: (p: { average: string; usual: string; deals: string }) =>
      `Deals were larger than usual: ${p.average} on average against ${p.usual}, over ${p.deals} deals.`,
    main_product: (p: { product: string; share: string; total: string; deals: number; allDeals: number }) =>
      `${p.product} brought ${p.share} of the ${p.total} won, with ${p.deals} of ${p.allDeals} deals.`,
    no_deals: (p: { usual: string; proposals: number; openDeals: number }) => {
      const proposals = p.proposals === 1 ? '1 proposal went out' : `${p.proposals} proposals went out`;
      const open = p.openDeals === 1 ? '1 deal is open' : `${p.openDeals} deals are open`;
      const out = [...(p.proposals > 0 ? [proposals] : []), ...(p.openDeals > 0 ? [open] : [])];
      return `No deals won, where ${p.usual} a week is usual: ${out.length > 0 ? out.join(' and ') : 'none is known to be open'}.`;
    },
    first_week: (p: Because & { figures: string }) =>
      `The first week on the board, ${p.figures}${because(p.cause)}.`,
    no_data: (p: { people: number; byHand: boolean }): string =>
      p.people === 0
        ? 'This team has no members yet: an admin can add them with `/pacesetter`.'
        : p.byHand
          ? 'Nothing has been recorded for the week: everyone can still add it with `/log 12 calls monday`, and an admin can import the CRM.'
          : 'No deals have come in for the week: an admin can import the latest from the CRM.',
    still_no_data: (p: { people: number; byHand: boolean }): string =>
      p.people === 0
        ? 'Still waiting for this team’s first members: an admin can add them with `/pacesetter`.'
        : p.byHand
          ? 'Another week without figures. One line a day is enough, such as `/log 12 calls 3 meetings`; an admin can import what the CRM has.'
          : 'Another week without deals from the CRM: if some were won, an admin can import them.',
    usual_week: (p: FigureWords & Because & { median: string; weeks: number }) =>
      `A usual week for ${p.name}: ${p.value} against a median of ${p.median} over ${p.weeks} weeks${also(p.cause)}.`,
    steady_main: (p: FigureWords & Because & { lastWeek: string | null }) =>
      `${p.kpi} came to ${p.value}${p.lastWeek ? ` after ${p.lastWeek} the week before` : ''}${because(p.cause)}.`,
    steady_sum: (p: { figures: string | null }) =>
      p.figures ? `The week in one line: ${p.figures}.` : 'A week without figures.',
    so_far: (p: { figures: string | null }) =>
      p.figures
        ? `So far this week: ${p.figures}.`
        : 'Nothing recorded yet this week. `/log 5 calls` makes a start.',
  },

  /** Why a number is what it is: the end of a headline, without its full stop. */
  cause: {
    deals: (p: { deals: readonly string[]; list: string; share: string }) =>
      p.deals.length === 1
        ? `one deal, ${p.list}, made ${p.share} of it`
        : `two deals, ${p.list}, made ${p.share} of it`,
    days: (p: { now: number; before: number; level: string | null }) =>
      `${workingDays(p.now)} instead of ${p.before}${p.level ? `, ${p.level}` : ''}`,
    empty_days: (p: { days: string; level: string | null }) =>
      `nothing was recorded on ${p.days}${p.level ? `, ${p.level} on the other days` : ''}`,
    deal_count: (p: { now: string; before: string }) => `${p.now} after ${p.before}`,
    deal_size: (p: { now: string; before: string }) => `the average deal was ${p.now} after ${p.before}`,
    few: (p: { k: number; n: number }) => `most of the rise came from ${p.k} of ${people(p.n)}`,
    many_up: (p: { k: number; n: number }) => `${p.k} of ${people(p.n)} were up`,
    many_down: (p: { k: number; n: number }) => `lower across the team (${p.k} of ${people(p.n)})`,
    missing: (p: { k: number; n: number }) =>
      `nothing has been recorded yet for ${p.k} of ${people(p.n)}, so it may still change`,
    after_best: (p: { weeks: number }) => `the week before had been the best of ${p.weeks}`,
    contributors: (p: { k: number; n: number }) =>
      p.k === p.n ? `all ${people(p.n)} contributed` : `${p.k} of ${people(p.n)} contributed`,
    per_day: (p: { amount: string }) => `${p.amount} per working day`,
  },
  levelSame: 'level per day',
  levelUp: (p: { percent: string }) => `${p.percent} more per day`,
  levelDown: (p: { percent: string }) => `${p.percent} less per day`,

  ofGoal: (p: { value: string; goal: string; percent: string }) => `${p.value} / ${p.goal} (${p.percent})`,
  noneYet: 'nothing yet',
  sameAsBefore: 'same',
  againstBefore: (p: { change: string }) => `${p.change} on the week before`,
  sameInWords: 'the same as the week before',

  wins: 'Wins',
  dealWon: (p: { name: string; deal: string; amount: string | null }) =>
    `${p.name}: ${p.deal}${p.amount ? `, ${p.amount}` : ''}`,
  personalBest: (p: { name: string; amount: string; weeks: number }) =>
    `${p.name}: ${p.amount}, a personal best of ${p.weeks} weeks`,
  thanked: (p: { people: number; names: string; isMore: boolean }) =>
    `Thanked in the channel: ${p.isMore ? `${people(p.people)}, lately ` : ''}${p.names}`,
  thankedBy: (p: { name: string; giver: string }) => `${p.name} (by ${p.giver})`,
  stuck: 'Stuck',
  stuckDeal: (p: { deal: string; stage: string; days: number; median: string; n: number }) =>
    `${p.deal}: ${p.days} days in ${p.stage}, where won deals usually take ${p.median} (median of ${p.n}). What is the next step?`,

  through: (p: { weekday: string; date: string }) => `Data through ${p.weekday}, ${p.date}`,
  withoutData: (p: { k: number; n: number }) =>
    `Nothing recorded for ${p.k} of ${people(p.n)}: left out, not counted as zero`,
  away: (p: { count: number }) => `Away: ${people(p.count)}`,
  calendarNote: 'Weekends and public holidays are left out of working days',
  sameDaysNote: 'Compared with the same days of the week before',
  inThread: 'Everyone’s figures are in the thread',
  ownPace: 'How you stand against your goals: `/mygoals`',

  membersTitle: (p: { week: string }) => `${p.week}, figures by person`,
  membersMore: (p: { week: string; part: number; parts: number }) =>
    `${p.week}, figures by person (${p.part} of ${p.parts})`,
  member: (p: { name: string; figures: string }) => `${p.name}: ${p.figures}`,
  memberWithout: (p: { name: string }) => `${p.name}: nothing recorded`,
  memberAway: (p: { name: string }) => `${p.name}: away`,
  teamLead: (p: { line: string }) => `Team lead · ${p.line}`,
  onlyCounted: 'Only what was counted is listed.',
  ownButton: 'My week',
  thisWeekButton: 'This week',
  lastWeekButton: 'Last week',
  teamButton: (p: { team: string }) => `Team ${p.team}`,
  changeButton: 'Change this digest',
  scheduleButton: 'When it arrives',
  scheduleTitle: 'When it arrives',
  scheduleIntro: (p: { team: string; channel: string | null; zone: string }) =>
    p.channel
      ? `Team ${p.team}’s card goes to ${p.channel}. Times are on the team’s clocks (${p.zone}).`
      : `Team ${p.team} has no channel yet, so its card waits. Pick one with \`/pacesetter teams\`.`,
  scheduleDay: 'Day',
  scheduleTime: 'Time',
  onHolidayLabel: 'When that day is a public holiday of the team',
  onHoliday: {
    next_day: 'Post it the next working morning',
    post: 'Post it all the same',
  } satisfies Record<OnHoliday, string>,
  scheduleOn: 'Posting',
  scheduleIsOn: 'Post the card every week',
  scheduleIsOff: 'Do not post it',
  scheduleSaved: (p: { team: string; day: string; time: string; next: string }) =>
    `Done. Team ${p.team}’s card arrives on ${p.day} at ${p.time}; the next one on ${p.next}.`,
  scheduleOff: (p: { team: string }) =>
    `Done. Team ${p.team}’s card is not posted any more. You can switch it on again here.`,
  scheduleBadTime: 'Please pick a time of day.',
  noTeam:
    'You are in no team yet, so there is no team card to show. An admin can add you with `/pacesetter teams`.',
  refusal: 'This team’s card is for its members and managers.',
  scheduleRefusal: 'When a team’s card arrives is set by its managers and by admins.',
  /** Who can, as somebody pressed the button who cannot. */
  scheduleWho: (p: { team: string; names: string }) =>
    `When team ${p.team}’s card arrives is set by ${p.names}, who leads it, and by Pacesetter admins. If another day would suit you better, tell one of them.`,
  unknownWord:
    'I know no team and nobody of this name. `/scorecard` shows your week so far, `/scorecard team` your team’s, `/scorecard last month` your last month, `/scorecard manager` what your manager does for the team.',
  help: '*/scorecard* – my week so far; `/scorecard team` for my team’s, `/scorecard last month` for another time, `/scorecard manager` for my manager’s, `/scorecard weights` for what counts',
  unposted: (p: { team: string; week: string }) =>
    `Team ${p.team}’s card for ${p.week} is not in its channel.`,
  unpostedWhy: {
    not_in_channel: (p: { channel: string }) =>
      `I am not a member of ${p.channel}. Type \`/invite @Pacesetter\` there, then press *Try again*.`,
    gone: () =>
      'I cannot see its channel any more: it was archived, deleted or made private. Pick another with `/pacesetter teams`, then press *Try again*.',
    other: (p: { reason: string }) =>
      `Slack refused it (${p.reason}). Press *Try again*; if it happens again, look at the bot’s log.`,
  },
  tryAgain: 'Try again',
  tryingAgain: (p: { team: string }) => `Trying again: team ${p.team}’s card is on its way.`,
  nothingToTry:
    'There is nothing to try again: the card has been posted meanwhile, or it is more than a day old.',
};
