/** What Slack calls back with; each ends in its version. */
export const ids = {
  /** The menu of whose KPIs; a value is '<kind> <scope>'. */
  whose: 'measures.whose.v1',
  /** *By quarter* and *By month*; the value as above. */
  period: 'measures.period.v1',
  /** The menu of whose share with ideal customers; a value is a scope. */
  idealWhose: 'measures.ideal_whose.v1',
  /** The menu *What is this?*; a value is a KPI's key. */
  meaning: 'measures.meaning.v1',
  /** The menu *Change a KPI*; a value is the key of an own KPI. */
  change: 'measures.change.v1',
  /** *End this KPI*, and the question before; value and private_metadata as above. */
  end: 'measures.end.v1',
  endForm: 'measures.end_form.v1',
} as const;
