import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { peopleByIds } from '../../people/index.ts';

/** People's names by their ids; who left is still named. */
export type Names = ReadonlyMap<string, string>;

export async function namesOf(
  { db, clock }: Context,
  caller: Pick<Caller, 'workspaceId' | 'zone'>,
  ids: readonly (string | null)[],
): Promise<Names> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  if (wanted.length === 0) return new Map();
  const people = await peopleByIds(db, caller.workspaceId, wanted, localDateOf(clock.now(), caller.zone));
  return new Map(people.map(({ id, name }) => [id, name]));
}
