import type { KnownBlock } from '@slack/types';
import type { Message } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, header, sections } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { CompetitionView } from '../../actions/competition/view.ts';
import { FEWEST_PEOPLE } from '../../rules/board/eligible.ts';
import { nameLabel, namesLabel } from '../labels.ts';
import { MY_PLACE_BUTTON } from './ids.ts';
import { daysOf, nameOf, ruleLines, scoreWords, totalWords } from './words.ts';

/** Of a place that many share, so many are named. */
const MOST_NAMED = 10;

/** In the channel on the first day: what counts, and that it stays so. */
export function startedMessage(view: CompetitionView, t: Translations): Message {
  const title = t.competitions.startedTitle({ name: view.competition.name });
  const lines = [
    t.competitions.days({ days: daysOf(view.competition, t) }),
    ...ruleLines(view, t),
    t.competitions.takePart({ people: view.standing?.people ?? 0 }),
  ];
  return post(title, lines, [t.competitions.frozenRules], view, t);
}

/** In the channel while it runs. */
export function standingMessage(view: CompetitionView, t: Translations): Message {
  const title = t.competitions.standingTitle({ name: view.competition.name });
  return post(title, [daysOf(view.competition, t), ...topLines(view, t)], [t.competitions.topOnly], view, t);
}

/** In the channel at its end, and again when it was corrected. */
export function resultMessage(view: CompetitionView, t: Translations): Message {
  const { competition, standing } = view;
  const isCorrected = (standing?.round ?? 0) > 1;
  const named = { name: competition.name };
  const title = isCorrected ? t.competitions.correctedTitle(named) : t.competitions.resultTitle(named);
  return post(title, [...winnerLines(view, t), ...topLines(view, t)], [t.competitions.frozenResult], view, t);
}

/** In the channel when it ended without a result. */
export function calledOffMessage(view: CompetitionView, t: Translations): Message {
  const text = t.competitions.calledOff({ name: nameOf(view.competition), who: nameLabel(view.creator) });
  return { text, blocks: sections([text]) };
}

/** Who won, and the prize; or that nobody did. */
export function winnerLines(view: CompetitionView, t: Translations): string[] {
  const { competition, standing } = view;
  if (!standing || standing.isFigures || standing.round === 0) return [];
  const won = standing.top.filter(({ item }) => standing.winners.includes(item.personId));
  const names = won.slice(0, MOST_NAMED).map(({ item }) => item.name);
  if (names.length === 0) return [t.competitions.nobodyWon];
  const { prize, prizeRule } = competition;
  return [
    t.competitions.won({ names: namesLabel(names, t), n: won.length }),
    ...(prize
      ? [
          t.competitions.wonPrize({
            prize: escapeMrkdwn(prize),
            name: nameLabel(view.creator),
            rule: won.length > 1 ? prizeRule : null,
          }),
        ]
      : []),
  ];
}

/** The first three, with what stands behind their places, and everybody together. */
export function topLines(view: CompetitionView, t: Translations): string[] {
  const { competition, standing } = view;
  if (!standing) return [];
  const total = t.competitions.together({ total: totalWords(view, t) });
  if (standing.isFigures) return [standing.people < FEWEST_PEOPLE ? t.boards.tooSmall : total];
  const shown = standing.top.slice(0, MOST_NAMED).map(({ item, place, isShared }) =>
    t.competitions.place({
      place,
      isShared,
      name: nameLabel(item.name),
      score: scoreWords(competition, item.score, t),
    }),
  );
  const more = standing.top.length - shown.length;
  return [
    ...(shown.length > 0 ? shown : [t.competitions.nobodyYet]),
    ...(more > 0 ? [t.boards.andMore({ more })] : []),
    total,
  ];
}

function post(
  title: string,
  lines: readonly string[],
  notes: readonly string[],
  { competition, standing }: CompetitionView,
  t: Translations,
): Message {
  const blocks: KnownBlock[] = [
    header(title),
    ...sections(lines),
    context(notes.join(' ')),
    ...(standing?.isFigures
      ? []
      : [actions(button({ id: MY_PLACE_BUTTON, text: t.competitions.myPlace, value: competition.id }))]),
  ];
  return { text: [escapeMrkdwn(title), ...lines].join('\n'), blocks };
}
