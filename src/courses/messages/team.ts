import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { shareBehind } from '../../locales/share.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import type { CourseOfTeam, ProgrammeOfTeam, TeamCourses } from '../actions/team.ts';
import { ids } from './ids.ts';
import { courseLink, courseName, MARK, personName, standingWords } from './line.ts';

const MOST_PROGRAMMES = 2;
const MOST_COURSES = 4;
const MOST_PEOPLE = 5;

/** The programmes and courses of those whom the reader leads: how many are through, and whoever is not, the latest first. */
export function teamMessage({ programmes, courses }: TeamCourses, t: Translations): Message {
  const say = t.courses;
  const title = `${say.title} · ${say.team}`;
  // Where somebody is late comes first: the rest may not be shown.
  const late = ({ given }: CourseOfTeam) => given.filter(({ standing }) => standing === 'overdue').length;
  const sorted = courses.toSorted((a, b) => late(b) - late(a)).slice(0, MOST_COURSES);
  const shown = programmes.slice(0, MOST_PROGRAMMES);
  const more = courses.length + programmes.length - sorted.length - shown.length;
  const blocks: KnownBlock[] = [
    header(title),
    ...(courses.length === 0 ? [section(say.teamNone)] : []),
    ...shown.flatMap((programme) => programmeBlocks(programme, t)),
    ...sorted.flatMap((course) => courseBlocks(course, t)),
    ...(more > 0 ? [context(say.more({ n: more }))] : []),
    actions(
      button({ id: ids.assign, text: say.assign, style: 'primary' }),
      button({ id: ids.all, text: say.all }),
    ),
  ];
  const lines = [
    ...shown.map((each) => programmeWords(each, t)),
    ...sorted.map((each) => `${courseName(each.course)}: ${doneWords(each, t)}`),
  ];
  return { text: [title, ...lines].join('\n'), blocks };
}

const programmeWords = ({ programme, own }: ProgrammeOfTeam, t: Translations): string =>
  t.programmes.team({
    name: courseName(programme),
    k: own.filter(({ progress }) => progress.isFinished).length,
    n: own.length,
  });

function programmeBlocks(programme: ProgrammeOfTeam, t: Translations): KnownBlock[] {
  const say = t.programmes;
  const { own } = programme;
  const more = own.length - MOST_PEOPLE;
  return [
    section(programmeWords(programme, t)),
    ...own.slice(0, MOST_PEOPLE).flatMap(({ enrolment, steps, progress }) => {
      const [first] = steps;
      if (!first) return [];
      const { done, of, next } = progress;
      const standing = next ? standingWords(next, t) : '';
      const words = [
        `${next ? MARK[next.standing] : MARK.done}${say.person({ name: personName(first.person), done, of })}`,
        ...(next ? [say.next({ course: courseName(next.course), standing })] : []),
      ];
      return [
        section(words.join(' · '), button({ id: ids.programme, text: t.courses.open, value: enrolment.id })),
      ];
    }),
    ...(more > 0 ? [context(t.courses.more({ n: more }))] : []),
  ];
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
