import type { Permissions } from '../people/permissions.ts';

/** Who may do what with praise (design.md §4 "Who sees what"). What stands in a channel is read by whoever is in it. */
export const recognitionPermissions = {
  /** To anyone of the workspace, but not to oneself. */
  'recognition.give': ['everyone'],
  /** The list of what one received and gave. */
  'recognition.read': ['self'],
  /** `self` is whoever gave it. */
  'recognition.take_back': ['self'],
  /** `self` is whoever received it. */
  'recognition.thank': ['self'],
  /** The leaderboard of a team; everybody's is read by everybody, and names the first three alone. */
  'recognition.board': ['line_above', 'teammate', 'admin'],
  /** To be in no leaderboard and no competition. */
  'recognition.opt_out': ['self'],
  /** Start a competition of a team; of roles, or of everybody. */
  'recognition.compete': ['line_above', 'admin'],
  'recognition.compete_company': ['admin'],
  /** Change, end and correct one; `self` is whoever started it. */
  'recognition.competition_lead': ['self', 'admin'],
  /** `self` is whoever promised the prize. */
  'recognition.prize_grant': ['self'],
  /** Grant and hand over what somebody promised who has left since; `self` is that person. */
  'recognition.prize_inherit': ['line_above', 'admin'],
  /** `self` is whoever promised or won it. */
  'recognition.prize_hand_over': ['self'],
  /** The company's values, who may give praise, and whether leaderboards compare people. */
  'recognition.settings': ['admin'],
} as const satisfies Permissions;
