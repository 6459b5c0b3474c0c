import { capabilities } from '../app.ts';
import type { Context } from '../context.ts';
import type { LocalDate } from '../kernel/date.ts';
import { localDateOf, localTimeOf, toInstant } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { liveTeams, peopleByIds, teamById } from '../people/index.ts';

/** A message that may come to somebody, on which condition. */
export type MayCome = { day: LocalDate; time: string; name: string; what: string };

/** What capabilities other than reminders foresee of the days [from, until) for the people of live teams. */
export async function foreseenToPeople(
  context: Context,
  workspaceId: string,
  { from, until, teamId }: { from: LocalDate; until: LocalDate; teamId: string | null },
): Promise<MayCome[]> {
  const t = translate('en');
  const found: MayCome[] = [];
  for (const id of (await liveTeams(context.db, workspaceId)).keys()) {
    if (teamId !== null && id !== teamId) continue;
    const team = await teamById(context.db, workspaceId, id, from);
    if (!team) continue;
    const range = { from: toInstant(from, '00:00', team.zone), until: toInstant(until, '00:00', team.zone) };
    for (const { name, foreseen } of capabilities) {
      if (!foreseen || name === 'nudges') continue;
      for (const { at, to, named = [], what } of await foreseen(context, team, range)) {
        if (!('personId' in to)) continue;
        const [person] = await peopleByIds(context.db, workspaceId, [to.personId], from);
        if (!person) continue;
        const when = { day: localDateOf(at, person.zone), time: localTimeOf(at, person.zone) };
        found.push({ ...when, name: person.name, what: what(t, named.join(', ')) });
      }
    }
  }
  return found;
}
