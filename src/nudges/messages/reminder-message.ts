import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { formatDate, formatWeekday } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { NudgeTrigger, NudgeWords } from '../../reminder.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Reminder, ReminderPart } from '../actions/reminder.ts';
import { GIVE_FEEDBACK, SNOOZE, UNSNOOZE, WHY } from './ids.ts';

/** The reminder: who is worth a word this week, why, and what to do next. The text says the same alone. */
export function reminderMessage(
  { day, standsInFor, people }: Reminder,
  triggers: readonly NudgeTrigger[],
  t: Translations,
): Message {
  const title = t.nudges.title({
    weekday: formatWeekday(day, t.locale),
    date: formatDate(day, t.locale),
    people: people.length,
    standsInFor: standsInFor === null ? null : escapeMrkdwn(standsInFor),
  });
  const parts = people.map((part) => personPart(part, part.decisionId, triggers, t));
  return {
    text: [title, ...parts.map(({ text }) => text)].join('\n'),
    blocks: [section(title), ...parts.flatMap(({ blocks }) => blocks)],
  };
}

/** A person who is worth a word; `value` is the decision's id, and what says where it stands. */
export function personPart(
  part: ReminderPart,
  value: string,
  triggers: readonly NudgeTrigger[],
  t: Translations,
): { text: string; blocks: KnownBlock[] } {
  const { notBefore } = part;
  const name = `*${escapeMrkdwn(part.name)}*`;
  if (notBefore !== null) {
    const text = t.nudges.notBefore({ name, date: formatDate(notBefore, t.locale) });
    const undo = button({ id: UNSNOOZE, text: t.nudges.undo, value });
    return { text, blocks: [section(text, undo)] };
  }
  const { why, nextStep } = wordsOf(part, triggers, t);
  const settles = triggers
    .find(({ key }) => key === part.trigger)
    ?.button?.({ subjectId: part.personId, numbers: part.numbers }, t);
  const text = t.nudges.person({ name, why, nextStep });
  const give = button({ id: GIVE_FEEDBACK, text: t.nudges.giveFeedback, value: part.personId });
  return {
    text,
    blocks: [
      section(text),
      actions(
        ...(settles ? [button(settles)] : []),
        ...(part.isInSlack ? [give] : []),
        button({ id: SNOOZE, text: t.nudges.snooze, value }),
        button({ id: WHY, text: t.nudges.why, value }),
      ),
    ],
  };
}

/** A finding's words, by the trigger that made it. Throws for one that is gone. */
export function wordsOf(
  { trigger, numbers }: Pick<ReminderPart, 'trigger' | 'numbers'>,
  triggers: readonly NudgeTrigger[],
  t: Translations,
): NudgeWords {
  const known = triggers.find(({ key }) => key === trigger);
  if (!known) throw new Error(`No trigger ${trigger}`);
  return known.words(numbers, t);
}
