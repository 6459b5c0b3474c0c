type Told = {
  name: string;
  person: string;
  manager: string;
  cycle: string;
  until: string;
  peers: number;
  role: 'person' | 'manager' | 'reader' | 'peer';
};
type Kind = 'self' | 'manager' | 'peer';
const days = (n: number) => (n === 1 ? '1 working day' : `${n} working days`);
const part = {
  self: 'What you say in your review',
  manager: 'A review of yours to write',
  peer: 'What a colleague asked you to write',
};

/** What is told of performance reviews. */
export const reviewsTold = {
  news: {
    begun: (p: Told) =>
      `*${p.cycle}*: until *${p.until}* you write three short texts about your own work. ${p.manager} writes about it, too; each of you reads the other’s once both have finished.${p.peers > 0 ? ' You may suggest peers who write as well.' : ''}`,
    suggested: (p: Told) => `*${p.person}* suggested peers for their review (${p.cycle}). Whom do you ask?`,
    asked: (p: Told) =>
      `${p.manager} asks you to write two short texts about working with *${p.person}* until *${p.until}* (${p.cycle}). Both of them read it, with your name. You may say no.`,
    declined: (p: Told) =>
      `Somebody you asked would rather not write about *${p.person}*. You can choose somebody else.`,
    shared: (p: Told) =>
      `Both of you have written: you and *${p.name}* now read the whole review (${p.cycle}). Find a time to talk about it.`,
    joined: (p: Told) =>
      p.role === 'person'
        ? 'A peer wrote in your review as well.'
        : `A peer wrote in *${p.person}*’s review as well.`,
    noted: (p: Told) => `*${p.name}* wrote down what you talked about (${p.cycle}).`,
    added: (p: Told) => `*${p.name}* added something to their part of the review (${p.cycle}).`,
    acknowledged: (p: Told) =>
      `*${p.person}* says that they read the review and that you talked (${p.cycle}). It is closed.`,
    called_off: (p: Told) =>
      p.role === 'person'
        ? `Your review (${p.cycle}) was called off. What you wrote stays yours alone.`
        : `*${p.person}*’s review (${p.cycle}) was called off. What you wrote stays yours alone.`,
    left: (p: Told) =>
      `*${p.person}*’s review (${p.cycle}) has ended, as they work here no more. Nothing is left to write.`,
    taken_over: (p: Told) =>
      p.role === 'manager'
        ? `You lead *${p.person}* now, so you write in their review until *${p.until}* (${p.cycle}). What was written before you came you do not see before you have finished, too.`
        : `*${p.manager}* leads you now and writes in your review (${p.cycle}). What you wrote is read by them, once both of you have finished.`,
    shown: (p: Told) => `*${p.person}* shows you a review from before you led them (${p.cycle}).`,
  },
  begunManager: (p: { cycle: string; names: string; n: number; until: string }) =>
    `*${p.cycle}*: until *${p.until}* you write about ${p.names}. Each reads it once they have written, too; nobody else does.`,
  need: {
    write: {
      self: (p: { name: string; cycle: string; until: string }) =>
        `*Your review* (${p.cycle}): write your part until ${p.until}.`,
      manager: (p: { name: string; cycle: string; until: string }) =>
        `*${p.name}’s review* (${p.cycle}): write your part until ${p.until}.`,
      peer: (p: { name: string; cycle: string; until: string }) =>
        `*About ${p.name}* (${p.cycle}): you were asked to write until ${p.until}.`,
    },
    peers: (p: { name: string; cycle: string; n: number }) =>
      `*${p.name}* suggested ${p.n === 1 ? 'a peer' : `${p.n} peers`} for their review (${p.cycle}).`,
    talk: (p: { name: string; cycle: string; isPerson: boolean; isTalkedAbout: boolean }) =>
      p.isTalkedAbout
        ? `*Your review with ${p.name}* (${p.cycle}): say that you read it and talked.`
        : `*${p.isPerson ? `Your review with ${p.name}` : `${p.name}’s review`}* (${p.cycle}): both have written; read it and talk about it.`,
  },
  moreNeeds: (p: { n: number }) => `${p.n} more in reviews.`,
  agenda: (p: { cycle: string }) =>
    `Review *${p.cycle}*: both have written, and it was not talked about yet · \`/pacesetter reviews\``,
  nudge: {
    name: 'reviews to write',
    soon: (p: { kind: Kind; date: string; days: number }) =>
      `${part[p.kind]} is due on ${p.date}: ${days(p.days)} left.`,
    today: (p: { kind: Kind; date: string; days: number }) => `${part[p.kind]} is due today.`,
    late: (p: { kind: Kind; date: string; days: number }) => `${part[p.kind]} was due on ${p.date}.`,
    next: 'A draft of a few lines is a start: only you read it until you finish.',
    number: (p: { date: string }) => `Due on ${p.date}, as the cycle says`,
    rule: 'I say so when three working days or fewer are left, and when it is late.',
  },
};
