import type { KnownBlock, PlainTextOption } from '@slack/types';
import type { Message } from '../../../capability.ts';
import { addDays } from '../../../kernel/date.ts';
import { kpiByKey } from '../../../kpis/catalogue.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import { capitalise, formatDate, formatNumber, formatPeriodNamed } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, header, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { menu, option } from '../../../slack/inputs.ts';
import type { AdvisedGoal, AdvisedGroup } from '../../actions/quarter/advised-goals.ts';
import type { QuarterReview } from '../../actions/quarter/review.ts';
import { EVERYONE } from '../../actions/team-goals.ts';
import { numbersOf, whyWords } from './advice-words.ts';
import { DRAFT_BUTTON, draftValue, REVIEW_BUTTON, REVIEW_MENU, reviewValue } from './ids.ts';
import { goalsLine, movedLines, togetherLines } from './numbers-words.ts';

/** So many kinds of goals, with so many people of each, are a message; the form has the others. */
const MOST_GROUPS = 12;
const MOST_LINES = 8;
const MOST_TEAMS = 98;

/** A look back at a quarter, with the way to draft numbers for those one leads. */
export function reviewMessage(review: QuarterReview, t: Translations): Message {
  const { scope, reviewed, together } = review;
  const isOwn = scope.group === null;
  const quarter = formatPeriodNamed(reviewed.quarter, t.locale);
  const whose = isOwn ? t.quarter.own : (scope.name ?? t.quarter.everyone);
  const title = t.quarter.title({ quarter, whose });
  const parts = [
    [introWords(review, t)],
    ...(review.moved.people > 0 ? [[`*${t.quarter.movedTitle}*`, ...movedLines(review, t)]] : []),
    [`*${t.quarter.goalsTitle}*`, goalsLine(review, t)],
    ...(together
      ? [
          [
            `*${capitalise(t.quarter.togetherTitle({ won: lowerHeading(together.outcome, t) }), t.locale)}*`,
            ...togetherLines(together, t),
          ],
        ]
      : []),
  ].map((lines) => lines.join('\n'));
  const advice = adviceBlocks(review, t);
  const note = isOwn ? t.quarter.noteOwn : t.quarter.note;
  return {
    text: [escapeMrkdwn(title), ...parts, `*${t.quarter.adviceTitle}*`, ...advice.texts].join('\n'),
    blocks: [
      header(title),
      ...parts.map((text) => section(text)),
      section(`*${t.quarter.adviceTitle}*`),
      ...advice.blocks,
      choiceBlock(review, t),
      context(note),
    ],
  };
}

const lowerHeading = (kpi: Parameters<typeof kpiByKey>[0], t: Translations) =>
  kpiHeading(kpiByKey(kpi), t.locale).toLocaleLowerCase(t.locale);

function introWords({ scope, reviewed, moved }: QuarterReview, t: Translations): string {
  const before = escapeMrkdwn(formatPeriodNamed(reviewed.before, t.locale));
  const isOwn = scope.group === null;
  if (moved.people === 0) return t.quarter.introNobody({ before, isOwn });
  const isRunning = reviewed.which === 'running';
  return t.quarter.intro({
    before,
    until: isRunning ? formatDate(addDays(reviewed.until, -1), t.locale) : null,
    people: isOwn ? null : moved.people,
    daysBefore: formatNumber(moved.days.before, t.locale, 1),
    days: formatNumber(moved.days.after, t.locale, 1),
  });
}

function adviceBlocks(review: QuarterReview, t: Translations): { blocks: KnownBlock[]; texts: string[] } {
  const { scope, reviewed } = review;
  const groups = review.groups.filter((group) => group.goals.some(isToLookAt));
  const unknown = unknownWords(review, t);
  if (groups.length === 0) {
    const texts = [t.quarter.adviceNone, ...unknown];
    return { blocks: [section(texts.join('\n'))], texts };
  }
  const shown = groups.slice(0, MOST_GROUPS).map((group) => {
    const text = groupText(group, scope.group === null, t);
    const value = { which: reviewed.which, kpi: group.kpi, periodKind: group.periodKind };
    const draft =
      scope.group === null
        ? undefined
        : button({
            id: DRAFT_BUTTON,
            text: t.quarter.draft,
            value: draftValue({ ...value, group: scope.group }),
          });
    return { text, block: section(text, draft) };
  });
  const left = groups.length - shown.length;
  return {
    blocks: [
      ...shown.map(({ block }) => block),
      ...(left > 0 ? [context(t.quarter.moreKinds({ count: left }))] : []),
      ...unknown.map((text) => context(text)),
    ],
    texts: [...shown.map(({ text }) => text), ...unknown],
  };
}

