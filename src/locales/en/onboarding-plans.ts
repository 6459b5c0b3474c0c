type Named = { name: string };
type Titled = { title: string };

const tasks = (n: number) => (n === 1 ? '1 task' : `${n} tasks`);

/** Plans for the first 90 days: ours and a company's own. */
export const onboardingPlans = {
  plansTitle: 'Plans for the first 90 days',
  plansOurs: 'Ours',
  plansOwn: 'Your company’s own',
  plansOwnNone: 'None yet. *Look* at one of ours, and copy it to change it.',
  planLine: (p: Named & { n: number }) => `*${p.name}* · ${tasks(p.n)}`,
  ownPlanLine: (p: Named & { n: number; version: number }) =>
    `*${p.name}* · ${tasks(p.n)} · version ${p.version}`,
  copy: 'Copy and change',
  copyTitle: 'Copy a plan',
  fieldName: 'Name',
  copied: (p: Named) => `*${p.name}* is yours to change.`,
  add: 'Add a task',
  planTaskTitle: 'Task of the plan',
  fieldDay: 'Working day',
  dayHint: '1 is the first day, -3 the third working day before it.',
  fieldRole: 'Who does it',
  fieldTitle: 'What is to be done',
  fieldWhy: 'Why, in one line',
  fieldDoneWhen: 'Done when: what could somebody else see?',
  fieldGate: 'A gate?',
  gates: { no: 'No', yes: 'Yes: the manager says whether it is passed' },
  fieldScenarios: 'The gate asks for passed role-plays',
  fieldSkills: 'And for these skills at 3 or more',
  fieldCallsReviewed: 'And for so many calls reviewed by somebody else',
  fieldReviewsGiven: 'And for so many reviews given (of who leads a team)',
  proofsHint: 'The manager sees what is there. With something missing, to pass it takes a written reason.',
  chooseSeveral: 'Choose, or leave empty',
  removeTask: 'Remove the task',
  removePlan: 'Remove the plan',
  removePlanTitle: 'Remove the plan?',
  removePlanQuestion: 'It can no longer be chosen. Whoever goes through it goes on.',
  removeNo: 'Keep it',
  planRemoved: (p: Named) => `Removed: *${p.name}*.`,
  planSaved: (p: { version: number }) =>
    `Version ${p.version}. Whoever goes through it keeps theirs, until you take the newer one over under *Change*.`,
  planTaskLine: (p: Titled & { day: number; who: string; isGate: boolean; proofs: number }) =>
    `*${p.day}* · ${p.title} · ${p.who}${p.isGate ? ' · gate' : ''}${p.proofs > 0 ? `, asks to see ${p.proofs === 1 ? 'one thing' : `${p.proofs} things`}` : ''}`,
};
