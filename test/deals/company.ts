import { createFixedClock, type VirtualClock } from '../../src/clock.ts';
import type { Reader } from '../../src/database/open.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { insertPerson } from '../../src/people/store/person-writes.ts';
import { insertWorkspace } from '../../src/people/store/workspaces.ts';

/** What writes take of the context: ids that count up, and a clock that stands still. */
export function testContext(now = '2026-11-23T08:00:00Z'): { newId(): string; clock: VirtualClock } {
  let ids = 0;
  return { newId: () => `id-${ids++}`, clock: createFixedClock(new Date(now)) };
}

/** A workspace 'w' (US dollars, Istanbul) with people whose ids are their names. */
export async function foundCompany(db: Reader, people: readonly string[]) {
  const createdAt = new Date('2026-01-01T00:00:00Z');
  const zone = 'Europe/Istanbul';
  const workspace = {
    id: 'w',
    slackTeamId: null,
    name: 'Acme',
    zone,
    locale: 'en',
    currency: 'USD',
    holidays: null,
    servicePolicy: 'working_days',
  } as const;
  const fields = { email: null, isActive: true, isGuest: false, slackLocale: null, slackZone: null };
  await inTransaction(db, async (trx) => {
    await insertWorkspace(trx, workspace, createdAt);
    for (const name of people) {
      const person = { ...fields, name, locale: null, startedOn: null, endedOn: null };
      await insertPerson(trx, 'w', name, person, createdAt);
    }
  });
}
