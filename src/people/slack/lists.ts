import type { Answer, Button, ButtonRequest, Request } from '../../capability.ts';
import { listPeople } from '../actions/list-people.ts';
import { listTeams } from '../actions/list-teams.ts';
import { ids } from '../messages/ids.ts';
import { peopleList, readPageValue } from '../messages/people-list.ts';
import { teamsList } from '../messages/teams-list.ts';

/** `/pacesetter people [name]`. */
export async function tellPeople({ context, caller, t }: Request, query: string): Promise<Answer> {
  const list = await listPeople(context, caller, { query, page: 0 });
  return { kind: 'tell', message: peopleList(list, t) };
}

/** `/pacesetter teams`. */
export async function tellTeams({ context, caller, t }: Request): Promise<Answer> {
  return { kind: 'tell', message: teamsList(await listTeams(context, caller, 0), t) };
}

/** Opening a list and turning its pages puts the list in the place of what was clicked. */
export const listButtons: readonly Button[] = [
  ...[ids.people, ids.peopleBack, ids.peopleOn].map((id) => ({ id, run: showPeople })),
  ...[ids.teams, ids.teamsBack, ids.teamsOn].map((id) => ({ id, run: showTeams })),
];

async function showPeople({ context, caller, value, t }: ButtonRequest): Promise<Answer> {
  const list = await listPeople(context, caller, readPageValue(value));
  return { kind: 'replace', message: peopleList(list, t) };
}

async function showTeams({ context, caller, value, t }: ButtonRequest): Promise<Answer> {
  const list = await listTeams(context, caller, readPageValue(value).page);
  return { kind: 'replace', message: teamsList(list, t) };
}
