import type { Message } from '../../capability.ts';
import { formatDate, formatDay } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { NudgeWords } from '../../reminder.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { DueNumbers } from '../actions/find-due.ts';
import type { ExpiringNumbers } from '../actions/find-expiring.ts';
import type { Given } from '../actions/given.ts';
import type { OwnProgramme } from '../actions/programmes.ts';
import { isPassed } from '../rules/certificate.ts';
import { ids } from './ids.ts';
import { courseLink, courseName } from './line.ts';

/** To somebody who was given a course. */
export function assignedMessage(given: Given, giver: string, t: Translations): Message {
  const words = { by: escapeMrkdwn(giver), date: formatDay(given.due, t.locale) };
  return aboutCourse(given, (name) => t.courses.told({ ...words, name }), t);
}

/** To somebody whose certificate is over, and who has its course again. */
export function renewedMessage(given: Given, t: Translations): Message {
  const date = formatDay(given.due, t.locale);
  return aboutCourse(given, (name) => t.certificates.renewed({ name, date }), t);
}

/** To somebody whose score was entered: the `nth` attempt, and until when the certificate is valid where it was passed. */
export function scoredMessage(
  given: Given,
  attempt: { score: number; passMark: number; nth: number; by: string; expiresOn: string },
  t: Translations,
): Message {
  const { score, passMark, nth, expiresOn } = attempt;
  const by = escapeMrkdwn(attempt.by);
  const date = formatDate(expiresOn, t.locale);
  return aboutCourse(
    given,
    (name) =>
      isPassed(attempt)
        ? t.certificates.passed({ by, name, score, date })
        : t.certificates.failed({ by, name, score, passMark, nth }),
    t,
  );
}

/** To somebody who was given a programme. */
export function enrolledMessage(
  { enrolment, programme, steps, progress }: OwnProgramme,
  giver: string,
  t: Translations,
): Message {
  const first = progress.next ?? steps[0];
  const told = (name: string) =>
    t.programmes.told({
      ...{ by: escapeMrkdwn(giver), name: courseName(programme), n: steps.length, first: name },
      date: formatDay(first?.due ?? enrolment.startedOn, t.locale),
    });
  return {
    text: told(first ? courseName(first.course) : ''),
    blocks: [
      section(told(first ? courseLink(first.course) : '')),
      actions(button({ id: ids.programme, text: t.programmes.open, value: enrolment.id })),
    ],
  };
}

function aboutCourse(given: Given, words: (name: string) => string, t: Translations): Message {
  return {
    text: words(courseName(given.course)),
    blocks: [
      section(words(courseLink(given.course))),
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

/** A certificate that expires. */
export function expiringWords({ expiresOn, days }: ExpiringNumbers, t: Translations): NudgeWords {
  const say = t.certificates;
  const date = formatDate(expiresOn, t.locale);
  return {
    why: say.nudgeWhy({ date, days }),
    nextStep: say.nudgeNext,
    numbers: [say.nudgeNumber({ date })],
    rule: say.nudgeRule,
  };
}
