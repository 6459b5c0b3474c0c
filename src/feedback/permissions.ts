import type { Permissions } from '../people/permissions.ts';

/**
 * Who may do what with feedback (design.md §4 "Who sees what"). It is private to the pair: `self` is whoever received it,
 * or for `read_given` whoever gave it. Not even an admin
 * reads it; a third does only who asked for it about somebody they lead, which both are told before.
 */
export const feedbackPermissions = {
  /** To anyone of the workspace, but not to oneself. */
  'feedback.give': ['everyone'],
  /** Open what one received, and see it in one's list. */
  'feedback.open': ['self'],
  'feedback.thank': ['self'],
  /** Read again what one gave, and see whether it was opened and thanked for. */
  'feedback.read_given': ['self'],
  /** Answer what one received. */
  'feedback.reply': ['self'],
  /** Take back what one gave. */
  'feedback.take_back': ['self'],
  /** Ask somebody for feedback, about oneself or whom one leads. */
  'feedback.ask': ['self', 'line_above'],
  /** Answer that one was asked. */
  'feedback.answer_request': ['self'],
  /** Take back that one asked. */
  'feedback.withdraw_request': ['self'],
  /** Read what one asked for about somebody; both knew of it before. */
  'feedback.read_asked': ['line_above'],
} as const satisfies Permissions;
