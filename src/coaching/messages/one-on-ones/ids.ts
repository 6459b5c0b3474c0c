/** The ids of what stands under 1:1s. A value's shape never changes under an id: a new shape is a new version. */
export const ids = {
  /** All of one's own; no value. */
  mine: 'coaching.meetings.v1',
  /** What one has with somebody: day and time, and the last ones; the value is the other's id. */
  with: 'coaching.meetings_with.v1',
  /** The form for day and time; the value is the other's id. */
  arrange: 'coaching.arrange.v1',
  arrangeForm: 'coaching.arrange_form.v1',
  /** *Stop these 1:1s*; the value is the other's id. */
  stop: 'coaching.stop.v1',
  /** The agenda of a session, and of what else the session's id is the value. */
  agenda: 'coaching.agenda.v1',
  met: 'coaching.met.v1',
  move: 'coaching.move.v1',
  moveForm: 'coaching.move_form.v1',
  leaveOut: 'coaching.leave_out.v1',
  leaveOutForm: 'coaching.leave_out_form.v1',
  notes: 'coaching.notes.v1',
  notesForm: 'coaching.notes_form.v1',
  action: 'coaching.action.v1',
  actionForm: 'coaching.action_form.v1',
  /** The form for a topic; the value is the session's id. */
  addItem: 'coaching.add_item.v1',
  itemForm: 'coaching.item_form.v1',
  /** *Dealt with*; the value is the item's id and the session's. */
  itemDone: 'coaching.item_done.v1',
  /** *Add to 1:1 agenda* in a message's menu, as in manifest.yml. */
  shortcut: 'coaching.add_message.v1',
} as const;

/** The block ids of the forms' fields; refusals in `actions` name some of them. */
export const FIELDS = {
  firstOn: 'first_on',
  time: 'time',
  every: 'every',
  minutes: 'minutes',
  date: 'date',
  reason: 'reason',
  who: 'who',
  notes: 'notes',
  own: 'own',
  text: 'text',
  tag: 'tag',
  owner: 'owner',
  due: 'due',
  kpi: 'kpi',
} as const;
