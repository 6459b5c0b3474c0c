import { shorten } from '../../kernel/shorten.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { DealLabel } from '../rules/team-week.ts';

const LONGEST_NAME = 40;
const LONGEST_DEAL = 48;

const DIRECTION_MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A name from people or the CRM as it may stand in a message: one short line, escaped. */
export function nameLabel(name: string): string {
  return escapeMrkdwn(oneLine(name, LONGEST_NAME));
}

/** A deal by its customer and product; without a customer its id in the CRM tells it from others. */
export function dealLabel({ customer, product, externalId }: DealLabel): string {
  const parts = customer?.trim() ? [customer, product] : [product, externalId];
  return escapeMrkdwn(oneLine(parts.filter((part) => part?.trim()).join(' · '), LONGEST_DEAL));
}

/**
 * Text on one line of at most `max` characters. A right-to-left name is closed off, so that it does not turn the
 * numbers beside it around.
 */
export function oneLine(text: string, max: number): string {
  const line = shorten(text.replace(DIRECTION_MARKS, '').replace(/\s+/gu, ' ').trim(), max);
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}
