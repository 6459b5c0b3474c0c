import type { KnownBlock } from '@slack/types';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context } from '../../slack/blocks.ts';
import { ids } from './ids.ts';

/** Where a list stands (pages from 0) and how to turn it; `valueFor` is what the button of a page carries. */
export type Pager = {
  page: number;
  pages: number;
  backId: string;
  onId: string;
  valueFor: (page: number) => string;
};

/** The buttons under a list: back to the overview, and to the pages before and after. */
export function pagerBlocks(pager: Pager, t: Translations): KnownBlock[] {
  const { page, pages, backId, onId, valueFor } = pager;
  const previous = button({ id: backId, text: t.people.buttonPrevious, value: valueFor(page - 1) });
  const next = button({ id: onId, text: t.people.buttonNext, value: valueFor(page + 1) });
  return [
    ...(pages > 1 ? [context(t.people.pageOf({ page: page + 1, pages }))] : []),
    actions(
      button({ id: ids.status, text: t.people.buttonBack }),
      ...(page > 0 ? [previous] : []),
      ...(page < pages - 1 ? [next] : []),
    ),
  ];
}
