/** The action ids of this capability's buttons. A value's shape never changes under an id: a new shape is a new version. */
export const ids = {
  /** *Reviews*: the list. */
  list: 'reviews.list.v1',
  /** *Open*; the value is the review's id, as for *Peers*, *Write down*, *Add*, *Close* and *Show it*. */
  open: 'reviews.open.v1',
  peers: 'reviews.peers.v1',
  note: 'reviews.note.v1',
  add: 'reviews.add.v1',
  close: 'reviews.close.v1',
  show: 'reviews.show.v1',
  /** *Write*, *Read* (one's own words) and *Rather not*; the value is the part's id. */
  write: 'reviews.write.v1',
  read: 'reviews.read.v1',
  decline: 'reviews.decline.v1',
  /** *New cycle*. */
  cycle: 'reviews.cycle.v1',
  /** *How far?* and *Call off*; the value is the cycle's id. */
  progress: 'reviews.progress.v1',
  end: 'reviews.end.v1',

  /** Callback ids of the forms, and what their private_metadata is. */
  /** The new cycle's id. */
  cycleForm: 'reviews.cycle_form.v1',
  /** The draft without its name, as JSON. */
  beginForm: 'reviews.begin_form.v1',
  /** The part's id. */
  partForm: 'reviews.part_form.v1',
  /** The review's id. */
  peersForm: 'reviews.peers_form.v1',
  closeForm: 'reviews.close_form.v1',
  /** The new note's id, the review's, and what kind of note it is. */
  noteForm: 'reviews.note_form.v1',
} as const;
