import type { PeriodKind } from '../../kernel/period.ts';

type Past = { k: number; n: number; kind: PeriodKind; typical: string; best: string };

/** Fewer than four judge nothing, so there are always several. */
const many = ({ n, kind }: Pick<Past, 'n' | 'kind'>) =>
  `${n} ${kind === 'range' ? 'stretches of as many days' : `${kind}s`}`;

/** What the check of a goal says, a line each. */
export const smart = {
  title: 'Before you set it',
  lead: (p: { who: string; number: string; when: string }) => `${p.who}: ${p.number} ${p.when}`,
  neverCounted: (p: { kpi: string }) =>
    `*Measurable:* this person or team has no record under ${p.kpi} yet, so there is nothing to measure it by.`,
  routine: (p: Past) =>
    `*Achievable:* routine already, reached in ${p.k} of the last ${many(p)} (usually ${p.typical}).`,
  rare: (p: Past) =>
    `*Achievable:* reached in ${p.k} of the last ${many(p)} (usually ${p.typical}, at best ${p.best}).`,
  beyond: (p: Past) =>
    `*Achievable:* more than twice the best of the last ${many(p)} (usually ${p.typical}, at best ${p.best}).`,
  lessThanHalf: (p: Past) =>
    `*Achievable:* less than half of the best of the last ${many(p)} (usually ${p.typical}, at best ${p.best}).`,
  peersRoutine: (p: Past) =>
    `*Achievable:* too little own history. In the team it is routine, reached in ${p.k} of ${many(p)} (usually ${p.typical}).`,
  peersRare: (p: Past) =>
    `*Achievable:* too little own history. In the team it was reached in ${p.k} of ${many(p)} (usually ${p.typical}, at best ${p.best}).`,
  peersBeyond: (p: Past) =>
    `*Achievable:* too little own history. It is more than twice the best of ${many(p)} in the team (usually ${p.typical}, at best ${p.best}).`,
  peersLessThanHalf: (p: Past) =>
    `*Achievable:* too little own history. It is less than half of the best of ${many(p)} in the team (usually ${p.typical}, at best ${p.best}).`,
  unknown: '*Achievable:* there is not enough history to judge it by yet.',
  unlinked: '*Relevant:* nobody has said yet what it is part of. Choose it below, or set it as it is.',
  closed: '*Relevant:* what it is part of has been closed.',
  outside: '*Relevant:* it reaches beyond the period of what it is part of.',
  noDays: '*Time-bound:* no working day is left in this period.',
  fewDays: (p: { days: string; of: string; one: boolean }) =>
    `*Time-bound:* only ${p.days} of the period’s ${p.of} working days ${p.one ? 'is' : 'are'} left.`,
  note: 'Compared as if each period had had as many working days as this one. It is advice; you decide.',
  reason: 'Why this number all the same?',
  submit: 'Set it',
};
