type Names = { person: string; manager: string };
type Period = 'week' | 'month' | 'quarter' | 'year' | 'range';
const PERIODS = { week: 'week', month: 'month', quarter: 'quarter', year: 'year', range: 'time' } as const;
const periods = (period: Period, n: number) => `${PERIODS[period]}${n === 1 ? '' : 's'}`;

/** What a part of a review asks, and what stands above it. */
export const reviewParts = {
  facts: {
    title: 'What I know of this time',
    none: 'Nothing was recorded yet.',
    goal: (p: { name: string; period: Period; met: number; judged: number; percent: string | null }) =>
      `${p.name}: met in ${p.met} of ${p.judged} ${periods(p.period, p.judged)}${p.percent ? `, ${p.percent} in all` : ''} · \`/mygoals closed\``,
    score: (p: { period: string; score: string; isRunning: boolean }) =>
      `Score ${p.period}: ${p.score}${p.isRunning ? ' so far' : ''} · \`/scorecard\``,
    promisesPerson: (p: Names & { isOwn: boolean; k: number; n: number }) =>
      `Promises ${p.isOwn ? `you made ${p.manager}` : `${p.person} made you`}: ${p.k} of ${p.n} kept in time · \`/pacesetter promises\``,
    promisesManager: (p: Names & { isOwn: boolean; k: number; n: number }) =>
      `Promises ${p.isOwn ? `${p.manager} made you` : `you made ${p.person}`}: ${p.k} of ${p.n} kept in time · \`/pacesetter promises\``,
    skill: (p: { name: string; before: string; after: string }) => `${p.name} ${p.before} → ${p.after}`,
    skills: (p: { moved: string }) => `Skills that moved: ${p.moved} · \`/pacesetter skills\``,
    received: (p: Names & { isOwn: boolean; n: number }) =>
      `Feedback ${p.isOwn ? 'you received' : `you gave ${p.person}`}: ${p.n} · \`/givefeedback list\``,
    given: (p: Names & { isOwn: boolean; n: number }) =>
      `Feedback ${p.isOwn ? `you gave ${p.manager}` : `${p.person} gave you`}: ${p.n} · \`/givefeedback list\``,
  },

  questions: {
    self: {
      well: { label: 'What went well?', hint: 'What are you glad about, and what did it take?' },
      hard: { label: 'What was hard?', hint: 'What got in the way, and what did you learn from it?' },
      next: { label: 'What next?', hint: 'What do you want to do, and what do you need for it?' },
    },
    manager: {
      well: { label: 'What did they do well?', hint: 'What you saw, with an example, and what came of it.' },
      hard: { label: 'What can they get better at?', hint: 'One or two things, each with an example.' },
      next: { label: 'What next?', hint: 'What you suggest, and what you will do for it.' },
    },
    peer: {
      well: { label: 'What do they do well?', hint: 'What you saw yourself, with an example.' },
      hard: { label: 'What would help you even more?', hint: 'One thing they could do otherwise.' },
    },
  },
  overallLabel: 'All in all, by what was agreed',
  overallHint: 'You can leave this out.',
  overall: {
    below: 'Below what was agreed',
    mostly: 'Mostly what was agreed',
    fully: 'Fully what was agreed',
    beyond: 'Beyond what was agreed',
  },
  doneLabel: 'Is it finished?',
  keepDraft: 'Not yet: keep it as a draft that only I read',
  finish: {
    self: 'Yes: my manager reads it once both of us have finished',
    manager: 'Yes: they read it once both of us have finished',
    peer: 'Yes: both read it once both of them have finished',
  },
};
