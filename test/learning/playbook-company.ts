import { type EntryDraft, type Saved, saveEntry } from '../../src/learning/actions/save-entry.ts';
import type { EntryText } from '../../src/learning/rules/entry.ts';
import type { OpenFresh } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

export const EAST = 'C0EAST';

/** What an entry says when it does not matter. */
export const TEXT: EntryText = {
  kind: 'objection',
  title: 'Too expensive',
  occasion: 'They saw the price',
  talk: 'Compared with what?',
  proof: '',
  answers: '',
  doneWhen: '',
};

/**
 * Acme on Monday 23 November 2026, noon in Istanbul: Vera leads Mert, who leads Ana and Cem. Oya reports to nobody, Nil
 * is an admin.
 */
export type PlaybookCompany = Company & {
  [Name in 'vera' | 'mert' | 'ana' | 'cem' | 'oya' | 'nil']: string;
} & {
  /** Writes an entry, or changes one; a number is its title's. */
  write(who: string, more?: Partial<EntryDraft>): Promise<Saved & { versionId: string }>;
  /** What is to be said: kind and for whom. */
  planned(): Promise<string[]>;
  /** What was written down about the playbook, in order. */
  audited(): Promise<string[]>;
  wait(days: number): void;
};

export async function playbookCompany(open: OpenFresh): Promise<PlaybookCompany> {
  const acme = await createCompany(open, { now: '2026-11-23T09:00:00Z' });
  const vera = await acme.addPerson({ name: 'Vera Boss' });
  const mert = await acme.addPerson({ name: 'Mert Manager', managerId: vera });
  const ana = await acme.addPerson({ name: 'Ana Silva', managerId: mert, slackId: 'U0ANA' });
  const cem = await acme.addPerson({ name: 'Cem Ak', managerId: mert, slackId: 'U0CEM' });
  const oya = await acme.addPerson({ name: 'Oya Outsider' });
  const nil = await acme.addPerson({ name: 'Nil Admin', isAdmin: true });
  const names = { vera, mert, ana, cem, oya, nil };
  let drafts = 0;
  return {
    ...acme,
    ...names,
    async write(who, more = {}) {
      drafts += 1;
      const id = more.id ?? `version-${drafts}`;
      const usual = { changes: null, text: TEXT, locale: 'en', creditSlackId: null, link: null, reason: '' };
      const draft = { ...usual, ...more, id } as EntryDraft;
      return { ...(await saveEntry(acme.context, await acme.callerOf(who), draft)), versionId: id };
    },
    async planned() {
      const rows = await acme.db.selectFrom('delivery').select(['kind', 'target']).execute();
      const nameOf = (id: string) => Object.entries(names).find(([, each]) => each === id)?.[0] ?? id;
      return rows.map(({ kind, target }) => `${kind} ${nameOf(target)}`).sort();
    },
    async audited() {
      const rows = await acme.db
        .selectFrom('audit')
        .select(['action', 'actor_id', 'id'])
        .where('action', 'like', 'playbook.%')
        .orderBy('at')
        .orderBy('id')
        .execute();
      return rows.map(({ action }) => action);
    },
    wait(days) {
      acme.context.clock.moveTo(new Date(acme.context.clock.now().getTime() + days * 24 * 3_600_000));
    },
  };
}
