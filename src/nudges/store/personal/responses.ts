import { inChunks } from '../../../database/chunks.ts';
import type { Reader, Writer } from '../../../database/open.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { ofMorning, type Response } from '../../rules/personal/response.ts';
import { fromRow, type PersonalDecision, selectDecisions } from './decision-row.ts';

/** Far more than a few mornings hold. */
const MOST_RESPONSES = 30;

/** What was said to some people and has no verdict yet, before a day. */
export async function withoutResponse(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  before: LocalDate,
): Promise<PersonalDecision[]> {
  const found: PersonalDecision[] = [];
  for (const chunk of inChunks(personIds)) {
    const rows = await selectDecisions(db, workspaceId)
      .where('person_id', 'in', chunk)
      .where('outcome', '=', 'sent')
      .where('response', 'is', null)
      .where('day', '<', before)
      .execute();
    found.push(...rows.map(fromRow));
  }
  return found;
}

/** Keeps what came of a reminder; the first word stands. */
export async function keepResponse(
  trx: Writer,
  workspaceId: string,
  id: string,
  response: Response,
): Promise<void> {
  await trx
    .updateTable('personal_nudge')
    .set({ response })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('response', 'is', null)
    .execute();
}

/** What came of the reminders of a kind that somebody got after an instant, the latest morning first: one for each. */
export async function responsesTo(
  db: Reader,
  workspaceId: string,
  { personId, trigger, after }: { personId: string; trigger: string; after: Date },
): Promise<Response[]> {
  const rows = await db
    .selectFrom('personal_nudge')
    .select(['day', 'response'])
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where('trigger_key', '=', trigger)
    .where('outcome', '=', 'sent')
    .where('response', 'is not', null)
    .where('decided_at', '>', after.getTime())
    .orderBy('day', 'desc')
    .orderBy('id')
    .limit(MOST_RESPONSES)
    .execute();
  return [...Map.groupBy(rows, ({ day }) => day).values()].map((ofDay) =>
    ofMorning(ofDay.flatMap(({ response }) => response ?? [])),
  );
}
