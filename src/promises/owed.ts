import { peopleByIds } from '../people/index.ts';
import type { OwedSource } from '../reminder.ts';
import { ids } from './messages/ids.ts';
import { owedPromise } from './messages/owed-promise.ts';
import { promisesOf } from './store/promises.ts';

/** Promises of somebody's own that are open. */
const open: OwedSource = {
  key: 'promise',
  async find({ db }, { workspaceId, person, today }) {
    const promises = await promisesOf(db, workspaceId, { ownerId: person.id });
    const others = promises.map(({ otherId }) => otherId);
    const people = await peopleByIds(db, workspaceId, [...new Set(others)], today);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return promises.map((promise) => ({
      about: `promise:${promise.id}`,
      since: promise.madeOn,
      words: (t) => owedPromise(promise, { name: names.get(promise.otherId) ?? '', today }, t),
      button: (t) => ({ id: ids.open, text: t.promises.open, value: promise.id }),
      ...(promise.dueOn < today ? { isNeed: true } : {}),
    }));
  },
};

export const owedByPromises: readonly OwedSource[] = [open];
