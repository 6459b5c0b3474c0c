import { BELIEFS, type Belief } from '../../rules/contract.ts';

/** The action ids of the contract's buttons and the callback ids of its forms. A value's shape never changes under an id. */

/** Agree to a number; the value is the proposal's id, as with the others where nothing else is said. */
export const ACCEPT_BUTTON = 'goals.accept.v1';
/** Opens the form for another number. */
export const COUNTER_BUTTON = 'goals.counter.v1';
/** Opens the form for why one stays with one's number. */
export const KEEP_BUTTON = 'goals.keep.v1';
/** Opens the form for a question. */
export const ASK_BUTTON = 'goals.ask.v1';
/** Opens the form for a reply; the value is the note's id. */
export const REPLY_BUTTON = 'goals.reply.v1';
/** Shows a proposal as it is now. */
export const ANSWER_BUTTON = 'goals.answer.v1';
/** Shows what waits for an answer among the people one leads; no value. */
export const WAITING_BUTTON = 'goals.waiting.v1';

/** How sure one is: a row of five buttons, so five ids. */
export const beliefButton = (belief: Belief) => `goals.belief_${belief}.v1`;
export const BELIEF_BUTTONS = BELIEFS.map((belief) => ({ belief, id: beliefButton(belief) }));

/** The forms; private_metadata is the proposal's id. */
export const COUNTER_FORM = 'goals.counter_form.v1';
export const KEEP_FORM = 'goals.keep_form.v1';
export const ASK_FORM = 'goals.ask_form.v1';
/** Its private_metadata is the note's id. */
export const REPLY_FORM = 'goals.reply_form.v1';
