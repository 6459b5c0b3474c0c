import type { Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { actingFor } from '../../people/index.ts';
import type { DatedTask } from '../rules/running.ts';
import { holdRunning, type Onboarding } from '../store/onboardings.ts';
import { markDone } from '../store/tasks.ts';
import { readinessOf } from './readiness.ts';
import { type Sheet, sheetsOf } from './sheet.ts';
import { GATE_ASKED, tell } from './tell.ts';

/** A gate of the newcomer's that opens by itself: nobody has said anything about it yet. */
export const mayOpen = ({ isGate, role, proofs, gate, isDone }: DatedTask) =>
  isGate && role === 'newcomer' && proofs.length > 0 && gate === null && !isDone;

/**
 * Lets gates wait for the manager's word as soon as all they ask for is there, whatever the day: it is measured, not by weeks
 * served (domain.md §9). The manager, or who stands in for them, is told. Returns the keys of those that opened.
 */
export async function openGates(
  trx: Writer,
  context: Context,
  { workspaceId, id }: Pick<Onboarding, 'workspaceId' | 'id'>,
): Promise<string[]> {
  const held = await holdRunning(trx, workspaceId, id);
  const [sheet] = held ? await sheetsOf(context, trx, [held]) : [];
  if (!sheet) return [];
  const opened: string[] = [];
  for (const task of sheet.tasks.filter(mayOpen)) {
    const { isAllThere, states } = await readinessOf(context, trx, sheet, task, null);
    if (!isAllThere || states.length === 0) continue;
    await open(trx, context, sheet, task);
    opened.push(task.key);
  }
  return opened;
}

async function open(trx: Writer, context: Context, sheet: Sheet, { key, due }: DatedTask): Promise<void> {
  const { onboarding, manager, today } = sheet;
  const { workspaceId, id: onboardingId, personId } = onboarding;
  const done = { on: today, due, by: null, at: context.clock.now(), evidence: '', asks: true };
  await markDone(trx, workspaceId, { onboardingId, key }, done);
  const subject = { subjectKind: 'person', subjectId: personId };
  const detail = { onboarding: onboardingId, task: key };
  await writeAudit(trx, context, workspaceId, [
    { actorId: null, source: 'job', action: 'onboarding.gate_opened', ...subject, detail },
  ]);
  const asked = manager && (await actingFor(trx, workspaceId, manager.id, today));
  if (!asked) return;
  const told = { kind: GATE_ASKED, period: context.newId(), params: { onboardingId, key } };
  await tell(trx, context, asked, told);
}
