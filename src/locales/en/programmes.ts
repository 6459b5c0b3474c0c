type Named = { name: string };

const courses = (n: number) => (n === 1 ? '1 course' : `${n} courses`);

/** Several courses in order under one name. */
export const programmes = {
  all: 'Programmes',
  make: 'New programme',
  newTitle: 'New programme',
  editTitle: 'Change programme',
  viewTitle: 'Programme',
  listed: (p: Named & { n: number; days: number }) =>
    `*${p.name}* · ${courses(p.n)} in ${p.days} working days`,
  progress: (p: Named & { done: number; of: number }) => `*${p.name}* · ${p.done} of ${p.of} done`,
  finished: (p: Named & { of: number }) => `:white_check_mark: *${p.name}* · all ${p.of} done`,
  noneLeft: (p: Named) => `*${p.name}* · nothing of it has to be done any more`,
  next: (p: { course: string; standing: string }) => `Next: ${p.course} · ${p.standing}`,
  team: (p: Named & { k: number; n: number }) => `*${p.name}* · ${p.k} of ${p.n} are through`,
  person: (p: Named & { done: number; of: number }) => `${p.name} · ${p.done} of ${p.of}`,
  open: 'See all',
  note: 'One after the other; each date goes by the person’s own calendar.',

  fieldName: 'What is it called?',
  fieldCourse: (p: { nth: number }) => `Course ${p.nth}`,
  fieldDays: (p: { nth: number }) => `Course ${p.nth}: due after how many working days?`,
  daysHint:
    'Counted from the start, without days off and holidays. Empty: so long after the one before as the course itself says.',
  more: 'More courses',
  keepNote: 'Whoever begins from now on gets it like this. Those who have it keep theirs.',
  added: (p: Named) => `*${p.name}* can be given to people now: *Assign*.`,
  changed: (p: Named) => `*${p.name}* is changed for whoever begins from now on.`,
  endTitle: 'End this programme?',
  endQuestion: 'Nobody can be given it any more. Whoever has it keeps its courses.',
  ended: 'Ended. Whoever has the programme keeps its courses.',

  group: 'Programmes',
  groupCourses: 'Courses',
  told: (p: { by: string; name: string; n: number; first: string; date: string }) =>
    `*${p.by}* gave you the programme *${p.name}*: ${courses(p.n)}. The first is ${p.first}, due ${p.date}.`,

  gone: 'This programme has ended, or all of its courses have. Please choose another.',
  fewCourses: 'A programme needs two courses. `/pacesetter courses new` enters one.',
  fewSteps: 'Please choose at least two courses.',
  twice: 'This course stands in it already. Please choose another.',
  earlier: 'Please write as many days as for the course before, or more.',
  badDays: (p: { most: number }) => `Please write a whole number from 1 to ${p.most}, for example 10.`,
  changedMeanwhile: 'Somebody changed this programme meanwhile. Please open it again.',
};
