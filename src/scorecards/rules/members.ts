import { catalogue } from '../../kpis/catalogue.ts';
import type { MemberLine } from './card.ts';
import { figureOf, measureOf } from './team-figures.ts';
import type { Member, TeamWeek } from './team-week.ts';

/** Lines in one message of the thread: about half of what Slack takes, were every one as long as it gets. */
export const FIGURES_PER_MESSAGE = 25;

/**
 * Everybody's own figures, in the order of names in the team's language; whoever leads the team apart, and only with
 * figures of their own: most leads sell nothing.
 */
export function memberLines(week: TeamWeek): { members: MemberLine[]; leads: MemberLine[] } {
  const { compare } = new Intl.Collator(week.locale);
  const lines = week.members
    .toSorted((one, other) => compare(one.name, other.name) || (one.personId < other.personId ? -1 : 1))
    .map((member) => ({ member, line: lineOf(member, week) }));
  return {
    members: lines.filter(({ member }) => !member.isManager).map(({ line }) => line),
    leads: lines
      .filter(({ member, line }) => member.isManager && line.figures.length + line.own.length > 0)
      .map(({ line }) => line),
  };
}

function lineOf({ personId, name, isAway }: Member, week: TeamWeek): MemberLine {
  const figures = catalogue.flatMap(({ key: kpi }) => {
    const measure = measureOf(week, kpi);
    const actual = measure ? figureOf(measure, personId) : 0;
    return actual === 0 ? [] : [{ kpi, actual }];
  });
  const own = week.own.flatMap(({ kpi, people }) =>
    people.filter((each) => each.personId === personId).map(({ actual }) => ({ kpi, actual })),
  );
  return { personId, name, isAway, figures, own };
}
