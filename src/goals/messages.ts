import type { KnownBlock } from '@slack/types';
import type { Message, ModalViewDraft } from '../capability.ts';
import { currencyExponent } from '../kernel/money.ts';
import type { Period } from '../kernel/period.ts';
import { bar } from '../kernel/sparkline.ts';
import { localDateOf, localTimeOf } from '../kernel/zoned.ts';
import { kpiAmount, kpiHeading, kpiNumber } from '../kpis/wording.ts';
import { formatDate, formatMoney, formatPercent, formatPeriodRange } from '../locales/format.ts';
import type { Translations } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { button, context, divider, header, plain, section } from '../slack/blocks.ts';
import { escapeMrkdwn } from '../slack/escape.ts';
import { shorten } from '../slack/shorten.ts';
import type { GoalLine } from './actions/goal-line.ts';
import type { GoalsCard } from './actions/my-goals.ts';
import type { GoalSet } from './actions/set-goal.ts';
import type { GoalWhy } from './actions/why-goal.ts';
import type { Pace } from './rules.ts';

export const WHY_BUTTON = 'goals.why.v1';

/** A sign for each status, so that it never hangs on colour alone. */
const SIGNS: Record<Pace['status'], string> = {
  not_started: '○',
  too_early: '○',
  lumpy: '◇',
  ahead: '▲',
  on_track: '●',
  slipping: '◆',
  behind: '▼',
  done: '★',
  over: '■',
};

const MOST_LINES = 40;

/** The card `/mygoals` answers with. */
export function goalsCard(card: GoalsCard, t: Translations): Message {
  const name = escapeMrkdwn(card.person.name);
  const today = formatDate(card.today, t.locale);
  const title = card.isSelf
    ? t.goals.title({ period: today })
    : `${t.goals.titleOf({ name: card.person.name })} · ${today}`;
  const blocks: KnownBlock[] = [header(title)];
  const texts: string[] = [escapeMrkdwn(title)];
  if (card.week) {
    const week = weekText(card, card.week, t);
    blocks.push(section(week));
    texts.push(week);
  }
  for (const line of card.lines.slice(0, MOST_LINES)) {
    blocks.push(lineBlock(line, t));
    texts.push(lineText(line, t).join(' · '));
  }
  for (const { team, lines } of card.teams) {
    blocks.push(divider(), section(`*${t.goals.teamTitle({ team: escapeMrkdwn(team.name) })}*`));
    texts.push(t.goals.teamTitle({ team: escapeMrkdwn(team.name) }));
    for (const line of lines.slice(0, MOST_LINES - card.lines.length)) {
      blocks.push(lineBlock(line, t));
      texts.push(lineText(line, t).join(' · '));
    }
  }
  if (card.week) {
    const manager = card.week.manager ? escapeMrkdwn(card.week.manager.name) : null;
    blocks.push(
      section(card.isSelf ? t.goals.noGoalsHowTo({ manager }) : t.goals.noGoalsHowToManager({ name })),
    );
  }
  if (card.lines.length > 0 || card.teams.length > 0) blocks.push(context(t.goals.clockNote));
  return { text: texts.join('\n'), blocks };
}

/** A goal in one sentence, for other cards: '18 of 30 calls, on pace'. */
export function goalInShort(line: GoalLine, t: Translations): string {
  const { actual, target } = amounts(line, t.locale);
  return `${kpiHeading(line.kpi, t.locale)}: ${actual} / ${target}, ${statusInWords(line.pace, t)}`;
}

function lineBlock(line: GoalLine, t: Translations): KnownBlock {
  return section(
    lineText(line, t).join('\n'),
    button({ id: WHY_BUTTON, text: t.goals.why, value: line.goal.id }),
  );
}

