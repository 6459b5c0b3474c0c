/** The action ids of this capability's buttons. A value's shape never changes under an id: a new shape is a new version. */

/** *Open*; the value is the plan's id. */
export const OPEN_BUTTON = 'improvement.open.v1';
/** *Agree*; the value is the plan's id and the version that is agreed to. */
export const AGREE_BUTTON = 'improvement.agree.v1';
/** *No, keep it as it is*; the value is the plan's id and the version that is not wanted. */
export const KEEP_BUTTON = 'improvement.keep.v1';
/** *Suggest a change*, *Not this plan*, *End the plan*, *Say a word* and *Show it*; the value is the plan's id. */
export const CHANGE_BUTTON = 'improvement.change.v1';
export const DROP_BUTTON = 'improvement.drop.v1';
export const END_BUTTON = 'improvement.end.v1';
export const WORD_BUTTON = 'improvement.word.v1';
export const SHARE_BUTTON = 'improvement.share.v1';
/** The callback id of the form; its private_metadata is the plan's id, the person's, and the version it starts from (0: none). */
export const PLAN_FORM = 'improvement.form.v1';
/** The callback id of a check's form; its private_metadata is the plan's id and the day. */
export const WORD_FORM = 'improvement.word_form.v1';
/** The callback id of the form before a change is left out; its private_metadata is the value of *No, keep it as it is*. */
export const KEEP_FORM = 'improvement.keep_form.v1';
