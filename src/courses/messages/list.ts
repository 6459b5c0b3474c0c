import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { formatDay } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { effectWords } from '../../promises/index.ts';
import { skillWords } from '../../skills/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Given } from '../actions/given.ts';
import type { MyCourses, Suggestion } from '../actions/mine.ts';
import { ids } from './ids.ts';
import { courseLink, courseName, MARK, minutesWords, personName, standingWords } from './line.ts';
import { ownProgrammeWords } from './programme-view.ts';

const MOST_OPEN = 8;
const MOST_SETTLED = 5;
const MOST_PROGRAMMES = 5;

/** The reader's courses: what is to be done, what is done, and what fits their gaps. */
export function mineMessage(mine: MyCourses, t: Translations): Message {
  const say = t.courses;
  const open = mine.given.filter(({ state }) => state === 'open');
  const settled = mine.given.filter(({ state }) => state !== 'open');
  const more = open.length - MOST_OPEN;
  const programmes = mine.programmes.slice(0, MOST_PROGRAMMES);
  const lines = [
    ...programmes.map((own) => ownProgrammeWords(own, t)),
    ...open.slice(0, MOST_OPEN).map((given) => `${courseName(given.course)} · ${standingWords(given, t)}`),
  ];
  const blocks: KnownBlock[] = [
    header(say.title),
    ...(lines.length === 0 ? [section(say.none)] : []),
    ...programmes.map((own) =>
      section(
        ownProgrammeWords(own, t),
        button({ id: ids.programme, text: t.programmes.open, value: own.enrolment.id }),
      ),
    ),
    ...open.slice(0, MOST_OPEN).map((given) => givenBlock(given, mine, t)),
    ...(more > 0 ? [context(say.more({ n: more }))] : []),
    ...settled.slice(0, MOST_SETTLED).map((given) => givenBlock(given, mine, t)),
    ...suggestionBlocks(mine.suggestions, t),
    ...wayBlocks(mine, t),
    context(say.visible),
  ];
  return { text: [say.title, ...(lines.length > 0 ? lines : [say.none])].join('\n'), blocks };
}

function givenBlock(given: Given, { results, book }: MyCourses, t: Translations): KnownBlock {
  const { id, course, standing, state } = given;
  const result = results.get(id);
  const lines = [
    `${MARK[standing]}*${courseLink(course)}*`,
    [standingWords(given, t), ...(state === 'open' ? minutesWords(course, t) : [])].join(' · '),
    ...(result ? [effectWords(result, book, t)] : []),
  ];
  return section(lines.join('\n'), button({ id: ids.open, text: t.courses.open, value: id }));
}

function suggestionBlocks(suggestions: readonly Suggestion[], t: Translations): KnownBlock[] {
  if (suggestions.length === 0) return [];
  const say = t.courses;
  const blocks = suggestions.map(({ course, skill }) => {
    const fits = say.fits({ skill: escapeMrkdwn(skillWords(skill, t).name) });
    const line = [courseLink(course), fits, ...minutesWords(course, t)].join(' · ');
    return section(line, button({ id: ids.take, text: say.take, value: course.id }));
  });
  return [section(`*${say.forYou}*`), ...blocks, context(say.forYouNote)];
}

/** What else the reader may do here. */
function wayBlocks({ leads, keeps }: MyCourses, t: Translations): KnownBlock[] {
  const say = t.courses;
  const ways = [
    ...(leads
      ? [button({ id: ids.team, text: say.team }), button({ id: ids.assign, text: say.assign })]
      : []),
    ...(keeps ? [button({ id: ids.all, text: say.all })] : []),
  ];
  return ways.length > 0 ? [actions(...ways)] : [];
}

const MOST_NEEDS = 3;

/** In *Needs you*: who waits for a score of the reader's. */
export function waitingBlocks(waiting: readonly Given[], t: Translations): KnownBlock[] {
  const more = waiting.length - MOST_NEEDS;
  const blocks: KnownBlock[] = waiting.slice(0, MOST_NEEDS).map((given) => {
    const date = formatDay(given.submittedOn ?? given.today, t.locale);
    const words = { course: courseName(given.course), name: personName(given.person), date };
    const enter = button({ id: ids.score, text: t.certificates.score, value: given.id });
    return section(t.certificates.needs(words), enter);
  });
  if (more <= 0) return blocks;
  const all = button({ id: ids.team, text: t.courses.team });
  return [...blocks, section(t.courses.more({ n: more }), all)];
}

/** In *Needs you*: what is overdue, each with what settles it. */
export function overdueBlocks(overdue: readonly Given[], t: Translations): KnownBlock[] {
  const more = overdue.length - MOST_NEEDS;
  const blocks: KnownBlock[] = overdue.slice(0, MOST_NEEDS).map((given) => {
    const words = { name: courseName(given.course), standing: standingWords(given, t) };
    return section(t.courses.needs(words), button({ id: ids.open, text: t.courses.open, value: given.id }));
  });
  if (more <= 0) return blocks;
  const all = button({ id: ids.mine, text: t.courses.title });
  return [...blocks, section(t.courses.more({ n: more }), all)];
}
