import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { localDateOf, localTimeOf } from '../../kernel/zoned.ts';
import type { BookKpi, Fact, FactKey } from '../../kpis/index.ts';
import { kpiAmount } from '../../kpis/wording.ts';
import { formatDate, formatList, formatNumber, formatPeriodNamed } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';
import { context, divider, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GoalLine } from '../actions/goal-line.ts';
import type { GoalWhy, VersionAnswer } from '../actions/why-goal.ts';
import { isOpen } from '../rules/contract.ts';
import { isAddedUp, isMove, type TargetType } from '../rules/targets/types.ts';
import type { Goal } from '../store/goals.ts';
import type { Result } from '../store/results.ts';
import { outcomeInWords, resultNumbers, roundsInWords } from './result-words.ts';
import { shareWords } from './share-words.ts';
import { stepBlocks } from './steps/blocks.ts';
import { aimPhrase } from './target-numbers.ts';
import { forecastWords, seasonWords, standingWords, whyHeading } from './why-words.ts';

const LONGEST_SECTION = 2800;

/** A quarter has hardly more. */
const MOST_HOLIDAYS = 12;

/** The modal behind *Why?*: the records, newest first, and the goal's own history. `purpose` says what it is for. */
export function whyView(
  why: GoalWhy,
  zone: string,
  t: Translations,
  purpose: readonly KnownBlock[] = [],
): ModalViewDraft {
  const { line } = why;
  const { kpi } = line;
  const isSteps = line.goal.type === 'milestone';
  const facts = why.facts.map((each) => factLine(each, why.isTeam, line, zone, t));
  const versions = why.versions.map(({ goal: version, author, answer }, index) => {
    const words = {
      version: version.version,
      target: versionWords(kpi, version, t),
      isPhrase: version.type !== 'cumulative',
      author: author ? escapeMrkdwn(author) : t.goals.unknownAuthor,
      date: dateOf(version.recordedAt, zone, t.locale),
      reason: escapeMrkdwn(shorten(version.reason, 300)),
    };
    const said = index === 0 ? t.goals.whyGoal(words) : t.goals.whyGoalEarlier(words);
    return [said, ...answerWords(answer, zone, t)].join(' ');
  });
  return {
    type: 'modal',
    title: plain(t.goals.whyTitle),
    close: plain(t.common.close),
    blocks: [
      section(whyHeading(line, t)),
      section(
        [
          ...standingWords(line, t),
          ...seasonWords(line, t),
          ...(isPaced(line.goal.type) ? leftOutWords(why, t) : []),
          ...shareWords(line, t).map((words) => `${words}.`),
          ...forecastWords(line, t),
        ].join(' '),
      ),
      ...purpose,
      ...(isSteps ? stepBlocks(why, t) : paragraphs(facts.length > 0 ? facts : [t.goals.whyNoFacts])),
      ...(why.hasMore ? [context(t.goals.whyMore({ shown: why.facts.length }))] : []),
      divider(),
      ...paragraphs([...beforeWords(kpi, why.before, zone, t), ...versions.slice(0, 10)]),
    ],
  };
}

/** Whether days matter: a level holds on any of them, and steps have their own. */
const isPaced = (type: TargetType) => isAddedUp(type) || isMove(type);

/** What a version aims at: '40 calls', 'at least 25%'. */
function versionWords(kpi: BookKpi, version: Goal, t: Translations): string {
  if (version.type !== 'cumulative') return aimPhrase(kpi, version, t);
  return escapeMrkdwn(kpiAmount(kpi, version.target, version.currency, t.locale));
}

/** How the period before ended. */
function beforeWords(kpi: BookKpi, rounds: readonly Result[], zone: string, t: Translations): string[] {
  const last = rounds.at(-1);
  if (!last) return [];
  return [
    t.closing.before({
      range: escapeMrkdwn(formatPeriodNamed(last.period, t.locale)),
      outcome: outcomeInWords(last, t),
      numbers: resultNumbers(kpi, last, t),
      rounds: roundsInWords(kpi, rounds, zone, t),
    }),
  ];
}

/** What was said to a version's number; nothing when it was replaced before that, or nobody was asked. */
function answerWords(answer: VersionAnswer | null, zone: string, t: Translations): string[] {
  if (!answer) return [];
  if (isOpen(answer.state)) return [t.contract.whyOpen];
  if (!answer.by || !answer.at) return [];
  const words = { name: escapeMrkdwn(answer.by), date: dateOf(answer.at.getTime(), zone, t.locale) };
  if (answer.state === 'accepted') return [t.contract.whyAgreed(words)];
  return answer.state === 'countered' ? [t.contract.whyCountered(words)] : [];
}

/** How much of the calendar the pace leaves out, and which holidays that are. */
function leftOutWords({ line: { daysOff, holidays }, holidays: named }: GoalWhy, t: Translations): string[] {
  if (daysOff + holidays === 0) return [];
  const list = named.slice(0, MOST_HOLIDAYS).map((holiday) =>
    t.goals.whyHoliday({
      date: formatDate(holiday.date, t.locale),
      half: t.holidays.half[holiday.halves],
      name: escapeMrkdwn(holiday.name[t.locale] || t.holidays.unnamed),
    }),
  );
  const [first, ...more] = list;
  const which =
    first === undefined
      ? []
      : more.length === 0
        ? [t.goals.whyOneHoliday({ holiday: first })]
        : [t.goals.whyHolidays({ list: formatList(list, t.locale) })];
  return [t.goals.whyLeftOut({ holidays, daysOff }), ...which];
}

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
  { fact, of, personName, deal }: GoalWhy['facts'][number],
  isTeam: boolean,
  { kpi }: GoalLine,
  zone: string,
  t: Translations,
): string {
  const date = formatDate(fact.date, t.locale);
  const amount = factAmount(kpi, fact, of, t);
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
      : fact.source.kind === 'entry'
        ? t.targets.factRecorded({ date, amount })
        : t.goals.factImport({ date, amount, source: escapeMrkdwn(shorten(fact.source.id, 60)) });
  return isTeam && personName ? t.goals.factOf({ name: escapeMrkdwn(personName), line }) : line;
}

/** Of yes or no the word, of a percentage its two counters. */
function factAmount(kpi: BookKpi, fact: Fact<FactKey>, of: number | null, t: Translations): string {
  if (kpi.unit === 'bool') return fact.amount > 0 ? t.targets.toBe.yes : t.targets.toBe.no;
  const count = (value: number) => formatNumber(value, t.locale);
  if (kpi.unit === 'percent') {
    return of === null ? count(fact.amount) : t.targets.behind.ratio({ k: count(fact.amount), n: count(of) });
  }
  return escapeMrkdwn(kpiAmount(kpi, fact.amount, fact.currency, t.locale));
}

const dateOf = (at: number, zone: string, locale: Locale) =>
  formatDate(localDateOf(new Date(at), zone), locale);
