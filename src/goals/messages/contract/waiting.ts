import type { KnownBlock } from '@slack/types';
import type { Message } from '../../../capability.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { kpiName } from '../../../kpis/catalogue.ts';
import { formatDate, formatList } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { Doubt } from '../../actions/check-in/doubts.ts';
import type { NeedingAnswer } from '../../actions/contract/needing-answer.ts';
import type { Waiting, WaitingGoal } from '../../actions/contract/waiting.ts';
import { noteWords } from '../check-in/words.ts';
import { ANSWER_BUTTON, WAITING_BUTTON } from './ids.ts';
import { numberWords, whenWords } from './words.ts';

const MOST_NAMES = 5;
/** In each of four lists: a message holds 50 blocks. */
const MOST_LINES = 11;

/** In a manager's own card: who has not answered, what their people suggest, and who is hardly sure. */
export function waitingBlocks(waiting: Waiting, t: Translations): KnownBlock[] {
  const lines = waitingLines(waiting, t);
  if (lines.length === 0) return [];
  return [section(lines.join('\n')), actions(button({ id: WAITING_BUTTON, text: t.contract.showList }))];
}

/** The same as lines of text. */
export function waitingLines(
  { notAnswered, suggested, worries, doubts }: Waiting,
  t: Translations,
): string[] {
  const daysOf = ({ name, days }: WaitingGoal) => t.contract.waitingName({ name: escapeMrkdwn(name), days });
  const beliefOf = ({ name, proposal }: WaitingGoal) =>
    t.contract.worriedName({ name: escapeMrkdwn(name), belief: proposal.belief ?? 0 });
  return [
    ...(notAnswered.length > 0
      ? [t.contract.waiting({ count: notAnswered.length, names: namesOf(notAnswered, daysOf, t) })]
      : []),
    ...(suggested.length > 0
      ? [t.contract.suggestedToYou({ count: suggested.length, names: namesOf(suggested, daysOf, t) })]
      : []),
    ...(worries.length > 0 ? [t.contract.worries({ names: namesOf(worries, beliefOf, t) })] : []),
    ...(doubts.length > 0
      ? [t.checkIn.doubts({ names: namesOf(doubts, (doubt) => t.checkIn.doubtName(doubtIn(doubt, t)), t) })]
      : []),
  ];
}

/** Each person once, by what waits longest; a few of them. */
function namesOf<T extends WaitingGoal | Doubt>(
  goals: readonly T[],
  wordsOf: (goal: T) => string,
  t: Translations,
): string {
  const personOf = (each: T) => ('proposal' in each ? each.proposal.personId : each.personId);
  const people = [...Map.groupBy(goals, personOf).values()];
  const names = people.flatMap(([first]) => (first ? [wordsOf(first)] : []));
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES);
  return formatList(more > 0 ? [...shown, t.contract.moreNames({ count: more })] : shown, t.locale);
}

/** In a manager's week: a number that waits for their answer. `since`: the day it was suggested, in their zone. */
export function owedAnswer(
  { proposal, kpi, from }: NeedingAnswer,
  since: LocalDate,
  t: Translations,
): string {
  return t.week.answer({
    name: escapeMrkdwn(from),
    number: numberWords(kpi, proposal, t),
    when: whenWords(proposal, t),
    date: formatDate(since, t.locale),
  });
}

/** `/setgoal unanswered`: all of it, with a way to answer what people suggest themselves. */
export function waitingMessage(waiting: Waiting, t: Translations): Message {
  const { notAnswered, suggested, worries, doubts } = waiting;
  const line = (goal: WaitingGoal) => t.contract.listLine({ ...about(goal, t), days: goal.days });
  const worry = (goal: WaitingGoal) =>
    t.contract.listWorry({ ...about(goal, t), belief: goal.proposal.belief ?? 0 });
  const blocks: KnownBlock[] = [
    ...listBlocks(
      t.contract.listSuggested,
      suggested,
      (goal) => [
        section(line(goal), button({ id: ANSWER_BUTTON, text: t.contract.answer, value: goal.proposal.id })),
      ],
      t,
    ),
    ...listBlocks(t.contract.listNotAnswered, notAnswered, (goal) => [section(line(goal))], t),
    ...listBlocks(t.contract.listWorries, worries, (goal) => [section(worry(goal))], t),
    ...listBlocks(
      t.checkIn.listDoubts,
      doubts,
      (doubt) => [section(t.checkIn.listDoubt(doubtIn(doubt, t)))],
      t,
    ),
  ];
  const lines = waitingLines(waiting, t);
  if (blocks.length === 0) return { text: t.contract.listNone, blocks: [section(t.contract.listNone)] };
  return { text: [t.contract.listTitle, ...lines].join('\n'), blocks };
}

function listBlocks<T>(
  title: string,
  goals: readonly T[],
  blocksOf: (goal: T) => KnownBlock[],
  t: Translations,
): KnownBlock[] {
  if (goals.length === 0) return [];
  const left = goals.length - MOST_LINES;
  return [
    section(`*${title}*`),
    ...goals.slice(0, left > 0 ? MOST_LINES - 1 : MOST_LINES).flatMap(blocksOf),
    ...(left > 0 ? [context(t.contract.listMore({ count: left + 1 }))] : []),
  ];
}

const about = ({ name, proposal, kpi }: WaitingGoal, t: Translations) => ({
  name: escapeMrkdwn(name),
  number: numberWords(kpi, proposal, t),
  when: whenWords(proposal, t),
});

const doubtIn = ({ kpi, name, said }: Doubt, t: Translations) => ({
  name: escapeMrkdwn(name),
  kpi: escapeMrkdwn(kpiName(kpi, t.locale, 2)),
  says: said.says,
  why: noteWords(said.note),
});
