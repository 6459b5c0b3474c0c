import type { AgendaSource } from '../capability.ts';
import { currentSkills } from './actions/current-skills.ts';
import { visibleSince } from './actions/visible-since.ts';
import { meanText, nameOf } from './messages/shown.ts';
import { widestFirst } from './rules/levels.ts';

/** One thing to practise at a time, and one to look at together: a list of six is worked on by nobody. */
export const skillAgenda: AgendaSource = {
  key: 'skills',
  async find({ db }, { workspaceId, manager, report, today }) {
    const pair = { personId: report.id, managerId: manager.id };
    const since = await visibleSince(db, workspaceId, pair, today);
    if (since === null) return [];
    const { skills } = await currentSkills(db, workspaceId, report.id, today, { since });
    const [gap] = widestFirst(skills.filter((each) => each.gap !== null));
    const apart = skills.find((each) => each.apart !== null && each.skill.key !== gap?.skill.key);
    return [
      ...(gap?.level
        ? [
            (t: Parameters<typeof nameOf>[1]) =>
              t.skills.agendaGap({
                name: nameOf(gap.skill, t),
                mean: gap.level ? meanText(gap.level, t) : '',
                n: gap.level?.n ?? 0,
                expected: gap.expected,
              }),
          ]
        : []),
      ...(apart?.self && apart.manager
        ? [
            (t: Parameters<typeof nameOf>[1]) =>
              t.skills.agendaApart({
                name: nameOf(apart.skill, t),
                self: apart.self ? meanText(apart.self, t) : '',
                manager: apart.manager ? meanText(apart.manager, t) : '',
              }),
          ]
        : []),
    ];
  },
};
