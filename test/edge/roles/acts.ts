import { addDays } from '../../../src/kernel/date.ts';
import { collectTexts } from '../../support/plain-text.ts';
import type { Deed, Got } from '../exchange.ts';
import { askActs } from './acts-asks.ts';
import { boardActs } from './acts-boards.ts';
import { callActs } from './acts-calls.ts';
import { competitionActs } from './acts-competitions.ts';
import { courseActs } from './acts-courses.ts';
import { onboardingActs } from './acts-onboarding.ts';
import { oneOnOneActs } from './acts-one-on-ones.ts';
import { promiseActs } from './acts-promises.ts';
import { reviewActs } from './acts-reviews.ts';
import { roundActs } from './acts-rounds.ts';
import { skillActs } from './acts-skills.ts';
import { actsOnWeeks } from './acts-week.ts';
import type { MatrixCompany } from './company.ts';
import { actsOnReminders } from './reminders.ts';

/** How one sees that somebody got what an act is about. */
export type Sign =
  /** The answer says it. */
  | { shows: RegExp }
  /** That form opens, and holds the id of whom it is about. */
  | { opens: string; about?: string }
  /** Something was stored. */
  | { stores: true };

/** One thing to try on Ben's records, and the sign that it was allowed. */
export type Act = { deed: Deed; sign: Sign };

