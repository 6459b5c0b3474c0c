/**
 * What a gate asks to be seen before it is passed: measured, never by weeks served (domain.md §9). A role-play by its scenario,
 * passed and put forward; a skill at three of five or more; so many calls of theirs that somebody else reviewed; so many reviews
 * that they gave of others' calls, for who leads a team.
 */
export type Proof =
  | { kind: 'role_play'; scenario: string }
  | { kind: 'skill'; skill: string }
  | { kind: 'calls_reviewed' | 'reviews_given'; count: number };

/** From this level on a skill is enough (domain.md §9). */
export const ENOUGH = 3;
/** More than this nobody measures for one gate. */
export const MOST_PROOFS = 10;
export const MOST_CALLS = 20;

/** A level of a skill as an exact part: `sum / weight`. */
export type Level = { sum: number; weight: number };

/** What is known of somebody when a gate is looked at. */
export type Measured = {
  /** Scenarios of which they put a passed attempt forward. */
  passed: ReadonlySet<string>;
  /**
   * Skills of the rubric; `level` null without enough ratings for a verdict. Null where whoever looks may not read how the
   * person was rated.
   */
  skills: ReadonlyMap<string, { level: Level | null }> | null;
  callsReviewed: number;
  reviewsGiven: number;
};

/** How one of them stands. `hidden`: it is between the person and who leads them directly. */
export type ProofState = {
  proof: Proof;
  state: 'there' | 'missing' | 'hidden';
  level: Level | null;
  count: number | null;
};

/** How each stands, in their order. A skill that the rubric no longer has cannot be measured, and is left out. */
export function proofStates(proofs: readonly Proof[], measured: Measured): ProofState[] {
  return proofs.flatMap((proof) => {
    if (proof.kind === 'skill') return skillState(proof, measured.skills);
    if (proof.kind === 'role_play') return [stateOf(proof, measured.passed.has(proof.scenario))];
    const count = proof.kind === 'calls_reviewed' ? measured.callsReviewed : measured.reviewsGiven;
    return [{ ...stateOf(proof, count >= proof.count), count }];
  });
}

function skillState(proof: Extract<Proof, { kind: 'skill' }>, skills: Measured['skills']): ProofState[] {
  if (skills === null) return [{ proof, state: 'hidden', level: null, count: null }];
  const known = skills.get(proof.skill);
  if (!known) return [];
  const { level } = known;
  return [{ ...stateOf(proof, level !== null && level.sum >= ENOUGH * level.weight), level }];
}

const stateOf = (proof: Proof, isThere: boolean): ProofState => ({
  proof,
  state: isThere ? 'there' : 'missing',
  level: null,
  count: null,
});

/** Whether the gate is open: everything it asks for is there, as far as whoever looks may see it. */
export const isAllThere = (states: readonly ProofState[]) => states.every(({ state }) => state === 'there');

/** Whether two lists ask for the same, in any order. */
export function asksTheSame(one: readonly Proof[], other: readonly Proof[]): boolean {
  const said = (proofs: readonly Proof[]) => proofs.map(keyOf).sort().join('\n');
  return said(one) === said(other);
}

const keyOf = (proof: Proof) => {
  if (proof.kind === 'role_play') return `${proof.kind} ${proof.scenario}`;
  return proof.kind === 'skill' ? `${proof.kind} ${proof.skill}` : `${proof.kind} ${proof.count}`;
};
