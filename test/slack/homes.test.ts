import type { WebClient } from '@slack/web-api';
import { expect, it } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { createHomes } from '../../src/slack/homes.ts';
import { createRegistry } from '../../src/slack/registry.ts';
import { onSqlite } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { waitFor } from '../support/wait.ts';

const HOUR = 3_600_000;

onSqlite('App Home of those who may be looking', (open) => {
  /** Ben under Mert, and Oya beside them; each App Home that is drawn is noted by whose it is. */
  async function start() {
    const company = await createCompany(open);
    const mert = await company.addPerson({ name: 'Mert', slackId: 'U1' });
    const ben = await company.addPerson({ name: 'Ben', slackId: 'U2', managerId: mert });
    const oya = await company.addPerson({ name: 'Oya', slackId: 'U3' });
    const drawn: string[] = [];
    const client = {
      views: { publish: async ({ user_id }: { user_id: string }) => void drawn.push(user_id) },
    } as unknown as WebClient;
    const clock = createFixedClock(new Date('2026-11-23T06:00:00Z'));
    const homes = createHomes(company.context, createRegistry([]), { gatherMs: 20, clock });
    const opened = (personId: string, userId: string) =>
      homes.opened(client, { teamId: 'T0000001', userId }, personId);
    const later = (ms: number) => clock.moveTo(new Date(clock.now().getTime() + ms));
    const stored = async (personId: string) => homes.stored(await company.callerOf(personId));
    return { homes, drawn, opened, later, stored, client, mert, ben, oya };
  }

  const settled = () => new Promise((resolve) => setTimeout(resolve, 200));

  it('is drawn once for several changes, for the one who made them and who leads them, and nobody else', async () => {
    const { drawn, opened, later, stored, mert, ben, oya } = await start();
    opened(ben, 'U2');
    opened(mert, 'U1');
    opened(oya, 'U3');
    later(1);
    for (let n = 0; n < 3; n++) await stored(ben);
    await waitFor('both', async () => drawn.length === 2);
    await settled();
    expect(drawn.toSorted()).toEqual(['U1', 'U2']);
  });

  it('is not drawn for who never opened it, opened it over a day ago, or has seen the change', async () => {
    const { drawn, opened, later, stored, homes, client, mert, ben } = await start();
    opened(mert, 'U1');
    later(24 * HOUR + 1);
    await stored(ben);
    opened(ben, 'U2');
    await stored(ben);
    later(1);
    await homes.refresh(client, { teamId: 'T0000001', userId: 'U2' });
    await settled();
    expect(drawn).toEqual(['U2']);
  });

  it('is not drawn any more once the bot stops', async () => {
    const { drawn, opened, later, stored, homes, ben } = await start();
    opened(ben, 'U2');
    later(1);
    await stored(ben);
    homes.stop();
    await settled();
    expect(drawn).toEqual([]);
  });
});