function lineText(line: GoalLine, t: Translations): string[] {
  const { kpi, pace, period } = line;
  const { actual, target } = amounts(line, t.locale);
  const percent = formatPercent(pace.attainment ?? 0, t.locale);
  const status = statusInWords(pace, t);
  const gone = t.goals.gone({ elapsed: pace.elapsedDays, total: pace.totalDays });
  const lines = [
    `*${kpiHeading(kpi, t.locale)}* · ${t.goals.periodKind(period.kind)} · *${status}*`,
    `${bar(pace.attainment ?? 0)}  ${t.goals.line({ actual, target, percent })}`,
    [...paceWords(line, t), gone].join(' · '),
  ];
  for (const other of line.otherCurrencies) {
    lines.push(t.goals.otherCurrency({ amount: formatMoney(other.amount, other.currency, t.locale) }));
  }
  return lines;
}

function amounts({ kpi, actual, goal }: GoalLine, locale: Locale) {
  return {
    actual: kpiNumber(kpi, actual, goal.currency, locale),
    target: kpiNumber(kpi, goal.target, goal.currency, locale),
  };
}

/** The gap to the calendar and what is needed from here, as far as each makes sense. */
export function paceWords({ kpi, goal, pace }: GoalLine, t: Translations): string[] {
  if (pace.status === 'done') return [t.goals.nothingLeft];
  if (pace.status === 'over' || pace.status === 'not_started') return [];
  const words: string[] = [];
  if (pace.status !== 'too_early') {
    const gap = kpiNumber(kpi, Math.abs(settle(pace.gap, goal.currency)), goal.currency, t.locale);
    if (settle(pace.gap, goal.currency) > 0) words.push(t.goals.aheadBy({ gap }));
    else if (settle(pace.gap, goal.currency) < 0) words.push(t.goals.behindBy({ gap }));
    else words.push(t.goals.level);
  }
  if (pace.requiredPerDay === null) words.push(t.goals.noDaysLeft);
  else {
    const amount = kpiNumber(kpi, roundUp(pace.requiredPerDay, goal.currency), goal.currency, t.locale);
    words.push(t.goals.needPerDay({ amount, days: pace.remainingDays }));
  }
  return words;
}

/** A gap smaller than what is shown is none: money in whole units, counts in tenths. */
function settle(gap: number, currency: string | null): number {
  const step = currency ? wholeUnit(currency) : 0.1;
  return Math.round(gap / step) * step;
}

/** What is needed is rounded up, since with less the goal would be missed. */
function roundUp(perDay: number, currency: string | null): number {
  const step = currency ? wholeUnit(currency) : perDay < 10 ? 0.1 : 1;
  // A hair of tolerance, so that exactly 3 a day does not become 3.1.
  return Math.ceil(perDay / step - 1e-9) * step;
}

const wholeUnit = (currency: string) => 10 ** currencyExponent(currency);

const dateOf = (at: number, zone: string, locale: Locale) =>
  formatDate(localDateOf(new Date(at), zone), locale);

/** '● on pace': how a goal stands, never by colour alone. */
export function statusInWords(pace: Pace, t: Translations): string {
  return `${SIGNS[pace.status]} ${statusWord(pace, t)}`;
}

function statusWord(pace: Pace, t: Translations): string {
  const words: Record<Pace['status'], string> = {
    not_started: t.goals.notStarted,
    too_early: t.goals.tooEarly,
    lumpy: t.goals.lumpy,
    ahead: t.goals.ahead,
    on_track: t.goals.onTrack,
    slipping: t.goals.slipping,
    behind: t.goals.behind,
    done: t.goals.done,
    over: t.goals.over,
  };
  return words[pace.status];
}

function weekText(card: GoalsCard, week: NonNullable<GoalsCard['week']>, t: Translations): string {
  const lead = card.isSelf ? t.goals.noGoals : t.goals.noGoalsOf({ name: escapeMrkdwn(card.person.name) });
  if (week.numbers.length === 0) return `${lead}\n${card.isSelf ? t.goals.noGoalsNothing : '–'}`;
  const numbers = week.numbers.map(
    ({ kpi, amount, currency }) =>
      `• ${kpiHeading(kpi, t.locale)}: *${kpiNumber(kpi, amount, currency, t.locale)}*`,
  );
  return [lead, ...numbers].join('\n');
}

