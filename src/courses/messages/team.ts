import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { shareBehind } from '../../locales/share.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import type { CourseOfTeam } from '../actions/team.ts';
import type { Course } from '../rules/course.ts';
import { ids } from './ids.ts';
import { courseLink, courseName, minutesWords, personName, standingWords } from './line.ts';

const MOST_COURSES = 6;
const MOST_PEOPLE = 5;

/** The courses of those whom the reader leads: how many did each, and whoever has not, the latest first. */
export function teamMessage(courses: readonly CourseOfTeam[], t: Translations): Message {
  const say = t.courses;
  const title = `${say.title} · ${say.team}`;
  // Where somebody is late comes first: the rest may not be shown.
  const late = ({ given }: CourseOfTeam) => given.filter(({ standing }) => standing === 'overdue').length;
  const sorted = courses.toSorted((a, b) => late(b) - late(a));
  const more = courses.length - MOST_COURSES;
  const blocks: KnownBlock[] = [
    header(title),
    ...(courses.length === 0 ? [section(say.teamNone)] : []),
    ...sorted.slice(0, MOST_COURSES).flatMap((course) => courseBlocks(course, t)),
    ...(more > 0 ? [context(say.more({ n: more }))] : []),
    actions(
      button({ id: ids.assign, text: say.assign, style: 'primary' }),
      button({ id: ids.all, text: say.all }),
    ),
  ];
  const lines = sorted
    .slice(0, MOST_COURSES)
    .map((each) => `${courseName(each.course)}: ${doneWords(each, t)}`);
  return { text: [title, ...lines].join('\n'), blocks };
}

function doneWords({ completion }: CourseOfTeam, t: Translations): string {
  const { k, n, waived } = completion;
  return t.courses.completion({ k, n, waived, share: shareBehind(k, n, t.locale) });
}

function courseBlocks(each: CourseOfTeam, t: Translations): KnownBlock[] {
  const { course, given } = each;
  const more = given.length - MOST_PEOPLE;
  return [
    section(`*${courseLink(course)}*\n${doneWords(each, t)}`),
    ...given
      .slice(0, MOST_PEOPLE)
      .map((one) =>
        section(
          `${personName(one.person)} · ${standingWords(one, t)}`,
          button({ id: ids.open, text: t.courses.open, value: one.id }),
        ),
      ),
    ...(more > 0 ? [context(t.courses.more({ n: more }))] : []),
  ];
}

const MOST_LISTED = 40;

/** Every course, each with what ends it. */
export function allMessage(courses: readonly Course[], t: Translations): Message {
  const say = t.courses;
  const more = courses.length - MOST_LISTED;
  const blocks: KnownBlock[] = [
    header(say.all),
    ...(courses.length === 0 ? [section(say.allNone)] : []),
    ...courses.slice(0, MOST_LISTED).map((course) =>
      section(
        [courseLink(course), ...minutesWords(course, t)].join(' · '),
        button({
          id: ids.end,
          text: say.end,
          value: course.id,
          confirm: { title: say.endTitle, question: say.endQuestion, yes: say.end, no: t.common.cancel },
        }),
      ),
    ),
    ...(more > 0 ? [context(say.more({ n: more }))] : []),
    actions(button({ id: ids.make, text: say.make, style: 'primary' })),
  ];
  return { text: [say.all, ...courses.slice(0, MOST_LISTED).map(courseName)].join('\n'), blocks };
}
