import type { Message } from '../../capability.ts';
import { formatDay } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { NudgeWords } from '../../reminder.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { DueNumbers } from '../actions/find-due.ts';
import type { Given } from '../actions/given.ts';
import { ids } from './ids.ts';
import { courseLink, courseName } from './line.ts';

/** To somebody who was given a course. */
export function assignedMessage(given: Given, giver: string, t: Translations): Message {
  const words = { by: escapeMrkdwn(giver), date: formatDay(given.due, t.locale) };
  return {
    text: t.courses.told({ ...words, name: courseName(given.course) }),
    blocks: [
      section(t.courses.told({ ...words, name: courseLink(given.course) })),
      actions(button({ id: ids.open, text: t.courses.open, value: given.id })),
    ],
  };
}

/** A course that is due, or late. */
export function dueWords({ dueOn, days }: DueNumbers, t: Translations): NudgeWords {
  const say = t.courses;
  const date = formatDay(dueOn, t.locale);
  return {
    why: days < 0 ? say.nudgeLate({ date, days: -days }) : say.nudgeSoon({ date, days }),
    nextStep: say.nudgeNext,
    numbers: [say.nudgeNumber({ date })],
    rule: say.nudgeRule,
  };
}
