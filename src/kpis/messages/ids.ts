/** What Slack calls back with; each ends in its version. */
export const ids = {
  /** The months and how many of their numbers are there. */
  numbers: 'kpis.numbers.v1',
  /** *Enter* beside a month; the value is its first day. */
  month: 'kpis.month.v1',
  /** The form of a month; private_metadata is '<first day> <how often anything was said of it>'. */
  monthForm: 'kpis.month_form.v1',
  /** *New KPI*, and its form. */
  newKpi: 'kpis.new.v1',
  newKpiForm: 'kpis.new_form.v1',
  /** The form of *Change a KPI*; private_metadata is the key of an own KPI. */
  changeForm: 'kpis.change_form.v1',
  /** How a year spreads over its months: the form, and what would count; its private_metadata is '<KPI or all> <weights>'. */
  season: 'kpis.season.v1',
  seasonForm: 'kpis.season_form.v1',
  seasonPreview: 'kpis.season_preview.v1',
  /** The menu *Record a number*; a value is the key of an own KPI, and so is the form's private_metadata. */
  record: 'kpis.record.v1',
  recordForm: 'kpis.record_form.v1',
  /** *Undo* of a recorded number; the value is its source's id. */
  recordUndo: 'kpis.record_undo.v1',
} as const;
