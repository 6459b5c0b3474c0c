/** What became of goals whose periods are over. */
export const closing = {
  title: 'Your closed goals',
  titleOf: (p: { name: string }) => `Closed goals of ${p.name}`,
  outcome: { met: 'met', missed: 'missed', no_target: 'nothing was due' },
  closed: (p: { number: string; date: string }) => `closed at ${p.number} on ${p.date}`,
  corrected: (p: { number: string; date: string }) => `corrected to ${p.number} on ${p.date}`,
  none: 'No goal of yours has been closed yet. The first is once its week, month or quarter is over.',
  noneOf: (p: { name: string }) => `No goal of ${p.name} has been closed yet.`,
  note: (p: { days: number }) =>
    `A goal is closed ${p.days} working days after its period, in the night. What comes in later corrects the number; the one it was closed at stays visible.`,
  before: (p: { range: string; outcome: string; numbers: string; rounds: string }) =>
    `Last closed: ${p.range}, *${p.outcome}*, ${p.numbers}; ${p.rounds}.`,
};
