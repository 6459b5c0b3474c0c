import type { ModalViewDraft } from '../../../capability.ts';
import { currencyExponent } from '../../../kernel/money.ts';
import { formatPeriodNamed } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { Drafts } from '../../actions/quarter/drafts.ts';
import { teamPreview } from '../team-form.ts';
import { numbersOf, whyWords } from './advice-words.ts';

/**
 * The form for several people, each with a drafted number and why: another number, or the old one where it has to be set
 * anew; empty where what there is goes on. Nothing is suggested before it is sent.
 */
export function draftForm({ request, preview, reviewed, goals }: Drafts, t: Translations): ModalViewDraft {
  const fields = new Map(
    [...goals].map(([personId, draft]) => {
      const { goal, goesOn, advised } = draft;
      const amount = advised.draft ?? (goesOn ? null : goal.target);
      const unit = goal.currency === null ? 1 : 10 ** currencyExponent(goal.currency);
      const typed = amount === null ? '' : String(Math.round(amount / unit));
      const kind = request.periodKind === 'range' ? 'week' : request.periodKind;
      const why = whyWords(draft, kind, t);
      return [personId, { typed, hint: t.quarter.draftHint({ ...numbersOf(draft, t), why }) }] as const;
    }),
  );
  const reason = t.quarter.draftReason({ quarter: formatPeriodNamed(reviewed.quarter, t.locale) });
  return teamPreview({ request, preview, fields, reason }, t);
}
