import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { GateState, RunningTask } from '../rules/running.ts';
import { LINKS, type Link, type Role, type Task } from '../rules/task.ts';
import { StoredProofs } from './proofs.ts';

/** So many bound values SQLite surely takes: a task has fourteen. */
const ROWS_AT_ONCE = 40;

export async function insertTasks(
  trx: Writer,
  workspaceId: string,
  { id, personId }: { id: string; personId: string },
  tasks: readonly Task[],
): Promise<void> {
  const rows = tasks.map((task) => ({
    ...columnsOf(task),
    workspace_id: workspaceId,
    onboarding_id: id,
    key: task.key,
    newcomer_id: personId,
    evidence: '',
    gate_reason: '',
  }));
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await trx
      .insertInto('onboarding_task')
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .execute();
  }
}

const columnsOf = (task: Task) => ({
  day: task.day,
  role: task.role,
  title: task.title,
  why: task.why,
  done_when: task.doneWhen,
  is_gate: task.isGate ? (1 as const) : (0 as const),
  link: task.link,
  proofs: JSON.stringify(task.proofs),
});

/** The tasks of some onboardings, by whose they are. */
export async function tasksOf(
  db: Reader,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RunningTask[]>> {
  const found: { id: string; task: RunningTask }[] = [];
  for (const some of inChunks(ids)) {
    const rows = await db
      .selectFrom('onboarding_task')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('onboarding_id', 'in', some)
      .orderBy('day')
      .orderBy('key')
      .execute();
    for (const row of rows) {
      found.push({
        id: row.onboarding_id,
        task: {
          key: row.key,
          day: row.day,
          role: row.role as Role,
          title: row.title,
          why: row.why,
          doneWhen: row.done_when,
          isGate: row.is_gate === 1,
          proofs: StoredProofs.parse(JSON.parse(row.proofs)),
          link: LINKS.find((link) => link === row.link) ?? (null as Link | null),
          doneOn: row.done_on,
          dueThen: row.due_then,
          doneBy: row.done_by,
          evidence: row.evidence,
          gate:
            row.gate_state === null
              ? null
              : { state: row.gate_state as GateState, reason: row.gate_reason, by: row.gate_by },
        },
      });
    }
  }
  const grouped = Map.groupBy(found, ({ id }) => id);
  return new Map([...grouped].map(([id, of]) => [id, of.map(({ task }) => task)]));
}

/** Which task of which onboarding. */
type TaskKey = { onboardingId: string; key: string };

/** Keeps that a task is done; `asks`: it is a gate, and waits for the manager's word. `by` null: it opened by itself. */
export async function markDone(
  trx: Writer,
  workspaceId: string,
  task: TaskKey,
  done: { on: LocalDate; due: LocalDate; by: string | null; at: Date; evidence: string; asks: boolean },
): Promise<void> {
  await the(trx, workspaceId, task)
    .set({
      done_on: done.on,
      due_then: done.due,
      done_by: done.by,
      done_at: done.at.getTime(),
      evidence: done.evidence,
      ...(done.asks ? { gate_state: 'asked', gate_reason: '', gate_by: null, gate_at: null } : {}),
    })
    .execute();
}

/** Opens a task again that was done by mistake. */
export async function markOpen(trx: Writer, workspaceId: string, task: TaskKey): Promise<void> {
  await the(trx, workspaceId, task)
    .set({ ...NOT_DONE, evidence: '', gate_state: null, gate_reason: '', gate_by: null, gate_at: null })
    .execute();
}

const NOT_DONE = { done_on: null, due_then: null, done_by: null, done_at: null };

/** Keeps the manager's word on a gate; one that is not passed is open again, with what was shown for it. */
export async function decideGate(
  trx: Writer,
  workspaceId: string,
  task: TaskKey,
  word: { isPassed: boolean; reason: string; by: string; at: Date; on: LocalDate; due: LocalDate },
): Promise<void> {
  await the(trx, workspaceId, task)
    .set((set) => ({
      gate_state: word.isPassed ? 'passed' : 'not_yet',
      gate_reason: word.reason,
      gate_by: word.by,
      gate_at: word.at.getTime(),
      ...(word.isPassed
        ? {
            done_on: set.fn.coalesce('done_on', set.val(word.on)),
            due_then: set.fn.coalesce('due_then', set.val(word.due)),
            done_by: set.fn.coalesce('done_by', set.val(word.by)),
            done_at: set.fn.coalesce('done_at', set.val(word.at.getTime())),
          }
        : NOT_DONE),
    }))
    .execute();
}

/** Gives an open task its new words and day. */
export async function changeTask(
  trx: Writer,
  workspaceId: string,
  onboardingId: string,
  task: Task,
): Promise<void> {
  await the(trx, workspaceId, { onboardingId, key: task.key }).set(columnsOf(task)).execute();
}

/** Takes out open tasks that are no longer in the plan. */
export async function removeTasks(
  trx: Writer,
  workspaceId: string,
  onboardingId: string,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  await trx
    .deleteFrom('onboarding_task')
    .where('workspace_id', '=', workspaceId)
    .where('onboarding_id', '=', onboardingId)
    .where('key', 'in', [...keys])
    .execute();
}

const the = (trx: Writer, workspaceId: string, { onboardingId, key }: TaskKey) =>
  trx
    .updateTable('onboarding_task')
    .where('workspace_id', '=', workspaceId)
    .where('onboarding_id', '=', onboardingId)
    .where('key', '=', key);
