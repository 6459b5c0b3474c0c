import type { Notice } from '../../people/rules/notices.ts';

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
  receive: 'I write to you about',
  /** Above the boxes that have no room in the first group. */
  receiveMore: 'And',
  notice: {
    own: 'what of your own goals is worth a look, in the morning',
    reminders: 'who of your people may need a word, and what you promised',
    answers: 'answers to goals you suggested',
    thanks: 'thanks for your feedback and praise',
    status: 'days off that your Slack status names',
    wins: 'goals you reach and personal bests',
    requests: 'the reminder of feedback that somebody asked you for',
    week: 'what is missing at the end of a week',
    promises: 'promises made with you, and what became of yours',
    meetings: 'your 1:1s: the agenda before, what is open after',
    onboarding: 'what is mine in somebody’s first 90 days, once a week',
  } satisfies Record<Notice, string>,
  stays: {
    own: 'Otherwise: /mygoals; fewer of a kind: /pacesetter reminders',
    reminders: 'Otherwise: Your people in App Home',
    answers: 'Otherwise: /mygoals shows what was agreed',
    thanks: 'Otherwise: /givefeedback list, /praise list',
    status: 'Otherwise: enter them with /away',
    wins: 'Otherwise: /mygoals shows your numbers',
    requests: 'Otherwise: Needs you in App Home; the request itself still comes',
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
