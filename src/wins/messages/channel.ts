import type { Message } from '../../capability.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { kpiByKey } from '../../kpis/catalogue.ts';
import { kpiAmount, kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatList, formatMoney, formatPeriodRange } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { dealLabel, nameLabel } from '../../scorecards/index.ts';
import { context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { PostedDeal } from '../actions/deal-post.ts';
import type { Place } from '../actions/places.ts';
import type { TeamRecord } from '../actions/records.ts';

/** In the day's last line; what is more is a number. */
const MOST_GATHERED = 8;

/** Won deals as they come, a line each; names, and nobody is called by them. */
export function dealsMessage(deals: readonly PostedDeal[], t: Translations): Message {
  const lines = deals.map(({ deal, ownerName }) =>
    t.wins.dealLine({ name: nameLabel(ownerName), deal: dealLabel(deal), amount: amountOf(deal, t) }),
  );
  const [first = ''] = lines;
  const text =
    lines.length === 1 ? `🔔 ${first}` : [t.wins.dealsTitle({ n: lines.length }), ...lines].join('\n');
  return { text: plainly(text), blocks: [section(text)] };
}

/** One line with what was more than the day's deals. */
export function moreDealsMessage(deals: readonly PostedDeal[], t: Translations): Message {
  const named = deals.slice(0, MOST_GATHERED).map(({ deal, ownerName }) => {
    const amount = amountOf(deal, t);
    return `${dealLabel(deal)} (${[nameLabel(ownerName), ...(amount ? [amount] : [])].join(', ')})`;
  });
  const left = deals.length - named.length;
  const all = left > 0 ? [...named, t.wins.andOthers({ n: left })] : named;
  const text = t.wins.moreDeals({ n: deals.length, deals: formatList(all, t.locale) });
  return { text, blocks: [section(text)] };
}

/** A team's best week or month; it names nobody. */
export function recordMessage(place: Place, record: TeamRecord, today: LocalDate, t: Translations): Message {
  const { currency, period, amount, before, periods } = record;
  const kpi = kpiByKey(record.kpi);
  const kind = period.kind === 'month' ? 'month' : 'week';
  const said = t.wins.record({
    team: escapeMrkdwn(place.name),
    kpi: kpiHeading(kpi, t.locale),
    amount: kpiAmount(kpi, amount, currency, t.locale),
    kind,
    days: formatPeriodRange(period, t.locale),
    isRunning: today < period.end,
  });
  const note = t.wins.recordBefore({ periods, kind, before: kpiNumber(kpi, before, currency, t.locale) });
  return { text: plainly(`${said} ${note}`), blocks: [section(said), context(note)] };
}

function amountOf({ amount, currency }: PostedDeal['deal'], t: Translations): string | null {
  return amount === null ? null : formatMoney(amount, currency, t.locale);
}

/** Without the stars that a notification shows as they are. */
const plainly = (text: string) => text.replaceAll('*', '');