/** The modal behind *Why?*: the records, newest first, and the goal's own history. */
export function whyView(why: GoalWhy, zone: string, t: Translations): ModalViewDraft {
  const { line } = why;
  const { kpi, goal, pace, period } = line;
  const money = (amount: number) => kpiAmount(kpi, amount, goal.currency, t.locale);
  const facts = why.facts.map((each) => factLine(each, why.isTeam, line, zone, t));
  const versions = why.versions.map(({ goal: version, author }, index) => {
    const words = {
      version: version.version,
      target: kpiAmount(kpi, version.target, version.currency, t.locale),
      author: author ? escapeMrkdwn(author) : t.goals.unknownAuthor,
      date: dateOf(version.recordedAt, zone, t.locale),
      reason: escapeMrkdwn(shorten(version.reason, 300)),
    };
    return index === 0 ? t.goals.whyGoal(words) : t.goals.whyGoalEarlier(words);
  });
  return {
    type: 'modal',
    title: plain(t.goals.whyTitle),
    close: plain(t.common.close),
    blocks: [
      section(
        t.goals.whyHeading({
          kpi: kpiHeading(kpi, t.locale),
          actual: kpiNumber(kpi, line.actual, goal.currency, t.locale),
          range: formatPeriodRange(period, t.locale),
        }),
      ),
      section(
        t.goals.whyPace({
          expected: money(settle(pace.expected, goal.currency)),
          elapsed: pace.elapsedDays,
          total: pace.totalDays,
        }),
      ),
      ...paragraphs(facts.length > 0 ? facts : [t.goals.whyNoFacts]),
      ...(why.hasMore ? [context(t.goals.whyMore({ shown: why.facts.length }))] : []),
      divider(),
      ...paragraphs(versions.slice(0, 10)),
    ],
  };
}

const LONGEST_SECTION = 2800;

/** Lines joined into as few sections as Slack's 3000 characters allow. */
function paragraphs(lines: readonly string[]): KnownBlock[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + line.length < LONGEST_SECTION)
      texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts.map((text) => section(text));
}

function factLine(
  { fact, personName, deal }: GoalWhy['facts'][number],
  isTeam: boolean,
  { kpi }: GoalLine,
  zone: string,
  t: Translations,
): string {
  const date = formatDate(fact.date, t.locale);
  const amount = kpiAmount(kpi, fact.amount, fact.currency, t.locale);
  const line = deal
    ? t.goals.factDeal({
        date,
        amount,
        deal: escapeMrkdwn(
          shorten([deal.customer, deal.product, deal.externalId].filter(Boolean).join(', '), 120),
        ),
      })
    : fact.source.kind === 'log'
      ? t.goals.factLog({
          date,
          amount,
          at: `${dateOf(fact.recordedAt.getTime(), zone, t.locale)} ${localTimeOf(fact.recordedAt, zone)}`,
        })
      : t.goals.factImport({ date, amount, source: escapeMrkdwn(shorten(fact.source.id, 60)) });
  return isTeam && personName ? t.goals.factOf({ name: escapeMrkdwn(personName), line }) : line;
}

/** What the form shows once the goal stands. */
export function goalSetView(who: string, set: GoalSet, t: Translations): ModalViewDraft {
  const text = set.changed ? savedText(who, set, t) : t.goals.savedSame;
  return {
    type: 'modal',
    title: plain(t.goals.formTitle),
    close: plain(t.common.done),
    blocks: [section(text)],
  };
}

function savedText(who: string, set: GoalSet, t: Translations): string {
  const amount = (target: number, currency: string | null) => kpiNumber(set.kpi, target, currency, t.locale);
  const saved = t.goals.saved({
    who: `*${escapeMrkdwn(who)}*`,
    kpi: kpiHeading(set.kpi, t.locale),
    target: `*${amount(set.target, set.currency)}*`,
    period: periodWords(set.period, set.repeats, t),
  });
  if (!set.before) return saved;
  return `${saved}\n${t.goals.savedChanged({ before: amount(set.before.target, set.before.currency), version: set.version })}`;
}

function periodWords(period: Period, repeats: boolean, t: Translations): string {
  return repeats
    ? t.goals.savedFrom({ every: t.goals.everyPeriod(period.kind), date: formatDate(period.start, t.locale) })
    : t.goals.savedOnce({ range: formatPeriodRange(period, t.locale) });
}
