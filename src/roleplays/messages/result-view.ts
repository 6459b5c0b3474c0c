import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { ModalViewDraft, RoleplayButton } from '../../capability.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import { formatDate, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { ChoosableKpi } from '../../promises/index.ts';
import { skillWords } from '../../skills/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { menu, option } from '../../slack/inputs.ts';
import type { OpenRoleplay } from '../actions/read.ts';
import type { Result } from '../rules/result.ts';
import { ids } from './ids.ts';

/** A button that a later capability brings, with what it carries. */
export type Brought = Pick<RoleplayButton, 'id' | 'text' | 'confirm'> & { value: string };

/** What a role-play came to, in a modal. */
export function resultView(
  open: OpenRoleplay,
  t: Translations,
  brought: Brought | null = null,
): ModalViewDraft {
  const { roleplay, scenario, result, rep, partner, reader, followed } = open;
  const words = t.roleplays;
  const names = { rep: escapeMrkdwn(rep.name), partner: escapeMrkdwn(partner.name) };
  const date = formatDate(roleplay.scoredOn ?? '', t.locale);
  const buttons = buttonsOf(open, brought, t);
  const blocks: KnownBlock[] = [
    section(`*${escapeMrkdwn(scenario.title)}*, ${date}\n${words.playedBy({ ...names, reader })}`),
    section(`*${resultText(result, t)}*\n${result.isPassed ? words.passed : words.notPassed}`),
    ...(roleplay.correctedAt ? [context(words.corrected)] : []),
    ...roleplay.scores.map((score) => scoreBlock(open, score, t)),
    ...(followed ? [section(words.followed({ kpi: escapeMrkdwn(nameOf(followed, t)) }))] : []),
    ...buttons,
    context(readersText(open, t)),
  ];
  return { type: 'modal', title: plain(words.resultTitle), close: plain(t.common.close), blocks };
}

/** '11 of 15 points (73%)'. */
export function resultText({ points, outOf }: Result, t: Translations): string {
  const percent = formatPercent(Math.floor((points * 100) / outOf) / 100, t.locale, 0);
  return t.roleplays.points({ points, outOf, percent });
}

function scoreBlock(
  { skills }: OpenRoleplay,
  { skill, points, line }: OpenRoleplay['roleplay']['scores'][number],
  t: Translations,
): RichTextBlock {
  const found = skills.find(({ key }) => key === skill);
  const name = found ? skillWords(found, t).name : skill;
  const dots = '●'.repeat(points) + '○'.repeat(5 - points);
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: name, style: { bold: true } },
          { type: 'text', text: ` ${dots} ${t.roleplays.ofFive({ points })}\n${line}` },
        ],
      },
    ],
  };
}

function buttonsOf(
  { roleplay, shareWith, partner, choices, canCorrect }: OpenRoleplay,
  brought: Brought | null,
  t: Translations,
): KnownBlock[] {
  const words = t.roleplays;
  const value = roleplay.id;
  const share = shareWith && {
    id: ids.share,
    text: words.share,
    value,
    confirm: words.shareConfirm({ name: shareWith.name, wasPartner: shareWith.id === partner.id }),
  };
  const forward = brought && {
    id: brought.id,
    text: brought.text(t),
    value: brought.value,
    style: 'primary' as const,
    confirm: brought.confirm(t),
  };
  const correct = canCorrect ? { id: ids.correct, text: words.correct, value } : null;
  const pressed = [forward, share, correct].filter((each) => each !== null);
  const options = choices.map((choice) => option(choice.key, nameOf(choice, t)));
  return [
    ...(options.length > 0
      ? [
          {
            ...section(words.followAsk, menu(ids.follow, options, { placeholder: words.followPlaceholder })),
            block_id: value,
          },
        ]
      : []),
    ...(pressed.length > 0 ? [actions(...pressed.map(button))] : []),
  ];
}

function readersText({ roleplay, rep, partner, reader }: OpenRoleplay, t: Translations): string {
  if (roleplay.sharedAt) return t.roleplays.readersShared;
  if (roleplay.putForwardAt && reader === 'rep') {
    return t.roleplays.readersForward({ name: escapeMrkdwn(partner.name) });
  }
  return t.roleplays.readers({ name: escapeMrkdwn(reader === 'rep' ? partner.name : rep.name) });
}

/** The win rate is in no book. */
const nameOf = ({ kpi }: ChoosableKpi, t: Translations) =>
  kpi ? kpiHeading(kpi, t.locale) : t.measures.name.win_rate;
