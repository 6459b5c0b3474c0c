/** What Slack calls back with; each ends in its version. */
export const ids = {
  status: 'people.status.v1',
  language: 'people.language.v1',
  sync: 'people.sync.v1',
  people: 'people.list.v1',
  peopleBack: 'people.page_back.v1',
  peopleOn: 'people.page_on.v1',
  editPerson: 'people.edit.v1',
  personForm: 'people.edit_form.v1',
  /** A person's days off; the value is their id, empty for one's own. */
  away: 'people.away.v1',
  /** The form for days off; the value as above. */
  awayEnter: 'people.away_enter.v1',
  awayForm: 'people.away_form.v1',
  /** *Undo* and *Take back*; the value is the id of the days off. */
  awayBack: 'people.away_back.v1',
  /** *Take back* beside who stands in; the value is the appointment's id. */
  deputyEnd: 'people.deputy_end.v1',
  teams: 'teams.list.v1',
  teamsBack: 'teams.page_back.v1',
  teamsOn: 'teams.page_on.v1',
  newTeam: 'teams.new.v1',
  editTeam: 'teams.edit.v1',
  teamForm: 'teams.set_up_form.v1',
} as const;
