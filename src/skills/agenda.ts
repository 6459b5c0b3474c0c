import type { AgendaLine, AgendaSource } from '../capability.ts';
import { currentSkills } from './actions/current-skills.ts';
import { visibleSince } from './actions/visible-since.ts';
import { meanText, nameOf } from './messages/shown.ts';
import { type SkillLevel, widestFirst } from './rules/levels.ts';

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
    return [...(gap ? [gapLine(gap)] : []), ...(apart ? [apartLine(apart)] : [])];
  },
};

const gapLine =
  ({ skill, level, expected }: SkillLevel): AgendaLine =>
  (t) =>
    t.skills.agendaGap({
      name: nameOf(skill, t),
      mean: level ? meanText(level, t) : '',
      n: level?.n ?? 0,
      expected,
    });

const apartLine =
  ({ skill, self, manager }: SkillLevel): AgendaLine =>
  (t) =>
    t.skills.agendaApart({
      name: nameOf(skill, t),
      self: self ? meanText(self, t) : '',
      manager: manager ? meanText(manager, t) : '',
    });
