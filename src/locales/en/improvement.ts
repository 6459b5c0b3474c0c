type Period = 'week' | 'month' | 'quarter' | 'year';
type Outcome = 'achieved' | 'not_achieved' | 'stopped';
type Part = 'person' | 'manager' | 'reader';
const named = (words: (name: string) => string) => (p: { name: string }) => words(p.name);

/** A plan of some weeks between somebody and who leads them. */
export const improvement = {
  /** In the list of what came. */
  checkName: 'a look at your plan together',
  unknown: 'I know of no such plan for you.',
  unknownPerson: 'I know nobody of this name. For example: `/pacesetter plan @ana`',
  notYourReport:
    'A plan is between two people: you can suggest one to whoever reports to you directly. Yours are under `/pacesetter plan`.',
  withoutSlack: (p: { name: string }) => `${p.name} has no Slack account here, so nobody could agree.`,
  noGoals: (p: { name: string }) =>
    `${p.name} has no goal that adds up over a week, month or quarter. Agree on one first: \`/setgoal\``,
  already: 'The two of you have a plan already: `/pacesetter plan`',
  changedMeanwhile: 'The plan was changed meanwhile. Open it once more: `/pacesetter plan`',
  isOver: 'This plan is over.',
  nothingToAgree: 'There is nothing to agree to any more: the plan was changed, or you agreed already.',
  noCheckYet: 'There was no check yet.',
  nobodyNew: 'Nobody else leads you now.',
  wordMissing: 'Write a sentence: what helped, or what is in the way?',
  tooLong: (p: { most: number }) => `That is too long: ${p.most} characters are enough.`,
  stepsUnread: 'I did not understand the steps. Write percentages, for example: 80 90 100',
  goalGone: 'This goal is not there any more. Choose another.',
  purposeMissing:
    'Say in a sentence what it is about. For example: “More first meetings out of the same calls.”',
  supportUnread: (p: { most: number }) =>
    `Write up to ${p.most} promises, a line each. For example: “I join two discovery calls a week.”`,
  daysProblem: {
    starts_late: 'Let it begin within a week.',
    starts_past: 'It cannot begin in the past.',
    length: 'A plan takes 2 to 12 weeks.',
    start_fixed: 'It runs already, so its first day stays.',
    extended_twice:
      'It was made longer once already; that is as often as it goes. End it, and begin a new one if you both want.',
    too_long: 'It can be made up to 6 weeks longer.',
    over: 'It would be over by now.',
  },

  title: 'Plan',
  purpose: 'What we want to get better at',
  goals: 'Goals',
  goal: (p: { kpi: string; amount: string; period: Period }) => `${p.kpi}, ${p.amount} a ${p.period}`,
  steps: (p: { goal: string; steps: string }) => `${p.goal}: ${p.steps}`,
  support: (p: { name: string }) => `What ${p.name} promises`,
  noSupport: '_nothing yet_',
  days: 'When',
  daysLine: (p: { range: string; everyDays: number; checks: string }) =>
    `${p.range}; we look at it ${p.everyDays === 7 ? 'every week' : 'every two weeks'}: ${p.checks}`,
  numbers: (p: { date: string }) => `By the numbers, through ${p.date}`,
  number: (p: { kpi: string; actual: string; expected: string; step: string; isReached: boolean }) =>
    p.isReached
      ? `${p.kpi}: ${p.actual}, where the plan asks for ${p.expected} by now (${p.step})`
      : `${p.kpi}: ${p.actual} of the ${p.expected} that the plan asks for by now (${p.step})`,
  words: 'What was said',
  word: (p: { name: string; date: string; text: string }) => `_${p.date}_ *${p.name}:* ${p.text}`,
  changeWaits: (p: { waits: 'me' | 'other'; other: string }) =>
    p.waits === 'me'
      ? `*${p.other} suggests a change* and waits for your answer.`
      : `You suggested a change; ${p.other} has not answered yet.`,
  suggested: (p: { name: string; isMine: boolean }) =>
    `*${p.isMine ? 'You suggest' : `${p.name} suggests`} a change.* What was agreed goes on counting until both of you agree to this:`,
  comment: (p: { name: string; text: string }) => `*${p.name}:* ${p.text}`,

  pair: (p: { person: string; manager: string; part: Part }) =>
    p.part === 'person'
      ? `*Your plan with ${p.manager}*`
      : p.part === 'manager'
        ? `*Your plan with ${p.person}*`
        : `*${p.person}’s plan with ${p.manager}*, shown to you to read`,
  offeredState: (p: { waits: 'me' | 'other'; other: string }) =>
    p.waits === 'me'
      ? 'Suggested. It begins only if you agree; you can suggest something else, or say no.'
      : `Suggested; ${p.other} has not answered yet. It begins only when both agree.`,
  runningState: 'Agreed by both, and running.',
  droppedState: 'Not agreed on; nothing of it counts.',
  endedState: (p: { outcome: Outcome; date: string }) =>
    ({
      achieved: `Done on ${p.date}: everything it asked for was reached.`,
      not_achieved: `Ended on ${p.date}, without everything it asked for. What you learned stays.`,
      stopped: `Ended on ${p.date}, before its last day.`,
    })[p.outcome],
  visible: (p: { person: string; manager: string; shared: string | null }) =>
    p.shared
      ? `Only ${p.person}, ${p.manager} and ${p.shared}, to whom it was shown, can read this.`
      : `Only ${p.person} and ${p.manager} can read this: no admin, nobody above, and no later manager unless ${p.person} shows it.`,
  agree: 'Agree',
  change: 'Suggest a change',
  keep: 'No, keep it as it is',
  keepTitle: 'Keep the plan',
  keepYes: 'Keep it',
  keepWhat: 'What you both agreed to goes on, and the change is not made.',
  keepLabel: 'A word on it',
  keepHint: 'Why not now, or what you would rather do. You can leave it empty.',
  keepVisible: (p: { name: string }) => `${p.name} hears of it and reads your word, nobody else.`,
  kept: (p: { name: string; date: string; text: string | null }) =>
    `_${p.date}_ *${p.name}* would rather keep the plan as it is${p.text ? `: ${p.text}` : '.'}`,
  drop: 'Not this plan',
  dropConfirm: 'It goes away for both of you, and the other hears of it.',
  end: 'End the plan',
  endConfirm: (p: { outcome: Outcome }) =>
    ({
      achieved: 'By the numbers everything was reached. It ends as achieved.',
      not_achieved: 'Its last day is over. You could also make it longer once, by “Suggest a change”.',
      stopped: 'It ends before its last day, and the other hears of it.',
    })[p.outcome],
  sayWord: 'Say a word',
  share: (p: { name: string }) => `Show it to ${p.name}`,
  shareTitle: 'Show it?',
  shareConfirm: (p: { name: string }) => `${p.name} can then read the whole plan. This cannot be taken back.`,
  shareYes: 'Show it',
  open: 'Open',
  look: 'Look',

  formVisible: (p: { name: string }) =>
    `A plan with *${p.name}*: it begins only if both of you agree, and only the two of you can read it.`,
  formChange: (p: { name: string }) =>
    `Change what you would have otherwise. It counts once *${p.name}* agrees too; until then everything stays as it was. Only the two of you can read it.`,
  formGoal: 'Which goal?',
  formSecond: 'A second one',
  formSteps: 'In which steps, in percent of the goal?',
  formStepsHint: 'For example 80 90 100: three parts of equal length.',
  formPurpose: 'What do we want to get better at?',
  formPurposeHint: 'For example: “More first meetings out of the same calls.”',
  formSupport: 'What does the manager promise?',
  formSupportHint: (p: { most: number }) =>
    `Up to ${p.most}, a line each. They become promises once both agree. For example: “I join two discovery calls a week.”`,
  formStart: 'First day',
  formWeeks: 'How long?',
  weeks: (p: { count: number }) => `${p.count} weeks`,
  formChecks: 'When do we look at it?',
  every: { 7: 'Every week', 14: 'Every two weeks' },
  formComment: 'Why?',
  formCommentHint: 'The other reads it beside the change.',
  formNote: 'Numbers come from what is counted anyway; nobody types them. Days off ask for nothing.',
  offer: 'Suggest it',
  suggest: 'Suggest it',

  checkTitle: 'Check',
  wordLabel: 'A word on it',
  wordHint: 'What helped, what is in the way? A sentence is enough.',
  wordVisible: (p: { name: string }) => `Only ${p.name} and you can read this.`,
  save: 'Save',
  news: {
    offered: named(
      (name) => `*${name}* would like to agree on a plan with you. Nothing counts before you both say yes.`,
    ),
    changed: named((name) => `*${name}* suggests a change to your plan. It counts once you agree.`),
    agreed: named((name) => `*${name}* agreed to your plan.`),
    kept: named((name) => `*${name}* would rather keep your plan as it is. What you both agreed to goes on.`),
    dropped: named((name) => `*${name}* would rather not have this plan. It is gone.`),
    ended: named((name) => `*${name}* ended your plan.`),
    shared: named((name) => `*${name}* showed you a plan from before you led them.`),
  },
  checkDue: (p: { name: string }) =>
    `Today you and *${p.name}* look at your plan: the numbers, and a sentence from each of you.`,
  listTitle: 'Plans',
  listNone: 'You have none. Whoever leads somebody can suggest one: `/pacesetter plan @ana`',
  listVisible: 'Only you see this list.',
  needsAgree: (p: { name: string }) => `A plan with *${p.name}* waits for your yes, or your own suggestion.`,
  needsWord: (p: { name: string }) => `Your plan with *${p.name}*: say a word on how it goes.`,
  homeLine: (p: { name: string; until: string }) => `*Your plan with ${p.name}* · until ${p.until}`,
};
