import { upsertDeals } from '../../src/deals/index.ts';
import { localDateOf } from '../../src/kernel/zoned.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import type { PersonalFinding, PersonalQuestion, PersonalTrigger } from '../../src/reminder.ts';
import type { OpenFresh } from '../support/databases.ts';
import { type SalesCompany, salesCompany } from './sales-company.ts';

/** The company a month earlier, so that what people did since can be recorded when they did it. */
export const earlyCompany = (open: OpenFresh): Promise<SalesCompany> =>
  salesCompany(open, { now: '2026-10-24T06:00:00Z' });

/** What the engine asks of a trigger on a morning of Ada, Can and Mert, whose team went live on 10 November. */
export async function question(company: SalesCompany): Promise<PersonalQuestion> {
  const { context, ada, can, manager, workspace } = company;
  const now = context.clock.now();
  const people = [];
  for (const id of [ada, can, manager]) {
    const person = await company.person(id);
    people.push({ person, today: localDateOf(now, person.zone), liveOn: '2026-11-10' });
  }
  return { workspaceId: workspace.id, people, now };
}

/** What a trigger finds at an instant. */
export async function findAt(
  company: SalesCompany,
  trigger: PersonalTrigger,
  instant: string,
): Promise<PersonalFinding[]> {
  company.context.clock.moveTo(new Date(instant));
  return trigger.find(company.context, await question(company));
}

/** Why and what next, as somebody reads it. */
export function said(trigger: PersonalTrigger, finding: PersonalFinding | undefined, locale: Locale): string {
  if (!finding) return 'nothing';
  const { why, nextStep } = trigger.words(finding.numbers, translate(locale));
  return `${why} ${nextStep}`.replaceAll('\u00a0', ' ');
}

/** Whether a person did something about a finding between two instants. */
export function acted(
  company: SalesCompany,
  trigger: PersonalTrigger,
  { personId, about }: PersonalFinding,
  from: string,
  until: string,
): Promise<boolean> {
  const span = { from: new Date(from), until: new Date(until) };
  return trigger.actedOn(company.context, { workspaceId: company.workspace.id, personId, about, ...span });
}

/** Somebody logs calls by hand at five in the afternoon in Istanbul, for that day. */
export async function logCalls(company: SalesCompany, personId: string, dates: readonly string[]) {
  const { context, workspace } = company;
  for (const date of dates) {
    const at = new Date(`${date}T14:00:00Z`);
    context.clock.moveTo(at);
    await company.change((trx) =>
      writeFacts(trx, context, workspace.id, [
        {
          subject: { kind: 'person', id: personId },
          kpi: 'calls',
          date,
          occurredAt: at,
          amount: 8,
          count: 8,
          currency: null,
          source: { kind: 'log', id: `log-${personId}-${date}` },
        },
      ]),
    );
  }
}

/** Ten deals that were won within five days, and open ones of each owner in a stage since 2 November. */
export async function someDeals(company: SalesCompany, open: Readonly<Record<string, number>>) {
  const { context, workspace, ada } = company;
  const base = { customer: null, product: null, dealType: null, amount: 1, currency: 'USD' };
  const won = Array.from({ length: 10 }, (_, at) => ({
    ...base,
    externalId: `won-${at}`,
    ownerId: ada,
    stage: 'Won',
    status: 'won' as const,
    openedOn: '2026-10-05',
    closedOn: '2026-10-10',
  }));
  const opened = Object.entries(open).flatMap(([ownerId, count]) =>
    Array.from({ length: count }, (_, at) => ({
      ...base,
      customer: `Customer <${at}>`,
      externalId: `open-${ownerId}-${at}`,
      ownerId,
      stage: 'Proposal',
      status: 'open' as const,
      openedOn: '2026-11-02',
      closedOn: null,
    })),
  );
  await company.change((trx) => upsertDeals(trx, context, workspace.id, [...won, ...opened], '2026-11-02'));
}
