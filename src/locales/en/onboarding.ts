import type { Link, Phase, Role } from '../../onboarding/rules/task.ts';
import type { Starter } from '../../onboarding/starter/index.ts';

type Named = { name: string };
type Titled = { title: string };

const days = (n: number) => (n === 1 ? '1 working day' : `${n} working days`);
const tasks = (n: number) => (n === 1 ? '1 task' : `${n} tasks`);

export const onboarding = {
  /** In the list of what came. */
  firstDayName: 'your first day',
  title: 'First 90 days',
  titleOf: (p: Named) => `First 90 days: ${p.name}`,
  starter: {
    seller: 'Seller',
    sdr: 'SDR',
    manager: 'Manager of a sales team',
  } satisfies Record<Starter, string>,
  role: { newcomer: 'Newcomer', buddy: 'Buddy', manager: 'Manager' } satisfies Record<Role, string>,
  phase: {
    before: 'Before the first day',
    learn: 'Days 1–30: learn',
    help: 'Days 31–60: do it with help',
    own: 'Days 61–90: own it',
  } satisfies Record<Phase, string>,
  link: {
    playbook: 'Helps: `/playbook`',
    log: 'Here: `/log`',
    goals: 'Here: `/mygoals`',
    set_goal: 'Here: `/setgoal`',
    feedback: 'Here: `/givefeedback`',
    praise: 'Here: `/praise`',
    scorecard: 'Here: `/scorecard`',
    profile: 'Here: `/pacesetter profile` says what an ideal customer is',
    customer: 'Here: `/pacesetter customer NAME` holds one against the profile',
    ideal: 'Here: `/pacesetter ideal me`',
    roleplay: 'Here: `/pacesetter roleplay`',
    review_call: 'Here: `/pacesetter review-call`',
    one_on_one: 'Here: `/pacesetter 1:1`',
    skills: 'Here: `/pacesetter skills`',
  } satisfies Record<Link, string>,
  languages: { en: 'English', tr: 'Turkish' },

  gone: 'I have no such plan for the first 90 days for you. It may be over, or somebody else’s.',
  over: 'This plan for the first 90 days is over.',
  onlyLeaders: 'Only those who lead the newcomer can do this.',
  onlyPlanners: 'Plans for the first 90 days are for whoever leads people, and for Pacesetter admins.',
  nobody: 'I do not know whom you mean. Please name somebody of your people: `/pacesetter onboarding @new`.',
  notTheirs: (p: Named) => `Only those who lead ${p.name}, and Pacesetter admins, can start this.`,
  withoutManager: (p: Named) =>
    `${p.name} does not report to anybody yet. Please set their manager first: an admin can with \`/pacesetter people\`.`,
  runsAlready: (p: Named) => `${p.name} already goes through a plan for the first 90 days.`,
  planGone: 'This plan is not there any more. Please choose another.',
  firstDayFar: (p: { ago: number; ahead: number }) =>
    `Please choose a day from ${p.ago} days ago to ${p.ahead} days ahead.`,
  notABuddy: 'I do not know this person, or they are a guest. Please pick a colleague.',
  buddyIsNewcomer: 'Nobody is their own buddy. Please pick somebody else.',
  buddyIsManager: 'The manager has tasks of their own. Please pick a colleague.',
  notYourTask: 'This task is somebody else’s.',
  doneAlready: 'This is done already.',
  decideInstead: 'This is a gate of yours: please say whether it is passed.',
  notAGate: 'This task is no gate.',
  reasonMissing: 'Please say what is still missing.',
  passReasonMissing: 'Something the gate asks for is missing. To pass it all the same, please say why.',
  tooLong: (p: { most: number }) => `Please keep it to ${p.most} characters.`,
  nothingNewer: 'The plan is as it was: there is nothing to take over.',
  nameWrong: (p: { most: number }) => `Please give it a name of at most ${p.most} characters.`,
  tooManyPlans: (p: { most: number }) =>
    `There are ${p.most} plans, which is the most. Please remove one first.`,
  tooManyTasks: (p: { most: number }) => `The plan has ${p.most} tasks, which is the most.`,
  lastTask: 'This is the plan’s last task. Remove the plan instead.',
  taskProblem: {
    day: () => 'Please give a working day from 1 to 130, or from -10 to -1 before the first day.',
    role: () => 'Before the first day only the buddy or the manager has something to do.',
    title: (p: { title: number }) => `Please say what is to be done, in at most ${p.title} characters.`,
    why: (p: { why: number }) => `Please keep it to ${p.why} characters.`,
    doneWhen: (p: { doneWhen: number }) =>
      `Please say how one sees that it is done, in at most ${p.doneWhen} characters.`,
    gate: () => 'Only a gate can ask for something to be seen, and for ten things at most.',
  },
  callsWrong: (p: { most: number }) => `Please give a whole number from 1 to ${p.most}, or leave it empty.`,

  progress: (p: { done: number; all: number }) => `${p.done} of ${p.all} done`,
  next: (p: Titled & { date: string }) => `next: ${p.title} (by ${p.date})`,
  dayNow: (p: { day: number }) => `Working day ${p.day}`,
  before: (p: { date: string }) => `First day: ${p.date}`,
  buddyLine: { asked: (p: Named) => `Buddy: ${p.name} (asked)`, agreed: (p: Named) => `Buddy: ${p.name}` },
  buddyNone: 'No buddy yet',
  managerLine: (p: Named) => `Manager: ${p.name}`,
  thisWeek: 'By the end of this week',
  nothingThisWeek: 'Nothing more is due this week.',
  more: (p: { n: number }) => `and ${p.n} more: see below`,
  phaseLine: (p: { phase: string; done: number; all: number }) => `*${p.phase}* · ${p.done} of ${p.all}`,
  open: 'Open',
  look: 'Look',
  line: (p: Titled & { date: string; who: string | null }) =>
    `*${p.title}*\nby ${p.date}${p.who ? ` · ${p.who}` : ''}`,
  late: 'overdue',
  gateMark: 'gate',
  waits: 'waits for the manager’s decision',
  notYetMark: 'not passed yet',
  passedOn: (p: { date: string }) => `passed, ${p.date}`,
  doneOn: (p: { date: string }) => `done, ${p.date}`,
  you: 'you',
  finished: (p: Named) => `*${p.name}* has done everything in the plan. :tada:`,
  finishedOwn: 'You have done everything in your plan. :tada:',
  noneForYou: 'There is no plan for the first 90 days that concerns you.',
  howToStart:
    'To start one: `/pacesetter onboarding @new`. Plans of your own: `/pacesetter onboarding plans`.',

  taskTitle: 'Task',
  why: 'Why',
  doneWhen: 'Done when',
  evidence: 'What shows it',
  evidenceField: 'What shows it? A line or a link',
  gateHint: 'This is a gate: your manager says whether it is passed.',
  readers: 'Read by: the newcomer, those who lead them, and of the buddy’s tasks the buddy.',
  done: 'Done',
  reopen: 'Not done after all',
  decide: 'Decide',
  gateTitle: 'Gate',
  verdict: 'Is it passed?',
  verdicts: { passed: 'Passed', not_yet: 'Not yet' },
  reason: 'What went well, or what is still missing',
  reasonHint: 'For “not yet” I need a reason. The newcomer reads it, and those who lead them.',
  reasonHintMissing:
    'Something is missing, so I need a reason for either answer. The newcomer reads it, and those who lead them.',
  proofs: {
    title: 'The gate asks to see',
    allThere: 'All of it is there.',
    missing: (p: { missing: number; all: number }) => `${p.missing} of ${p.all} still missing.`,
    /** `title` is quoted. `mine`: passed, and nobody but the two who played it knows so yet. */
    rolePlay: (p: { title: string; state: 'passed' | 'mine' | 'missing' }) =>
      `Role-play ${p.title}: ${
        {
          passed: 'passed',
          mine: 'you passed it; it counts once you put it forward',
          missing: 'not yet (70%, no skill at 1, best of three)',
        }[p.state]
      }`,
    skill: (p: { skill: string; enough: number; level: string | null }) =>
      `${p.skill} at ${p.enough} or more: ${p.level === null ? 'not enough ratings yet, it takes two' : `now ${p.level}`}`,
    skillHidden: (p: { skill: string; name: string }) =>
      `${p.skill}: between ${p.name} and whoever leads them directly`,
    callsReviewed: (p: { count: number; of: number }) =>
      `Calls that somebody else reviewed: ${p.count} of ${p.of}`,
    reviewsGiven: (p: { count: number; of: number }) =>
      `Reviews given for others’ calls: ${p.count} of ${p.of}`,
    hintOwn:
      'As soon as all of it is there, I ask your manager to decide. Attempts at a role-play stay between you and who played the buyer: those who lead you see only that it is passed, once you put one forward.',
    hintLead:
      'You see of a role-play only whether a passed one was put forward. With something missing, *Passed* takes a written reason.',
    forward: 'Put it forward for my gate',
    forwardConfirm: {
      title: 'Put it forward?',
      question:
        'Those who lead you will see in the gate that this role-play is passed: no points, no words, no other attempt. You cannot take that back.',
      yes: 'Put it forward',
      no: 'Keep it private',
    },
    saidForward: (p: Titled & { name: string | null }) =>
      p.name
        ? `Put forward. *${p.title}* now has all it asks for: I ask ${p.name} to decide.`
        : `Put forward. *${p.title}* shows it as passed, and nothing else of it.`,
  },
  reasonLine: (p: { reason: string }) => `_${p.reason}_`,
  send: 'Send',
  saidDone: (p: Titled & { done: number; all: number }) => `Done: *${p.title}*. ${p.done} of ${p.all}.`,
  saidAsked: (p: Titled & { name: string | null }) =>
    p.name ? `*${p.title}*: I ask ${p.name} to decide.` : `*${p.title}* waits for the manager’s decision.`,
  saidReopened: (p: Titled) => `Open again: *${p.title}*.`,
  saidPassed: (p: Titled & Named) => `*${p.title}* is passed. ${p.name} hears of it.`,
  saidNotYet: (p: Titled & Named) => `*${p.title}*: not yet. ${p.name} hears of it, with your reason.`,
  list: 'The list',

  startTitle: 'First 90 days',
  start: 'Start',
  fieldPlan: 'Plan',
  fieldFirstDay: 'First day',
  fieldBuddy: 'Buddy',
  buddyHint: 'I ask them whether they will. It can be named later.',
  fieldLanguage: 'Language of the tasks',
  languageHint: 'Of our plans; your own are as they were written.',
  startReaders:
    'The newcomer, and those who lead them, see the tasks; the buddy sees the buddy’s. Days off and holidays move what is open.',
  ownPlan: (p: Named & { version: number }) => `${p.name} (own, version ${p.version})`,
  started: (p: Named & { n: number; buddy: string | null }) =>
    `Started for *${p.name}*: ${tasks(p.n)}.${p.buddy ? ` I ask ${p.buddy} whether they will be the buddy.` : ' There is no buddy yet.'}`,
  notLive: 'I write to nobody about it before their team is live.',
  change: 'Change',
  changeTitle: 'Change',
  changed: (p: Named & { asked: string | null }) =>
    `Changed for *${p.name}*.${p.asked ? ` I ask ${p.asked} whether they will be the buddy.` : ''}`,
  follow: (p: { version: number }) => `Take over version ${p.version}`,
  followTitle: 'Take over the newer plan?',
  followQuestion:
    'Open tasks take its words and days, new ones are added, dropped ones go. What is done stays.',
  followNo: 'Not now',
  followed: (p: Named & { changed: number; added: number; removed: number }) =>
    `*${p.name}* follows the newer plan: ${p.changed} changed, ${p.added} added, ${p.removed} dropped.`,
  end: 'End the plan',
  endTitle: 'End the plan?',
  endQuestion: 'Nobody is asked for anything of it any more. What was done is kept.',
  endNo: 'Go on',
  ended: (p: Named) => `Ended for *${p.name}*.`,

  runningTitle: 'First 90 days: your people',
  runningNone: 'Nobody of your people goes through a plan at present.',
  runningLine: (p: Named & { plan: string; where: string; progress: string }) =>
    `*${p.name}* · ${p.plan} · ${p.where} · ${p.progress}`,
  onTrack: ':white_check_mark: on track',
  needsAttention: ':warning: needs attention',
  concern: {
    gate_failed: (p: Titled) => `gate not passed yet: ${p.title}`,
    gate_waits: (p: Titled & { days: number }) => `has waited ${days(p.days)} for your decision: ${p.title}`,
    missed: (p: Titled & { days: number }) => `${days(p.days)} late: ${p.title}`,
    buddy_silent: (p: { days: number }) => `the buddy has not answered for ${days(p.days)}`,
    buddy_missing: () => 'there is no buddy, though they would have something to do by now',
  },
  moreConcerns: (p: { n: number }) => `and ${p.n} more`,
  needs: (p: Named) => `*First 90 days of ${p.name}* need attention`,
  needsGate: (p: Named & Titled) => `*${p.name}* says it is done: “${p.title}”. Is it passed?`,
  needsBuddy: (p: Named & { date: string }) => `Will you be *${p.name}*’s buddy? First day: ${p.date}`,
  answer: 'Answer',
  mineTitle: 'My first 90 days',
  buddyTitle: (p: Named) => `As ${p.name}’s buddy`,
  home: (p: { where: string; progress: string; next: string | null }) =>
    `*Your first 90 days* · ${p.where} · ${p.progress}${p.next ? `\n${p.next}` : ''}`,
};
