type Says = 'on_track' | 'at_risk' | 'off';

const words: Record<Says, string> = { on_track: 'on track', at_risk: 'at risk', off: 'off' };

/** How a goal looks, from week to week, to the person whose it is. */
export const checkIn = {
  button: { on_track: 'On track', at_risk: 'At risk', off: 'Off' } satisfies Record<Says, string>,
  ask: 'How does it look to you this week?',
  need: (p: { kpi: string; period: string; status: string }) =>
    `How does *${p.kpi}* (${p.period}) look to you this week? The numbers say ${p.status}.`,
  needsLeft: (p: { count: number }) =>
    p.count === 1 ? '1 more goal under *My goals*.' : `${p.count} more goals under *My goals*.`,
  change: 'Change, say why',
  /** `numbers`: what the pace says, when that is something else. */
  said: (p: { name: string | null; says: Says; why: string; numbers: string | null }) =>
    `This week ${p.name ?? 'you'} said *${words[p.says]}*${p.why && `: “${p.why}”`}${
      p.numbers === null ? '' : `; the numbers say *${p.numbers}*`
    }`,
  notYours: 'Only the person whose goal it is can say how it looks to them.',
  formTitle: 'This week',
  formSave: 'Save',
  formSays: 'How does it look?',
  formNote: 'Why, in a few words',
  formVisible: 'You and those who lead you see it. You can change it all week.',
  doubts: (p: { names: string }) => `*In doubt this week:* ${p.names}`,
  doubtName: (p: { name: string; kpi: string; says: Says }) => `${p.name} (${p.kpi}: ${words[p.says]})`,
  listDoubts: 'In doubt this week',
  listDoubt: (p: { name: string; kpi: string; says: Says; why: string }) =>
    `${p.name}: ${p.kpi}, *${words[p.says]}*${p.why && `: “${p.why}”`}`,
};
