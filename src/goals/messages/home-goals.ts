import type { KnownBlock } from '@slack/types';
import { kpiHeading } from '../../kpis/wording.ts';
import type { Translations } from '../../locales/index.ts';
import { button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GoalLine } from '../actions/goal-line.ts';
import type { GoalsCard } from '../actions/my-goals.ts';
import { ANSWER_BUTTON } from './contract/ids.ts';
import { isFor } from './contract/proposal.ts';
import { MINE_BUTTON, noGoalsBlocks, saidWords } from './goals-card.ts';
import { periodHeading } from './pace-words.ts';
import { besideWords, lineStatus, numbersLine } from './target-words.ts';

/** Goals that stand in App Home; *Details* has the others. */
const MOST_GOALS = 8;

/**
 * One's own goals and those of one's teams as App Home has them: each in three lines, so that a phone shows them
 * together with what needs the reader. Their records, and what it would take, are behind *Details*.
 */
export function homeGoals(card: GoalsCard, t: Translations): KnownBlock[] {
  const groups = [
    { title: t.home.paceTitle, lines: card.lines },
    ...card.teams.map(({ team, lines }) => ({
      title: t.goals.teamTitle({ team: escapeMrkdwn(team.name) }),
      lines,
    })),
  ].filter(({ lines }) => lines.length > 0);
  const blocks = noGoalsBlocks(card, t);
  let shown = 0;
  for (const [index, { title, lines }] of groups.entries()) {
    const some = lines.slice(0, MOST_GOALS - shown);
    if (some.length === 0) break;
    const details = button({ id: MINE_BUTTON, text: t.home.details });
    blocks.push(section(`*${title}*`, index === 0 ? details : undefined));
    blocks.push(...some.map((line) => lineBlock(line, card, t)));
    shown += some.length;
  }
  const left = groups.flatMap(({ lines }) => lines).length - shown;
  return left > 0 ? [...blocks, context(t.home.goalsLeft({ count: left }))] : blocks;
}

function lineBlock(line: GoalLine, card: GoalsCard, t: Translations): KnownBlock {
  const { id } = line.goal;
  const open = card.open.get(id);
  const answer = { id: ANSWER_BUTTON, text: t.contract.answer, style: 'primary' as const };
  const isAsked = open && isFor(open, card.readerId);
  return section(lineText(line, card, t), isAsked ? button({ ...answer, value: open.id }) : undefined);
}

function lineText(line: GoalLine, card: GoalsCard, t: Translations): string {
  const heading = `*${escapeMrkdwn(kpiHeading(line.kpi, t.locale))}* · ${periodHeading(line.period, t)}`;
  // What is still needed stands last of them.
  const next = besideWords(line, t).slice(-1);
  return [
    `${heading} · *${lineStatus(line, t)}*`,
    numbersLine(line, t),
    ...next,
    ...saidWords(line, card, t),
  ].join('\n');
}
