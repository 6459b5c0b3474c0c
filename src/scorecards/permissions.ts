import type { Permissions } from '../people/permissions.ts';

/** Who may see and set what of the scorecards (design.md §4 "Who sees what"). */
export const scorecardPermissions = {
  /** A team's card before it stands in the channel. */
  'scorecards.read_team': ['teammate', 'line_above', 'admin'],
  /** A person's own card, and their score. */
  'scorecards.read_person': ['self', 'line_above', 'admin'],
  /** The teams' cards beside each other: asked of every team, so it takes an admin or whoever leads them all. */
  'scorecards.read_company': ['line_above', 'admin'],
  /** How a score is made: targets, what became of them, and the records. */
  'scorecards.explain': ['self', 'line_above'],
  /** Which measures a team is scored by, and with which weights. */
  'scorecards.weigh': ['line_above', 'admin'],
  /** The same of everybody in the company. */
  'scorecards.weigh_company': ['admin'],
  /** When a team's card arrives. */
  'scorecards.schedule': ['line_above', 'admin'],
  /** Post a card that is to be looked at first, or leave it for now. */
  'scorecards.release': ['line_above', 'admin'],
  /** Send a team's week to one's own manager. */
  'scorecards.forward': ['line_above'],
  /** Show one's own week to one's team. */
  'scorecards.share': ['self'],
  /** How a manager is doing for their people; beside these stand those who report to them. */
  'scorecards.read_manager': ['self', 'line_above'],
  /** Hear that a card could not be posted, and have it tried again. */
  'scorecards.repair': ['admin'],
} as const satisfies Permissions;
