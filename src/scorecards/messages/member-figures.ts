import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { kpiByKey } from '../../kpis/catalogue.ts';
import { kpiAmount } from '../../kpis/wording.ts';
import { formatWeekLabel } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, section } from '../../slack/blocks.ts';
import type { MemberLine, TeamCard } from '../rules/card.ts';
import { FIGURES_PER_MESSAGE } from '../rules/members.ts';
import { nameLabel } from './labels.ts';
import { ownFigure } from './own-measure-words.ts';

/** Of each person, so that a line stays one. */
const MOST_OWN = 5;

/** Slack takes 3,000 characters in a section. */
const LONGEST_SECTION = 2800;

/**
 * Everybody's figures for the card's thread, one line each in name order and the team's lead last: one message for
 * every 25 people, none for a team without people.
 */
export function memberFigureMessages(card: TeamCard, t: Translations): Message[] {
  const lines = [
    ...card.members.map((member) => memberText(member, card.currency, t)),
    ...card.leads.map((lead) => t.scorecards.teamLead({ line: memberText(lead, card.currency, t) })),
  ];
  const count = Math.ceil(lines.length / FIGURES_PER_MESSAGE);
  const parts = Array.from({ length: count }, (_, part) =>
    lines.slice(part * FIGURES_PER_MESSAGE, (part + 1) * FIGURES_PER_MESSAGE),
  );
  const week = formatWeekLabel(card.week, t.locale);
  return parts.map((part, index) => {
    const title =
      parts.length === 1
        ? t.scorecards.membersTitle({ week })
        : t.scorecards.membersMore({ week, part: index + 1, parts: parts.length });
    return {
      text: [title, ...part].join('\n'),
      blocks: [section(`*${title}*`), ...sections(part), context(t.scorecards.onlyCounted)],
    };
  });
}

function memberText({ name, isAway, figures, own }: MemberLine, currency: string, t: Translations): string {
  const isEmpty = figures.length + own.length === 0;
  if (isEmpty && isAway) return t.scorecards.memberAway({ name: nameLabel(name) });
  if (isEmpty) return t.scorecards.memberWithout({ name: nameLabel(name) });
  const amounts = [
    ...figures.map(({ kpi, actual }) => kpiAmount(kpiByKey(kpi), actual, currency, t.locale)),
    ...own.slice(0, MOST_OWN).map(({ kpi, actual }) => ownFigure(kpi, actual, currency, t)),
  ];
  return t.scorecards.member({ name: nameLabel(name), figures: amounts.join(' · ') });
}

/** Lines in as few sections as take them. */
function sections(lines: readonly string[]): KnownBlock[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    const joined = `${last}\n${line}`;
    if (last !== undefined && joined.length <= LONGEST_SECTION) texts[texts.length - 1] = joined;
    else texts.push(line);
  }
  return texts.map((text) => section(text));
}
