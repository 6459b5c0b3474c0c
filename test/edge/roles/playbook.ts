import { inTransaction } from '../../../src/database/transaction.ts';
import type { EntryText } from '../../../src/learning/rules/entry.ts';
import { insertEntries, letCount, removeEntry } from '../../../src/learning/store/entry-writes.ts';
import { insertVersions } from '../../../src/learning/store/versions.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** Entries that Mert keeps right, and what Ben suggests. */
export type Playbook = {
  entry: { id: string; version: string };
  /** Each for one of the three who may take it out. */
  removable: string[];
  /** Taken out; each for one of the three who may put it back. */
  removed: string[];
  /** Each for one who changes it. */
  changeable: string[];
  /** Private to Ben and whoever decides. */
  suggestion: string;
  /** Each for one of the three who may decide. */
  approvable: string[];
  rejectable: string[];
};

export async function addPlaybook(
  { context, slack }: RunningBot,
  workspaceId: string,
  tries: number,
): Promise<Playbook> {
  const mert = await personIdOf(context, workspaceId, slack, 'mert');
  const ben = await personIdOf(context, workspaceId, slack, 'ben');
  const at = context.clock.now();
  const add = async (title: string, writerId: string, isLive: boolean) => {
    const [id, version] = [context.newId(), context.newId()];
    const text: EntryText = {
      ...{ kind: 'objection', title, occasion: 'When they ask', talk: 'Ask back' },
      ...{ proof: '', answers: '', doneWhen: '' },
    };
    const first = { id: version, entryId: id, base: null, writerId, reason: '', writtenAt: at };
    await inTransaction(context.db, async (trx) => {
      const ours = { starterKey: null, link: null, createdAt: at };
      await insertEntries(trx, workspaceId, [{ id, locale: 'en', authorId: writerId, ...ours }]);
      await insertVersions(trx, workspaceId, [{ ...text, ...first, number: isLive ? 1 : null }]);
      if (isLive) await letCount(trx, workspaceId, id, { version: 1, by: mert, at });
    });
    return { id, version };
  };
  const many = async (n: number, title: string, writerId: string, isLive: boolean) => {
    const made: Awaited<ReturnType<typeof add>>[] = [];
    for (let nth = 0; nth < n; nth += 1) made.push(await add(`${title} ${nth}`, writerId, isLive));
    return made;
  };
  const ids = (made: { id: string }[]) => made.map(({ id }) => id);
  const versions = (made: { version: string }[]) => made.map(({ version }) => version);
  const removed = ids(await many(3, 'Taken out', mert, true));
  await inTransaction(context.db, async (trx) => {
    for (const id of removed) await removeEntry(trx, workspaceId, id, at);
  });
  return {
    removed,
    entry: await add('Ask for the reason', mert, true),
    removable: ids(await many(3, 'Outdated', mert, true)),
    changeable: ids(await many(tries, 'To be changed', mert, true)),
    suggestion: (await add('Canary suggestion', ben, false)).version,
    approvable: versions(await many(3, 'Good one', ben, false)),
    rejectable: versions(await many(3, 'Bad one', ben, false)),
  };
}