/** The acts by the name of their row; `nth` differs with everybody who tries, for what is stored only when it is new. */
export function actsOn(company: MatrixCompany, nth: number): Record<string, Act> {
  const { running, ids, week, from } = company;
  const ben = `<@${from.self.userId}|ben>`;
  const command = (name: string, text: string, sign: Sign): Act => ({
    deed: { kind: 'command', name, text },
    sign,
  });
  const click = (id: string, value: string, sign: Sign, blockId?: string): Act => ({
    deed: { kind: 'click', id, value, ...(blockId ? { blockId } : {}) },
    sign,
  });
  const submit = (id: string, metadata: string, values: Record<string, string | string[] | null>): Act => ({
    deed: { kind: 'submit', id, metadata, values },
    sign: { stores: true },
  });
  const pending = (batch: string) => JSON.stringify({ b: batch, d: '2026-11-23', e: [['calls', 2]] });
  const stores: Sign = { stores: true };
  /** What Ben is asked this week, as it stands in its buttons. */
  const asked = (thing: string) => `${thing} 2026-W48 ${thing}`;
  /** A Monday of everybody's own who tries. */
  const monday = (first: string) => addDays(first, 7 * nth);
  /** A person without an account, and Ben's account. */
  const match = (personId: string) => `0 ${personId} ${from.self.userId}`;
  const praiseForm: Sign = { opens: 'recognition.form.v1', about: from.self.userId };
  const praiseState = JSON.stringify({ i: `praise-${nth}`, h: true, l: null });
  const giveForm: Sign = { opens: 'feedback.give_form.v1', about: from.self.userId };

  return {
    'home of their own': { deed: { kind: 'home' }, sign: { shows: /./ } },
    "home: Ben's": { deed: { kind: 'home' }, sign: { shows: /Canary|4,321/ } },
    'home.more.v1': click('home.more.v1', '', { shows: /Ask for feedback[\s\S]*Your settings/ }),
    'home.needs.v1': click('home.needs.v1', '', { shows: /Needs you/ }),

    "/mygoals: Ben's as one's own": command('/mygoals', '', { shows: /4,321/ }),
    "goals.mine.v1: Ben's": click('goals.mine.v1', '', { shows: /4,321/ }),
    'goals.glance.v1': click('goals.glance.v1', '0', { shows: /\*Ben Rep\* ·/ }),
    'goals.glance_back.v1': click('goals.glance_back.v1', '0', { shows: /\*Ben Rep\* ·/ }),
    'goals.glance_on.v1': click('goals.glance_on.v1', '0', { shows: /\*Ben Rep\* ·/ }),
    '/mygoals @ben': command('/mygoals', ben, { shows: /4,321/ }),
    "/mygoals closed: Ben's": command('/mygoals', 'closed', { shows: /3,210/ }),
    '/mygoals closed @ben': command('/mygoals', `closed ${ben}`, { shows: /3,210/ }),
    "/mygoals review: Ben's": command('/mygoals', 'review me', { shows: /0 of 1 met/ }),
    '/mygoals review East': command('/mygoals', 'review East', { shows: /Goals that ended/ }),
    'goals.review.v1': click('goals.review.v1', `${ids.team} running`, { shows: /0 of 1 met/ }),
    'goals.review_menu.v1': click('goals.review_menu.v1', `${ids.team} running`, { shows: /0 of 1 met/ }),
    'goals.draft.v1': click('goals.draft.v1', `${ids.team} running calls week`, {
      opens: 'goals.team_preview.v1',
      about: ids.ben,
    }),
    '/setgoal @ben': command('/setgoal', ben, { opens: 'goals.set.v1', about: ids.ben }),
    'goals.open.v1': click('goals.open.v1', '', { opens: 'goals.set.v1' }),
    'goals.why.v1': click('goals.why.v1', ids.goal, { shows: /Canary reason/ }),
    'goals.what_if.v1': click('goals.what_if.v1', ids.goal, { shows: /4,321/ }),
    "/mygoals what if: Ben's": command('/mygoals', 'what if', { shows: /4,321/ }),
    "deals.stuck.v1: one's own": click('deals.stuck.v1', '', { shows: /is stuck at present/ }),
    'goals.set.v1': submit('goals.set.v1', '', {
      subject: `person:${ids.ben}`,
      kpi: 'meetings_held',
      target: String(10 + nth),
      period: 'week',
      from: 'this',
      repeat: 'always',
      reason: 'As agreed',
    }),
    'goals.set.v1 for East': submit('goals.set.v1', '', {
      subject: `team:${ids.team}`,
      kpi: 'meetings_held',
      target: String(100 + nth),
      period: 'week',
      from: 'this',
      repeat: 'always',
      reason: 'As agreed',
    }),

    'goals.check.v1': submit('goals.check.v1', `person:${ids.ben} 9 meetings_held week this always`, {
      target: String(30 + nth),
      reason: 'As agreed',
    }),

    'goals.level.v1': submit('goals.level.v1', `person:${ids.ben} proposals week this always`, {
      target: String(20 + nth),
      reason: 'As agreed',
    }),
    '/setgoal steps @ben': command('/setgoal', `steps ${ben}`, {
      opens: 'goals.steps_form.v1',
      about: ids.ben,
    }),
    'goals.steps_form.v1': submit('goals.steps_form.v1', '', {
      subject: `person:${ids.ben}`,
      title: `Something new ${nth}`,
      steps: 'Contract signed 12.12.',
      reason: 'As agreed',
    }),
    'goals.tick.v1': click('goals.tick.v1', `${ids.steps} 0`, { shows: /Canary step/ }),
    'goals.untick.v1': click('goals.untick.v1', `${ids.steps} 1`, { shows: /Canary step/ }),

    'goals.accept.v1': click('goals.accept.v1', ids.proposals.accept, stores),
    "goals.accept.v1: Ben's own": click('goals.accept.v1', ids.own[nth] ?? '', stores),
    'goals.counter.v1': click('goals.counter.v1', ids.proposals.open, {
      opens: 'goals.counter_form.v1',
      about: ids.proposals.open,
    }),
    'goals.keep.v1': click('goals.keep.v1', ids.proposals.open, {
      opens: 'goals.keep_form.v1',
      about: ids.proposals.open,
    }),
    'goals.ask.v1': click('goals.ask.v1', ids.proposals.open, {
      opens: 'goals.ask_form.v1',
      about: ids.proposals.open,
    }),
    'goals.answer.v1': click('goals.answer.v1', ids.proposals.open, { shows: /4,321/ }),
    'goals.reply.v1': click('goals.reply.v1', ids.note, { opens: 'goals.reply_form.v1', about: ids.note }),
    'goals.belief_1.v1': click('goals.belief_1.v1', ids.proposals.agreed, stores),
    'goals.belief_2.v1': click('goals.belief_2.v1', ids.proposals.agreed, stores),
    'goals.belief_3.v1': click('goals.belief_3.v1', ids.proposals.agreed, stores),
    'goals.belief_4.v1': click('goals.belief_4.v1', ids.proposals.agreed, stores),
    'goals.belief_5.v1': click('goals.belief_5.v1', ids.proposals.agreed, stores),
    'goals.check_in_on_track.v1': click('goals.check_in_on_track.v1', ids.goal, stores),
    'goals.check_in_at_risk.v1': click('goals.check_in_at_risk.v1', ids.goal, stores),
    'goals.check_in_off.v1': click('goals.check_in_off.v1', ids.goal, stores),
    'goals.check_in.v1': click('goals.check_in.v1', ids.goal, {
      opens: 'goals.check_in_form.v1',
      about: ids.goal,
    }),
    'goals.check_in_form.v1': submit('goals.check_in_form.v1', ids.goal, {
      says: 'at_risk',
      note: 'Two answers are missing',
    }),
    'goals.counter_form.v1': submit('goals.counter_form.v1', ids.proposals.counter, {
      target: '4000',
      reason: 'As agreed',
    }),
    'goals.keep_form.v1': submit('goals.keep_form.v1', ids.proposals.keep, { reason: 'As agreed' }),
    'goals.ask_form.v1': submit('goals.ask_form.v1', ids.proposals.ask, { text: 'Does it count?' }),
    'goals.reply_form.v1': submit('goals.reply_form.v1', ids.note, { text: 'It does' }),
    'goals.waiting.v1': click('goals.waiting.v1', '', { shows: /Ben Rep: \$4,321/ }),
    '/setgoal unanswered': command('/setgoal', 'unanswered', { shows: /Ben Rep: \$4,321/ }),
    '/setgoal team east': command('/setgoal', 'team east', {
      opens: 'goals.team_form.v1',
      about: ids.team,
    }),
    '/setgoal role SDR': command('/setgoal', 'role sdr', { opens: 'goals.team_form.v1', about: 'role:sdr' }),
    'goals.team_form.v1': {
      ...submit('goals.team_form.v1', '', {
        group: ids.team,
        kpi: 'meetings_held',
        target: '5',
        period: 'month',
        from: 'this',
        repeat: 'always',
      }),
      sign: { shows: /Ben Rep/ },
    },
    'goals.team_preview.v1': submit('goals.team_preview.v1', 'meetings_held month this always', {
      [`person:${ids.ben}`]: String(10 + nth),
      reason: null,
    }),

    '/pacesetter objectives': command('/pacesetter', 'objectives', { shows: /North star/ }),
    'objectives.list_back.v1': click('objectives.list_back.v1', '0', { shows: /North star/ }),
    'objectives.list_on.v1': click('objectives.list_on.v1', '0', { shows: /North star/ }),
    'objectives.new.v1': click('objectives.new.v1', '', { opens: 'objectives.form.v1' }),
    'objectives.edit.v1': click('objectives.edit.v1', ids.objective, {
      opens: 'objectives.form.v1',
      about: ids.objective,
    }),
    'objectives.form.v1': {
      ...submit('objectives.form.v1', '', {
        title: 'Lodestar',
        about: 'revenue',
        why: 'Because.',
        period: '2027-Y',
      }),
      sign: { shows: /These tell whether you get there/ },
    },
    'objectives.numbers.v1': submit(
      'objectives.numbers.v1',
      JSON.stringify({
        id: null,
        version: 0,
        about: 'revenue',
        title: 'Lodestar',
        why: 'Because.',
        period: '2027-Y',
      }),
      { kpis: ['deals_won'] },
    ),
    'objectives.close.v1': click('objectives.close.v1', ids.toClose, {
      opens: 'objectives.close_form.v1',
      about: ids.toClose,
    }),
    'objectives.close_form.v1': submit('objectives.close_form.v1', ids.toClose, { outcome: 'It came true.' }),
    'objectives.link.v1': click('objectives.link.v1', ids.goal, {
      opens: 'objectives.link_form.v1',
      about: ids.goal,
    }),
    'objectives.link_form.v1': submit('objectives.link_form.v1', ids.goal, {
      part_of: `goal:${ids.teamGoal}`,
      part_note: `More money, more deals ${nth}`,
    }),
    'objectives.split.v1': click('objectives.split.v1', `goal:${ids.teamGoal} 2026-11-23`, {
      opens: 'objectives.split_form.v1',
      about: ids.teamGoal,
    }),
    'objectives.split.v1: company': click(
      'objectives.split.v1',
      `objective:${ids.objective}:deals_won 2027-01-01`,
      { opens: 'objectives.split_form.v1', about: ids.objective },
    ),
    'objectives.split_form.v1': {
      ...submit('objectives.split_form.v1', `goal:${ids.teamGoal} 2026-11-23`, {
        method: 'even',
        over: null,
      }),
      sign: { shows: /Ben Rep/ },
    },
    'objectives.weights.v1': {
      ...submit('objectives.weights.v1', `goal:${ids.teamGoal} 2026-11-23 0`, { [`part:${ids.ben}`]: '1' }),
      sign: { shows: /Ben Rep/ },
    },
    'objectives.split_preview.v1': submit('objectives.split_preview.v1', `goal:${ids.teamGoal} 2026-11-23`, {
      [`part:${ids.ben}`]: String(10 + nth),
      reason: null,
    }),

    '/log for oneself': command('/log', '1 proposal', stores),
    'activity.open.v1': click('activity.open.v1', '', { opens: 'activity.log.v1' }),
    'activity.log.v1': submit('activity.log.v1', `form-${nth}`, { date: '2026-11-23', proposals: '1' }),
    'activity.confirm.v1': click('activity.confirm.v1', pending(`button-${nth}`), stores),
    'activity.confirm.v1 (form)': submit('activity.confirm.v1', pending(`modal-${nth}`), {}),
    'activity.dismiss.v1': click('activity.dismiss.v1', '', { shows: /./ }),
    "activity.undo.v1: Ben's log": click('activity.undo.v1', ids.batch, stores),

    "/scorecard: Ben's as one's own": command('/scorecard', 'me', { shows: /777/ }),
    '/scorecard East': command('/scorecard', 'East', { shows: /777/ }),
    "scorecards.own.v1: Ben's": click('scorecards.own.v1', '', { shows: /777/ }),
    'scorecards.team.v1': click('scorecards.team.v1', ids.team, { shows: /777/ }),
    'scorecards.last_week.v1': click('scorecards.last_week.v1', ids.team, { shows: /Week/ }),
    'scorecards.when.v1': click('scorecards.when.v1', ids.team, {
      opens: 'scorecards.schedule.v1',
      about: ids.team,
    }),
    'scorecards.manager.v1': click('scorecards.manager.v1', ids.team, { shows: /What Mert Manager does/ }),
    '/scorecard manager @mert': command('/scorecard', `manager <@${from.manager.userId}|mert>`, {
      shows: /What Mert Manager does/,
    }),
    'coaching.rate.v1': click('coaching.rate.v1', ids.mert, {
      opens: 'coaching.rate_form.v1',
      about: ids.mert,
    }),
    'coaching.rate_form.v1': submit('coaching.rate_form.v1', ids.mert, { points: '4' }),
    'rhythm.says_on_track.v1': click('rhythm.says_on_track.v1', asked(`g:${ids.longGoal}`), stores),
    'rhythm.says_at_risk.v1': click('rhythm.says_at_risk.v1', asked(`g:${ids.longGoal}`), stores),
    'rhythm.says_off.v1': click('rhythm.says_off.v1', asked(`g:${ids.longGoal}`), stores),
    'rhythm.none.v1': click('rhythm.none.v1', asked(`k:${ids.byHand}`), stores),
    'rhythm.log.v1': click('rhythm.log.v1', asked(`k:${ids.byHand}`), {
      opens: 'rhythm.log_form.v1',
      about: ids.byHand,
    }),
    'rhythm.log_form.v1': submit('rhythm.log_form.v1', asked(`k:${ids.byHand}`), {
      amount: '2',
      date: '2026-11-23',
    }),
    'scorecards.schedule.v1': submit('scorecards.schedule.v1', ids.team, {
      weekday: '2',
      time: `1${nth}:00`,
      state: 'on',
    }),
    'scorecards.try_again.v1': click('scorecards.try_again.v1', `${week} ${ids.team}`, stores),

    "/scorecard month: Ben's": command('/scorecard', 'me month', { shows: /778/ }),
    '/scorecard @ben': command('/scorecard', `${ben} month`, { shows: /778/ }),
    '/scorecard East month': command('/scorecard', 'East month', { shows: /778/ }),
    '/scorecard company': command('/scorecard', 'company month', { shows: /778/ }),
    '/scorecard weights East': command('/scorecard', 'weights East', { opens: 'scorecards.weights_form.v1' }),
    '/scorecard company weights': command('/scorecard', 'weights company', {
      opens: 'scorecards.weights_form.v1',
    }),
    'scorecards.why.v1': click('scorecards.why.v1', `person:${ids.ben} week 0`, { shows: /4,321/ }),
    "scorecards.why.v1: East's": click('scorecards.why.v1', `team:${ids.team} month 0`, {
      shows: /Each measure brings/,
    }),
    'scorecards.grid.v1': click('scorecards.grid.v1', `person:${ids.ben} week 0`, { shows: /13 weeks/ }),
    'scorecards.period.v1': click('scorecards.period.v1', `person:${ids.ben} month 0`, { shows: /778/ }),
    'scorecards.weights.v1': click('scorecards.weights.v1', ids.team, {
      opens: 'scorecards.weights_form.v1',
      about: ids.team,
    }),
    'scorecards.weights_scope.v1': click('scorecards.weights_scope.v1', JSON.stringify([ids.team, '']), {
      opens: 'scorecards.weights_form.v1',
      about: ids.team,
    }),
    'scorecards.weights_form.v1': {
      ...submit('scorecards.weights_form.v1', JSON.stringify([ids.team, '']), {
        measures: ['calls', 'demos'],
        from: 'week',
      }),
      sign: { shows: /come to 100/ },
    },
    'scorecards.weights_preview.v1': submit(
      'scorecards.weights_preview.v1',
      JSON.stringify({ s: JSON.stringify([ids.team, '']), f: 'week', k: ['calls', 'demos'] }),
      { 'weight:calls': String(40 + nth), 'weight:demos': String(60 - nth), per: 'month' },
    ),

    'scorecards.not_yet.v1': click('scorecards.not_yet.v1', `${week} ${ids.team}`, {
      shows: /is not posted|Posted by/,
    }),
    'scorecards.post.v1': click('scorecards.post.v1', `${week} ${ids.team}`, { shows: /Posted by/ }),
    'scorecards.forward.v1': click('scorecards.forward.v1', `${week} ${ids.team}`, stores),
    'scorecards.share.v1: their own': click('scorecards.share.v1', '', stores),

    '/pacesetter of their own': command('/pacesetter', '', { shows: /./ }),
    '/pacesetter people ben': command('/pacesetter', 'people Ben Rep', { shows: /Mert Manager/ }),
    '/pacesetter teams': command('/pacesetter', 'teams', { shows: /East/ }),
    '/pacesetter sync': command('/pacesetter', 'sync', { shows: /In step with Slack/ }),
    '/pacesetter language': command('/pacesetter', 'language en', { shows: /English/ }),
    'people.status.v1': click('people.status.v1', '', { shows: /./ }),
    'people.settings.v1': click('people.settings.v1', '', { opens: 'people.settings_form.v1' }),
    'people.settings_form.v1': submit('people.settings_form.v1', '', {
      quiet_from: '18:00',
      quiet_until: '08:00',
      wanted: ['answers'],
    }),
    'people.language.v1': click('people.language.v1', 'en', { shows: /./ }),
    'people.sync.v1': click('people.sync.v1', '', { shows: /In step with Slack/ }),
    'people.list.v1': click('people.list.v1', '', { shows: /Ben Rep.*East/ }),
    'people.page_on.v1': click('people.page_on.v1', '0 Ben Rep', { shows: /Mert Manager/ }),
    'people.page_back.v1': click('people.page_back.v1', '0 Ben Rep', { shows: /Mert Manager/ }),
    'people.edit.v1': click('people.edit.v1', ids.ben, { opens: 'people.edit_form.v1', about: ids.ben }),
    'people.capacity.v1': click('people.capacity.v1', ids.ben, {
      opens: 'people.capacity_form.v1',
      about: ids.ben,
    }),
    'people.capacity_form.v1': submit('people.capacity_form.v1', ids.ben, {
      started: '2020-01-01',
      last: null,
      fte: `${50 + nth}`,
      fteFrom: '2026-11-23',
      ramp: '',
      rampFrom: '2026-11-23',
    }),
    'people.edit_form.v1': submit('people.edit_form.v1', ids.ben, {
      manager: from.manager.userId,
      team: ids.team,
      role: [],
      workWeek: ['1', '2', '3', '4', '5'],
      zone: 'Europe/Istanbul',
      locale: 'en',
      from: '2026-11-23',
      crmNames: `Benny ${nth}`,
    }),
    'teams.list.v1': click('teams.list.v1', '', { shows: /East/ }),
    'teams.page_on.v1': click('teams.page_on.v1', '0', { shows: /East/ }),
    'teams.page_back.v1': click('teams.page_back.v1', '0', { shows: /East/ }),
    'teams.new.v1': click('teams.new.v1', '', { opens: 'teams.set_up_form.v1' }),
    'teams.edit.v1': click('teams.edit.v1', ids.team, { opens: 'teams.set_up_form.v1', about: ids.team }),
    'teams.set_up_form.v1': submit('teams.set_up_form.v1', ids.team, {
      name: 'East',
      manager: from.manager.userId,
      members: [from.self.userId, from.teammate.userId],
      channel: running.slack.channelId('east'),
      zone: 'Europe/Berlin',
      locale: 'en',
    }),

    '/pacesetter setup': command('/pacesetter', 'setup', { shows: /1\. Teams/ }),
    'setup.show.v1': click('setup.show.v1', '', { shows: /1\. Teams/ }),
    'setup.page_back.v1': click('setup.page_back.v1', '0', { shows: /1\. Teams/ }),
    'setup.page_on.v1': click('setup.page_on.v1', '0', { shows: /1\. Teams/ }),
    'setup.live.v1': click('setup.live.v1', '', { shows: /Live teams|No team is live/ }),
    'setup.live_back.v1': click('setup.live_back.v1', '0', { shows: /Live teams|No team is live/ }),
    'setup.live_on.v1': click('setup.live_on.v1', '0', { shows: /Live teams|No team is live/ }),
    'setup.check_channel.v1': click('setup.check_channel.v1', ids.team, { shows: /All is well/ }),
    'setup.preview.v1': click('setup.preview.v1', ids.team, {
      opens: 'setup.go_live_form.v1',
      about: ids.team,
    }),
    'setup.pause.v1': click('setup.pause.v1', ids.team, stores),
    'setup.go_live_form.v1': submit('setup.go_live_form.v1', ids.team, {}),

    'people.speak.v1': click('people.speak.v1', 'en', { shows: /English/ }),
    '/away for oneself': command('/away', '24 Dec 2026', stores),
    "/away: Ben's as one's own": command('/away', '', { shows: /2027/ }),
    '/away @ben': command('/away', ben, { shows: /2027/ }),
    '/away @ben, a day': command('/away', `${ben} ${monday('2027-02-01')}`, stores),
    'people.away.v1': click('people.away.v1', ids.ben, { shows: /2027/ }),
    'people.away_enter.v1': click('people.away_enter.v1', ids.ben, {
      opens: 'people.away_form.v1',
      about: ids.ben,
    }),
    'people.away_form.v1': submit('people.away_form.v1', ids.ben, {
      first: monday('2027-09-06'),
      last: monday('2027-09-06'),
    }),
    '/pacesetter holidays': command('/pacesetter', 'holidays', { shows: /Public holidays/ }),
    'people.holidays.v1': click('people.holidays.v1', 'TR', { shows: /Republic Day/ }),
    'people.holiday_work.v1': click('people.holiday_work.v1', 'TR 2027-10-29 TR', stores),
    'people.holiday_back.v1': click('people.holiday_back.v1', 'TR 2027-10-29 TR', stores),
    'people.holiday_add.v1': click('people.holiday_add.v1', 'TR', { opens: 'people.holiday_form.v1' }),
    'people.holiday_form.v1': submit('people.holiday_form.v1', 'TR', {
      date: '2027-12-31',
      part: '2',
      name: 'Canary holiday',
    }),
    '/pacesetter year': command('/pacesetter', 'year', { shows: /Weeks start on/ }),
    'people.year.v1': click('people.year.v1', '', { opens: 'people.year_form.v1' }),
    'people.year_form.v1': {
      ...submit('people.year_form.v1', '', {
        week: '7',
        start: '10',
        named: 'end',
        months: 'calendar',
        anchor: 'last',
        long: '12',
        from: '2028-03-06',
      }),
      sign: { shows: /Weeks start on Sunday/ },
    },
    'people.year_preview.v1': submit(
      'people.year_preview.v1',
      `1 ${2 + nth} end calendar last 12 2028-03-06`,
      {},
    ),
    'people.away_back.v1': click('people.away_back.v1', ids.daysOff[nth] ?? '', stores),
    'people.status_off.v1': click('people.status_off.v1', '2026-12-14 2026-12-18 3', stores),
    'people.status_today.v1': click('people.status_today.v1', '2026-12-28 2026-12-28 3', stores),
    'people.status_days.v1': click('people.status_days.v1', '', { opens: 'people.away_form.v1' }),
    'people.status_no.v1': click('people.status_no.v1', '', { shows: /count as working days/ }),
    "people.deputy_end.v1: Mert's": click('people.deputy_end.v1', ids.deputies[nth] ?? '', stores),

    '/pacesetter kpis': command('/pacesetter', 'kpis', { shows: /91,357/ }),
    '/pacesetter kpis East': command('/pacesetter', 'kpis East', { shows: /91,357/ }),
    'measures.whose.v1': click('measures.whose.v1', `month team:${ids.team}`, { shows: /91,357/ }),
    'measures.period.v1: all': click('measures.period.v1', 'quarter company', { shows: /91,357/ }),
    'measures.meaning.v1': click('measures.meaning.v1', 'win_rate', { shows: /won and lost/ }),

    '/pacesetter customer': command('/pacesetter', 'customer', { shows: /customer/ }),
    // A refusal quotes what was typed.
    "/pacesetter customer: Ben's": command('/pacesetter', 'customer canary', { shows: /Canary customer/ }),
    "/pacesetter customer: a file's": command('/pacesetter', 'customer orchard', { shows: /Orchard Health/ }),
    "customers.open.v1: Ben's": click('customers.open.v1', 'canary customer', { shows: /Canary customer/ }),
    "customers.open.v1: a file's": click('customers.open.v1', 'orchard health', { shows: /Orchard Health/ }),
    'customers.answer.v1': click('customers.answer.v1', 'canary customer', {
      opens: 'customers.answer_form.v1',
      about: 'canary customer',
    }),
    'customers.answer_form.v1': submit(
      'customers.answer_form.v1',
      JSON.stringify({ key: 'canary customer', version: 1, shown: [] }),
      { sponsor: 'yes' },
    ),
    'customers.profile.v1': click('customers.profile.v1', '', { shows: /ideal customer/ }),
    'customers.change_profile.v1': click('customers.change_profile.v1', '', {
      opens: 'customers.profile_form.v1',
    }),
    // Of the workspace's own version: elsewhere there is none yet.
    'customers.profile_form.v1': submit('customers.profile_form.v1', '1 USD', {
      questions: 'Has a sponsor',
      threshold: '50',
    }),
    '/pacesetter ideal': command('/pacesetter', 'ideal', { shows: /91,357/ }),
    'measures.ideal_whose.v1: East': click('measures.ideal_whose.v1', `team:${ids.team}`, {
      shows: /91,357/,
    }),

    '/pacesetter numbers': command('/pacesetter', 'numbers', { shows: /October 2026/ }),
    'kpis.numbers.v1': click('kpis.numbers.v1', '', { shows: /October 2026/ }),
    'kpis.month.v1': click('kpis.month.v1', '2026-10-01', { opens: 'kpis.month_form.v1' }),
    'kpis.month_form.v1': submit('kpis.month_form.v1', '2026-10-01 0', { new_customers: '12' }),

    'kpis.new.v1': click('kpis.new.v1', '', { opens: 'kpis.new_form.v1' }),
    'kpis.new_form.v1': submit('kpis.new_form.v1', '', {
      name: `Site audits ${nth}`,
      unit: 'count',
      direction: 'up',
      source: 'by_hand',
    }),
    '/pacesetter season': command('/pacesetter', 'season', { shows: /How our year spreads/ }),
    'kpis.season.v1': click('kpis.season.v1', '', { opens: 'kpis.season_form.v1' }),
    'kpis.season_form.v1': {
      deed: { kind: 'submit', id: 'kpis.season_form.v1', metadata: '', values: { kpi: 'all', from: 'even' } },
      sign: { shows: /Every working day weighs the same/ },
    },
    'kpis.season_preview.v1': submit('kpis.season_preview.v1', 'revenue_won 1,1,1,1,1,1,1,1,1,1,1,2', {}),
    'measures.change.v1': click('measures.change.v1', ids.changing, {
      opens: 'kpis.change_form.v1',
      about: ids.changing,
    }),
    'kpis.change_form.v1': submit('kpis.change_form.v1', ids.changing, {
      name: `Renewal talks ${nth}`,
      direction: 'up',
      entered_by: 'person',
    }),
    'measures.end.v1': click('measures.end.v1', ids.changing, { shows: /Nobody has a goal for it/ }),
    'measures.end_form.v1': submit('measures.end_form.v1', ids.ending, {}),
    'kpis.record.v1': click('kpis.record.v1', ids.ownKpi, {
      opens: 'kpis.record_form.v1',
      about: ids.ownKpi,
    }),
    'kpis.record_form.v1': submit('kpis.record_form.v1', ids.ownKpi, { amount: '2', date: '2026-11-23' }),
    "kpis.record_undo.v1: Ben's": click('kpis.record_undo.v1', ids.recorded, stores),

    '/praise @ben': command('/praise', ben, praiseForm),
    '/praise @ben for what he did': command('/praise', `${ben} for calling all three back`, stores),
    '/praise list: from Mert': command('/praise', 'list', { shows: /Canary praise/ }),
    '/praise values': command('/praise', 'values', { shows: /What our company values/ }),
    'recognition.open.v1': click('recognition.open.v1', ids.ben, praiseForm),
    'recognition.receivers.v1': click('recognition.receivers.v1', from.self.userId, praiseForm),
    'recognition.form.v1': submit('recognition.form.v1', praiseState, {
      receivers: [from.self.userId],
      text: 'for writing the offer again',
      place: 'private',
    }),
    'recognition.message.v1': {
      deed: { kind: 'shortcut', id: 'recognition.message.v1', authorId: from.self.userId },
      sign: praiseForm,
    },
    'recognition.list.v1: from Mert': click('recognition.list.v1', '', { shows: /Canary praise/ }),
    'recognition.take_back.v1': click('recognition.take_back.v1', ids.givenPraise[0] ?? '', stores),
    'recognition.take_back_listed.v1': click(
      'recognition.take_back_listed.v1',
      ids.givenPraise[1] ?? '',
      stores,
    ),
    'recognition.thank.v1': click('recognition.thank.v1', ids.praise, stores),
    'recognition.value.v1': click('recognition.value.v1', '', { opens: 'recognition.value_form.v1' }),
    'recognition.value_form.v1': submit('recognition.value_form.v1', `value-${nth}`, {
      name: `Value ${nth}`,
      line: null,
    }),
    'recognition.value_remove.v1': click('recognition.value_remove.v1', ids.companyValue, stores),
    'recognition.pause.v1': click('recognition.pause.v1', '', { opens: 'recognition.pause_form.v1' }),
    'recognition.pause_form.v1': submit('recognition.pause_form.v1', '', {
      person: from.self.userId,
      reason: 'For a while',
    }),
    'recognition.resume.v1': click('recognition.resume.v1', ids.praisePause, stores),

    '/playbook': command('/playbook', '', { shows: /Playbook/ }),
    "/playbook reason: Mert's": command('/playbook', 'reason', { shows: /Ask for the reason/ }),
    "/playbook mine: Ben's": command('/playbook', 'mine', { shows: /Canary suggestion/ }),
    'playbook.open.v1': click('playbook.open.v1', '', { shows: /Playbook/ }),
    "playbook.list.v1: Mert's": click('playbook.list.v1', 'objection', { shows: /Ask for the reason/ }),
    "playbook.list_on.v1: Mert's": click('playbook.list_on.v1', 'objection 0', {
      shows: /Ask for the reason/,
    }),
    "playbook.list_back.v1: Mert's": click('playbook.list_back.v1', 'objection 0', {
      shows: /Ask for the reason/,
    }),
    'playbook.show.v1': click('playbook.show.v1', ids.playbook.entry.id, { shows: /Ask for the reason/ }),
    // The bot is not in that channel, which is said of an entry only to whoever may share it.
    'playbook.share.v1': click('playbook.share.v1', ids.playbook.entry.id, { shows: /not in that channel/ }),
    'playbook.still_right.v1': click('playbook.still_right.v1', ids.playbook.entry.id, stores),
    'playbook.remove.v1': click('playbook.remove.v1', ids.playbook.removable[nth % 3] ?? '', stores),
    'playbook.history.v1': click('playbook.history.v1', ids.playbook.entry.id, { shows: /Version 1/ }),
    'playbook.version.v1': click('playbook.version.v1', ids.playbook.entry.version, { shows: /Ask back/ }),
    'playbook.write.v1': click('playbook.write.v1', '', { opens: 'playbook.form.v1' }),
    'playbook.change.v1': click('playbook.change.v1', ids.playbook.entry.id, {
      opens: 'playbook.form.v1',
      about: ids.playbook.entry.id,
    }),
    'playbook.form.v1': submit(
      'playbook.form.v1',
      JSON.stringify({ i: `entry-${nth}`, e: ids.playbook.changeable[nth], b: 1, l: null }),
      {
        kind: 'objection',
        title: 'To be changed',
        occasion: 'When they ask again',
        talk: 'Ask back, twice',
        proof: null,
        answers: null,
        doneWhen: null,
        reason: null,
      },
    ),
    'playbook.message.v1': {
      deed: { kind: 'shortcut', id: 'playbook.message.v1', authorId: from.self.userId },
      sign: { opens: 'playbook.form.v1' },
    },
    "playbook.mine.v1: Ben's": click('playbook.mine.v1', '', { shows: /Canary suggestion/ }),
    'playbook.read.v1': click('playbook.read.v1', ids.playbook.suggestion, { shows: /Canary suggestion/ }),
    'playbook.approve.v1': click('playbook.approve.v1', ids.playbook.approvable[nth % 3] ?? '', stores),
    'playbook.reject.v1': click('playbook.reject.v1', ids.playbook.suggestion, {
      opens: 'playbook.reject_form.v1',
      about: ids.playbook.suggestion,
    }),
    'playbook.reject_form.v1': submit('playbook.reject_form.v1', ids.playbook.rejectable[nth % 3] ?? '', {
      reason: 'We have that already',
    }),
    'playbook.take_back.v1': click('playbook.take_back.v1', ids.playbook.suggestion, stores),
    'playbook.starter_en.v1': click('playbook.starter_en.v1', '', stores),
    'playbook.starter_tr.v1': click('playbook.starter_tr.v1', '', stores),
    ...boardActs(company, nth, { command, click, submit }),
    ...competitionActs(company, nth, { command, click, submit }),
    ...skillActs(company, { command, click, submit }),
    ...promiseActs(company, nth, { command, click, submit }),
    ...askActs(company, nth, { command, click, submit }),
    ...oneOnOneActs(company, nth, { command, click, submit }),
    ...reviewActs(company, nth, { command, click, submit }),
    ...courseActs(company, nth, { command, click, submit }),
    ...onboardingActs(company, nth, { command, click, submit }),
    ...roundActs(company, nth, { command, click, submit }),
    'wins.post.v1': click('wins.post.v1', ids.win, { opens: 'wins.post_form.v1', about: ids.win }),
    'wins.post_form.v1': submit('wins.post_form.v1', ids.win, { text: 'We did it', place: ids.team }),
    'wins.keep.v1': click('wins.keep.v1', ids.winToKeep, stores),
    'wins.take_back.v1': click('wins.take_back.v1', ids.winPosted, { shows: /Canary win/ }),
    'wins.naming.v1': click('wins.naming.v1', 'no', stores),
    '/pacesetter wins': command('/pacesetter', 'wins', { shows: /\*East\*/ }),
    '/pacesetter wins East': command('/pacesetter', 'wins East', { shows: /\*East\*/ }),
    'wins.settings.v1': click('wins.settings.v1', ids.team, {
      opens: 'wins.settings_form.v1',
      about: ids.team,
    }),
    'wins.settings_form.v1': submit('wins.settings_form.v1', ids.team, {
      what: ['records'],
      minimum: '0',
      a_day: String(1 + nth),
    }),
    'wins.allow_shared.v1': click('wins.allow_shared.v1', `${ids.team} ${ids.channel}`, {
      shows: /I post in/,
    }),
    'wins.hold_shared.v1': click('wins.hold_shared.v1', `${ids.team} ${ids.channel}`, {
      shows: /I post nothing in/,
    }),

    '/givefeedback @ben': command('/givefeedback', ben, giveForm),
    '/givefeedback @ben: his facts': command('/givefeedback', ben, { shows: /To start from/ }),
    "/givefeedback list: Ben's": command('/givefeedback', 'list', { shows: /From \*Mert Manager/ }),
    'feedback.give.v1': click('feedback.give.v1', ids.ben, giveForm),
    'feedback.receiver.v1': click('feedback.receiver.v1', from.self.userId, giveForm),
    'feedback.open.v1: from Mert': click('feedback.open.v1', ids.feedback, { shows: /Canary feedback/ }),
    'feedback.read.v1: from Mert': click('feedback.read.v1', ids.feedback, { shows: /Canary feedback/ }),
    'feedback.thank.v1': click('feedback.thank.v1', ids.openedFeedback, stores),
    "feedback.list.v1: Ben's": click('feedback.list.v1', '', { shows: /From \*Mert Manager/ }),
    "feedback.list_newer.v1: Ben's": click('feedback.list_newer.v1', '0', { shows: /From \*Mert Manager/ }),
    "feedback.list_older.v1: Ben's": click('feedback.list_older.v1', '0', { shows: /From \*Mert Manager/ }),
    'feedback.give_form.v1': submit('feedback.give_form.v1', `feedback-${nth}`, {
      receiver: from.self.userId,
      kind: 'strength',
      situation: 'On Tuesday',
      behaviour: 'You asked twice',
      impact: 'They answered',
      nextStep: null,
    }),
    'feedback.template.v1': click('feedback.template.v1', 'free', { opens: 'feedback.give_form.v1' }),
    'feedback.message.v1': {
      deed: { kind: 'shortcut', id: 'feedback.message.v1', authorId: from.self.userId },
      sign: giveForm,
    },
    '/givefeedback ask @ben': command('/givefeedback', `ask ${ben}`, {
      opens: 'feedback.ask_form.v1',
      about: from.self.userId,
    }),
    '/givefeedback ask @ben about it': command('/givefeedback', `ask ${ben} about demos`, stores),
    '/givefeedback ask @oya about @ben': command(
      '/givefeedback',
      `ask <@${from.outsider.userId}|oya> about ${ben}`,
      stores,
    ),
    'feedback.ask.v1': click('feedback.ask.v1', '', { opens: 'feedback.ask_form.v1' }),
    'feedback.ask_form.v1: about Ben': submit('feedback.ask_form.v1', `request-${nth}`, {
      asked: running.slack.userId('rana'),
      about: from.self.userId,
      topic: null,
    }),
    'feedback.answer.v1': click('feedback.answer.v1', ids.requests[0], { opens: 'feedback.give_form.v1' }),
    'feedback.decline.v1': click('feedback.decline.v1', ids.requests[1], stores),
    "feedback.read.v1: Ayse's of Ben": click('feedback.read.v1', ids.askedFeedback, {
      shows: /Canary feedback/,
    }),
    'feedback.reply.v1': click('feedback.reply.v1', ids.toReply, { opens: 'feedback.reply_form.v1' }),
    'feedback.reply_form.v1': submit('feedback.reply_form.v1', ids.toReply, { reply: 'Thank you' }),
    'feedback.take_back.v1': click('feedback.take_back.v1', ids.givenFeedback, stores),

    'nudges.why.v1: to Mert': click('nudges.why.v1', ids.nudge, { shows: /The rule/ }),
    // Somebody is put off already, so that there is something to take back.
    'nudges.unsnooze.v1: to Mert': click('nudges.unsnooze.v1', ids.nudge, stores),
    'nudges.snooze.v1: to Mert': click('nudges.snooze.v1', ids.nudge, stores),

    ...actsOnWeeks(ids.promises.promise, { click }),
    ...callActs(company, nth, { command, click, submit }),
    ...actsOnReminders(ids.ownNudge, { command, click, submit }),

    '/mydata of their own': command('/mydata', '', { shows: /What I keep about you/ }),
    'mydata.access.v1 of their own': click('mydata.access.v1', '', { shows: /Who can read what/ }),
    '/pacesetter retention': command('/pacesetter', 'retention', { shows: /How long things are kept/ }),
    'mydata.retention.v1': click('mydata.retention.v1', '', { shows: /How long things are kept/ }),
    'mydata.retention_form.v1': submit('mydata.retention_form.v1', '', { years: String(1 + (nth % 3)) }),
    '/mydata @ben': command('/mydata', ben, { shows: /What I keep/ }),
    '/pacesetter erase Jana Unmatched': command('/pacesetter', 'erase Jana Unmatched', {
      opens: 'mydata.erase.v1',
      about: ids.unmatched.gone,
    }),
    'mydata.erase.v1': submit('mydata.erase.v1', ids.unmatched.gone, { name: 'Jana Unmatched' }),
    '/pacesetter export': command('/pacesetter', 'export', { shows: /as CSV files, in a moment/ }),

    'people.match.v1': click('people.match.v1', '0', { shows: /Anna Unmatched/ }),
    'people.match_back.v1': click('people.match_back.v1', '0', { shows: /Anna Unmatched/ }),
    'people.match_on.v1': click('people.match_on.v1', '0', { shows: /Anna Unmatched/ }),
    'people.match_first.v1': click('people.match_first.v1', match(ids.unmatched.first), stores),
    'people.match_second.v1': click('people.match_second.v1', match(ids.unmatched.second), stores),
    'people.match_pick.v1': click(
      'people.match_pick.v1',
      from.self.userId,
      stores,
      `0 ${ids.unmatched.pick}`,
    ),
    'people.no_slack.v1': click('people.no_slack.v1', `0 ${ids.unmatched.marked}`, stores),
    'people.no_slack_undo.v1': click('people.no_slack_undo.v1', `0 ${ids.unmatched.marked}`, stores),
    'people.without_slack.v1': click('people.without_slack.v1', '', { shows: /Iris Unmatched/ }),
    'people.without_slack_back.v1': click('people.without_slack_back.v1', '0', { shows: /Iris Unmatched/ }),
    'people.without_slack_on.v1': click('people.without_slack_on.v1', '0', { shows: /Iris Unmatched/ }),
    'people.account.v1': click('people.account.v1', ids.ben, {
      opens: 'people.account_form.v1',
      about: ids.ben,
    }),
    'people.split_off.v1': click('people.split_off.v1', `${ids.ben} ${ids.unmatched.matched}`, stores),
    'people.account_form.v1': submit('people.account_form.v1', ids.unmatched.form, {
      account: from.self.userId,
    }),

    'people.paste.v1': click('people.paste.v1', '', { opens: 'people.paste_form.v1' }),
    // Only gives back what its own view carried.
    'people.paste_back.v1': click('people.paste_back.v1', '', { opens: 'people.paste_form.v1' }),
    'people.paste_form.v1': {
      ...submit('people.paste_form.v1', '', { text: 'North: Ben Rep' }),
      sign: { shows: /Members: Ben Rep/ },
    },
    'people.paste_preview.v1': submit('people.paste_preview.v1', ids.pastePreview, {}),
  };
}

/** What somebody can read in an answer. */
export function wordsOf({ posts, views, ack, home }: Got): string {
  const { errors = {} } = (ack ?? {}) as { errors?: Record<string, string> };
  return [...collectTexts([posts, views, ack, home]), ...Object.values(errors)].join('\n');
}

/** Whether the answer carries the sign. */
export function isSigned(sign: Sign, got: Got, isStored: boolean): boolean {
  if ('stores' in sign) return isStored;
  if ('opens' in sign) {
    const form = got.views.find((view) => view.callback_id === sign.opens);
    return form !== undefined && JSON.stringify(form).includes(sign.about ?? '');
  }
  return sign.shows.test(wordsOf(got));
}
