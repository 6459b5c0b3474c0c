type Named = { name: string };
type Titled = { title: string };

const days = (n: number) => (n === 1 ? '1 working day' : `${n} working days`);
const tasks = (n: number) => (n === 1 ? '1 task' : `${n} tasks`);

/** What is said by itself of people’s first 90 days. */
export const onboardingTold = {
  buddyAsk: (p: Named & { manager: string; date: string; n: number }) =>
    `${p.manager} would like you to be *${p.name}*’s buddy. First day: ${p.date}. For you that is ${tasks(p.n)} in 90 days, above all in the first two weeks.`,
  buddyYes: 'I will',
  buddyNo: 'Not this time',
  buddySaidYes: (p: Named) =>
    `Thank you. You are *${p.name}*’s buddy; what is yours to do reaches you when it is due.`,
  buddySaidNo: (p: Named) => `All right. Whoever leads *${p.name}* will see it and ask somebody else.`,
  beforeMessage: (p: Named & { date: string }) =>
    `*${p.name}* begins on ${p.date}. This is yours to do before:`,
  beforeNothing: (p: Named & { date: string }) =>
    `*${p.name}* begins on ${p.date}. Everything before is done.`,
  welcome: (p: Named) =>
    `Welcome, ${p.name}! I am Pacesetter, and keep the list of your first 90 days. This is for this week:`,
  welcomeAsk: (p: { manager: string | null; buddy: string | null }) =>
    [
      ...(p.buddy ? [`Questions of all kinds: ${p.buddy}, your buddy.`] : []),
      ...(p.manager ? [`What is expected of you: ${p.manager}.`] : []),
      'From now on the list comes once a week; `/pacesetter onboarding` shows it at any time.',
    ].join(' '),
  welcomeNothing: 'Nothing of yours is due this week.',
  weekMessage: 'First 90 days: this week',
  weekOwn: '*Your own start*',
  weekOf: (p: Named & { role: string }) => `*${p.name}* · as ${p.role}`,
  asRole: { buddy: 'buddy', manager: 'manager' },
  gateAsked: (p: Named & Titled) => `*${p.name}* says it is done: “${p.title}”.`,
  gateOpened: (p: Named & Titled) => `*${p.name}* is ready for a gate: “${p.title}”. Is it passed?`,
  gatePassed: (p: Titled & { by: string }) => `Passed: “${p.title}”. Said by ${p.by}.`,
  gateNotYet: (p: Titled & { by: string }) => `Not yet: “${p.title}”. Said by ${p.by}.`,
  tryAgain: 'When you are ready, say *Done* again.',
  foreseen: 'the list of their first 90 days, once a week',
  ownGateName: 'gates of my first 90 days',
  ownGateWhy: (p: { days: number }) =>
    p.days < 0
      ? `A gate of your first 90 days has been due for ${days(-p.days)}.`
      : p.days === 0
        ? `A gate of your first 90 days is due today.`
        : `A gate of your first 90 days is due in ${days(p.days)}.`,
  ownGateNext: 'Say *Done* when you are ready; your manager decides.',
  ownGateRule: 'A gate of your plan is due within two of your working days, or was.',
  ownGateDue: (p: { date: string }) => `Due on ${p.date} by your plan`,
  waitingGateName: 'gates that wait for my decision',
  waitingGateWhy: (p: { days: number }) =>
    `A gate of your people has waited ${days(p.days)} for your decision.`,
  waitingGateNext: 'Say whether it is passed; whoever waits cannot go on.',
  waitingGateRule:
    'Somebody said a working day ago or earlier that a gate is done, and you have not answered.',
  waitingGateSince: (p: { date: string }) => `Said on ${p.date}`,
};
