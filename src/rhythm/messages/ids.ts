import { SAYS, type Says } from '../../goals/index.ts';

/** How a goal looks: a row of three buttons, so three ids. All carry what was pressed and the whole question. */
export const SAYS_BUTTONS = SAYS.map((says) => ({ says, id: saysButton(says) }));

function saysButton(says: Says): string {
  return `rhythm.says_${says}.v1`;
}

/** *0 this week*. */
export const NONE = 'rhythm.none.v1';
/** *Log…* and its form, whose private_metadata is the button's value. */
export const LOG = 'rhythm.log.v1';
export const LOG_FORM = 'rhythm.log_form.v1';
