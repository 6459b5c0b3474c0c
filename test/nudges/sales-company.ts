import type { DueDelivery, Message } from '../../src/capability.ts';
import { coachingTriggers } from '../../src/coaching/triggers.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import { isWorkingDay } from '../../src/kernel/calendar.ts';
import { datesFrom } from '../../src/kernel/date.ts';
import type { PeriodKind } from '../../src/kernel/period.ts';
import type { KpiKey } from '../../src/kpis/catalogue.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { planDueReminders } from '../../src/nudges/actions/plan-reminders.ts';
import { createNudges } from '../../src/nudges/capability.ts';
import { launchTeam } from '../../src/people/index.ts';
import type { OpenFresh } from '../support/databases.ts';
import { createCompany, type PersonDraft } from '../support/fixtures.ts';

export type SalesCompany = Awaited<ReturnType<typeof salesCompany>>;

/** What came of a reminder: a message to a Slack user, or why it was left out. */
export type Came = { to: string; text: string; message: Message } | { skip: string };

/** What is brought to a week: coaching's triggers. */
export const sources = { triggers: coachingTriggers, personal: [], owed: [] };

/** The capability under test, with them. */
export const nudges = createNudges(sources);

/**
 * Mert leads East (live since Tuesday, 10 November): Ada and Can, who have been there for years. Monday 23 November
 * 2026, 08:55 in Istanbul.
 */
export async function salesCompany(
  open: OpenFresh,
  { now, ...mert }: { now?: string } & Omit<Partial<PersonDraft>, 'name'> = {},
) {
  const acme = await createCompany(open, now ? { now } : {});
  const { context, db, change } = acme;
  const { id: workspaceId } = acme.workspace;
  const manager = await acme.addPerson({ name: 'Mert Manager', ...mert });
  const team = await acme.addTeam({ name: 'East', isLive: false });
  await change((trx, opened) => launchTeam(trx, opened, { teamId: team, liveOn: '2026-11-10' }));
  const addRep = (name: string, more: Partial<PersonDraft> = {}) =>
    acme.addPerson({ name, managerId: manager, teamId: team, ...more });
  const ada = await addRep('Ada Rep');
  const can = await addRep('Can Rep');

  const days = (firstDay: string, endDay: string) => ({
    workspace_id: workspaceId,
    id: context.newId(),
    first_day: firstDay,
    end_day: endDay,
    recorded_by: null,
    recorded_at: context.clock.now().getTime(),
    cancelled_at: null,
  });

  /** The same amount on each weekday from `from` until before `until`. */
  async function count(personId: string, kpi: KpiKey, amount: number, from: string, until: string) {
    const dates = datesFrom(from, until).filter((date) => isWorkingDay(date, [1, 2, 3, 4, 5]));
    await change((trx) =>
      writeFacts(
        trx,
        context,
        workspaceId,
        dates.map((date) => ({
          subject: { kind: 'person', id: personId },
          kpi,
          date,
          occurredAt: new Date(`${date}T09:00:00Z`),
          amount,
          count: kpi === 'revenue_won' ? 1 : amount,
          currency: kpi === 'revenue_won' ? 'USD' : null,
          source: { kind: 'activity_import', id: `${personId}-${kpi}-${date}` },
        })),
      ),
    );
  }

  /** Agreed at the start of October, unless said otherwise. */
  async function agree(
    personId: string,
    kpi: KpiKey,
    periodKind: PeriodKind,
    target: number,
    at = '2026-10-01T09:00:00Z',
  ) {
    const currency = kpi === 'revenue_won' ? 'USD' : null;
    const version = {
      validFrom: '2026-10-01',
      validTo: null,
      target,
      currency,
      authorId: null,
      reason: 'Agreed.',
    };
    const { goalId } = await change((trx) =>
      addGoalVersion(trx, workspaceId, { subject: { personId }, kpi, periodKind }, version, {
        newId: context.newId,
        at: Date.parse(at),
      }),
    );
    return goalId;
  }

  const off = (personId: string, firstDay: string, endDay: string) =>
    db
      .insertInto('time_off')
      .values({ ...days(firstDay, endDay), person_id: personId, source: 'slack' })
      .execute();

  const deputy = (managerId: string, deputyId: string, firstDay: string, endDay: string) =>
    db
      .insertInto('deputy')
      .values({ ...days(firstDay, endDay), manager_id: managerId, deputy_id: deputyId })
      .execute();

  const feedback = (giverId: string, receiverId: string, at: string) =>
    db
      .insertInto('feedback')
      .values({
        workspace_id: workspaceId,
        id: context.newId(),
        giver_id: giverId,
        receiver_id: receiverId,
        kind: 'strength',
        situation: 'Yesterday',
        behaviour: 'You asked twice',
        impact: 'and they answered.',
        next_step: null,
        given_at: Date.parse(at),
        opened_at: null,
        thanked_at: null,
      })
      .execute();

  /** Runs the job at an instant, without sending. */
  async function plan(instant: string) {
    context.clock.moveTo(new Date(instant));
    await planDueReminders(context, sources, context.clock.now());
  }

  /** Sends what is due now, as the outbox would, and says what came of each. */
  async function send(): Promise<Came[]> {
    const now = context.clock.now().getTime();
    const rows = await db
      .selectFrom('delivery')
      .selectAll()
      .where('state', '=', 'pending')
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .execute();
    const came: Came[] = [];
    for (const row of rows) {
      const due = { workspaceId, ...row, params: JSON.parse(row.params) };
      const result: Came = row.expires_at <= now ? { skip: 'expired' } : await deliver(due);
      came.push(result);
      await db
        .updateTable('delivery')
        .set('skip' in result ? { state: 'skipped' } : { state: 'sent', channel: 'D1', slack_ts: '1.0' })
        .where('id', '=', row.id)
        .execute();
    }
    return came;
  }

  async function deliver(due: DueDelivery): Promise<Came> {
    const kind = nudges.deliveries?.find((each) => each.kind === due.kind);
    const destination = await kind?.destination(context, due);
    if (!destination || 'skip' in destination) return destination ?? { skip: 'unknown kind' };
    const message = await kind?.render(context, due);
    if (!message || 'skip' in message) return message ?? { skip: 'unknown kind' };
    return { to: 'slackUserId' in destination ? destination.slackUserId : '', text: message.text, message };
  }

  /** Runs the job at an instant and sends what is due. */
  async function remind(instant: string): Promise<Came[]> {
    await plan(instant);
    return send();
  }

  /** Every decision so far: 'name trigger: reason', by batch. */
  async function decisions() {
    const rows = await db.selectFrom('nudge_decision').selectAll().orderBy('batch').orderBy('id').execute();
    const lines: string[] = [];
    for (const { batch, subject_id: id, trigger_key: key, outcome, reason } of rows) {
      lines.push(`${batch} ${(await acme.person(id)).name} ${key}: ${outcome}, ${reason}`);
    }
    return lines;
  }

  /** Ada is behind with her demos of November: 4 of 18, where 15 of 21 days have gone. Can is on pace. */
  async function adaBehind() {
    await agree(ada, 'demos', 'month', 18);
    await agree(can, 'demos', 'month', 18);
    await count(ada, 'demos', 1, '2026-11-02', '2026-11-06');
    await count(can, 'demos', 1, '2026-11-02', '2026-11-21');
  }

  return {
    ...acme,
    manager,
    team,
    ada,
    can,
    addRep,
    count,
    agree,
    off,
    deputy,
    feedback,
    plan,
    send,
    remind,
    decisions,
    adaBehind,
  };
}
