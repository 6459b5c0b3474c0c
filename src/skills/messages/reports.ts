import type { KnownBlock } from '@slack/types';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { button, divider, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { ReportLine } from '../actions/reports.ts';
import { ids } from './ids.ts';

/** With a card of up to ten skills above them these fit Slack's fifty blocks. */
const MOST_REPORTS = 25;

/** Those who report to the reader, whoever waits longest first, each with the way to their card. */
export function reportBlocks(reports: readonly ReportLine[], t: Translations): KnownBlock[] {
  if (reports.length === 0) return [];
  return [
    divider(),
    section(`*${t.skills.reportsTitle}*`),
    ...reports.slice(0, MOST_REPORTS).map(({ person, lastRated }) =>
      section(
        t.skills.report({
          name: escapeMrkdwn(person.name),
          date: lastRated && formatDate(lastRated, t.locale),
        }),
        button({ id: ids.open, text: t.skills.open, value: person.id }),
      ),
    ),
  ];
}
