const days = (n: number) => (n === 1 ? '1 working day' : `${n} working days`);
const many = (n: number, one: string, more = `${one}s`) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

/** What stands behind a level. */
type Behind = { k: number; n: number };

/** Goals that do not simply add up: levels, budgets, yes or no, steps. */
export const targets = {
  named: (p: { kpi: string; what: string }) => `${p.kpi}: ${p.what}`,
  atLeast: (p: { target: string }) => `at least ${p.target}`,
  atMost: (p: { target: string }) => `at most ${p.target}`,
  range: (p: { from: string; to: string }) => `${p.from} to ${p.to}`,
  move: (p: { start: string; target: string }) => `from ${p.start} to ${p.target}`,
  toBe: { yes: 'yes', no: 'no' },
  steps: (p: { count: number }) => many(p.count, 'step'),
  allSteps: 'all steps',

  now: (p: { value: string; behind: string | null }) => `now ${p.value}${p.behind ? ` (${p.behind})` : ''}`,
  ended: (p: { value: string; behind: string | null }) => `${p.value}${p.behind ? ` (${p.behind})` : ''}`,
  nothingYet: 'nothing recorded yet',
  nothingRecorded: 'nothing recorded',
  tooFew: (p: Behind) => `${p.k} of ${p.n} so far, too few to say`,
  tooFewRecords: (p: Behind) => `${many(p.n, 'entry', 'entries')} so far, too few to say`,
  behind: {
    ratio: (p: { k: string; n: string }) => `${p.k} of ${p.n}`,
    mean: (p: { n: string }) => `mean of ${p.n}`,
    median: (p: { n: string }) => `median of ${p.n}`,
    last: (p: { n: string }) => (p.n === '1' ? 'the latest number' : `the latest of ${p.n}`),
    max: (p: { n: string }) => `highest of ${p.n}`,
    min: (p: { n: string }) => `lowest of ${p.n}`,
    sum: (p: { n: string }) => (p.n === '1' ? '1 entry' : `${p.n} entries`),
  },
  answered: (p: { yes: number; of: number }) =>
    p.of === 1 ? (p.yes === 1 ? 'yes, it says' : 'no, so far') : `${p.yes} of ${p.of} said yes`,

  holds: 'holds',
  above: 'above',
  below: 'below',
  kept: 'kept',
  notKept: 'not kept',
  nothingToJudge: 'too little recorded',
  done: 'done',
  notYet: 'not yet',
  notDone: 'not done',
  within: 'within the budget',
  usedFast: 'used fast',
  usedTooFast: 'used too fast',
  overLimit: 'over the limit',
  stepLate: 'a step is late',

  budget: (p: { actual: string; target: string; percent: string }) =>
    `${p.actual} of at most ${p.target} (${p.percent})`,
  usedLess: (p: { gap: string }) => `${p.gap} less than the calendar allows for`,
  usedMore: (p: { gap: string }) => `${p.gap} more than the calendar allows for`,
  overBy: (p: { gap: string }) => `${p.gap} over the limit`,
  leaves: (p: { amount: string; days: number }) =>
    `leaves ${p.amount} per working day for the ${days(p.days)} left`,

  way: (p: { percent: string }) => `${p.percent} of the way`,
  expects: (p: { expected: string }) => `the calendar expects ${p.expected} by now`,

  stepsOf: (p: { done: number; count: number }) => `${p.done} of ${many(p.count, 'step')}`,
  stepsDone: (p: { done: number; count: number; percent: string }) =>
    `${p.done} of ${many(p.count, 'step')} (${p.percent})`,
  next: (p: { step: string; date: string }) => `next: ${p.step} by ${p.date}`,
  late: (p: { step: string; date: string }) => `late: ${p.step}, due ${p.date}`,
  stepDone: (p: { step: string; date: string; name: string | null }) =>
    `✓ ${p.step} · done on ${p.date}${p.name ? ` (${p.name})` : ''}`,
  stepOpen: (p: { step: string; date: string; isLate: boolean }) =>
    p.isLate ? `▼ ${p.step} · was due ${p.date}` : `○ ${p.step} · by ${p.date}`,
  stepWeight: (p: { weight: number }) => ` · counts ${p.weight}×`,
  tick: 'Done',
  untick: 'Undo',
  stepGone: 'This step is no longer part of a goal that runs. `/mygoals` shows what is.',
  tickNotYours: 'The person whose goal it is, and those who lead them, say which steps are done.',

  whyBudget: (p: { expected: string; elapsed: number; total: number }) =>
    `By now the calendar allows for ${p.expected}: ${p.elapsed} of ${days(p.total)} have gone.`,
  whyLevel: (p: { what: string }) => `The goal is ${p.what}, on every day of the period.`,
  whyMove: (p: { what: string; expected: string; elapsed: number; total: number }) =>
    `The goal is to get ${p.what}. On a straight line that is ${p.expected} by now: ${p.elapsed} of ${days(p.total)} have gone.`,
  whyBinary: (p: { what: string }) => `The goal is “${p.what}”. What was said last counts.`,
  whySteps: (p: { count: number }) => `${many(p.count, 'step')}, each with its own date.`,
  factRecorded: (p: { date: string; amount: string }) => `${p.date}: ${p.amount}, recorded`,

  runRate: (p: { perDay: string; days: number }) =>
    `So far ${p.perDay} per working day, over ${days(p.days)}.`,
  projected: (p: { end: string; percent: string }) => `At this rate it ends at ${p.end} (${p.percent}).`,
  lift: (p: { lift: string }) => `What each day needs from here is ${p.lift} times that.`,

  whatIfOnlySums:
    'What it would take can only be worked out for goals that add up, such as calls or revenue.',

  ownGroup: 'Our KPIs',
  readyGroup: 'Ready KPIs',
  badDecimal: 'Please give a number with at most one decimal, such as 25 or 82.5; 0 ends the goal.',
  badPercent: 'A percentage goes up to 100.',
  badAnswer: 'Here the answer is yes or no: write 1 to set the goal, 0 to end it.',
  fieldTarget: { up: 'At least', down: 'At most', in_range: 'From' },
  fieldUpper: 'To',
  fieldStart: 'Starting from',
  fieldStartHint:
    'Empty: it is to hold all the time. With a number: it is to get from there to the target by the end of the period.',
  targetHint:
    'Such as 40, 120,000 or 82.5; 1 for yes or no. Money is in whole currency units. 0 ends the goal.',
  fieldHint: 'A number with at most one decimal, such as 25 or 82.5. 0 ends the goal.',
  isNow: (p: { kpi: string; now: string }) => `*${p.kpi}* · ${p.now}`,
  badRange: 'The end of the range lies below its beginning.',
  problem: {
    nothing_to_move: (): string => 'It starts there already, so there is nothing to move.',
    wrong_way: (direction: 'up' | 'down' | 'in_range'): string =>
      direction === 'down'
        ? 'Here less is better, so the start must lie above the target.'
        : 'Here more is better, so the start must lie below the target.',
  },

  stepsTitle: 'A goal in steps',
  stepsWhat: 'What is to be reached?',
  stepsWhatHint: 'Such as “Partner programme launched”.',
  stepsField: 'Steps',
  stepsHint:
    'One per line, with its date at the end: “Contract signed 12.12.” Add x2 for a step that counts twice. A single 0 ends the goal of that name.',
  stepsUnread: (p: { line: string }) =>
    `I cannot read “${p.line}”. Please end the line with a date from today on, such as 12.12. or 2026-12-12.`,
  stepsTooFar: (p: { line: string; most: number }) => `“${p.line}” lies more than ${p.most} days ahead.`,
  stepsTooMany: (p: { most: number }) => `Please give at most ${p.most} steps.`,
  stepsNone: 'Please give at least one step.',
  stepsTaken:
    'There is a goal of that name already. To change its steps, end it first: write 0 instead of the steps.',
  stepsSaved: (p: { who: string; title: string }) => `Done. ${p.who}: *${p.title}*`,
  stepsEnded: (p: { who: string; title: string }) => `Done. ${p.who} has no goal *${p.title}* any more.`,
  stepsNotThere: 'There is no goal of that name, so there was nothing to end.',
};
