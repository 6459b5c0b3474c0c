import { isId } from '../../../kernel/id.ts';
import type { FormWish } from '../../actions/competition/form-start.ts';

/** Opens the form; the value is `wishValue`. */
export const FORM_BUTTON = 'recognition.competition_edit.v1';
/** The form; its private_metadata is the competition's id. */
export const COMPETITION_FORM = 'recognition.competition_form.v1';
/** How a competition stands; the value of it and of the next three is its id. */
export const SHOW_BUTTON = 'recognition.competition.v1';
export const END_BUTTON = 'recognition.competition_end.v1';
export const CORRECT_BUTTON = 'recognition.competition_correct.v1';
/** My own place, below what stands in a channel. */
export const MY_PLACE_BUTTON = 'recognition.my_place.v1';
/** *Grant* and *Handed over*; the value is the prize's id. */
export const GRANT_BUTTON = 'recognition.prize_grant.v1';
export const HANDED_OVER_BUTTON = 'recognition.prize_handed_over.v1';

export const wishValue = (wish: FormWish) => (wish.kind === 'new' ? 'new' : `${wish.kind} ${wish.id}`);

/** Null for a value that is none of ours. */
export function readWish(value: string): FormWish | null {
  const [kind, id = '', more] = value.split(' ');
  if (kind === 'new' && id === '') return { kind };
  return (kind === 'change' || kind === 'copy') && isId(id) && more === undefined ? { kind, id } : null;
}
