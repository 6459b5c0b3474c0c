/** The action ids of this capability's buttons. A value's shape never changes under an id: a new shape is a new version. */

/** Opens the form; the value is empty or an encoded PendingLog to start from. */
export const OPEN_BUTTON = 'activity.open.v1';
/** *Yes, store it*; the value is an encoded PendingLog. */
export const CONFIRM_BUTTON = 'activity.confirm.v1';
/** *No* to the same question. */
export const DISMISS_BUTTON = 'activity.dismiss.v1';
/** *Undo*; the value is a batch id. */
export const UNDO_BUTTON = 'activity.undo.v1';
/** The callback id of the question in a modal; its private_metadata is an encoded PendingLog. */
export const CONFIRM_FORM = 'activity.confirm.v1';
