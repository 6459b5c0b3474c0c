/** The ids of this capability's buttons and forms. A value's shape never changes under an id: a new shape is a new version. */

/** Opens the form; the value is the id of the person it is for, or empty. */
export const OPEN_BUTTON = 'recognition.open.v1';
/** People were chosen in the form; the value is their Slack user ids. */
export const RECEIVERS_CHOSEN = 'recognition.receivers.v1';
/** The form; its private_metadata is what `form-state.ts` keeps. */
export const PRAISE_FORM = 'recognition.form.v1';
/** *Undo* and *Take back*; the value is the given_id. In a list the list stays. */
export const UNDO_BUTTON = 'recognition.take_back.v1';
export const UNDO_IN_LIST_BUTTON = 'recognition.take_back_listed.v1';
/** *Thank*; the value is the praise's id. */
export const THANK_BUTTON = 'recognition.thank.v1';
/** My list; no value. */
export const LIST_BUTTON = 'recognition.list.v1';
/** *Praise this* in the menu of a message. */
export const MESSAGE_SHORTCUT = 'recognition.message.v1';

/** Opens the form for a value; the value is its id, or empty for a new one. */
export const VALUE_BUTTON = 'recognition.value.v1';
/** The form; its private_metadata is the value's id. */
export const VALUE_FORM = 'recognition.value_form.v1';
/** *Remove*; the value is its id. */
export const VALUE_REMOVE_BUTTON = 'recognition.value_remove.v1';
/** Opens the form for a pause; no value. */
export const PAUSE_BUTTON = 'recognition.pause.v1';
export const PAUSE_FORM = 'recognition.pause_form.v1';
/** *Resume*; the value is the pause's id. */
export const RESUME_BUTTON = 'recognition.resume.v1';
