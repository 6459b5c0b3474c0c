/** The ids of this capability's buttons and forms. A value's shape never changes under an id: a new shape is a new version. */
export const ids = {
  /** *Review a call of mine*: the form; no value. */
  self: 'calls.self.v1',
  /** *Ask for a review*: the form for a new call; no value. */
  ask: 'calls.ask.v1',
  /** *Ask somebody else* about a call that is there; the value is its id. */
  askAbout: 'calls.ask_about.v1',
  /** *Review it myself*; the value is the call's id. */
  own: 'calls.own.v1',
  /** Another type of call was chosen in the form of a review; the value is the form's key. */
  form: 'calls.form.v1',
  /** The form that asks about a new call; its private_metadata is `request call`. */
  askForm: 'calls.ask_form.v1',
  /** The same about a call that is there. */
  askAboutForm: 'calls.ask_about_form.v1',
  /** The form of a review; its private_metadata is what `form-state.ts` keeps. */
  reviewForm: 'calls.review_form.v1',
  /** *Review it* of a request; the value is its id. */
  answer: 'calls.answer.v1',
  /** *Not now*; the value is the request's id. */
  decline: 'calls.decline.v1',
  /** *Read*; the value is the review's id. */
  read: 'calls.read.v1',
  /** *Change* within a day; the value is the review's id. */
  change: 'calls.change.v1',
  /** *Share*; the value is the review's id. */
  share: 'calls.share.v1',
  /** *Change* of a form, or a new one: the value is its key, or empty. */
  editForm: 'calls.edit_form.v1',
  /** *Offer it no more*, and *Offer again*; the value is `key version`. */
  retireForm: 'calls.retire_form.v1',
  offerForm: 'calls.offer_form.v1',
  /** The form of a form; its private_metadata is `id base key`. */
  formForm: 'calls.form_form.v1',
} as const;
