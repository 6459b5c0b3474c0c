import { givePraise, type PraiseDraft } from '../../src/recognition/actions/give-praise.ts';
import type { OpenFresh } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

/** Monday 23 November 2026, 12:00 in Istanbul. */
export const MONDAY_NOON = '2026-11-23T09:00:00Z';

export const EAST = 'C0EAST';
export const WEST = 'C0WEST';

/**
 * Acme: Mert leads Ana and Cem (East), Rana is in West, both live with a channel; Oya is in nobody's team, Nil an admin.
 * Yok has no Slack account, Eski has left.
 */
export type PraiseCompany = Company & {
  [Name in 'mert' | 'ana' | 'cem' | 'rana' | 'oya' | 'nil' | 'yok' | 'eski' | 'east' | 'west']: string;
} & {
  /** Gives praise; returns its id. What is said differs each time, unless given. */
  give(from: string, to: readonly string[], more?: Partial<PraiseDraft>): Promise<string>;
  /** Moves business time forward by so many minutes. */
  wait(minutes: number): void;
};

export async function praiseCompany(open: OpenFresh, now: string = MONDAY_NOON): Promise<PraiseCompany> {
  const acme = await createCompany(open, { now });
  const channel = (id: string) => ({ id, name: id, isMember: true, isArchived: false, isShared: false });
  acme.context.slack.channels.push(channel(EAST), channel(WEST));
  const east = await acme.addTeam({ name: 'East', channelId: EAST });
  const west = await acme.addTeam({ name: 'West', channelId: WEST, locale: 'tr' });
  const mert = await acme.addPerson({ name: 'Mert Manager' });
  const ana = await acme.addPerson({ name: 'Ana Silva', managerId: mert, teamId: east });
  const cem = await acme.addPerson({ name: 'Cem Ak', managerId: mert, teamId: east });
  const rana = await acme.addPerson({ name: 'Rana West', teamId: west });
  const oya = await acme.addPerson({ name: 'Oya Outsider' });
  const nil = await acme.addPerson({ name: 'Nil Admin', isAdmin: true });
  const yok = await acme.addPerson({ name: 'Yok Yıldız', slackId: null });
  const eski = await acme.addPerson({ name: 'Eski Er', isActive: false });
  let drafts = 0;
  return {
    ...acme,
    ...{ mert, ana, cem, rana, oya, nil, yok, eski, east, west },
    async give(from, to, more = {}) {
      drafts += 1;
      const id = more.id ?? `given-${drafts}`;
      const receivers = await Promise.all(to.map(acme.person));
      const text = `calling customer ${drafts} back`;
      const usual = { text, valueId: null, teamId: null, link: null };
      await givePraise(acme.context, await acme.callerOf(from), { ...usual, ...more, id, receivers });
      return id;
    },
    wait(minutes) {
      acme.context.clock.moveTo(new Date(acme.context.clock.now().getTime() + minutes * 60_000));
    },
  };
}
