import type { Caller } from '../../src/context.ts';
import { type FeedbackDraft, giveFeedback } from '../../src/feedback/actions/give-feedback.ts';
import type { OpenFresh } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

/** Monday 23 November 2026, 12:00 in Istanbul. */
export const MONDAY_NOON = '2026-11-23T09:00:00Z';

/** Saturday 28 November 2026, 23:00 in Istanbul. */
export const SATURDAY_NIGHT = '2026-11-28T20:00:00Z';

/** The receiver's next hours after it: Monday, 08:30 there. */
export const MONDAY_MORNING = new Date('2026-11-30T05:30:00Z');

/**
 * Acme: Deniz leads Mert, who leads Ana and her teammate Cem (team East). Oya is in nobody's team, Nil an admin, Gül a
 * guest; Yok has no Slack account, Eski has left.
 */
export type PairCompany = Company & {
  [Name in 'deniz' | 'mert' | 'ana' | 'cem' | 'oya' | 'nil' | 'gul' | 'yok' | 'eski']: string;
} & {
  /** Gives feedback from one to another; returns its id. */
  give(from: string, to: string, more?: Partial<FeedbackDraft>): Promise<string>;
};

/** What it says; each word of it is one nobody else may ever read. */
export const TEXT = {
  situation: 'canary-situation on Tuesday',
  behaviour: 'canary-behaviour at slide 12',
  impact: 'canary-impact on the customer',
  nextStep: 'canary-step on Thursday',
};

export async function pairCompany(open: OpenFresh, now: string = MONDAY_NOON): Promise<PairCompany> {
  const acme = await createCompany(open, { now });
  const east = await acme.addTeam({ name: 'East' });
  const deniz = await acme.addPerson({ name: 'Deniz Director' });
  const mert = await acme.addPerson({ name: 'Mert Manager', managerId: deniz });
  const ana = await acme.addPerson({ name: 'Ana Silva', managerId: mert, teamId: east });
  const cem = await acme.addPerson({ name: 'Cem Ak', managerId: mert, teamId: east });
  const oya = await acme.addPerson({ name: 'Oya Outsider' });
  const nil = await acme.addPerson({ name: 'Nil Admin', isAdmin: true });
  const gul = await acme.addPerson({ name: 'Gül Guest', isGuest: true });
  const yok = await acme.addPerson({ name: 'Yok Yıldız', slackId: null });
  const eski = await acme.addPerson({ name: 'Eski Er', isActive: false });
  let drafts = 0;
  return {
    ...acme,
    ...{ deniz, mert, ana, cem, oya, nil, gul, yok, eski },
    async give(from, to, more = {}) {
      const id = `feedback-${++drafts}`;
      const caller: Caller = await acme.callerOf(from);
      const draft = { id, receiverId: to, kind: 'strength' as const, text: TEXT, ...more };
      await giveFeedback(acme.context, caller, draft);
      return draft.id;
    },
  };
}
