import type { Writer } from '../../../database/open.ts';

import { forgetStatusHold } from '../status-holds.ts';

type Move = { workspaceId: string; from: string; into: string };

/**
 * What was decided of one's own, and what counted for their weeks, is the other's from now on; of two decisions about the
 * same on a day `into`'s holds. Since when a status held one's messages back is forgotten: it is the account's. What they wished of their reminders holds where `into` wished nothing.
 */
export async function movePersonal(trx: Writer, { workspaceId, from, into }: Move): Promise<void> {
  const twins = trx
    .selectFrom('personal_nudge as theirs')
    .innerJoin('personal_nudge as own', (join) =>
      join
        .onRef('own.workspace_id', '=', 'theirs.workspace_id')
        .onRef('own.day', '=', 'theirs.day')
        .onRef('own.trigger_key', '=', 'theirs.trigger_key')
        .onRef('own.about', '=', 'theirs.about'),
    )
    .select('theirs.id')
    .where('theirs.workspace_id', '=', workspaceId)
    .where('theirs.person_id', '=', from)
    .where('own.person_id', '=', into);
  const doubled = (await twins.execute()).map(({ id }) => id);
  if (doubled.length > 0) {
    await trx
      .deleteFrom('personal_nudge')
      .where('workspace_id', '=', workspaceId)
      .where('id', 'in', doubled)
      .execute();
  }
  for (const table of ['personal_nudge', 'proactive_delivery'] as const) {
    await trx
      .updateTable(table)
      .set({ person_id: into })
      .where('workspace_id', '=', workspaceId)
      .where('person_id', '=', from)
      .execute();
  }
  await forgetStatusHold(trx, workspaceId, from);
  await movePutOff(trx, { workspaceId, from, into });
  await moveFrequencies(trx, { workspaceId, from, into });
  await movePreference(trx, { workspaceId, from, into });
}

async function movePutOff(trx: Writer, { workspaceId, from, into }: Move): Promise<void> {
  const rows = await trx
    .deleteFrom('personal_snooze')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', from)
    .returningAll()
    .execute();
  for (const row of rows) {
    await trx
      .insertInto('personal_snooze')
      .values({ ...row, person_id: into })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id', 'about']).doNothing())
      .execute();
  }
}

async function moveFrequencies(trx: Writer, { workspaceId, from, into }: Move): Promise<void> {
  const rows = await trx
    .deleteFrom('nudge_frequency')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', from)
    .returningAll()
    .execute();
  for (const row of rows) {
    await trx
      .insertInto('nudge_frequency')
      .values({ ...row, person_id: into })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id', 'trigger_key']).doNothing())
      .execute();
  }
}

async function movePreference(trx: Writer, { workspaceId, from, into }: Move): Promise<void> {
  const rows = await trx
    .deleteFrom('nudge_preference')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', from)
    .returningAll()
    .execute();
  for (const row of rows) {
    await trx
      .insertInto('nudge_preference')
      .values({ ...row, person_id: into })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id']).doNothing())
      .execute();
  }
}
