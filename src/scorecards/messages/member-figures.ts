import type { Message } from '../../capability.ts';
import { kpiByKey } from '../../kpis/catalogue.ts';
import { kpiAmount } from '../../kpis/wording.ts';
import { formatWeekLabel } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, section } from '../../slack/blocks.ts';
import type { MemberLine, TeamCard } from '../rules/card.ts';
import { nameLabel } from './labels.ts';

/** Under the 3,000 characters of a section, and twice (blocks and text) far under a message's 13,000. */
const LONGEST_PART = 2800;

/**
 * Everybody's figures for the card's thread, one line each in name order and the team's lead last: one message for
 * most teams, several for a large one, none for a team without people.
 */
export function memberFigureMessages(card: TeamCard, t: Translations): Message[] {
  const parts = inParts([
    ...card.members.map((member) => memberText(member, card.currency, t)),
    ...card.leads.map((lead) => t.scorecards.teamLead({ line: memberText(lead, card.currency, t) })),
  ]);
  const week = formatWeekLabel(card.week, t.locale);
  return parts.map((lines, index) => {
    const title =
      parts.length === 1
        ? t.scorecards.membersTitle({ week })
        : t.scorecards.membersMore({ week, part: index + 1, parts: parts.length });
    return {
      text: [title, ...lines].join('\n'),
      blocks: [section(`*${title}*`), section(lines.join('\n')), context(t.scorecards.onlyCounted)],
    };
  });
}

function memberText({ name, figures }: MemberLine, currency: string, t: Translations): string {
  if (figures.length === 0) return t.scorecards.memberWithout({ name: nameLabel(name) });
  const amounts = figures.map(({ kpi, actual }) => kpiAmount(kpiByKey(kpi), actual, currency, t.locale));
  return t.scorecards.member({ name: nameLabel(name), figures: amounts.join(' · ') });
}

function inParts(lines: readonly string[]): string[][] {
  const parts: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    length += line.length + 1;
    const part = parts.at(-1);
    if (part && length <= LONGEST_PART) part.push(line);
    else {
      parts.push([line]);
      length = line.length + 1;
    }
  }
  return parts;
}
