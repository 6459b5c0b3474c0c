/** The action ids of this capability's buttons. A value's shape never changes under an id: a new shape is a new version. */

/** *Ask*: the form; no value. */
export const ASK_BUTTON = 'asks.open.v1';
/** My list, as a new message or modal; no value. */
export const LIST_BUTTON = 'asks.list.v1';
/** The answers; the value is the ask's id. */
export const DONE_BUTTON = 'asks.done.v1';
export const BY_BUTTON = 'asks.by.v1';
export const NO_BUTTON = 'asks.no.v1';
export const TALK_BUTTON = 'asks.talk.v1';
/** *Take back*; the value is the ask's id. */
export const TAKE_BACK_BUTTON = 'asks.take_back.v1';
/** The callback id of the form that asks; its private_metadata is the ask's id and the manager's who is named in it. */
export const ASK_FORM = 'asks.form.v1';
/** The callback ids of the forms that answer; their private_metadata is the ask's id. */
export const BY_FORM = 'asks.by_form.v1';
export const NO_FORM = 'asks.no_form.v1';
