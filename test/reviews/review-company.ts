import type { Caller } from '../../src/context.ts';
import type { CycleDraft } from '../../src/reviews/actions/draft-cycle.ts';
import { startCycle } from '../../src/reviews/actions/start-cycle.ts';
import { savePart } from '../../src/reviews/actions/write-part.ts';
import type { PartStanding, PartWords } from '../../src/reviews/rules/review.ts';
import { partsOf } from '../../src/reviews/store/parts.ts';
import type { OpenFresh } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

/** What somebody writes; whatever it says can be looked for elsewhere. */
export const saying = (well: string): PartWords => ({ well, hard: 'Prices', next: 'Demos', overall: null });

/** Ada and Can sell in East under Mert, whom Bora leads; Oya leads nobody; Nora administers. Monday 23 November 2026, noon. */
export async function reviewCompany(open: OpenFresh) {
  const acme = await createCompany(open, { now: '2026-11-23T09:00:00Z' });
  const east = await acme.addTeam({ name: 'East' });
  const nora = await acme.addPerson({ name: 'Nora Admin', isAdmin: true });
  const bora = await acme.addPerson({ name: 'Bora Boss' });
  const mert = await acme.addPerson({ name: 'Mert Manager', managerId: bora });
  const oya = await acme.addPerson({ name: 'Oya Other' });
  const ada = await acme.addPerson({ name: 'Ada Rep', managerId: mert, teamId: east });
  const can = await acme.addPerson({ name: 'Can Rep', managerId: mert, teamId: east });
  const as = (personId: string): Promise<Caller> => acme.callerOf(personId);
  const draft = (more: Partial<CycleDraft> = {}): CycleDraft => ({
    ...{ id: acme.context.newId(), name: 'Q4 2026', period: 'this_quarter', whom: [] },
    ...{ selfDue: '2026-12-07', managerDue: '2026-12-14', peers: 2, hasOverall: false },
    ...more,
  });
  const start = async (more: Partial<CycleDraft> = {}, by = mert) =>
    startCycle(acme.context, await as(by), draft(more));
  /** The review of a person, and its parts; there is one. */
  const reviewOf = async (personId: string) => {
    const review = await acme.db
      .selectFrom('review')
      .selectAll()
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow();
    const parts = await partsOf(acme.db, acme.workspace.id, [review.id]);
    const part = (kind: PartStanding['kind'], authorId?: string) => {
      const found = parts.find(
        (each) => each.kind === kind && (authorId === undefined || each.authorId === authorId),
      );
      if (!found) throw new Error(`No part of ${kind}`);
      return found;
    };
    return { review, parts, part };
  };
  const write = async (personId: string, partId: string, well: string, isFinal = true) =>
    savePart(acme.context, await as(personId), { partId, words: saying(well), isFinal });
  /** Lets it be noon of a day. */
  const moveTo = (day: string) => {
    acme.context.clock.moveTo(new Date(`${day}T09:00:00Z`));
    acme.context.machine.moveTo(new Date(`${day}T09:00:00Z`));
  };
  return { acme, east, nora, bora, mert, oya, ada, can, as, draft, start, reviewOf, write, moveTo };
}
