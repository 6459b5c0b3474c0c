/** The ids of this capability's buttons and forms. A value's shape never changes under an id: a new shape is a new version. */
export const ids = {
  /** The playbook at a glance; no value. */
  open: 'playbook.open.v1',
  /** A list; the value is its name. */
  list: 'playbook.list.v1',
  /** Its pages; the value is `name page`. */
  listOn: 'playbook.list_on.v1',
  listBack: 'playbook.list_back.v1',
  /** An entry; the value is its id. */
  show: 'playbook.show.v1',
  /** *Share here*; the value is the entry's id. Inside a modal the channel is in its private_metadata. */
  share: 'playbook.share.v1',
  stillRight: 'playbook.still_right.v1',
  remove: 'playbook.remove.v1',
  /** *Put it back*; the value is the entry's id. */
  restore: 'playbook.restore.v1',
  history: 'playbook.history.v1',
  /** An earlier text; the value is its id. */
  version: 'playbook.version.v1',
  /** Opens the form for a new entry; no value. */
  write: 'playbook.write.v1',
  /** Opens the form for one that is there; the value is its id. */
  change: 'playbook.change.v1',
  /** The form; its private_metadata is what `form-state.ts` keeps. */
  form: 'playbook.form.v1',
  /** What I wrote; no value. */
  mine: 'playbook.mine.v1',
  /** A suggestion; the value is the version's id. */
  read: 'playbook.read.v1',
  approve: 'playbook.approve.v1',
  reject: 'playbook.reject.v1',
  /** The form; its private_metadata is the version's id. */
  rejectForm: 'playbook.reject_form.v1',
  takeBack: 'playbook.take_back.v1',
  /** Adds ours; no value. */
  starter: { en: 'playbook.starter_en.v1', tr: 'playbook.starter_tr.v1' },
  /** *Save to playbook* in the menu of a message. */
  shortcut: 'playbook.message.v1',
} as const;
