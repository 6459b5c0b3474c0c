import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, plain, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { OwedLine } from '../../actions/week/owed.ts';
import type { WeekSources } from '../../actions/week/sources.ts';
import type { WeekNow } from '../../actions/week/week-now.ts';
import { MOST_PEOPLE } from '../../rules/choose.ts';
import { MOST_OWED } from '../../rules/week.ts';
import { GIVE_FEEDBACK } from '../ids.ts';
import { wordsFor } from '../personal/kinds.ts';
import { wordsOf } from '../reminder-message.ts';
import { WEEK_ALL } from './ids.ts';

/** In each of three lists: a modal holds 100 blocks, and longer lists are not read. */
const MOST_LISTED = 20;

/** *All*: everybody who is worth a word, everything that is owed, and what of one's own is worth a look, as of now. */
export function weekView(now: WeekNow, sources: WeekSources, t: Translations): ModalViewDraft {
  const blocks = [
    ...listed(t.week.peopleTitle, peopleBlocks(now, sources, MOST_LISTED, t)),
    ...listed(t.week.owedTitle, owedBlocks(now.owed, MOST_LISTED, t)),
    ...listed(t.week.ownTitle, ownBlocks(now, sources, t)),
  ];
  return {
    type: 'modal',
    title: plain(t.week.allTitle),
    close: plain(t.common.close),
    blocks: blocks.length > 0 ? blocks : [section(t.week.nothing)],
  };
}

/**
 * The same in App Home, a few of each; what is owed and stands under *Needs you* there, and what is one's own, are left out.
 * Nothing when there is nothing.
 */
export function weekHome(now: WeekNow, sources: WeekSources, t: Translations): KnownBlock[] {
  const owed = now.owed.filter(({ owed: each }) => !each.isNeed);
  if (now.people.length === 0 && owed.length === 0) return [];
  return [
    section(`*${t.week.homeTitle}*`),
    ...peopleBlocks(now, sources, MOST_PEOPLE, t),
    ...listed(t.week.owedTitle, owedBlocks(owed, MOST_OWED, t)),
    actions(button({ id: WEEK_ALL, text: t.week.all })),
  ];
}

function listed(title: string, blocks: readonly KnownBlock[]): KnownBlock[] {
  return blocks.length > 0 ? [section(`*${title}*`), ...blocks] : [];
}

function peopleBlocks(
  { people }: WeekNow,
  { triggers }: WeekSources,
  most: number,
  t: Translations,
): KnownBlock[] {
  return cut(
    people.map((each) => {
      const { why, nextStep } = wordsOf(each, triggers, t);
      const name = `*${escapeMrkdwn(each.name)}*`;
      const give = button({ id: GIVE_FEEDBACK, text: t.nudges.giveFeedback, value: each.subjectId });
      return section(t.nudges.person({ name, why, nextStep }), each.isInSlack ? give : undefined);
    }),
    most,
    t,
  );
}

function owedBlocks(owed: readonly OwedLine[], most: number, t: Translations): KnownBlock[] {
  return cut(
    owed.map(({ owed: each }) => {
      const settles = each.button?.(t);
      return section(each.words(t), settles && button(settles));
    }),
    most,
    t,
  );
}

function ownBlocks({ own }: WeekNow, { personal }: WeekSources, t: Translations): KnownBlock[] {
  const blocks = own.flatMap((each) => {
    const words = wordsFor(each, personal, t);
    const kind = personal.find(({ key }) => key === each.trigger);
    const settles = kind?.button?.(each, t);
    return words ? [section(t.personal.item(words), settles && button(settles))] : [];
  });
  return cut(blocks, MOST_LISTED, t);
}

function cut(blocks: readonly KnownBlock[], most: number, t: Translations): KnownBlock[] {
  const left = blocks.length - most;
  return left > 0 ? [...blocks.slice(0, most), context(t.week.more({ count: left }))] : [...blocks];
}
