/** What Slack calls back with; each ends in its version. */
export const ids = {
  status: 'people.status.v1',
  language: 'people.language.v1',
  sync: 'people.sync.v1',
  /** The form for quiet hours and what one hears of. */
  settings: 'people.settings.v1',
  settingsForm: 'people.settings_form.v1',
  people: 'people.list.v1',
  peopleBack: 'people.page_back.v1',
  peopleOn: 'people.page_on.v1',
  editPerson: 'people.edit.v1',
  personForm: 'people.edit_form.v1',
  /** The form for a person's start, share of full time and ramp; the value is their id. */
  capacity: 'people.capacity.v1',
  capacityForm: 'people.capacity_form.v1',
  /** A person's days off; the value is their id, empty for one's own. */
  away: 'people.away.v1',
  /** The form for days off; the value as above. */
  awayEnter: 'people.away_enter.v1',
  awayForm: 'people.away_form.v1',
  /** *Undo* and *Take back*; the value is the id of the days off. */
  awayBack: 'people.away_back.v1',
  /** *Yes* and *Only today* below a status that means off; the value is the days: first, last, halves. */
  statusOff: 'people.status_off.v1',
  statusToday: 'people.status_today.v1',
  /** *Choose the days* and *No* there. */
  statusDays: 'people.status_days.v1',
  statusNo: 'people.status_no.v1',
  /** *Take back* beside who stands in; the value is the appointment's id. */
  deputyEnd: 'people.deputy_end.v1',
  /** The menu of regions above their public holidays. */
  holidays: 'people.holidays.v1',
  /** *We work* and *Undo*; the value is a region, a date, and the region that is shown. */
  holidayWork: 'people.holiday_work.v1',
  holidayBack: 'people.holiday_back.v1',
  /** The form for a day; the value is the region. */
  holidayAdd: 'people.holiday_add.v1',
  holidayForm: 'people.holiday_form.v1',
  /** The form for how the year is counted, and the look at what comes of it. */
  year: 'people.year.v1',
  yearForm: 'people.year_form.v1',
  yearPreview: 'people.year_preview.v1',
  teams: 'teams.list.v1',
  teamsBack: 'teams.page_back.v1',
  teamsOn: 'teams.page_on.v1',
  newTeam: 'teams.new.v1',
  editTeam: 'teams.edit.v1',
  teamForm: 'teams.set_up_form.v1',
  match: 'people.match.v1',
  matchBack: 'people.match_back.v1',
  matchOn: 'people.match_on.v1',
  matchPick: 'people.match_pick.v1',
  matchFirst: 'people.match_first.v1',
  matchSecond: 'people.match_second.v1',
  noSlack: 'people.no_slack.v1',
  noSlackUndo: 'people.no_slack_undo.v1',
  withoutSlack: 'people.without_slack.v1',
  withoutBack: 'people.without_slack_back.v1',
  withoutOn: 'people.without_slack_on.v1',
  account: 'people.account.v1',
  accountForm: 'people.account_form.v1',
  /** *Not them* beside who was matched to a person; the value is the ids of both, the person's first. */
  splitOff: 'people.split_off.v1',
  paste: 'people.paste.v1',
  pasteForm: 'people.paste_form.v1',
  pastePreview: 'people.paste_preview.v1',
  pasteBack: 'people.paste_back.v1',
  speak: 'people.speak.v1',
  /** The set-up's list of what is still to do; `setup/` answers it. */
  setup: 'setup.show.v1',
} as const;
