import type { KnownBlock } from '@slack/types';
import type { Message } from '../../../capability.ts';
import { formatList } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { Waiting, WaitingGoal } from '../../actions/contract/waiting.ts';
import { ANSWER_BUTTON, WAITING_BUTTON } from './ids.ts';
import { numberWords, whenWords } from './words.ts';

const MOST_NAMES = 5;
const MOST_LINES = 15;

/** In a manager's own card: who has not answered, what their people suggest, and who is hardly sure. */
export function waitingBlocks(waiting: Waiting, t: Translations): KnownBlock[] {
  const lines = waitingLines(waiting, t);
  if (lines.length === 0) return [];
  return [section(lines.join('\n')), actions(button({ id: WAITING_BUTTON, text: t.contract.showList }))];
}

/** The same as lines of text. */
export function waitingLines({ notAnswered, suggested, worries }: Waiting, t: Translations): string[] {
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
  ];
}

/** Each person once, by what waits longest; a few of them. */
function namesOf(
  goals: readonly WaitingGoal[],
  wordsOf: (goal: WaitingGoal) => string,
  t: Translations,
): string {
  const people = [...Map.groupBy(goals, ({ proposal }) => proposal.personId).values()];
  const names = people.flatMap(([first]) => (first ? [wordsOf(first)] : []));
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES);
  return formatList(more > 0 ? [...shown, t.contract.moreNames({ count: more })] : shown, t.locale);
}

/** `/setgoal unanswered`: all of it, with a way to answer what people suggest themselves. */
export function waitingMessage(waiting: Waiting, t: Translations): Message {
  const { notAnswered, suggested, worries } = waiting;
  const line = ({ name, proposal, days }: WaitingGoal) =>
    t.contract.listLine({ ...about(name, proposal, t), days });
  const worry = ({ name, proposal }: WaitingGoal) =>
    t.contract.listWorry({ ...about(name, proposal, t), belief: proposal.belief ?? 0 });
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
  ];
  const lines = waitingLines(waiting, t);
  if (blocks.length === 0) return { text: t.contract.listNone, blocks: [section(t.contract.listNone)] };
  return { text: [t.contract.listTitle, ...lines].join('\n'), blocks };
}

function listBlocks(
  title: string,
  goals: readonly WaitingGoal[],
  blocksOf: (goal: WaitingGoal) => KnownBlock[],
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

const about = (name: string, proposal: WaitingGoal['proposal'], t: Translations) => ({
  name: escapeMrkdwn(name),
  number: numberWords(proposal, proposal.target, t),
  when: whenWords(proposal, t),
});
