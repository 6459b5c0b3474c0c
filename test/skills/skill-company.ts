import type { Caller } from '../../src/context.ts';
import { giveRatings } from '../../src/skills/actions/give-ratings.ts';
import { skillCard } from '../../src/skills/actions/skill-card.ts';
import type { Points } from '../../src/skills/rating.ts';
import type { OpenFresh } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

/** Ada and Can sell under Mert, whom Bora leads; Oya leads others; Nora administers. Monday 23 November 2026. */
export async function skillCompany(open: OpenFresh) {
  const acme = await createCompany(open);
  const nora = await acme.addPerson({ name: 'Nora Admin', isAdmin: true });
  const bora = await acme.addPerson({ name: 'Bora Boss' });
  const mert = await acme.addPerson({ name: 'Mert Manager', managerId: bora });
  const oya = await acme.addPerson({ name: 'Oya Other' });
  const ada = await acme.addPerson({ name: 'Ada Rep', managerId: mert });
  const can = await acme.addPerson({ name: 'Can Rep', managerId: mert });
  const as = (personId: string): Promise<Caller> => acme.callerOf(personId);
  /** Lets it be noon some days after 23 November. */
  const onDay = (days: number) => {
    const at = new Date(Date.parse('2026-11-23T09:00:00Z') + days * 86_400_000);
    acme.context.clock.moveTo(at);
    acme.context.machine.moveTo(at);
  };
  const rate = async (
    by: string,
    personId: string,
    points: Readonly<Record<string, Points>>,
    { evidence = 'Seen on Tuesday', version = 0 }: { evidence?: string; version?: number } = {},
  ) =>
    giveRatings(acme.context, await as(by), {
      personId,
      version,
      ratings: Object.entries(points).map(([skillKey, each]) => ({ skillKey, points: each, evidence })),
    });
  const card = async (by: string, personId: string) => skillCard(acme.context, await as(by), personId);
  const discovery = async (by: string, personId: string) => (await card(by, personId)).skills[0];
  return { acme, nora, bora, mert, oya, ada, can, as, onDay, rate, card, discovery };
}
