import { isKpiKey } from '../../../kpis/index.ts';
import type { AskedDrafts } from '../../actions/quarter/drafts.ts';
import type { AskedScope } from '../../actions/quarter/scope.ts';
import type { Which } from '../../rules/quarter/which-quarter.ts';

/** Shows a look back; its value is `reviewValue`. In App Home it opens the usual one. */
export const REVIEW_BUTTON = 'goals.review.v1';
/** The same of another team: a menu of such values. */
export const REVIEW_MENU = 'goals.review_menu.v1';
/** Opens the form with drafted numbers; its value is `draftValue`. */
export const DRAFT_BUTTON = 'goals.draft.v1';

const OWN = 'own';
const USUAL = 'usual';

/** `<group> <which>`; without a group one's own. */
export const reviewValue = (group: string | null, which: Which) => `${group ?? OWN} ${which}`;

/** The look back that whoever leads people sees first. */
export const USUAL_REVIEW = `${USUAL} last`;

/** Null for a value that is none of ours. */
export function readReviewValue(value: string): { asked: AskedScope; which: Which } | null {
  const [group, which] = value.split(' ');
  if (!group || (which !== 'last' && which !== 'running')) return null;
  if (group === OWN) return { asked: { whose: 'own' }, which };
  return { asked: group === USUAL ? { whose: 'team', name: '' } : { whose: 'group', group }, which };
}

export const draftValue = ({ group, which, kpi, periodKind }: AskedDrafts) =>
  [group, which, kpi, periodKind].join(' ');

/** Null for a value that is none of ours. */
export function readDraftValue(value: string): AskedDrafts | null {
  const [group, which, kpi, kind] = value.split(' ');
  if (!group || !kpi || !isKpiKey(kpi) || (which !== 'last' && which !== 'running')) return null;
  if (kind !== 'week' && kind !== 'month' && kind !== 'quarter' && kind !== 'year') return null;
  return { group, which, kpi, periodKind: kind };
}
