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
/** Another template was chosen in the form; the value is its key. */
export const TEMPLATE_CHOSEN = 'feedback.template.v1';
/** *Reply*; the value is the feedback's id. */
export const REPLY_BUTTON = 'feedback.reply.v1';
/** *Take back*; the value is the feedback's id. */
export const TAKE_BACK_BUTTON = 'feedback.take_back.v1';
/** *Ask for feedback*: the form; no value. */
export const ASK_BUTTON = 'feedback.ask.v1';
/** *Give* of a request; the value is its id. */
export const ANSWER_BUTTON = 'feedback.answer.v1';
/** *Not now* of a request; the value is its id. */
export const DECLINE_BUTTON = 'feedback.decline.v1';
/** *Withdraw* what one asked for; the value is the request's id. */
export const WITHDRAW_BUTTON = 'feedback.withdraw.v1';
/** *Give feedback on this* in a message's menu, as in manifest.yml. */
export const MESSAGE_SHORTCUT = 'feedback.message.v1';
/** The callback id of the form that answers feedback; its private_metadata is the feedback's id. */
export const REPLY_FORM = 'feedback.reply_form.v1';
/** The callback id of the form that asks for feedback; its private_metadata is the id that the request will have. */
export const ASK_FORM = 'feedback.ask_form.v1';
/** The callback id of the form; its private_metadata is `encodeState`'s. */
export const FEEDBACK_FORM = 'feedback.give_form.v1';
