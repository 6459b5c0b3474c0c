import type { Message } from '../../../capability.ts';
import { formatNumber } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, divider, section, sections } from '../../../slack/blocks.ts';
import type { ScoreCard } from '../../actions/score/score-card.ts';
import { nameLabel } from '../labels.ts';
import { periodCard } from './score-part.ts';
import { heading, percent, standingOf } from './words.ts';

/** Of the longest names and numbers so many fit into one message. */
const MOST_TEAMS = 40;

/** The company's own numbers, then each team with its score and what it is made of; by name, as it is no ranking. */
export function companyCard(card: ScoreCard, t: Translations): Message {
  const { teams, currency } = card;
  const whole = periodCard(card, t);
  const shown = teams.slice(0, MOST_TEAMS);
  const lines = shown.map(({ team, score: { score } }) =>
    t.scores
      .teamLine({
        name: nameLabel(team.name),
        score: score.uncapped
          ? t.scores.teamScore({
              percent: percent(score.uncapped, t),
              k: score.counted,
              n: score.lines.length,
            })
          : t.scores.teamNoScore,
        lines: score.lines
          .map((line) => `${heading(line.kpi, t).replaceAll('*', '')} ${shortStanding(line)}`)
          .join(' · '),
      })
      .trimEnd(),
  );
  const more = teams.length - shown.length;
  const listed = more > 0 ? [...lines, t.scores.teamsMore({ count: more })] : lines;
  if (teams.length === 0) {
    return {
      text: [whole.text, t.scores.noTeams].join('\n'),
      blocks: [...whole.blocks, section(t.scores.noTeams)],
    };
  }
  return {
    text: [whole.text, ...listed.map((line) => line.replaceAll('*', ''))].join('\n'),
    blocks: [
      ...whole.blocks,
      divider(),
      section(`*${t.scores.teams}* (${formatNumber(teams.length, t.locale)})`),
      ...sections(listed),
      context(t.scores.companyNote),
    ],
  };

  function shortStanding(line: ScoreCard['score']['score']['lines'][number]): string {
    if (!line.attainment) return line.missing === 'no_target' ? t.scores.lineNoTarget : t.scores.lineNoData;
    const standing = standingOf(line, currency, t);
    return `${standing} (${percent(line.attainment, t)})`;
  }
}
