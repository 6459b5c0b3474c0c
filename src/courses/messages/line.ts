import { daysBetween } from '../../kernel/date.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatDay, formatWeekday } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Given } from '../actions/given.ts';
import type { Course } from '../rules/course.ts';

const LONGEST_PERSON = 60;

/** A course's name as mrkdwn, and with the way to it. */
export const courseName = ({ name }: Pick<Course, 'name'>) => escapeMrkdwn(name);
export const courseLink = (course: Pick<Course, 'name' | 'link'>) =>
  `<${escapeMrkdwn(course.link)}|${courseName(course)}>`;

/** A person's name as mrkdwn. */
export const personName = ({ name }: { name: string }) => escapeMrkdwn(shorten(name, LONGEST_PERSON));

/** What people wrote, in one line of mrkdwn. */
export const oneLine = (text: string) => escapeMrkdwn(text.replace(/\s+/g, ' '));

/** By when it is to be done, how late it is, or what became of it. mrkdwn. */
export function standingWords(
  { standing, due, today, settledOn }: Pick<Given, 'standing' | 'due' | 'today' | 'settledOn'>,
  t: Translations,
): string {
  const say = t.courses;
  const date = formatDay(settledOn ?? due, t.locale);
  switch (standing) {
    case 'done':
      return say.doneOn({ date });
    case 'waived':
      return say.waivedOn({ date });
    case 'overdue':
      return say.overdue({ date, days: daysBetween(due, today) });
    case 'open':
      return say.due({ date, weekday: formatWeekday(due, t.locale) });
  }
}

/** How long it takes, where somebody said so. */
export const minutesWords = ({ minutes }: Pick<Course, 'minutes'>, t: Translations): string[] =>
  minutes === null ? [] : [t.courses.takes({ minutes })];
