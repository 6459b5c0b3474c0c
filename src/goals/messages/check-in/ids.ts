import { SAYS, type Says } from '../../rules/check-in.ts';

/** How a goal looks: a row of three buttons, so three ids; the value is the goal's id, as with the other. */
export const saysButton = (says: Says) => `goals.check_in_${says}.v1`;
export const SAYS_BUTTONS = SAYS.map((says) => ({ says, id: saysButton(says) }));

/** Opens the form for another word, or why. */
export const CHECK_IN_BUTTON = 'goals.check_in.v1';

/** The form; private_metadata is the goal's id. */
export const CHECK_IN_FORM = 'goals.check_in_form.v1';
