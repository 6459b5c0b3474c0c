import type { Reader } from '../../database/open.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import {
  allOwnVersions,
  type Fact,
  type FactOwners,
  type OwnKey,
  type OwnMeasured,
  ofKey,
  ownFacts,
  ownMeasure,
  versionOn,
} from '../../kpis/index.ts';
import { membershipsBetween } from '../../people/index.ts';
import type { Scope } from '../scope.ts';

/**
 * The company's own KPIs of a period, each as it was defined on its last day. For a team people count on the days they
 * were in it, and the team's own figures do.
 */
export async function loadOwn(
  db: Reader,
  workspaceId: string,
  { scope, personId }: { scope: Scope; personId: string },
  { from, until, currency }: { from: LocalDate; until: LocalDate; currency: string },
): Promise<OwnMeasured[]> {
  const all = await allOwnVersions(db, workspaceId);
  const ended = new Map(all.map(({ key, endedOn }) => [key, endedOn]));
  // One that ended in the period is still told: something was counted of it.
  const versions = all.filter(({ key }) => (ended.get(key) ?? until) > from);
  const keys = [...new Set(versions.map(({ key }) => key))];
  const spans =
    scope.kind === 'team' ? await membershipsBetween(db, workspaceId, scope.teamId, from, until) : null;
  const facts = await ownFacts(db, workspaceId, {
    keys: keys.flatMap((key) => [key, ofKey(key)]),
    owners: ownersOf(),
    from,
    until,
  });
  const counted = facts.filter(isTheirs);
  return keys.flatMap((key) => {
    const kpi = versionOn(versions, key, addDays(until, -1));
    return kpi ? [ownMeasure(kpi, counted, currency)] : [];
  });

  function ownersOf(): FactOwners {
    if (scope.kind === 'company') return 'everybody';
    if (scope.kind === 'self') return { personIds: [personId], teamIds: [] };
    return { personIds: [...new Set(spans?.map((span) => span.personId))], teamIds: [scope.teamId] };
  }

  function isTheirs({ subject, date }: Fact<OwnKey>): boolean {
    if (!spans || subject.kind === 'team') return true;
    return spans.some((span) => span.personId === subject.id && span.from <= date && date < span.until);
  }
}