/** Its past says something against it, or it has to be set anew to go on. */
function isToLookAt({ advised: { advice }, goesOn }: AdvisedGoal): boolean {
  return (advice.kind !== 'fits' && advice.kind !== 'unknown') || !goesOn;
}

/** Of which goals nobody can say anything yet. */
function unknownWords({ groups }: QuarterReview, t: Translations): string[] {
  const kinds = groups.flatMap((group) => {
    const count = group.goals.filter(({ advised }) => advised.advice.kind === 'unknown').length;
    return count > 0 ? [`${groupTitle(group, t)} (${count})`] : [];
  });
  return kinds.length > 0 ? [t.quarter.unknownKinds({ kinds: kinds.join(' · ') })] : [];
}

const groupTitle = ({ kpi, periodKind }: AdvisedGroup, t: Translations) =>
  t.quarter.groupTitle({
    kpi: kpiHeading(kpiByKey(kpi), t.locale),
    every: t.goals.everyPeriod(periodKind),
  });

function groupText(group: AdvisedGroup, isOwn: boolean, t: Translations): string {
  const { periodKind, goals } = group;
  const telling = goals.filter(
    ({ advised: { advice } }) => advice.kind !== 'fits' && advice.kind !== 'unknown',
  );
  const shown = telling.slice(0, MOST_LINES).map((goal) => {
    const words = { ...numbersOf(goal, t), why: whyWords(goal, periodKind, t) };
    const line = isOwn
      ? t.quarter.adviceLineOwn(words)
      : t.quarter.adviceLine({ ...words, name: escapeMrkdwn(goal.person.name.slice(0, 80)) });
    return `• ${line}`;
  });
  const count = (kind: string) => goals.filter(({ advised }) => advised.advice.kind === kind).length;
  const others = t.quarter.others({ fits: count('fits'), unknown: count('unknown') });
  const left = telling.length - shown.length;
  return [
    `_${groupTitle(group, t)}_`,
    ...shown,
    ...(left > 0 ? [`• ${t.quarter.more({ count: left })}`] : []),
    ...(others ? [others] : []),
  ].join('\n');
}

/** The other quarter, and for those who lead several teams another team. */
function choiceBlock({ scope, reviewed }: QuarterReview, t: Translations): KnownBlock {
  const other = reviewed.which === 'last' ? 'running' : 'last';
  const words = other === 'last' ? t.quarter.showLast : t.quarter.showRunning;
  const groups = [
    ...(scope.hasEveryone && scope.teams.length > 0 ? [{ id: EVERYONE, name: t.contract.teamEveryone }] : []),
    ...scope.teams,
  ].filter(({ id }) => id !== scope.group);
  const options: PlainTextOption[] = groups
    .slice(0, MOST_TEAMS)
    .map(({ id, name }) => option(reviewValue(id, reviewed.which), name));
  return actions(
    button({ id: REVIEW_BUTTON, text: words, value: reviewValue(scope.group, other) }),
    ...(options.length > 0 ? [menu(REVIEW_MENU, options, { placeholder: t.quarter.whose })] : []),
  );
}

/** In *Needs you*: that a quarter is over. */
export function reviewNeed(reviewed: QuarterReview['reviewed'], value: string, t: Translations): KnownBlock {
  const quarter = escapeMrkdwn(formatPeriodNamed(reviewed.quarter, t.locale));
  return section(
    t.quarter.need({ quarter }),
    button({ id: REVIEW_BUTTON, text: t.quarter.needButton, value }),
  );
}
