import type { ActionsBlock, KnownBlock, StaticSelect } from '@slack/types';
import type { Message } from '../../../capability.ts';
import { kpiAmount } from '../../../kpis/wording.ts';
import { formatDate, formatWeekday } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, header, section, sections } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { menu, option } from '../../../slack/inputs.ts';
import type { ScoreCard } from '../../actions/score/score-card.ts';
import { askedValue } from '../../rules/score/asked.ts';
import { shownTenths } from '../../rules/score/score.ts';
import { nameLabel, oneLine } from '../labels.ts';
import { scoreIds } from './ids.ts';
import { periodTitle, roleWords, scoreHeading, scoreLine, scoreLineInWords } from './words.ts';

const LONGEST_TITLE_NAME = 80;
const MOST_OTHERS = 9;

/**
 * The score of a card: its sentence, a line for each measure, and by which weights. Below the card of a week, which says
 * itself through which day it goes, unless it is `isAlone`.
 */
export function scorePart(card: ScoreCard, t: Translations, { isAlone = false } = {}): Message {
  const { score, currency } = card;
  const { lines } = score.score;
  const tenths = shownTenths(score.score);
  return {
    blocks: [
      ...sections([
        scoreHeading(score, t),
        ...lines.map((line, n) => scoreLine(line, tenths[n] ?? null, currency, t)),
      ]),
      ...(lines.length > 0 ? [context(footer(card, t, isAlone).join(' · '))] : []),
    ],
    text: [
      scoreHeading(score, t).replaceAll('*', ''),
      ...lines.map((line, n) => scoreLineInWords(line, tenths[n] ?? null, currency, t)),
    ].join('\n'),
  };
}

/** A card of a period of its own: the score with its lines, and what was counted besides. */
export function periodCard(card: ScoreCard, t: Translations): Message {
  const { score, currency } = card;
  const title = t.scores.title({ name: titleName(card, t), period: periodTitle(score.period, t) });
  const part = scorePart(card, t, { isAlone: true });
  const others = score.others.slice(0, MOST_OTHERS);
  const also =
    others.length === 0
      ? []
      : [
          t.scores.also({
            amounts: others
              .map(({ kpi, amount }) => escapeMrkdwn(kpiAmount(kpi, amount, currency, t.locale)))
              .join(' · '),
          }),
        ];
  return {
    blocks: [header(title), ...part.blocks, ...also.map((line) => section(line))],
    text: [escapeMrkdwn(title), part.text, ...also].join('\n'),
  };
}

export const titleName = ({ name }: Pick<ScoreCard, 'name'>, t: Translations): string =>
  name === null ? t.scores.company : oneLine(name, LONGEST_TITLE_NAME);

/** Through when it goes, and by which weights. */
function footer({ score, chosenBy }: ScoreCard, t: Translations, isAlone: boolean): string[] {
  const { runningThrough, period } = score;
  const last = runningThrough;
  return [
    ...(last && isAlone
      ? [t.scorecards.through({ weekday: formatWeekday(last, t.locale), date: formatDate(last, t.locale) })]
      : []),
    ...(last ? [t.scores.running({ period: period.kind === 'year' ? 'quarter' : period.kind })] : []),
    ...weightsWords(score, chosenBy, t),
  ];
}

function weightsWords({ chosen, byRole }: ScoreCard['score'], by: string | null, t: Translations): string[] {
  if (byRole) return roleWords(byRole, t);
  if (!chosen) return [t.scores.weightsEqual];
  const { role, teamId, validFrom } = chosen;
  const whose = t.scores.whose({
    role: role === '' ? null : nameLabel(role),
    isCompany: teamId === null,
  });
  const from = formatDate(validFrom, t.locale);
  return [t.scores.weightsChosen({ whose, from, by: by === null ? null : nameLabel(by) })];
}

/** How it is made, the weeks before, another period, and the weights, as far as they are for whoever looks. */
export function scoreActions(card: ScoreCard, t: Translations): ActionsBlock {
  const { of, asked, mayExplain, mayWeigh, score } = card;
  const value = askedValue(of, asked);
  const isMade = score.score.lines.length > 0 && mayExplain;
  return actions(
    ...(isMade ? [button({ id: scoreIds.why, text: t.scores.whyButton, value })] : []),
    button({ id: scoreIds.grid, text: t.scores.gridButton, value }),
    ...(mayWeigh
      ? [
          button({
            id: scoreIds.weights,
            text: t.scores.weightsButton,
            value: of.kind === 'team' ? of.id : '',
          }),
        ]
      : []),
    periodMenu(card, t),
  );
}

function periodMenu({ of, asked }: ScoreCard, t: Translations): StaticSelect {
  const options = (['week', 'month', 'quarter'] as const).flatMap((kind) =>
    ([0, 1] as const)
      .filter((ago) => kind !== asked.kind || ago !== asked.ago)
      .map((ago) => option(askedValue(of, { kind, ago }), t.scores.periods[kind][ago] ?? '')),
  );
  return menu(scoreIds.period, options, { placeholder: t.scores.periodMenu });
}

/** A message with more below it. */
export function withParts(message: Message, ...more: (Message | KnownBlock)[]): Message {
  return {
    text: [
      message.text,
      ...more.flatMap((part) => ('text' in part && 'blocks' in part ? part.text : [])),
    ].join('\n'),
    blocks: [
      ...message.blocks,
      ...more.flatMap((part) => ('blocks' in part ? (part as Message).blocks : [part as KnownBlock])),
    ],
  };
}
