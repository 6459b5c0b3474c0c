import type { Button } from '../../../src/capability.ts';
import { coachingTriggers } from '../../../src/coaching/triggers.ts';
import { setMembership } from '../../../src/people/index.ts';
import type { Notice } from '../../../src/people/rules/notices.ts';
import { keepMessageSettings } from '../../../src/people/store/message-settings.ts';
import type { OwedSource } from '../../../src/reminder.ts';
import type { OpenFresh } from '../../support/databases.ts';
import { ownCompany, scripted } from '../personal/own-company.ts';

export type WeekCompany = Awaited<ReturnType<typeof weekCompany>>;

/**
 * The sales company of Mert, who sells as well, Ada and Can, with coaching's reasons, one reason of one's own, and things owed that a test puts
 * there; *Settle* settles one of those. Monday 23 November 2026, 08:55 in Istanbul.
 */
export async function weekCompany(open: OpenFresh) {
  const own = scripted('own');
  const owed: { personId: string; about: string; since: string }[] = [];
  const source: OwedSource = {
    key: 'scripted',
    find: async (_context, { person }) =>
      owed
        .filter(({ personId }) => personId === person.id)
        .map(({ about, since }) => ({
          about,
          since,
          words: (t) => (t.locale === 'tr' ? `${since} gününden beri: ${about}` : `${about} since ${since}`),
          button: () => ({ id: 'test.settle.v1', text: 'Settle', value: about }),
        })),
  };
  const settle: Button = {
    id: 'test.settle.v1',
    async run({ value }) {
      owed.splice(0, owed.length, ...owed.filter(({ about }) => about !== value));
      return { kind: 'replace', message: { text: 'A list of its own.', blocks: [] } };
    },
  };
  const sources = { triggers: coachingTriggers, owed: [source], buttons: [settle] };
  const company = await ownCompany(open, [own.trigger], sources);
  const { db, manager, workspace } = company;
  await company.change((trx, change) =>
    setMembership(trx, change, { personId: manager, teamId: company.team }),
  );

  /** From now on Mert owes this. */
  const owe = (about: string, since: string) => owed.push({ personId: manager, about, since });

  /** Every message nobody waited for, as it was counted: 'kind: outcome'. */
  async function counted(): Promise<string[]> {
    const rows = await db.selectFrom('proactive_delivery').selectAll().orderBy('kind').execute();
    return rows.map(({ kind, outcome }) => `${kind}: ${outcome}`);
  }

  /** Ada is behind, Mert owes a prize, and something of his own is worth a look. */
  async function fullWeek() {
    await company.adaBehind();
    owe('a prize', '2026-11-12');
    own.put(manager, 'thing', 0.4);
  }

  /** Switches notices off for Mert. */
  const switchOff = (...off: Notice[]) =>
    company.change((trx) =>
      keepMessageSettings(trx, workspace.id, manager, { quiet: null, off }, new Date(0)),
    );

  return { ...company, own, source, owe, counted, fullWeek, switchOff };
}
