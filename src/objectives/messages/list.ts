import type { KnownBlock, StaticSelect } from '@slack/types';
import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { bar } from '../../kernel/sparkline.ts';
import { formatDate, formatPercent, formatPeriodNamed } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { measureWords } from '../../measures/index.ts';
import { actions, button, context, divider, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { menu, option } from '../../slack/inputs.ts';
import {
  type NumberSheet,
  type ObjectiveSheet,
  type ObjectivesSheet,
  SHOWN_TEAMS,
  type TeamPart,
} from '../actions/objectives-sheet.ts';
import { isSplit } from '../rules/about.ts';
import { coverageOf } from '../rules/coverage.ts';
import { goalKey } from '../rules/links.ts';
import { ids } from './ids.ts';
import { coverageWords, nameOfKpi, numberOfKpi, percentWords } from './words.ts';

const LONGEST_NAME = 60;
const MOST_OPTIONS = 100;
const MOST_CLOSED = 3;

/** What the company wants, with its numbers and who has which part of them. */
export function objectivesMessage(sheet: ObjectivesSheet, t: Translations): Message {
  const { shown, mayEdit } = sheet;
  const texts = shown.map((each) => ({ each, texts: textsOf(each, sheet, t) }));
  const closed = sheet.closed.slice(-MOST_CLOSED).map(({ title, period, outcome }) =>
    t.objectives.closedLine({
      title: escapeMrkdwn(title),
      period: escapeMrkdwn(formatPeriodNamed(period, t.locale)),
      outcome: escapeMrkdwn(outcome ?? ''),
    }),
  );
  const none = `${t.objectives.none}${mayEdit ? '' : ` ${t.objectives.noneForReader}`}`;
  const blocks: KnownBlock[] = [
    header(t.objectives.title),
    ...(shown.length === 0 ? [section(none)] : []),
    ...texts.flatMap(({ each, texts: lines }, index) => [
      ...(index > 0 ? [divider()] : []),
      ...lines.map((text) => section(text)),
      ...waysOn(each, sheet, t),
    ]),
    ...closed.map((text) => context(text)),
    ...pager(sheet, t),
    ...(mayEdit ? [actions(button({ id: ids.new, text: t.objectives.buttonNew }))] : []),
    ...(shown.length > 0 ? [context(t.objectives.note)] : []),
  ];
  const said = shown.length === 0 ? [none] : texts.flatMap(({ texts: lines }) => lines);
  return { text: [t.objectives.title, ...said, ...closed].join('\n'), blocks };
}

/** The objective, and then each of its numbers with who has which part. */
function textsOf({ objective, numbers }: ObjectiveSheet, sheet: ObjectivesSheet, t: Translations): string[] {
  const heading = t.objectives.heading({
    title: escapeMrkdwn(objective.title),
    period: escapeMrkdwn(formatPeriodNamed(objective.period, t.locale)),
    about: t.objectives.about[objective.about],
  });
  const why = t.objectives.why({ why: escapeMrkdwn(objective.why) });
  const over = objective.period.end <= sheet.today && sheet.mayEdit ? [t.objectives.over] : [];
  const begins = formatDate(objective.period.start, t.locale);
  return [
    [heading, why, ...over].join('\n'),
    ...numbers.map((each) => numberText(each, { begins, currency: sheet.currency }, t)),
  ];
}

function numberText(sheet: NumberSheet, when: { begins: string; currency: string }, t: Translations): string {
  const { number } = sheet;
  return [
    ...firstLines(sheet, when, t),
    ...(isSplit(number.kpi) && number.target ? givenLines(sheet, number.target, t) : []),
    ...teamLines(sheet, t),
    ...peopleLines(sheet, t),
    ...(sheet.contributing > 0 ? [t.objectives.contributing({ count: sheet.contributing })] : []),
    ...(sheet.inOtherCurrencies > 0
      ? [t.objectives.inOtherCurrencies({ count: sheet.inOtherCurrencies })]
      : []),
  ].join('\n');
}

function peopleLines({ number, people }: NumberSheet, t: Translations): string[] {
  const { count, effective } = people;
  if (count === 0) return [];
  const target = effective === null ? null : numberOfKpi(number, effective, t);
  return [t.objectives.people({ count, target })];
}

/** What it is, and where it stands. */
function firstLines(
  { number, actual }: NumberSheet,
  { begins, currency }: { begins: string; currency: string },
  t: Translations,
): string[] {
  const kpi = nameOfKpi(number.kpi, t);
  const target = number.target === null ? null : numberOfKpi(number, number.target, t);
  if (actual === null) {
    if (target === null) return [t.objectives.watchedLater({ kpi })];
    return [
      isSplit(number.kpi)
        ? t.objectives.notBegun({ kpi, target, date: begins })
        : t.objectives.aimedLater({ kpi, target }),
    ];
  }
  const counted = { kpi: number.kpi, currency: number.currency ?? currency };
  const now =
    'measured' in actual
      ? measureWords(actual.measured, currency, t)
      : numberOfKpi(counted, actual.amount, t);
  if (target === null) return [t.objectives.watched({ kpi, actual: now })];
  if ('measured' in actual) return [t.objectives.aimed({ kpi, target, actual: now })];
  const reached = actual.amount / (number.target ?? 1);
  const percent = formatPercent(reached, t.locale);
  return [t.objectives.line({ kpi, actual: now, target, percent }), bar(reached)];
}

/** How much was given out directly, and how much people own in the end where teams stand between. */
function givenLines(
  { number, coverage, endToEnd, teams }: NumberSheet,
  target: number,
  t: Translations,
): string[] {
  if (!coverage) return [];
  if (coverage.assigned === 0) {
    return [t.objectives.givenNone({ whole: numberOfKpi(number, target, t) })];
  }
  const hasPeople = teams.some(({ part }) => part.parts.length > 0);
  return [
    t.objectives.given(coverageWords(coverage, number, t)),
    ...(endToEnd && hasPeople ? [t.objectives.inTheEnd(coverageWords(endToEnd, number, t))] : []),
  ];
}

function teamLines({ number, teams }: NumberSheet, t: Translations): string[] {
  const left = teams.length - SHOWN_TEAMS;
  return [
    ...teams.slice(0, SHOWN_TEAMS).map(({ part, inside }) => {
      const { agreed, periods, of } = part.brought;
      const share = number.target ? coverageOf(agreed, number.target) : null;
      const line = t.objectives.team({
        name: escapeMrkdwn(shorten(part.name, LONGEST_NAME)),
        target: numberOfKpi(number, agreed, t),
        percent: share ? percentWords(share, t) : '–',
      });
      const some = periods < of ? t.objectives.teamPeriods({ periods, of }) : '';
      return `${line}${some}${insideWords(inside, number, t)}`;
    }),
    ...(left > 0 ? [t.objectives.moreTeams({ count: left })] : []),
  ];
}

function insideWords(inside: TeamPart['inside'], number: NumberSheet['number'], t: Translations): string {
  if (!inside) return '';
  const { actual, coverage } = inside;
  const words = coverage && coverageWords(coverage, number, t);
  return t.objectives.teamInside({
    actual: numberOfKpi(number, actual, t),
    coverage:
      words && `${words.assigned} (${words.percent})${coverage?.status === 'ok' ? '' : `, ${words.status}`}`,
  });
}

/** What the reader may do: split the company's numbers or a team's; change and close the objective. */
function waysOn(
  { objective, numbers }: ObjectiveSheet,
  sheet: ObjectivesSheet,
  t: Translations,
): KnownBlock[] {
  const isOver = objective.period.end <= sheet.today;
  const day = objective.period.start > sheet.today ? objective.period.start : sheet.today;
  const options = isOver
    ? []
    : numbers.flatMap(({ key, number, teams }) => [
        ...(sheet.mayEdit && isSplit(number.kpi) && number.target
          ? [{ value: `${key} ${day}`, name: nameOfKpi(number.kpi, t), amount: number.target, number }]
          : []),
        ...teams
          .filter(({ maySplit }) => maySplit)
          .map(({ part }) => ({
            value: `${goalKey(part.goal.id)} ${day}`,
            name: part.name,
            amount: part.goal.target,
            number,
          })),
      ]);
  const elements = [
    ...(options.length > 0 ? [splitMenu(options)] : []),
    ...(sheet.mayEdit
      ? [
          button({ id: ids.edit, text: t.objectives.buttonEdit, value: objective.id }),
          button({ id: ids.close, text: t.objectives.buttonClose, value: objective.id }),
        ]
      : []),
  ];
  return elements.length > 0 ? [actions(...elements)] : [];

  function splitMenu(
    all: readonly { value: string; name: string; amount: number; number: NumberSheet['number'] }[],
  ): StaticSelect {
    const words = (name: string, number: string) => t.objectives.splitOption({ name, number });
    const choices = all
      .slice(0, MOST_OPTIONS)
      .map(({ value, name, amount, number }) => option(value, words(name, numberOfKpi(number, amount, t))));
    return menu(ids.split, choices, { placeholder: t.objectives.menuSplit });
  }
}

function pager({ page, pages }: ObjectivesSheet, t: Translations): KnownBlock[] {
  if (pages < 2) return [];
  return [
    context(t.people.pageOf({ page: page + 1, pages })),
    actions(
      ...(page > 0
        ? [button({ id: ids.listBack, text: t.people.buttonPrevious, value: String(page - 1) })]
        : []),
      ...(page < pages - 1
        ? [button({ id: ids.listOn, text: t.people.buttonNext, value: String(page + 1) })]
        : []),
    ),
  ];
}
