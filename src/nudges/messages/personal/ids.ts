/**
 * Buttons of a morning's message; the value is the decision's id, with ' alone' where it is the only item shown, and ' week'
 * in a manager's week.
 */
export const OWN_DO = 'nudges.own_do.v1';
export const OWN_WHY = 'nudges.own_why.v1';
/** A menu: how long, then the same value. */
export const OWN_PUT_OFF = 'nudges.own_put_off.v1';
export const OWN_BACK = 'nudges.own_back.v1';
export const OWN_LESS = 'nudges.own_less.v1';
export const OWN_STOP = 'nudges.own_stop.v1';
export const OWN_USUAL = 'nudges.own_usual.v1';
/**
 * Opens the form for a pause and the week's number; the value says what stands there: a day's message, an item, the
 * list, or 'week' and the day of a manager's week.
 */
export const OWN_SETTINGS = 'nudges.own_settings.v1';
export const OWN_FORM = 'nudges.own_form.v1';
/** Ends the pause; the value as above. */
export const OWN_RESUME = 'nudges.own_resume.v1';

/** Below the list and in App Home. */
export const OWN_PREVIEW = 'nudges.own_preview.v1';
export const OWN_LIST = 'nudges.own_list.v1';
/** *Undo* in the list; the value is what was put off, or a kind. */
export const LIST_BACK = 'nudges.list_back.v1';
export const LIST_USUAL = 'nudges.list_usual.v1';
