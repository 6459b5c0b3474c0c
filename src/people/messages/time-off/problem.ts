import type { Message } from '../../../capability.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, section } from '../../../slack/blocks.ts';
import type { DaysProblem } from '../../rules/away/read-days.ts';
import { ids } from '../ids.ts';
import { daysInWords } from './words.ts';

/** Nothing was stored: what was understood, an example, and the way to the form. */
export function daysProblemMessage(problem: DaysProblem, personId: string, t: Translations): Message {
  const text = `${daysProblemSentence(problem, t)}\n${t.timeOff.example}`;
  const enter = button({ id: ids.awayEnter, text: t.timeOff.enter, value: personId });
  return { text, blocks: [section(text), actions(enter)] };
}

/** Why a text or form names no days that can be taken off. */
export function daysProblemSentence(problem: DaysProblem, t: Translations): string {
  switch (problem.kind) {
    case 'not_understood':
      return problem.read
        ? t.timeOff.understoodPart({ days: daysInWords(problem.read, t) })
        : t.timeOff.notUnderstood;
    case 'no_day':
      return t.timeOff.noDay;
    case 'which_half':
      return t.timeOff.whichHalf;
    case 'two_ways':
      return t.timeOff.twoWays({ text: `${problem.first}/${problem.second}` });
    case 'turned_around':
      return t.timeOff.turnedAround({
        first: formatDate(problem.first, t.locale),
        last: formatDate(problem.last, t.locale),
      });
    case 'too_long':
      return t.timeOff.tooLong({ days: daysInWords(problem.days, t) });
    case 'too_far':
      return t.timeOff.tooFar({ days: daysInWords(problem.days, t) });
  }
}
