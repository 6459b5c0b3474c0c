import type { Notice, Subject } from '../../people/rules/notices.ts';

/** When somebody wants to hear nothing, and of what they do not want to hear at all. */
export const settings = {
  button: 'When and what I get',
  title: 'Messages to you',
  save: 'Save',
  hours: (p: { days: string; zone: string }) =>
    `Most of what I write by myself reaches you between 08:30 and 17:30 on your working days (${p.days}; ${p.zone}). An admin can change these days.`,
  quietFrom: 'Quiet from',
  quietUntil: 'Quiet until',
  quietHint:
    'Whatever comes in between waits until then. Leave both empty for no quiet hours. Answers to what you type or press always come at once.',
  bothHours: 'Please give both times, or neither.',
  sameHour: 'That would be all day. Please choose another end.',
  noRoom: 'Between 08:30 and 17:30 at least an hour must stay free, or my messages would never reach you.',
  receive: 'I write to you about what is ticked',
  subject: {
    own: 'Your own goals and days',
    others: 'You and others',
    led: 'People you lead',
  } satisfies Record<Subject, string>,
  notice: {
    own: 'goals of yours that are worth a look, in the morning',
    reminders: 'who may need a word, and what you promised, once a week',
    answers: 'answers to goals you suggested',
    thanks: 'thanks for your feedback and praise',
    status: 'days off that your Slack status names',
    wins: 'goals you reach and personal bests',
    requests: 'feedback you were asked for and did not give yet',
    week: 'what is missing at the end of a week',
    promises: 'promises made with you, and what became of yours',
    meetings: '1:1s: the agenda before, what is open after',
    onboarding: 'your part in first 90 days, yours or somebody’s, once a week',
  } satisfies Record<Notice, string>,
  stays: {
    own: 'Otherwise: /mygoals; fewer of a kind: /pacesetter reminders',
    reminders: 'Otherwise: Your people in App Home',
    answers: 'Otherwise: /mygoals shows what was agreed',
    thanks: 'Otherwise: /givefeedback list, /praise list',
    status: 'Otherwise: enter them with /away',
    wins: 'Otherwise: /mygoals shows your numbers',
    requests: 'Otherwise: Needs you in App Home. The request itself still comes',
    week: 'Otherwise: Needs you in App Home',
    promises: 'Otherwise: /pacesetter promises',
    meetings: 'Otherwise: /pacesetter 1:1',
    onboarding: 'Otherwise: /pacesetter onboarding',
  } satisfies Record<Notice, string>,
  always:
    'These always come, as somebody waits for you or wrote to you: goals suggested to you and questions about them, feedback and praise, what is suggested for the playbook and what became of it, promises written down in your name, cards that wait for your word or were passed on to you, standing in for somebody, and for admins cards that cannot be posted.',
  saved: 'Saved.',
  quiet: (p: { from: string; until: string }) => `Quiet from ${p.from} until ${p.until}`,
  off: (p: { names: string }) => `Not written to you: ${p.names}`,
};
