import { shorten } from '../../kernel/shorten.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Deal } from '../deal.ts';

const LONGEST_LABEL = 60;

/** A deal by its customer and product, in mrkdwn; without a customer its id in the CRM tells it from others. */
export function dealLabel({
  customer,
  product,
  externalId,
}: Pick<Deal, 'customer' | 'product' | 'externalId'>): string {
  const parts = customer?.trim() ? [customer, product] : [product, externalId];
  return escapeMrkdwn(shorten(parts.filter((part) => part?.trim()).join(' · '), LONGEST_LABEL));
}
