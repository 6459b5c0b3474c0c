const ratings = (n: number) => `${n} ratings`;

type Level = { skill: string; level: string; n: number };

/** A skill that is worth practising, to the person and to who leads them directly; nobody else hears of it. */
export const gaps = {
  name: 'skills worth practising',
  low: (p: Level) => `${p.skill} is at ${p.level} of 5, by ${ratings(p.n)}.`,
  belowExpected: (p: Level & { expected: number }) =>
    `${p.skill} is at ${p.level} of 5, by ${ratings(p.n)}; ${p.expected} is expected.`,
  number: (p: Level) =>
    `${p.skill}: ${p.level} of 5, ${ratings(p.n)} of the last 180 days, one’s own left out`,
  take: 'Take the course',
  practise: 'Practise',
  own: {
    course: 'There is a course for it that you have not had. *Take the course* puts it on your list.',
    practise: (p: { talk: string }) =>
      `Practise it in a role-play, for example “${p.talk}”. Only you see what it comes to, until you share it.`,
    rule: 'I say so of a skill at 2 or lower, or a point below what is expected, from two ratings by others on; of each at most every four weeks, and not while you are at a course for it. Only you and whoever leads you directly hear of it.',
  },
  manager: {
    course: 'There is a course for it that they have not had. Giving it takes a minute.',
    practise: (p: { talk: string }) =>
      `Offer to play a role-play with them, for example “${p.talk}”. They invite you with \`/pacesetter roleplay\`.`,
    rule: 'I say so of a skill at 2 or lower, or a point below what is expected, from two ratings by others on; of each person at most every four weeks, and not while they are at a course for it. Only the two of you hear of it, no deputy and nobody above.',
  },
};
