/** Opens the form to post a win; the value is its id. */
export const POST_BUTTON = 'wins.post.v1';
/** The form; its private_metadata is the win's id, and that another company reads the channel was said. */
export const POST_FORM = 'wins.post_form.v1';
/** *Keep it to myself*; the value is the win's id. */
export const KEEP_BUTTON = 'wins.keep.v1';
/** *Take back*; the value is the win's id. */
export const TAKE_BACK_BUTTON = 'wins.take_back.v1';
/** Whether one is named; the value is `yes` or `no`. */
export const NAMING_BUTTON = 'wins.naming.v1';
/** Opens the form for what is posted in a team's channel; the value is the team's id. */
export const SETTINGS_BUTTON = 'wins.settings.v1';
/** The form; its private_metadata is the team's id, and that another company reads the channel was said. */
export const SETTINGS_FORM = 'wins.settings_form.v1';
/** *Post there anyway*; the value is the team's id and the channel's. */
export const ALLOW_BUTTON = 'wins.allow_shared.v1';
/** *Keep holding it back*; the value likewise. */
export const HOLD_BUTTON = 'wins.hold_shared.v1';
