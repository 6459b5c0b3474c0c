import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import type { Catalogue } from '../actions/keep.ts';
import { ids } from './ids.ts';
import { courseLink, courseName, minutesWords } from './line.ts';

const MOST_PROGRAMMES = 10;
const MOST_COURSES = 30;

/** Every course and programme that people can be given, each with what changes it. */
export function allMessage({ courses, programmes }: Catalogue, t: Translations): Message {
  const say = t.courses;
  const shown = courses.slice(0, MOST_COURSES);
  const shownProgrammes = programmes.slice(0, MOST_PROGRAMMES);
  const more = courses.length + programmes.length - shown.length - shownProgrammes.length;
  const change = (id: string, value: string) => button({ id, text: say.edit, value });
  const blocks: KnownBlock[] = [
    header(say.all),
    ...(courses.length === 0 ? [section(say.allNone)] : []),
    ...shownProgrammes.map((programme) => {
      const { id, steps } = programme;
      const words = { n: steps.length, days: steps.at(-1)?.workingDays ?? 0, name: courseName(programme) };
      return section(t.programmes.listed(words), change(ids.programmeEdit, id));
    }),
    ...shown.map((course) =>
      section([courseLink(course), ...minutesWords(course, t)].join(' · '), change(ids.edit, course.id)),
    ),
    ...(more > 0 ? [context(say.more({ n: more }))] : []),
    actions(
      button({ id: ids.make, text: say.make, style: 'primary' }),
      button({ id: ids.programmeNew, text: t.programmes.make }),
    ),
  ];
  return { text: [say.all, ...shownProgrammes.map(courseName), ...shown.map(courseName)].join('\n'), blocks };
}
