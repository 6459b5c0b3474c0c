import type { KnownBlock } from '@slack/types';
import type { Message } from '../../capability.ts';
import { toNumber } from '../../kernel/fraction.ts';
import { bar } from '../../kernel/sparkline.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { ReportLine } from '../actions/reports.ts';
import type { SkillCard } from '../actions/skill-card.ts';
import type { Points } from '../rating.ts';
import type { SkillLevel } from '../rules/levels.ts';
import type { Waiting } from '../rules/sight.ts';
import { ids } from './ids.ts';
import { reportBlocks } from './reports.ts';
import { meanText, nameOf, pointsText, viewText } from './shown.ts';

const TOP = 5;
/** A column for each number: unlike a usual sparkline it has a top, so 3 looks the same beside a 5 and alone. */
const HEIGHTS: Readonly<Record<Points, string>> = { 1: '▁', 2: '▃', 3: '▄', 4: '▆', 5: '█' };

/** Somebody's skills side by side, as one of the pair sees them; with `reports` below one's own. */
export function cardMessage(card: SkillCard, t: Translations, reports: readonly ReportLine[] = []): Message {
  const { side, person, skills } = card;
  const title = side === 'self' ? t.skills.titleMine : t.skills.titleOf({ name: person.name });
  const blocks: KnownBlock[] = [
    header(title),
    section(overallText(card, t)),
    ...waitingTexts(card, t).map((text) => section(text)),
    ...(skills.some((level) => isRated(level, card))
      ? skills.map((level) => skillBlock(level, card, t))
      : [section(t.skills.nothingYet)]),
    context(t.skills.how),
    ...footer(card, t),
    actions(...buttons(card, t)),
    ...reportBlocks(reports, t),
  ];
  return { text: title, blocks };
}

function overallText({ overall }: SkillCard, t: Translations): string {
  const { mean, known, of } = overall;
  return mean
    ? t.skills.overall({ mean: pointsText(toNumber(mean), t), known, of })
    : t.skills.noOverall({ of });
}

function skillBlock(level: SkillLevel, card: SkillCard, t: Translations): KnownBlock {
  const { skill } = level;
  if (!isRated(level, card)) return section(skillText(level, card, t));
  const details = button({
    id: ids.details,
    text: t.skills.details,
    value: `${card.person.id} ${skill.key}`,
  });
  return section(skillText(level, card, t), details);
}

/** Whether there is anything to show of it, be it faded. */
const isRated = ({ skill, self, level }: SkillLevel, { history }: Pick<SkillCard, 'history'>) =>
  self !== null || level !== null || history.has(skill.key);

/** A skill in lines: its level as a bar and a number, who sees it how, and what is worth a talk. */
export function skillText(
  level: SkillLevel,
  card: Pick<SkillCard, 'history' | 'role' | 'hiddenFromMe'>,
  t: Translations,
) {
  const { skill, self, manager, others, apart, gap, expected } = level;
  const views = [
    self && viewText(t.skills.self, self, t),
    manager && viewText(t.skills.manager, manager, t),
    others && viewText(t.skills.others, others, t),
  ].filter((text) => text !== null);
  const history = historyText(card.history.get(skill.key) ?? [], t);
  const beside = [
    expected !== null && card.role
      ? t.skills.expected({ points: expected, role: escapeMrkdwn(card.role) })
      : null,
    history,
  ].filter((text) => text !== null);
  return [
    t.skills.skill({ name: nameOf(skill, t), weight: skill.weight }),
    levelText(level, card.hiddenFromMe, t),
    views.join(' · '),
    beside.join(' · '),
    apart && self && manager
      ? t.skills.apart({ points: pointsText(difference(self, manager), t), by: apart })
      : '',
    gap === 'low' ? t.skills.gapLow : gap === 'below_expected' ? t.skills.gapBelow : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function levelText({ skill, level, isKnown }: SkillLevel, hidden: Waiting | null, t: Translations): string {
  if (!level) return `_${hidden?.skillKeys.includes(skill.key) ? t.skills.hiddenRating : t.skills.noRating}_`;
  if (!isKnown) return `_${t.skills.oneRating}_`;
  const mean = level.sum / level.weight;
  return t.skills.level({ bar: bar(mean / TOP), mean: meanText(level, t), n: level.n });
}

const difference = (one: { sum: number; weight: number }, other: { sum: number; weight: number }): number =>
  Math.abs(one.sum / one.weight - other.sum / other.weight);

function historyText(points: readonly Points[], t: Translations): string | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  return t.skills.history({ line: points.map((each) => HEIGHTS[each]).join(''), first, last });
}

function waitingTexts({ side, person, manager, hiddenFromMe, hiddenFromOther }: SkillCard, t: Translations) {
  const name = escapeMrkdwn(side === 'self' ? (manager?.name ?? '') : person.name);
  const parts = (waiting: Waiting) => ({
    name,
    skills: waiting.skillKeys.length,
    until: formatDate(waiting.until, t.locale),
  });
  return [
    hiddenFromMe &&
      (side === 'self'
        ? t.skills.hiddenFromMeSelf(parts(hiddenFromMe))
        : t.skills.hiddenFromMeManager(parts(hiddenFromMe))),
    hiddenFromOther && t.skills.hiddenFromOther(parts(hiddenFromOther)),
  ].filter((text) => text !== null);
}

function footer({ side, person, manager, since, share }: SkillCard, t: Translations): KnownBlock[] {
  const name = escapeMrkdwn(side === 'self' ? (manager?.name ?? '') : person.name);
  const lines = [
    side === 'self' && !manager ? t.skills.visibleMine : t.skills.visiblePair({ name }),
    share === 'private' ? t.skills.shareOffer({ name }) : '',
    share === 'shared' ? t.skills.shareOn({ name }) : '',
    side === 'manager' && since !== null ? t.skills.since({ date: formatDate(since, t.locale) }) : '',
  ].filter(Boolean);
  return [context(...lines)];
}

function buttons({ side, person, manager, share }: SkillCard, t: Translations) {
  const rate = button({
    id: ids.rate,
    text: side === 'self' ? t.skills.rateSelf : t.skills.rate,
    value: person.id,
    style: 'primary',
  });
  const rubric = button({ id: ids.rubric, text: t.skills.rubric });
  if (share === null || !manager) return [rate, rubric];
  const isShared = share === 'shared';
  const shareButton = button({
    id: isShared ? ids.unshare : ids.share,
    text: isShared ? t.skills.unshare : t.skills.share,
    value: manager.id,
    ...(isShared ? {} : { confirm: confirmShare(manager.name, t) }),
  });
  return [rate, rubric, shareButton];
}

const confirmShare = (name: string, t: Translations) => ({
  title: t.skills.share,
  question: t.skills.shareConfirm({ name }).slice(0, 300),
  yes: t.skills.share,
  no: t.common.cancel,
});
