type Named = { name: string };
type Dated = { date: string };

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);
const workingDays = (n: number) => (n === 1 ? '1 working day' : `${n} working days`);

/** Courses: who has to do which by when, and what shows that it was done. */
export const courses = {
  /** In the list of what came. */
  messageName: 'a course you were given',
  renewedName: 'a course you have again, as its certificate is over',
  enrolledName: 'a programme you were given',
  title: 'Courses',
  home: '*Courses* · what you have to do, by when, and what fits your skills',
  mine: 'Mine',
  none: 'You have no course to do.',
  forYou: 'For you',
  fits: (p: { skill: string }) => `for ${p.skill}`,
  forYouNote: 'Suggested by your skill ratings, which you and whoever leads you directly see.',
  team: 'My people',
  teamNone: 'None of your people has a course yet. *Assign* gives them one.',
  all: 'All courses',
  allNone: 'There is no course yet. *New course* enters the first.',
  more: (p: { n: number }) => `and ${p.n} more`,
  visible: 'You see your courses and what you wrote about them, and so do those who lead you.',
  visibleOf: (p: Named) => `Only ${p.name} and those who lead them see this.`,
  choose: 'Choose',
  unknownWord:
    '`/pacesetter courses` shows your courses; `team`, `assign`, `new`, `programme` and `all` are for those who lead people.',

  open: 'Open',
  start: 'Start',
  done: 'Done',
  take: 'Take it',
  edit: 'Change',
  assign: 'Assign',
  make: 'New course',
  waive: 'Waive',
  end: 'End',
  editTitle: 'Change course',
  endTitle: 'End this course?',
  endQuestion: 'Nobody can be given it any more. Whoever has it can still do it.',
  ended: 'Ended. Whoever has the course can still do it.',

  takes: (p: { minutes: number }) =>
    p.minutes < 120
      ? `about ${p.minutes} min`
      : `about ${Math.floor(p.minutes / 60)} h${p.minutes % 60 ? ` ${p.minutes % 60} min` : ''}`,
  due: (p: Dated & { weekday: string }) => `due ${p.weekday}, ${p.date}`,
  started: (p: Dated & { weekday: string }) => `started, due ${p.weekday}, ${p.date}`,
  overdue: (p: Dated & { days: number }) => `was due ${p.date}, ${days(p.days)} ago`,
  doneOn: (p: Dated) => `done ${p.date}`,
  waivedOn: (p: Dated) => `waived ${p.date}`,
  completion: (p: { k: number; n: number; share: string; waived: number }) =>
    `${p.n === 0 ? 'nobody has to do it any more' : `${p.k} of ${p.n} done${p.share}`}${p.waived > 0 ? ` · ${p.waived} waived, not counted` : ''}`,

  viewTitle: 'Course',
  givenBy: (p: Named & Dated & { days: number }) =>
    `Given by ${p.name} on ${p.date}, with ${workingDays(p.days)}. Days off move the date.`,
  takenBy: (p: Dated & { days: number }) =>
    `Taken on ${p.date}, with ${workingDays(p.days)}. Days off move the date.`,
  whose: (p: Named) => `*${p.name}*`,
  evidenceIs: (p: { text: string }) => `*What shows it:* ${p.text}`,
  reasonIs: (p: { text: string }) => `*Why it was waived:* ${p.text}`,
  saved: ':white_check_mark: Saved.',

  doneTitle: 'Course done',
  fieldEvidence: 'What shows that it is done?',
  evidenceHint: 'A line about what you take from it, or a link. Those who lead you see it.',
  fieldKpi: 'Which number should it move?',
  kpiHint: 'I compare it two and four weeks later with the others’.',
  noNumber: 'No number',
  waiveTitle: 'Waive this course',
  fieldReason: 'Why?',
  reasonHint: 'The person and those who lead them read it. The course is not counted for them any more.',

  newTitle: 'New course',
  fieldName: 'What is it called?',
  fieldLink: 'Where is it?',
  fieldSkill: 'Which skill is it for?',
  skillHint: 'I suggest it to people with a gap in this skill.',
  noSkill: 'No skill in particular',
  fieldMinutes: 'About how many minutes does it take?',
  fieldUsualDays: 'How many working days do people usually get?',
  usualDaysHint: 'Empty: 10. Whoever gives it can say otherwise.',
  changeNote: 'Changes what is shown from now on. What was done stays as it was called then.',
  added: (p: Named) => `*${p.name}* can be given to people now.`,
  changed: (p: Named) => `*${p.name}* is changed.`,
  taken: (p: Named) => `*${p.name}* is on your list now. Those who lead you see it there, too.`,

  assignTitle: 'Assign',
  fieldCourse: 'Which course or programme?',
  courseHint: 'Those that fit a gap of your direct reports come first.',
  gapOf: (p: { names: string }) => `Gap: ${p.names}`,
  fieldPeople: 'Who?',
  fieldTeam: 'Or a whole team',
  fieldRole: 'Or everybody of yours who sells as',
  fieldDays: 'Due in how many working days?',
  daysHint:
    'Empty: as many as the course itself says; a programme has its own. Each person’s days off and holidays are left out.',
  assigned: (p: Named & { n: number; already: number }) =>
    p.n === 0
      ? `Everybody you chose has *${p.name}* already.`
      : `*${p.name}* was given to ${p.n === 1 ? '1 person' : `${p.n} people`}${p.already > 0 ? `; ${p.already} had it already` : ''}. I tell them when they are at work.`,
  told: (p: { by: string; name: string } & Dated) =>
    `*${p.by}* gave you a course: ${p.name}. It is due ${p.date}.`,
  needs: (p: Named & { standing: string }) => `*Course: ${p.name}* · ${p.standing}`,

  onlyKeepers: 'Admins and those who lead people enter, change and end courses.',
  onlyLeaders: 'Only whoever leads people can do this for them.',
  onlyOwn: 'Only the one who has the course can say that it is done.',
  notYours: 'I have no such course for you. It is shown to whoever has it and to those who lead them.',
  haveAlready: 'You have this course already.',
  notLed: 'You can give courses to people you lead. Please choose again.',
  nobody: 'Please choose at least one person, a team or a role.',
  gone: 'This course has ended. Please choose another.',
  noneToAssign: 'There is no course yet. `/pacesetter courses new` enters one.',
  settledAlready: 'This course is settled already. Please open the list again.',
  badName: 'Please write a name of 3 to 100 characters.',
  badLink:
    'This is no link that I can keep. It starts with https, for example https://learn.acme.com/discovery',
  badMinutes: 'Please write whole minutes from 1 to 4800, for example 45.',
  badDays: 'Please write a whole number from 1 to 60, for example 10.',
  sayIt: {
    evidence: 'Please say in a few words what shows it, for example what you will do otherwise.',
    reason: 'Please say why in a few words, for example: did it in the last job.',
  },

  nudgeName: 'courses that are due',
  nudgeSoon: (p: Dated & { days: number }) =>
    p.days === 0
      ? 'A course of yours is due today.'
      : `A course of yours is due in ${workingDays(p.days)}, on ${p.date}.`,
  nudgeLate: (p: Dated & { days: number }) => `A course of yours was due on ${p.date}, ${days(p.days)} ago.`,
  nudgeNext: 'Do it and say what shows it, or ask whoever leads you to waive it.',
  nudgeNumber: (p: Dated) => `Due ${p.date}, by your own calendar`,
  nudgeRule:
    'I say so from three working days before its date on, and again every fifth day while it stays open.',
};
