import type { Message } from '../../capability.ts';
import { formatMoney, formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section, sections } from '../../slack/blocks.ts';
import type { CustomerCard } from '../actions/customer-card.ts';
import type { Customer } from '../customer.ts';
import type { Criterion } from '../profile.ts';
import type { Score } from '../rules/score.ts';
import { fitsButton, ids } from './ids.ts';
import { criterionWords, exclusionWords } from './profile-words.ts';
import { shownName } from './shown.ts';

/** More deals with one customer would be a page. */
const MOST_DEALS = 10;

/** A customer: what is known, how it stands to the profile line by line, its open deals. */
export function cardMessage(card: CustomerCard, t: Translations): Message {
  const { customer, score, mayAnswer } = card;
  const head = [`*${shownName(customer.name)}*`, factWords(customer, t)];
  const checked = score
    ? [`*${fitWords(score, t)}*${scoreText(score, t)}`, ...checklist(score, customer, t)]
    : [t.customers.noProfile];
  const deals = dealLines(card, t);
  const buttons = [
    ...(mayAnswer && fitsButton(customer.key)
      ? [button({ id: ids.answer, text: t.customers.answer, value: customer.key, style: 'primary' })]
      : []),
    button({ id: ids.profile, text: t.customers.profileButton }),
  ];
  return {
    text: [...head, ...checked, ...deals].join('\n'),
    blocks: [
      section(head.join('\n')),
      ...sections(checked),
      ...sections(deals),
      actions(...buttons),
      context(t.customers.visible),
    ],
  };
}

/** 'Ideal customer', 'Ruled out' … */
export function fitWords({ fit, exclusions }: Pick<Score, 'fit' | 'exclusions'>, t: Translations): string {
  return exclusions.some(({ held }) => held === 'yes') ? t.customers.excluded : t.customers[fit];
}

/** '83 of 100 points, 5 of 6 criteria known'. */
export function scoreWords({ points, known, of }: Score, t: Translations): string {
  return points === null
    ? t.customers.noScore({ of })
    : t.customers.score({ points: formatNumber(points, t.locale), known, of });
}

const scoreText = (score: Score, t: Translations) => `: ${scoreWords(score, t)}`;

function factWords(
  { industry, country, employees, revenue }: CustomerCard['customer'],
  t: Translations,
): string {
  const facts = [
    industry && shownName(industry),
    employees !== null && t.customers.employees({ count: formatNumber(employees, t.locale) }),
    revenue && t.customers.revenue({ amount: formatMoney(revenue.amount, revenue.currency, t.locale) }),
    country && shownName(country),
  ].filter(Boolean);
  return facts.length > 0 ? facts.join(' · ') : t.customers.noFacts;
}

function checklist(
  { lines, exclusions }: Score,
  customer: CustomerCard['customer'],
  t: Translations,
): string[] {
  return [
    ...lines.map(({ criterion, held }) =>
      t.customers.line({
        name: criterionWords(criterion, t),
        held: t.customers.held[held],
        is: factFor(criterion, customer, t),
      }),
    ),
    ...exclusions.map(({ exclusion, held }) =>
      t.customers.rulesOut({ name: exclusionWords(exclusion, t), held: t.customers.held[held] }),
    ),
  ];
}

/** What the customer has where a criterion looks; null where a person answers, or nothing is known. */
function factFor({ kind }: Criterion, customer: Omit<Customer, 'id'>, t: Translations): string | null {
  switch (kind) {
    case 'industry':
    case 'country': {
      const fact = customer[kind];
      return fact && shownName(fact);
    }
    case 'employees':
      return customer.employees === null ? null : formatNumber(customer.employees, t.locale);
    case 'revenue': {
      const { revenue } = customer;
      return revenue && formatMoney(revenue.amount, revenue.currency, t.locale);
    }
    case 'question':
      return null;
  }
}

function dealLines({ deals }: CustomerCard, t: Translations): string[] {
  if (deals.length === 0) return [t.customers.noDeals];
  const lines = deals.slice(0, MOST_DEALS).map(({ deal, owner }) =>
    t.customers.deal({
      what: shownName(deal.product ?? deal.externalId),
      amount: deal.amount === null ? null : formatMoney(deal.amount, deal.currency, t.locale),
      stage: shownName(deal.stage),
      owner: shownName(owner),
    }),
  );
  const more = deals.length - MOST_DEALS;
  return [`_${t.customers.openDeals}_`, ...lines, ...(more > 0 ? [t.customers.more({ count: more })] : [])];
}
