/** The action ids of this capability's buttons. A value's shape never changes under an id: a new shape is a new version. */

/** Opens the form; the value is the id of the person it is for, or empty. */
export const GIVE_BUTTON = 'feedback.give.v1';
/** Someone was chosen in the form; the value is a Slack user id. */
export const RECEIVER_CHOSEN = 'feedback.receiver.v1';
/** *Open* and *Read again* in the direct message; the value is the feedback's id. */
export const OPEN_BUTTON = 'feedback.open.v1';
/** The same in a list or App Home, which stay as they are. */
export const READ_BUTTON = 'feedback.read.v1';
/** *Thank*; the value is the feedback's id. */
export const THANK_BUTTON = 'feedback.thank.v1';
/** My list, as a new message or modal; no value. */
export const LIST_BUTTON = 'feedback.list.v1';
/** Another page in the place of the one that was clicked in; two ids, since both may stand in one row. The value is the page. */
export const NEWER_BUTTON = 'feedback.list_newer.v1';
export const OLDER_BUTTON = 'feedback.list_older.v1';
/** The callback id of the form; its private_metadata is the id that the feedback will have. */
export const FEEDBACK_FORM = 'feedback.give_form.v1';
