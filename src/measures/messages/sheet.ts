import type { KnownBlock, StaticSelect } from '@slack/types';
import type { Message } from '../../capability.ts';
import { addDays } from '../../kernel/date.ts';
import { kpiIds, mayRecord } from '../../kpis/index.ts';
import { readyKpis } from '../../kpis/ready.ts';
import { kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatDateRange } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { menu, option } from '../../slack/inputs.ts';
import type { KpiSheet, SheetPeriod } from '../actions/kpi-sheet.ts';
import { scopeText } from '../scope.ts';
import { ids } from './ids.ts';
import { measureWords } from './measure-words.ts';
import { ownWords } from './own-words.ts';
import { whoseMenu } from './whose-menu.ts';

/** More own KPIs would be a page, not an answer. */
const MOST_OWN = 15;
const LONGEST_SECTION = 3000;

/** The KPIs of the running period beside those of the one before; menus for whose, which period, and what each means. */
export function sheetMessage(sheet: KpiSheet, t: Translations): Message {
  const title = titleOf(sheet, t);
  const periods = t.measures.periods({ now: rangeOf(sheet.now, t), before: rangeOf(sheet.before, t) });
  const groups = [
    { heading: t.measures.groupCounted, lines: countedLines(sheet, t) },
    { heading: t.measures.groupDeals, lines: measuredLines(sheet, 'anyone', t) },
    { heading: t.ownKpis.group, lines: ownLines(sheet, t) },
    { heading: t.measures.groupCompany, lines: measuredLines(sheet, 'company', t) },
  ].filter(({ lines }) => lines.length > 0);
  return {
    text: [title, periods, ...groups.flatMap(({ lines }) => lines)].join('\n'),
    blocks: [
      section(`*${title}*\n${periods}`),
      ...groups.flatMap(({ heading, lines }) => sectionsOf([`_${heading}_`, ...lines])),
      ...menus(sheet, t),
      context(t.measures.note),
    ],
  };
}

/** The lines in as few sections as Slack's limit takes. */
function sectionsOf(lines: readonly string[]): KnownBlock[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + line.length < LONGEST_SECTION)
      texts.push(`${texts.pop()}\n${line}`);
    else texts.push(line);
  }
  return texts.map((text) => section(text));
}

function titleOf({ scope, team }: KpiSheet, t: Translations): string {
  if (scope.kind === 'company') return t.measures.titleCompany;
  return team ? t.measures.titleTeam({ team: escapeMrkdwn(team.name) }) : t.measures.titleSelf;
}

const rangeOf = ({ from, until }: SheetPeriod, t: Translations) =>
  formatDateRange(from, addDays(until, -1), t.locale);

function countedLines({ now, before }: KpiSheet, t: Translations): string[] {
  return now.counted.map(({ kpi, amount, currency }, index) => {
    const earlier = before.counted[index]?.amount ?? 0;
    return t.measures.line({
      name: kpiHeading(kpi, t.locale),
      now: t.measures.value({ value: kpiNumber(kpi, amount, currency, t.locale), basis: null }),
      before: kpiNumber(kpi, earlier, currency, t.locale),
    });
  });
}

function measuredLines(sheet: KpiSheet, of: 'anyone' | 'company', t: Translations): string[] {
  const wordsIn = (period: SheetPeriod, key: string) => {
    const found = period.measured.find((each) => each.key === key);
    return found && measureWords(found, sheet.currency, t);
  };
  return readyKpis
    .filter((kpi) => kpi.of === of)
    .flatMap(({ key }) => {
      const now = wordsIn(sheet.now, key);
      const before = wordsIn(sheet.before, key);
      if (!now || !before) return [];
      const name = t.measures.name[key];
      return now === before
        ? t.measures.lineBoth({ name, both: now })
        : t.measures.line({ name, now, before });
    });
}

function ownLines({ now, before }: KpiSheet, t: Translations): string[] {
  return now.own.slice(0, MOST_OWN).map((measured) => {
    const earlier = before.own.find(({ kpi }) => kpi.key === measured.kpi.key);
    return t.measures.line({
      name: escapeMrkdwn(measured.kpi.name),
      now: ownWords(measured, t),
      before: earlier
        ? ownWords(earlier, t)
        : t.measures.notAvailable({ why: t.ownKpis.nothing, basis: null }),
    });
  });
}

function menus(sheet: KpiSheet, t: Translations): KnownBlock[] {
  const { kind, scope, scopes } = sheet;
  const other = kind === 'month' ? 'quarter' : 'month';
  const whose = whoseMenu(scopes, scope, { id: ids.whose, valueFor: (text) => `${kind} ${text}` }, t);
  return [
    actions(
      ...whose,
      button({
        id: ids.period,
        text: kind === 'month' ? t.measures.byQuarter : t.measures.byMonth,
        value: `${other} ${scopeText(scope)}`,
      }),
      ...recordMenu(sheet, t),
      ...changeMenu(sheet, t),
      ...(sheet.mayDefine ? [button({ id: kpiIds.newKpi, text: t.ownKpis.button })] : []),
      ...(scope.kind === 'company' ? [button({ id: kpiIds.numbers, text: t.measures.enterNumbers })] : []),
      meaningMenu(sheet, t),
    ),
  ];
}

/** *Record a number*, of an own KPI that people record. */
function recordMenu({ now, recorder }: KpiSheet, t: Translations): StaticSelect[] {
  const options = now.own
    .slice(0, MOST_OWN)
    .filter(({ kpi }) => kpi.endedOn === null && mayRecord(kpi, recorder))
    .map(({ kpi }) => option(kpi.key, kpi.name));
  if (options.length === 0) return [];
  return [menu(kpiIds.record, options, { placeholder: t.ownKpis.record })];
}

/** *Change a KPI*, one that runs, for an admin. */
function changeMenu({ mayDefine, now }: KpiSheet, t: Translations): StaticSelect[] {
  const options = now.own
    .slice(0, MOST_OWN)
    .filter(({ kpi }) => kpi.endedOn === null)
    .map(({ kpi }) => option(kpi.key, kpi.name));
  if (!mayDefine || options.length === 0) return [];
  return [menu(ids.change, options, { placeholder: t.ownKpis.changeTitle })];
}

/** *What is this?* for every KPI that is shown. */
function meaningMenu({ now }: KpiSheet, t: Translations): StaticSelect {
  const options = [
    ...now.counted.map(({ kpi }) => option(kpi.key, kpiHeading(kpi, t.locale))),
    ...now.measured.map(({ key }) => option(key, t.measures.name[key])),
    ...now.own.slice(0, MOST_OWN).map(({ kpi }) => option(kpi.key, kpi.name)),
  ];
  return menu(ids.meaning, options, { placeholder: t.measures.whatIsThis });
}
