import { expect, it } from 'vitest';
import { capabilities } from '../../src/app.ts';
import { isAllowed, type Relation } from '../../src/people/permissions.ts';

/**
 * Who may do what, the whole product at a glance (design.md §4 "Who sees what"); written by hand. A new permission
 * fails here until someone has thought about it and added its row.
 */
const TABLE = `
                          self  line_above  teammate  admin  stranger
  activity.log            yes   -           -         -      -
  activity.read           yes   yes         -         yes    -
  activity.undo           yes   -           -         -      -
  asks.answer             yes   -           -         -      -
  asks.ask                yes   -           -         -      -
  asks.take_back          yes   -           -         -      -
  calls.ask               yes  -           -         -      -
  calls.change            yes  -           -         -      -
  calls.forms             -    -           -         yes    -
  calls.read              yes  -           -         -      -
  calls.read_shared       -    yes         -         -      -
  calls.review            yes  yes         -         -      -
  calls.review_asked      yes  -           -         -      -
  calls.share             yes  -           -         -      -
  coaching.meet           yes   -           -         -      -
  coaching.rate           yes   -           -         -      -
  coaching.read_one_on_one  yes  -           -         -      -
  courses.assign          -     yes         -         -      -
  courses.confirm         -     yes         -         -      -
  courses.do              yes   -           -         -      -
  courses.keep            -     -           -         yes    -
  courses.read            yes   yes         -         -      -
  courses.take            yes   -           -         -      -
  customers.answer        yes   yes         -         yes    -
  customers.read          yes   yes         yes       yes    yes
  customers.read_deals    yes   yes         -         yes    -
  deals.read_stuck        yes   -           -         -      -
  deputies.set            yes   -           -         yes    -
  feedback.answer_request  yes  -           -         -      -
  feedback.ask            yes   yes         -         -      -
  feedback.give           yes   yes         yes       yes    yes
  feedback.open           yes   -           -         -      -
  feedback.read_asked     -     yes         -         -      -
  feedback.read_given     yes   -           -         -      -
  feedback.reply          yes   -           -         -      -
  feedback.take_back      yes   -           -         -      -
  feedback.thank          yes   -           -         -      -
  feedback.withdraw_request  yes   -           -         -      -
  goals.answer            yes   -           -         -      -
  goals.answer_suggested  -     yes         -         -      -
  goals.check_in          yes   -           -         -      -
  goals.read              yes   yes         -         yes    -
  goals.read_check_in     yes   yes         -         -      -
  goals.read_team         -     yes         yes       yes    -
  goals.reply             yes   -           -         -      -
  goals.set               yes   yes         -         yes    -
  goals.tick              yes   yes         -         -      -
  holidays.set            -     -           -         yes    -
  improvement.offer       yes   -           -         -      -
  improvement.read        yes   -           -         -      -
  improvement.share       yes   -           -         -      -
  improvement.take_part   yes   -           -         -      -
  kpis.define             -     -           -         yes    -
  kpis.numbers            -     -           -         yes    -
  kpis.record             yes   -           -         -      -
  kpis.record_as_admin    -     -           -         yes    -
  kpis.record_as_manager  -     yes         -         yes    -
  kpis.season             -     -           -         yes    -
  measures.read           yes   yes         -         yes    -
  measures.read_company   -     -           -         yes    -
  measures.read_team      -     yes         yes       yes    -
  mydata.erase            -     -           -         yes    -
  mydata.export           -     -           -         yes    -
  mydata.read             yes   -           -         -      -
  mydata.retention        -     -           -         yes    -
  nudges.answer           yes   -           -         -      -
  nudges.read             yes   -           -         -      -
  nudges.read_own         yes   -           -         yes    -
  nudges.set_budget       -     -           -         yes    -
  nudges.snooze           yes   -           -         -      -
  objectives.link         yes   yes         -         yes    -
  objectives.over_assign  -     -           -         yes    -
  objectives.read         yes   yes         yes       yes    yes
  objectives.set          -     -           -         yes    -
  objectives.split        -     yes         -         yes    -
  onboarding.do           yes   yes         -         -      -
  onboarding.lead         -     yes         -         -      -
  onboarding.plans        -     -           -         yes    -
  onboarding.ramp         -     yes         -         yes    -
  onboarding.read         yes   yes         -         -      -
  onboarding.start        -     yes         -         yes    -
  people.edit             -     -           -         yes    -
  people.match            -     -           -         yes    -
  people.read             yes   yes         -         yes    -
  people.set_language     yes   -           -         yes    -
  people.sync             -     -           -         yes    -
  playbook.decide         -     yes         -         yes    -
  playbook.keep           yes   yes         -         yes    -
  playbook.read           yes   yes         yes       yes    yes
  playbook.share          yes   yes         yes       yes    yes
  playbook.starter        -     -           -         yes    -
  playbook.suggest        yes   yes         yes       yes    yes
  playbook.take_back      yes   -           -         -      -
  profile.read            yes   yes         yes       yes    yes
  profile.set             -     -           -         yes    -
  promises.make           yes   yes         -         -      -
  promises.read           yes   -           -         -      -
  promises.settle         yes   -           -         -      -
  recognition.board       -     yes         yes       yes    -
  recognition.compete     -     yes         -         yes    -
  recognition.compete_company  -     -           -         yes    -
  recognition.competition_lead  yes   -           -         yes    -
  recognition.give        yes   yes         yes       yes    yes
  recognition.opt_out     yes   -           -         -      -
  recognition.prize_grant  yes   -           -         -      -
  recognition.prize_hand_over  yes   -           -         -      -
  recognition.prize_inherit  -     yes         -         yes    -
  recognition.read        yes   -           -         -      -
  recognition.settings    -     -           -         yes    -
  recognition.take_back   yes   -           -         -      -
  recognition.thank       yes   -           -         -      -
  reviews.end_cycle       yes   -           -         -      -
  reviews.progress        yes   -           -         yes    -
  reviews.read            yes   -           -         -      -
  reviews.settle          yes   -           -         -      -
  reviews.start           yes   -           -         yes    -
  reviews.take_part       yes   -           -         -      -
  reviews.write           yes   -           -         -      -
  rhythm.answer           yes   -           -         -      -
  roleplays.invite        yes  yes         yes       yes    yes
  roleplays.own           yes  -           -         -      -
  roleplays.play          yes  -           -         -      -
  roleplays.read          yes  -           -         -      -
  roleplays.read_shared   -    yes         -         -      -
  rounds.agree            yes   -           -         -      -
  rounds.answer           yes   -           -         -      -
  rounds.open             yes   yes         -         yes    -
  rounds.read             yes   -           -         -      -
  scorecards.explain      yes   yes         -         -      -
  scorecards.forward      -     yes         -         -      -
  scorecards.read_company -     yes         -         yes    -
  scorecards.read_manager yes   yes         -         -      -
  scorecards.read_person  yes   yes         -         yes    -
  scorecards.read_team    -     yes         yes       yes    -
  scorecards.release      -     yes         -         yes    -
  scorecards.repair       -     -           -         yes    -
  scorecards.schedule     -     yes         -         yes    -
  scorecards.share        yes   -           -         -      -
  scorecards.weigh        -     yes         -         yes    -
  scorecards.weigh_company -    -           -         yes    -
  setup.launch            -     -           -         yes    -
  setup.read              -     -           -         yes    -
  skills.rate             yes   -           -         -      -
  skills.read             yes   -           -         -      -
  skills.read_rubric      yes   yes         yes       yes    yes
  skills.set_rubric       -     -           -         yes    -
  skills.share            yes   -           -         -      -
  teams.edit              -     -           -         yes    -
  teams.read              yes   yes         yes       yes    yes
  timeoff.read            yes   yes         -         yes    -
  timeoff.set             yes   yes         -         yes    -
  wins.answer             yes   -           -         -      -
  wins.naming             yes   -           -         -      -
  wins.settings           -     yes         -         yes    -
  wins.shared_channel     -     yes         -         yes    -
  year.set                -     -           -         yes    -
`;

