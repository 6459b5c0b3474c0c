import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import { formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section, sections } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Glance, Glanced } from '../actions/glance.ts';
import { barOf } from './goal-bar.ts';
import { periodHeading } from './pace-words.ts';
import { lineStatus, shortNumbers } from './target-words.ts';

/** Turn the pages of the people one leads; the value is the page, from 0. */
export const GLANCE_BUTTON = 'goals.glance.v1';
export const GLANCE_BACK_BUTTON = 'goals.glance_back.v1';
export const GLANCE_ON_BUTTON = 'goals.glance_on.v1';

const LONGEST_NAME = 80;
const MOST_NAMED = 10;

/** The people somebody leads in App Home: the first page, and the way to the others. */
export function glanceBlocks(glance: Glance, t: Translations): KnownBlock[] {
  return [
    header(t.home.teamTitle),
    ...linesOf(glance, t),
    ...(glance.pages > 1
      ? [
          context(t.home.teamShown({ shown: glance.shown.length, people: glance.people })),
          actions(button({ id: GLANCE_BUTTON, text: t.home.teamMore, value: '1' })),
        ]
      : []),
  ];
}

/** A page of them by itself. */
export function glanceMessage(glance: Glance, t: Translations): Message {
  const { page, pages } = glance;
  const turns = [
    ...(page > 0
      ? [button({ id: GLANCE_BACK_BUTTON, text: t.people.buttonPrevious, value: String(page - 1) })]
      : []),
    ...(page < pages - 1
      ? [button({ id: GLANCE_ON_BUTTON, text: t.people.buttonNext, value: String(page + 1) })]
      : []),
  ];
  return {
    text: t.home.teamTitle,
    blocks: [
      ...linesOf(glance, t),
      ...(turns.length > 0 ? [context(t.people.pageOf({ page: page + 1, pages })), actions(...turns)] : []),
    ],
  };
}

/** Who may need a word, then a line each. */
function linesOf({ shown }: Glance, t: Translations): KnownBlock[] {
  const behind = shown.filter(({ line, isAway }) => line?.pace.status === 'behind' && !isAway);
  return [
    ...(behind.length > 0 ? [section(t.home.needAWord({ names: namesOf(behind, t) }))] : []),
    ...sections(shown.map((each) => lineOf(each, t))),
  ];
}

function lineOf({ person, line, isAway }: Glanced, t: Translations): string {
  const name = `*${nameOf(person.name)}*`;
  const away = isAway ? [t.home.awayToday] : [];
  if (!line) return [name, t.home.noGoal, ...away].join(' · ');
  const about = `${escapeMrkdwn(kpiHeading(line.kpi, t.locale))}, ${periodHeading(line.period, t)}`;
  return [`${barOf(line)}  ${name}`, about, shortNumbers(line, t), `*${lineStatus(line, t)}*`, ...away].join(
    ' · ',
  );
}

/** The furthest behind first; a few of them. */
function namesOf(behind: readonly Glanced[], t: Translations): string {
  const ratioOf = ({ line }: Glanced) => line?.pace.ratio ?? 1;
  const names = behind.toSorted((a, b) => ratioOf(a) - ratioOf(b)).map(({ person }) => nameOf(person.name));
  const more = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED);
  return formatList(more > 0 ? [...named, t.contract.moreNames({ count: more })] : named, t.locale);
}

const nameOf = (name: string) => escapeMrkdwn(shorten(name, LONGEST_NAME));
