import { shorten } from '../../kernel/shorten.ts';
import { formatMoney, formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Criterion, Exclusion } from '../profile.ts';

/** 'Industry: software, finance', 'Employees: 50 to 500', 'Uses a CRM'; mrkdwn. */
export function criterionWords(criterion: Criterion, t: Translations): string {
  switch (criterion.kind) {
    case 'question':
      return escapeMrkdwn(criterion.text);
    case 'industry':
    case 'country':
      return t.profile.oneOf({
        name: t.profile.criterion[criterion.kind],
        list: listWords(criterion.oneOf),
      });
    case 'employees':
    case 'revenue': {
      const words = (end: number | null) => {
        if (end === null) return null;
        return criterion.kind === 'revenue'
          ? formatMoney(end, criterion.currency, t.locale)
          : formatNumber(end, t.locale);
      };
      const name = t.profile.criterion[criterion.kind];
      return t.profile.range({ name, from: words(criterion.from), to: words(criterion.to) });
    }
  }
}

/** 'Industry or country: tobacco', 'Is a competitor'; mrkdwn. */
export function exclusionWords(exclusion: Exclusion, t: Translations): string {
  return exclusion.kind === 'question'
    ? escapeMrkdwn(exclusion.text)
    : t.profile.excludedNames({ list: listWords(exclusion.oneOf) });
}

const LONGEST_LIST = 400;

const listWords = (names: readonly string[]) => escapeMrkdwn(shorten(names.join(', '), LONGEST_LIST));