const nobody: Relation = { isSelf: false, isInLineAbove: false, isTeammate: false, isAdmin: false };

const standing: Readonly<Record<string, Relation>> = {
  self: { ...nobody, isSelf: true },
  line_above: { ...nobody, isInLineAbove: true },
  teammate: { ...nobody, isTeammate: true },
  admin: { ...nobody, isAdmin: true },
  stranger: nobody,
};

it('everyone may do what the table says, and nothing else', () => {
  const [head = '', ...rows] = TABLE.trim().split('\n');
  const columns = head.trim().split(/\s+/);
  const expected = rows.map((row) => {
    const [action = '', ...cells] = row.trim().split(/\s+/);
    return [action, ...columns.filter((_column, index) => cells[index] === 'yes')].join(' ');
  });
  const declared = capabilities.flatMap((capability) => Object.entries(capability.permissions ?? {}));
  const actual = declared.map(([action, audiences]) =>
    [action, ...columns.filter((column) => isAllowed(audiences, standing[column] ?? nobody))].join(' '),
  );
  expect(columns).toEqual(Object.keys(standing));
  expect(actual.sort()).toEqual(expected);
});

it('every capability that people can use declares who may', () => {
  // `home` shows everybody what the others made for them, and asks nothing of its own.
  const silent = capabilities.filter(
    ({ name, commands = [], buttons = [], modals = [], permissions = {} }) =>
      name !== 'home' &&
      commands.length + buttons.length + modals.length > 0 &&
      Object.keys(permissions).length === 0,
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});
