import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { OPEN_BUTTON } from '../ids.ts';
import type { ParsedLog } from '../rules/parse.ts';
import type { LogProblem } from '../rules/problems.ts';
import type { LogVocabulary } from '../vocabulary.ts';
import { problemWords } from './problem-words.ts';
import { readyCommands } from './ready-commands.ts';
import { dayInWords, entriesInWords } from './words.ts';

const LONGEST_QUOTE = 80;

/** Slack writes a person as `<@U123|ana>`; who typed "@ana" is shown that. */
const MENTION = /<@[A-Z0-9]+\|([^<>|]+)>/g;

/** Nothing was stored: what was clear, what was not and why, and how it would be right. */
export function notUnderstoodMessage(
  typed: string,
  { understood, date, problems }: Extract<ParsedLog, { ok: false }>,
  { book, own, today }: LogVocabulary,
  t: Translations,
): Message {
  const day = date === undefined ? null : dayInWords(date, today, t);
  const read = [
    ...(understood.length > 0 ? [entriesInWords(understood, book, t)] : []),
    ...(day ? [day] : []),
  ];
  const text = [
    t.activity.nothingStored,
    ...(read.length > 0 ? [t.activity.understood({ read: read.join(', ') })] : []),
    ...problems.flatMap((problem) => problemLines(typed, problem, { own, today }, t)),
    t.activity.example,
  ].join('\n');
  return { text, blocks: [section(text), actions(button({ id: OPEN_BUTTON, text: t.activity.openForm }))] };
}

function problemLines(
  typed: string,
  problem: LogProblem,
  { own, today }: Pick<LogVocabulary, 'own' | 'today'>,
  t: Translations,
): string[] {
  const reason = isMention(problem) ? t.activity.problem.someoneElse : problemWords(problem, t);
  const written = problem.text.replace(MENTION, '@$1').replace(/\s+/g, ' ');
  const quoted = escapeMrkdwn(shorten(written, LONGEST_QUOTE));
  const commands = readyCommands(typed, problem, { own, today }).map((command) => `\`${command}\``);
  const isGuess = problem.kind === 'unknown_word' || problem.kind === 'number_without_kpi';
  const offer = isGuess ? t.activity.didYouMean : t.activity.whichOne;
  return [
    problem.text ? `• “${quoted}”: ${reason}` : `• ${reason}`,
    ...(commands.length > 0 ? [`   ${offer({ commands: commands.join(' · ') })}`] : []),
  ];
}

function isMention({ kind, text }: LogProblem): boolean {
  return kind === 'unknown_word' && /<@[UW]/.test(text);
}
