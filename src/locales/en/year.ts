/** How the company counts weeks, months, quarters and years. */
export const year = {
  title: 'How we count time',
  weeks: (p: { day: string }) => `Weeks start on ${p.day}.`,
  months: (p: { month: string; isCalendarYear: boolean; namedBy: 'end' | 'start' }) =>
    p.isCalendarYear
      ? 'The year is the calendar year.'
      : `The year starts in ${p.month} and is called by the calendar year it ${p.namedBy === 'end' ? 'ends' : 'starts'} in.`,
  retail: (p: {
    pattern: string;
    day: string;
    month: string;
    anchor: 'last' | 'nearest';
    namedBy: 'end' | 'start';
    longMonth: number;
  }) =>
    `The year has whole weeks: each quarter months of ${p.pattern} weeks. It ends on the ${
      p.anchor === 'last' ? `last ${p.day} of ${p.month}` : `${p.day} nearest the end of ${p.month}`
    }, a 53rd week goes to month ${p.longMonth}, and it is called by the calendar year it ${
      p.namedBy === 'end' ? 'ends' : 'starts'
    } in.`,
  filed: (p: { range: string }) =>
    `Your own file names the months of ${p.range}; it goes before these rules.`,
  since: (p: { date: string }) => `This holds from ${p.date} on.`,
  kind: { week: 'Weeks', month: 'Months', quarter: 'Quarters', year: 'Years' },
  short: 'shorter, between the two ways of counting',
  button: 'Change',
  note: 'Goals, cards, pace and what is usual are counted by this. An admin can change it.',

  formTitle: 'Count time',
  formNext: 'Look at it first',
  fieldWeek: 'Weeks start on',
  fieldStart: 'The year starts in',
  fieldNamed: 'The year is called by the calendar year it',
  namedByEnd: 'ends in (December 2026 lies in 2027)',
  namedByStart: 'starts in (December 2026 lies in 2026)',
  fieldMonths: 'Months are',
  calendarMonths: 'the calendar’s',
  wholeWeeks: (p: { pattern: string }) => `whole weeks, ${p.pattern} a quarter`,
  fieldAnchor: 'A year of whole weeks ends',
  anchorLast: 'on the last of its weekday in the month before it starts',
  anchorNearest: 'on the one nearest the end of that month',
  fieldLong: 'A 53rd week goes to',
  longMonth: (p: { number: number }) => `month ${p.number}`,
  onlyWeeks: 'Counts only for years of whole weeks.',
  fieldFrom: 'From which day on?',
  fromHint:
    'What runs on that day ends as it was. Leave it empty if it has always been so: then the past is counted by it, too.',
  farAway: 'Please pick a day within two years of today.',

  previewTitle: 'What comes of it',
  previewSave: 'Count this way',
  goalsGoOn:
    'Goals go on. A period that runs on that day ends as it was. After it, a goal that repeats counts in full for each new period, a shorter one too. A number set once for a later period stays on its days: please look at those again.',
  goalsFromEver:
    'Past weeks, months and quarters are counted by it, too, and so are the goals that run. Cards that were posted stay as they are.',
  saved: 'Done. This is how we count from now on.',
};
