/** Opens the form for a number; the value is the manager's id, and so is the form's private_metadata. */
export const RATE = 'coaching.rate.v1';
export const RATE_FORM = 'coaching.rate_form.v1';
