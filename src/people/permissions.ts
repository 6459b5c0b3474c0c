/**
 * Who may do something to a person's (or team's) records, relative to that person.
 * `line_above`: anyone in the reporting line above, however high. `teammate`: a member of the same team today.
 */
export type Audience = 'self' | 'line_above' | 'teammate' | 'admin' | 'everyone';

/** A capability's declaration: its own action names, each with those who may do it. */
export type Permissions = Readonly<Record<string, readonly Audience[]>>;

/** How a caller stands to the person or team concerned. */
export type Relation = {
  isSelf: boolean;
  isInLineAbove: boolean;
  isTeammate: boolean;
  isAdmin: boolean;
};

/** Whether someone standing so may do what `audiences` allows. */
export function isAllowed(audiences: readonly Audience[], relation: Relation): boolean {
  return audiences.some((audience) => fits(audience, relation));
}

function fits(audience: Audience, relation: Relation): boolean {
  switch (audience) {
    case 'self':
      return relation.isSelf;
    case 'line_above':
      return relation.isInLineAbove;
    case 'teammate':
      return relation.isTeammate;
    case 'admin':
      return relation.isAdmin;
    case 'everyone':
      return true;
  }
}
