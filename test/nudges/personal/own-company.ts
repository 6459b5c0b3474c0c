import type { DueDelivery, Message } from '../../../src/capability.ts';
import { addDays } from '../../../src/kernel/date.ts';
import { planMornings } from '../../../src/nudges/actions/personal/plan-mornings.ts';
import { planDueReminders } from '../../../src/nudges/actions/plan-reminders.ts';
import { type Brought, createNudges } from '../../../src/nudges/capability.ts';
import { undisturbed } from '../../../src/nudges/undisturbed.ts';
import { withinBudget } from '../../../src/nudges/within-budget.ts';
import { respectingSettings } from '../../../src/people/respect-settings.ts';
import type { PersonalFinding, PersonalTrigger } from '../../../src/reminder.ts';
import type { OpenFresh } from '../../support/databases.ts';
import { salesCompany } from '../sales-company.ts';

export type OwnCompany = Awaited<ReturnType<typeof ownCompany>>;

/** What came of a delivery. */
export type Came = { to: string; text: string; message: Message } | { skip: string } | { wait: string };

/** A kind of reminder that finds what a test puts there, and says it as 'calls at 40'. */
export function scripted(key = 'scripted', more: Partial<PersonalTrigger> = {}) {
  const findings: PersonalFinding[] = [];
  const acted = new Set<string>();
  const trigger: PersonalTrigger = {
    key,
    priority: 30,
    coolDownDays: 7,
    worseBy: 0.05,
    name: (t) => (t.locale === 'tr' ? 'denemeler' : 'tests'),
    find: async (_context, { people }) =>
      findings.filter(({ personId }) => people.some(({ person }) => person.id === personId)),
    actedOn: async (_context, { about }) => acted.has(about),
    words: ({ level }) => ({
      why: `${key} at ${level}`,
      nextStep: 'Do it.',
      numbers: [`Level: ${level}`],
      rule: 'A rule.',
    }),
    ...more,
  };
  return {
    trigger,
    acted,
    /** From now on this is so; a severity of zero: no longer. */
    put(personId: string, about: string, severity: number) {
      const rest = findings.filter((each) => each.personId !== personId || each.about !== about);
      findings.splice(0, findings.length, ...rest);
      if (severity > 0) findings.push({ personId, about, severity, numbers: { level: severity * 100 } });
    },
  };
}

/** The sales company, with everybody's own reminders by these triggers. Monday 23 November 2026, 08:55 in Istanbul. */
export async function ownCompany(
  open: OpenFresh,
  triggers: readonly PersonalTrigger[],
  more: Omit<Partial<Brought>, 'personal'> = {},
) {
  const company = await salesCompany(open);
  const { context, db, workspace } = company;
  const sources = { triggers: [], owed: [], ...more, personal: triggers };
  const nudges = createNudges(sources);
  const kinds = (nudges.deliveries ?? []).map(respectingSettings).map(undisturbed).map(withinBudget);

  /** 09:15 in Istanbul on a date. */
  const nine = (date: string) => new Date(`${date}T06:15:00Z`);

  async function plan(at: Date) {
    context.clock.moveTo(at);
    await planMornings(context, triggers, at);
    await planDueReminders(context, sources, at);
  }

  /** Sends what is due now, as the outbox would. */
  async function send(): Promise<Came[]> {
    const now = context.clock.now().getTime();
    const rows = await db
      .selectFrom('delivery')
      .selectAll()
      .where('state', '=', 'pending')
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .orderBy('target')
      .execute();
    const came: Came[] = [];
    for (const row of rows) {
      const due = { workspaceId: workspace.id, ...row, params: JSON.parse(row.params) };
      const result = row.expires_at <= now ? { skip: 'expired' } : await deliver(due);
      came.push(result);
      await db.updateTable('delivery').set(changeFor(result, row)).where('id', '=', row.id).execute();
    }
    return came;
  }

  function changeFor(came: Came, row: { due_at: number; expires_at: number }) {
    if ('wait' in came) {
      const dueAt = Date.parse(came.wait);
      return { due_at: dueAt, expires_at: row.expires_at + dueAt - row.due_at };
    }
    if ('skip' in came) return { state: 'skipped' as const, reason: came.skip };
    return { state: 'sent' as const, channel: 'D1', slack_ts: '1.0' };
  }

  async function deliver(due: DueDelivery): Promise<Came> {
    const kind = kinds.find((each) => each.kind === due.kind);
    const destination = await kind?.destination(context, due);
    if (!kind || !destination || 'refuse' in destination) return { skip: 'unknown kind' };
    if ('notBefore' in destination) return { wait: destination.notBefore.toISOString() };
    if ('skip' in destination) return destination;
    const message = await kind.render(context, due);
    if ('skip' in message) return message;
    return { to: 'slackUserId' in destination ? destination.slackUserId : '', text: message.text, message };
  }

  /** A morning from its beginning: plans at 09:15 and sends. */
  async function morning(date: string): Promise<Came[]> {
    await plan(nine(date));
    return send();
  }

  /** Several mornings, each day in turn; the texts that came, by date. */
  async function mornings(from: string, days: number): Promise<string[]> {
    const texts: string[] = [];
    for (let ahead = 0; ahead < days; ahead++) {
      const date = addDays(from, ahead);
      for (const came of await morning(date)) {
        if ('text' in came) texts.push(`${date}: ${came.text.split('\n').slice(1).join(' / ')}`);
      }
    }
    return texts;
  }

  /** Every decision so far: 'day about: outcome, reason'. */
  async function decided(): Promise<string[]> {
    const rows = await db.selectFrom('personal_nudge').selectAll().orderBy('day').orderBy('about').execute();
    return rows.map((row) => `${row.day} ${row.about}: ${row.outcome}, ${row.reason}`);
  }

  /** Presses a button of a message, or chooses from its menu, as its reader. */
  async function press(personId: string, id: string, value: string) {
    const button = nudges.buttons?.find((each) => each.id === id);
    const person = await company.person(personId);
    const { translate } = await import('../../../src/locales/index.ts');
    const caller = await company.callerOf(personId);
    const t = translate(person.locale);
    const request = { context, caller, t, value, from: 'message', metadata: '', values: {} } as const;
    return button?.run({ ...request, channelId: 'D1' });
  }

  /** The id under which something was told on a day. */
  async function told(day: string, about: string): Promise<string> {
    const row = await db
      .selectFrom('personal_nudge')
      .select('id')
      .where('day', '=', day)
      .where('about', '=', about)
      .executeTakeFirstOrThrow();
    return row.id;
  }

  return { ...company, nudges, kinds, nine, plan, send, morning, mornings, decided, press, told };
}
