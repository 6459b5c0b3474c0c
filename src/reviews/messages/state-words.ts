import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { ReviewView } from '../actions/load-review.ts';

type Known = Pick<ReviewView, 'review' | 'cycle' | 'role' | 'person' | 'manager' | 'written'>;

/** '*Your review with Mert*', to its reader. */
export const titleWords = ({ role, person, manager }: Known, t: Translations): string =>
  t.reviews.pair({ person: escapeMrkdwn(person.name), manager: escapeMrkdwn(manager.name), role });

/** How far it is, in a sentence: who has finished writing, never what. */
export function stateWords(
  { review, cycle, role, person, manager, written }: Known,
  t: Translations,
): string {
  const names = { person: escapeMrkdwn(person.name), manager: escapeMrkdwn(manager.name) };
  switch (review.state) {
    case 'writing':
      return t.reviews.writingState({
        ...names,
        ...{ role, self: written.self, byManager: written.manager },
        ...{
          selfDue: formatDate(cycle.selfDue, t.locale),
          managerDue: formatDate(cycle.managerDue, t.locale),
        },
      });
    case 'shared':
      return t.reviews.sharedState({ date: formatDate(review.sharedOn ?? '', t.locale) });
    case 'closed':
      return t.reviews.closedState;
    case 'ended':
      return t.reviews.endedState({ ...names, why: review.endedWhy ?? 'called_off' });
  }
}
