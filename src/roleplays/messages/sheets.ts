import type { KnownBlock, SectionBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { skillWords } from '../../skills/index.ts';
import { actions, button, context, divider, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Sheet } from '../actions/play.ts';
import { DEBRIEF_MINUTES, PLAY_MINUTES, type Scenario } from '../starter/scenario.ts';
import { ids } from './ids.ts';

const MINUTES = { play: PLAY_MINUTES, debrief: DEBRIEF_MINUTES };

/** What both know: whom one talks to, and how it comes to this talk. */
function sharedBlocks({ buyer, situation }: Scenario, t: Translations, intro?: string): SectionBlock[] {
  const words = t.roleplays;
  return [
    section(intro ? `*${intro}*\n${situation}` : situation),
    section(
      [
        `*${buyer.name}*, ${buyer.job}`,
        `${words.mood}: ${buyer.mood}`,
        `${words.caresAbout}: ${buyer.caresAbout}`,
      ].join('\n'),
    ),
  ];
}

/** The seller's sheet: what they know, what they are after, and when it is won. */
export function sellerBlocks(scenario: Scenario, t: Translations): KnownBlock[] {
  const words = t.roleplays;
  return [
    ...sharedBlocks(scenario, t),
    section(`*${words.known}*\n${bullets(scenario.known)}`),
    section(`*${words.goal}*\n${scenario.goal}\n*${words.success}*\n${scenario.success}`),
    context(words.timeBox(MINUTES), words.scored({ names: scoredNames(scenario, t) })),
  ];
}

/** The seller's sheet to look at again. */
export function sellerView(scenario: Scenario, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.roleplays.sellerTitle),
    close: plain(t.common.close),
    blocks: [section(`*${scenario.title}*`), ...sellerBlocks(scenario, t)],
  };
}

/** The buyer's sheet: with what the seller does not see. */
export function buyerView(
  { roleplay, scenario, rep }: Sheet,
  canScore: boolean,
  t: Translations,
): ModalViewDraft {
  const words = t.roleplays;
  const { secret } = scenario;
  const name = escapeMrkdwn(rep.name);
  return {
    type: 'modal',
    title: plain(words.buyerTitle),
    close: plain(t.common.close),
    blocks: [
      section(`*${scenario.title}*\n${words.youAre({ buyer: scenario.buyer.name, name })}`),
      ...sharedBlocks(scenario, t, words.sellerReads({ name })),
      divider(),
      section(`🤫 *${words.secret({ name })}*`),
      section(`*${words.objection}*\n${secret.objection}`),
      section(`*${words.facts}*\n${bullets(secret.facts)}`),
      section(`*${words.play}*\n${secret.play}`),
      section(`*${words.sellerGoal}*\n${scenario.success}`),
      context(words.timeBox(MINUTES)),
      ...(canScore
        ? [actions(button({ id: ids.score, text: words.score, value: roleplay.id, style: 'primary' }))]
        : []),
    ],
  };
}

/** What the points are for, by the names of ours: an own rubric may call them otherwise when they are given. */
const scoredNames = ({ skills }: Scenario, t: Translations) =>
  formatList(
    skills.map((key) => skillWords({ key, text: null }, t).name),
    t.locale,
  );

const bullets = (lines: readonly string[]) => lines.map((line) => `• ${line}`).join('\n');
