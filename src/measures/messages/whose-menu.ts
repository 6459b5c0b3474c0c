import type { StaticSelect } from '@slack/types';
import type { Translations } from '../../locales/index.ts';
import { menu, option } from '../../slack/inputs.ts';
import type { Scopes } from '../actions/scopes.ts';
import { type Scope, scopeText } from '../scope.ts';

const MOST_TEAMS = 98;

/** The menu of whose numbers, if there is anything to choose; `valueFor` makes an option's value of a scope's text. */
export function whoseMenu(
  scopes: Scopes,
  scope: Scope,
  { id, valueFor }: { id: string; valueFor(scope: string): string },
  t: Translations,
): StaticSelect[] {
  const choices = [
    ...(scopes.company ? [{ scope: 'company', name: t.measures.company }] : []),
    { scope: 'self', name: t.measures.mine },
    ...scopes.teams.slice(0, MOST_TEAMS).map(({ id: teamId, name }) => ({ scope: `team:${teamId}`, name })),
  ];
  if (choices.length === 1) return [];
  const options = choices.map((each) => option(valueFor(each.scope), each.name));
  return [menu(id, options, { chosen: valueFor(scopeText(scope)), placeholder: t.measures.whose })];
}
