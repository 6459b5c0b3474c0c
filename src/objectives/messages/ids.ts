/** What Slack calls back with; each ends in its version. */
export const ids = {
  /** Another page of the list: the value is its number. */
  listBack: 'objectives.list_back.v1',
  listOn: 'objectives.list_on.v1',
  /** *New objective*, and *Change* with the objective's id. */
  new: 'objectives.new.v1',
  edit: 'objectives.edit.v1',
  /** What is wanted and why; private_metadata is '' or '<id> <version>'. */
  form: 'objectives.form.v1',
  /** The KPIs and numbers; private_metadata is what was written before, as JSON. */
  numbers: 'objectives.numbers.v1',
  /** *Close it* and its form; the value and private_metadata are the objective's id. */
  close: 'objectives.close.v1',
  closeForm: 'objectives.close_form.v1',
  /** *Part of …* and its form; the value and private_metadata are the goal's id. */
  link: 'objectives.link.v1',
  linkForm: 'objectives.link_form.v1',
  /** *Split …*: the value is '<key of the number> <a day of its period>'. */
  split: 'objectives.split.v1',
  splitForm: 'objectives.split_form.v1',
  /** Weights; private_metadata is '<key> <day> <percent more>'. */
  weights: 'objectives.weights.v1',
  /** The numbers before they are stored; private_metadata is '<key> <day>'. */
  splitPreview: 'objectives.split_preview.v1',
} as const;
