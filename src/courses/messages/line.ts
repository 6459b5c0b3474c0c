import { daysBetween } from '../../kernel/date.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatDate, formatDay, formatWeekday } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Given } from '../actions/given.ts';
import { waitsForScore } from '../rules/certificate.ts';
import type { Course } from '../rules/course.ts';
import type { Standing } from '../rules/due.ts';

const LONGEST_PERSON = 60;

/** Before a name, so that it is seen at a glance; the words say the same. */
export const MARK: Readonly<Record<Standing, string>> = {
  overdue: ':warning: ',
  expired: ':warning: ',
  assigned: '',
  started: '',
  done: ':white_check_mark: ',
  waived: ':heavy_minus_sign: ',
};

/** A course's name as mrkdwn, and with the way to it. */
export const courseName = ({ name }: { name: string }) => escapeMrkdwn(name);
export const courseLink = (course: Pick<Course, 'name' | 'link'>) =>
  `<${escapeMrkdwn(course.link)}|${courseName(course)}>`;

/** A person's name as mrkdwn. */
export const personName = ({ name }: { name: string }) => escapeMrkdwn(shorten(name, LONGEST_PERSON));

/** What people wrote, in one line of mrkdwn. */
export const oneLine = (text: string) => escapeMrkdwn(text.replace(/\s+/g, ' '));

/** By when it is to be done, how late it is, or what became of it. mrkdwn. */
export function standingWords(
  given: Pick<
    Given,
    'standing' | 'state' | 'due' | 'today' | 'settledOn' | 'submittedOn' | 'expiresOn' | 'course'
  >,
  t: Translations,
): string {
  const { standing, due, today, settledOn, submittedOn, expiresOn } = given;
  const say = t.courses;
  const day = (date: string) => formatDay(date, t.locale);
  if (waitsForScore(given)) return t.certificates.waits({ date: day(submittedOn ?? today) });
  const date = day(settledOn ?? due);
  switch (standing) {
    case 'done':
      return expiresOn === null
        ? say.doneOn({ date })
        : t.certificates.passedOn({ date, expires: formatDate(expiresOn, t.locale) });
    case 'expired':
      return t.certificates.expired({ date: formatDate(expiresOn ?? today, t.locale) });
    case 'waived':
      return say.waivedOn({ date });
    case 'overdue':
      return say.overdue({ date, days: daysBetween(due, today) });
    case 'started':
      return say.started({ date, weekday: formatWeekday(due, t.locale) });
    case 'assigned':
      return say.due({ date, weekday: formatWeekday(due, t.locale) });
  }
}

/** How long it takes, where somebody said so. */
export const minutesWords = ({ minutes }: Pick<Course, 'minutes'>, t: Translations): string[] =>
  minutes === null ? [] : [t.courses.takes({ minutes })];
