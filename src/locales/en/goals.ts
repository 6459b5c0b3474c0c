import type { PeriodKind } from '../../kernel/period.ts';

const periodNames: Record<PeriodKind, string> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  range: 'chosen days',
};

const days = (n: number) => (n === 1 ? '1 working day' : `${n} working days`);

/** '2 holidays and 1 day off', of each what there is. */
const leftOut = (p: { holidays: number; daysOff: number }) =>
  [
    ...(p.holidays > 0 ? [counted(p.holidays, 'holiday', 'holidays')] : []),
    ...(p.daysOff > 0 ? [counted(p.daysOff, 'day off', 'days off')] : []),
  ].join(' and ');
const counted = (n: number, one: string, more: string) =>
  n === 0.5 ? `half a ${one}` : n === 1 ? `1 ${one}` : `${n} ${more}`;

const percents = (p: { from: number; to: number }) =>
  p.from === p.to ? `${p.to}%` : `${p.from} to ${p.to}%`;

export const goals = {
  periodKind: (kind: PeriodKind) => periodNames[kind],
  /** As 'this …' takes it. */
  periodNoun: (kind: PeriodKind) => (kind === 'range' ? 'period' : periodNames[kind]),
  /** As a menu offers it. */
  formPeriodKind: (kind: PeriodKind) => (kind === 'range' ? 'Days I choose below' : periodNames[kind]),
  everyPeriod: (kind: PeriodKind) => `every ${periodNames[kind]}`,
  title: (p: { period: string }) => `Your goals · ${p.period}`,
  titleOf: (p: { name: string }) => `Goals of ${p.name}`,
  teamTitle: (p: { team: string }) => `Team ${p.team}`,
  line: (p: { actual: string; target: string; percent: string }) =>
    `${p.actual} of ${p.target} (${p.percent})`,

  linesLeft: (p: { count: number }) =>
    p.count === 1 ? '1 more goal has no room here.' : `${p.count} more goals have no room here.`,

  notStarted: 'starts later',
  tooEarly: 'too early to call',
  lumpy: 'few, large events: no verdict yet',
  ahead: 'ahead of pace',
  onTrack: 'on pace',
  slipping: 'slipping',
  behind: 'behind pace',
  done: 'reached',
  over: 'period over',

  aheadBy: (p: { gap: string }) => `${p.gap} ahead of the calendar`,
  behindBy: (p: { gap: string }) => `${p.gap} behind the calendar`,
  level: 'level with the calendar',
  needPerDay: (p: { amount: string; days: number }) =>
    `${p.amount} per working day for the ${days(p.days)} left`,
  needInAll: (p: { amount: string; days: number }) => `${p.amount} more in the ${days(p.days)} left`,
  nothingLeft: 'nothing more needed',
  noDaysLeft: 'no working days left',
  gone: (p: { elapsed: number; total: number }) => `${p.elapsed} of ${days(p.total)} gone`,
  leftOut: (p: { holidays: number; daysOff: number }) => `${leftOut(p)} left out`,
  noWorkingDays: 'no working days in this period',
  share: (p: { agreed: string; target: string; why: string }) =>
    `${p.target} of the agreed ${p.agreed} count: ${p.why}`,
  shareNone: (p: { agreed: string; why: string }) => `Nothing of the agreed ${p.agreed} counts: ${p.why}`,
  shareFirst: (p: { date: string }) => `first day on ${p.date}`,
  shareLast: (p: { date: string }) => `last day on ${p.date}`,
  shareFte: (p: { from: number; to: number }) => `${percents(p)} of full time`,
  shareRamp: (p: { from: number; to: number }) => `ramp at ${percents(p)}`,
  shareLeave: (p: { days: number }) => `${p.days === 1 ? '1 day' : `${p.days} days`} of a long leave`,
  markNote: 'The line in a bar is where the calendar expects it.',
  clockNote:
    'Pace is counted through yesterday; today is among the days left. Weekends and public holidays are left out.',
  clockNoteDaysOff:
    'Pace is counted through yesterday; today is among the days left. Weekends, public holidays and days off are left out; a team’s goal counts without anybody’s days off.',

  why: 'Why?',
  whyTitle: 'Why this number?',
  whyHeading: (p: { kpi: string; actual: string; range: string }) => `*${p.kpi}: ${p.actual}*\n${p.range}`,
  whyPace: (p: { expected: string; elapsed: number; total: number }) =>
    `By now the calendar expects ${p.expected}: ${p.elapsed} of ${days(p.total)} have gone.`,
  whyLeftOut: (p: { holidays: number; daysOff: number }) => `Left out: ${leftOut(p)}.`,
  whyHoliday: (p: { date: string; half: string | null; name: string }) =>
    `${p.date}${p.half ? `, ${p.half}` : ''} (${p.name})`,
  whyHolidays: (p: { list: string }) => `The holidays are ${p.list}.`,
  whyOneHoliday: (p: { holiday: string }) => `The holiday is ${p.holiday}.`,
  whyGoal: (p: { target: string; isPhrase: boolean; author: string; date: string; reason: string }) =>
    `Goal${p.isPhrase ? ':' : ' of'} ${p.target}, set by ${p.author} on ${p.date}${p.reason && `: “${p.reason}”`}.`,
  whyGoalEarlier: (p: { version: number; target: string; author: string; date: string; reason: string }) =>
    `Before (version ${p.version}): ${p.target}, set by ${p.author} on ${p.date}${p.reason && `: “${p.reason}”`}.`,
  whyNoFacts: 'Nothing has been counted in this period yet.',
  whyMore: (p: { shown: number }) => `The newest ${p.shown} records are shown.`,
  otherCurrency: (p: { amount: string }) => `${p.amount} more is in another currency and is not added.`,
  factLog: (p: { date: string; amount: string; at: string }) => `${p.date}: ${p.amount}, logged ${p.at}`,
  factDeal: (p: { date: string; amount: string; deal: string }) => `${p.date}: ${p.amount}, deal ${p.deal}`,
  factImport: (p: { date: string; amount: string; source: string }) =>
    `${p.date}: ${p.amount}, imported (${p.source})`,
  factOf: (p: { name: string; line: string }) => `${p.name} · ${p.line}`,
  system: 'the demo',
  unknownAuthor: 'an import',

  noGoals: 'You have no goals yet. Here is your week so far:',
  noGoalsOf: (p: { name: string }) => `${p.name} has no goals yet. The week so far:`,
  noGoalsNothing: 'Nothing counted this week yet. Log your first with `/log 5 calls`.',
  noGoalsNothingOf: 'Nothing counted this week yet.',
  noGoalsHowTo: (p: { manager: string | null }) =>
    p.manager
      ? `Suggest one with \`/setgoal\`, or ask ${p.manager} for one.`
      : 'Suggest one with `/setgoal`.',
  noGoalsHowToManager: (p: { name: string }) => `Set one with \`/setgoal\` and pick ${p.name}.`,

  refusal: (p: { name: string }) =>
    `These goals are between ${p.name} and their managers, so I keep them there. \`/mygoals\` shows yours.`,
  notTeam: 'A team’s goals are for its members and the people who lead it.',
  unknownPerson: (p: { text: string; command: string }) =>
    `I do not know “${p.text}”. Try \`${p.command} @name\`, picked from Slack's list.`,
  manyPeople: (p: { text: string; names: string }) =>
    `“${p.text}” fits several people: ${p.names}. Please pick one with @.`,
  goalGone: 'This goal has changed or ended. Run `/mygoals` again for a fresh card.',

  formTitle: 'Set a goal',
  formSubmit: 'Set goal',
  formFor: 'For whom?',
  formPerson: 'Person',
  formTeam: 'Team',
  formKpi: 'What is counted?',
  formTarget: 'Target',
  formTargetHint: 'A whole number, such as 40 or 120,000. Money is in whole currency units. 0 ends the goal.',
  formPeriod: 'Per',
  formFrom: 'From',
  formFromThis: 'This period (the current week, month, quarter or year)',
  formFromNext: 'The next period',
  formRepeat: 'How long?',
  formRepeatAlways: 'Every period until changed',
  formRepeatOnce: 'Only that one period',
  formFirstDay: 'First day',
  formLastDay: 'Last day',
  formDaysHint: 'Only for days that you choose yourself; otherwise leave it empty.',
  formDaysNeeded: 'Please give the first and the last day.',
  formDaysOrder: 'The last day lies before the first.',
  formDaysOver: 'These days are over. Please choose some that are still to come.',
  formDaysTooMany: (p: { most: number }) => `Please choose at most ${p.most} days.`,
  formDaysUnused: 'You chose days below. Pick “Days I choose below” here, or leave them empty.',
  formReason: 'Why this number?',
  formReasonHint: 'One sentence that makes it easier to agree. It stands in the message and under Why?',
  formVisible:
    'The person, their managers and admins see the goal, your name and the reason. Team goals are seen by the whole team.',
  formTargetBad: 'Please give a whole number, such as 40 or 120,000; 0 ends the goal.',
  formTargetAmbiguous: (p: { text: string }) =>
    `“${p.text}” could be read in two ways. Please write it without separators.`,
  formTargetTooLarge: 'That number is too large.',
  formPersonUnknown: 'I do not know this person yet. An admin can run `/pacesetter sync`.',
  formNotYours: 'You can set goals for yourself, and for the people and teams you lead.',
  formNobody:
    'You lead nobody yet, so there is nobody to set a goal for. An admin can set the reporting line with `/pacesetter`.',

  saved: (p: { who: string; kpi: string; target: string; period: string }) =>
    `Done. ${p.who}: ${p.kpi} ${p.target} ${p.period}.`,
  savedChanged: (p: { before: string; version: number }) =>
    `It was ${p.before}; this is version ${p.version}.`,
  ended: (p: { who: string; kpi: string; period: string }) =>
    `Done. ${p.who} has no goal for ${p.kpi} any more: ${p.period}.`,
  nothingToEnd: 'There is no such goal, so there was nothing to end.',
  savedSame: 'That is already the goal, so nothing changed.',
  savedOnce: (p: { range: string }) => `for ${p.range}`,
  savedFrom: (p: { every: string; date: string }) => `${p.every} from ${p.date}`,

  homeTitle: 'My goals',
  helpMyGoals:
    '*/mygoals* – my goals, my pace and what it takes per day; `/mygoals @ana` for the people I lead; `/mygoals what if 150k revenue` what it would take; `/mygoals closed` how the last ones ended; `/mygoals review` what moved in a quarter, and which goals want another number',
  helpSetGoal:
    '*/setgoal* – suggest a goal for somebody I lead, for a team, or for myself; `/setgoal team` or `/setgoal role SDR` for several people; `/setgoal steps` in steps with dates; `/setgoal unanswered` who has not answered',
};
