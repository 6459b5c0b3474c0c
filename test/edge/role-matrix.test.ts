import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { capabilities } from '../../src/app.ts';
import { readSources } from '../architecture/source.ts';
import { everyRow } from '../support/every-row.ts';
import { waitFor } from '../support/wait.ts';
import { createExchange, type Exchange } from './exchange.ts';
import { type Act, actsOn, isSigned, wordsOf } from './roles/acts.ts';
import { type MatrixCompany, PRIVATE, ROLES, type Role, startMatrixCompany } from './roles/company.ts';
import { FOLLOW_UPS, formTexts, READERS } from './roles/forms.ts';
import { READS, whilePiaStandsIn } from './roles/reads.ts';

/**
 * Who gets what of Ben's, a rep's, through every command, button, form and App Home; written by hand. The columns
 * stand to Ben as they say; `elsewhere` is an admin of another workspace in the same database, whose own things those
 * are; once she has synced she knows a Ben of her own by
 * his account, so that what mentions him stands before. What each row does is in roles/acts.ts.
 */
const TABLE = `
                                  self  teammate  manager  boss  admin  outsider  elsewhere
  home of their own               yes   yes       yes      yes   yes    yes       yes
  home: Ben's                     yes   -         yes      yes   -      -         -
  home.more.v1                    yes   yes       yes      yes   yes    yes       yes
  home.needs.v1                   yes   yes       yes      yes   yes    yes       yes
  /mygoals: Ben's as one's own    yes   -         -        -     -      -         -
  goals.mine.v1: Ben's            yes   -         -        -     -      -         -
  goals.glance.v1                 -     -         yes      yes   -      -         -
  goals.glance_back.v1            -     -         yes      yes   -      -         -
  goals.glance_on.v1              -     -         yes      yes   -      -         -
  /mygoals @ben                   yes   -         yes      yes   yes    -         -
  /mygoals closed: Ben's          yes   -         -        -     -      -         -
  /mygoals closed @ben            yes   -         yes      yes   yes    -         -
  /mygoals review: Ben's          yes   -         -        -     -      -         -
  /mygoals review East            -     -         yes      yes   yes    -         yes
  goals.review.v1                 -     -         yes      yes   yes    -         -
  goals.review_menu.v1            -     -         yes      yes   yes    -         -
  goals.draft.v1                  -     -         yes      yes   yes    -         -
  /setgoal @ben                   yes   -         yes      yes   yes    -         -
  goals.open.v1                   yes   yes       yes      yes   yes    yes       yes
  goals.why.v1                    yes   -         yes      yes   yes    -         -
  goals.what_if.v1                yes   -         yes      yes   yes    -         -
  /mygoals what if: Ben's         yes   -         -        -     -      -         -
  deals.stuck.v1: one's own       yes   yes       yes      yes   yes    yes       yes
  goals.set.v1                    yes   -         yes      yes   yes    -         -
  goals.set.v1 for East           -     -         yes      yes   yes    -         -
  goals.check.v1                  yes   -         yes      yes   yes    -         -
  goals.level.v1                  yes   -         yes      yes   yes    -         -
  /setgoal steps @ben             yes   -         yes      yes   yes    -         -
  goals.steps_form.v1             yes   -         yes      yes   yes    -         -
  goals.tick.v1                   yes   -         yes      yes   -      -         -
  goals.untick.v1                 yes   -         yes      yes   -      -         -
  goals.accept.v1                 yes   -         -        -     -      -         -
  goals.accept.v1: Ben's own      -     -         yes      yes   -      -         -
  goals.counter.v1                yes   -         -        -     -      -         -
  goals.keep.v1                   yes   -         -        -     -      -         -
  goals.ask.v1                    yes   -         -        -     -      -         -
  goals.answer.v1                 yes   -         yes      yes   yes    -         -
  goals.reply.v1                  yes   -         -        -     -      -         -
  goals.belief_1.v1               yes   -         -        -     -      -         -
  goals.belief_2.v1               yes   -         -        -     -      -         -
  goals.belief_3.v1               yes   -         -        -     -      -         -
  goals.belief_4.v1               yes   -         -        -     -      -         -
  goals.belief_5.v1               yes   -         -        -     -      -         -
  goals.check_in_on_track.v1      yes   -         -        -     -      -         -
  goals.check_in_at_risk.v1       yes   -         -        -     -      -         -
  goals.check_in_off.v1           yes   -         -        -     -      -         -
  goals.check_in.v1               yes   -         -        -     -      -         -
  goals.check_in_form.v1          yes   -         -        -     -      -         -
  goals.counter_form.v1           yes   -         -        -     -      -         -
  goals.keep_form.v1              yes   -         -        -     -      -         -
  goals.ask_form.v1               yes   -         -        -     -      -         -
  goals.reply_form.v1             yes   -         -        -     -      -         -
  goals.waiting.v1                -     -         yes      yes   -      -         -
  /setgoal unanswered             -     -         yes      yes   -      -         -
  /setgoal team east              -     -         yes      yes   yes    -         -
  /setgoal role SDR               -     -         yes      yes   yes    -         -
  goals.team_form.v1              -     -         yes      yes   yes    -         -
  goals.team_preview.v1           -     -         yes      yes   yes    -         -
  /pacesetter objectives          yes   yes       yes      yes   yes    yes       -
  objectives.list_back.v1         yes   yes       yes      yes   yes    yes       -
  objectives.list_on.v1           yes   yes       yes      yes   yes    yes       -
  objectives.new.v1               -     -         -        -     yes    -         yes
  objectives.edit.v1              -     -         -        -     yes    -         -
  objectives.form.v1              -     -         -        -     yes    -         yes
  objectives.numbers.v1           -     -         -        -     yes    -         yes
  objectives.close.v1             -     -         -        -     yes    -         -
  objectives.close_form.v1        -     -         -        -     yes    -         -
  objectives.link.v1              yes   -         yes      yes   yes    -         -
  objectives.link_form.v1         yes   -         yes      yes   yes    -         -
  objectives.split.v1             -     -         yes      yes   yes    -         -
  objectives.split.v1: company    -     -         -        -     yes    -         -
  objectives.split_form.v1        -     -         yes      yes   yes    -         -
  objectives.weights.v1           -     -         yes      yes   yes    -         -
  objectives.split_preview.v1     -     -         yes      yes   yes    -         -
  /pacesetter courses: Ben's      yes   -         -        -     -      -         -
  /pacesetter courses team        -     -         yes      yes   -      -         -
  /pacesetter courses assign      -     -         yes      yes   -      yes       -
  /pacesetter courses new         -     -         yes      yes   yes    yes       yes
  /pacesetter courses all         -     -         yes      yes   yes    yes       -
  courses.mine.v1: Ben's          yes   -         -        -     -      -         -
  courses.team.v1                 -     -         yes      yes   -      -         -
  courses.all.v1                  -     -         yes      yes   yes    yes       -
  courses.open.v1                 yes   -         yes      yes   -      -         -
  courses.done.v1                 yes   -         -        -     -      -         -
  courses.done_form.v1            yes   -         -        -     -      -         -
  courses.start.v1                yes   -         -        -     -      -         -
  courses.score.v1                -     -         yes      yes   -      -         -
  courses.score_form.v1           -     -         yes      yes   -      -         -
  courses.take.v1                 yes   yes       yes      yes   yes    yes       -
  courses.waive.v1                -     -         yes      yes   -      -         -
  courses.waive_form.v1           -     -         yes      yes   -      -         -
  courses.assign.v1               -     -         yes      yes   -      yes       -
  courses.assign_for.v1           -     -         yes      yes   -      -         -
  courses.assign_form.v1          -     -         yes      yes   -      -         -
  courses.assign_form.v1: a programme  -  -       yes      yes   -      -         -
  courses.new.v1                  -     -         yes      yes   yes    yes       yes
  courses.new_form.v1             -     -         yes      yes   yes    yes       yes
  courses.edit.v1                 -     -         yes      yes   yes    yes       -
  courses.edit_form.v1            -     -         yes      yes   yes    yes       -
  courses.end.v1                  -     -         yes      yes   yes    yes       -
  courses.programme.v1            yes   -         yes      yes   -      -         -
  /pacesetter courses programme   -     -         yes      yes   yes    yes       -
  courses.programme_new.v1        -     -         yes      yes   yes    yes       -
  courses.programme_edit.v1       -     -         yes      yes   yes    yes       -
  courses.programme_more.v1       -     -         yes      yes   yes    yes       -
  courses.programme_form.v1       -     -         yes      yes   yes    yes       -
  courses.programme_end.v1        -     -         yes      yes   yes    yes       -
  /pacesetter onboarding: Ben's   yes   -         -        -     -      -         -
  /pacesetter onboarding @ben     yes   -         yes      yes   -      -         -
  /pacesetter onboarding @rex     -     -         yes      yes   yes    -         -
  /pacesetter onboarding team     -     -         yes      yes   -      -         -
  /pacesetter onboarding plans    -     -         yes      yes   yes    yes       yes
  /pacesetter ramp                -     -         yes      yes   yes    yes       yes
  onboarding.ramp_by.v1           -     -         yes      yes   yes    yes       yes
  onboarding.ramp_kpi.v1          -     -         yes      yes   yes    yes       yes
  onboarding.mine.v1: Ben's       yes   -         -        -     -      -         -
  onboarding.show.v1              yes   -         yes      yes   -      -         -
  onboarding.running.v1           -     -         yes      yes   -      -         -
  onboarding.phase.v1             yes   -         yes      yes   -      -         -
  onboarding.task.v1              yes   -         yes      yes   -      -         -
  onboarding.task_form.v1         yes   -         yes      yes   -      -         -
  onboarding.reopen.v1            yes   -         yes      yes   -      -         -
  onboarding.forward.v1           yes   -         -        -     -      -         -
  onboarding.decide.v1            -     -         yes      yes   -      -         -
  onboarding.gate_form.v1         -     -         yes      yes   -      -         -
  onboarding.start_form.v1        -     -         yes      yes   yes    -         -
  onboarding.change.v1            -     -         yes      yes   -      -         -
  onboarding.change_form.v1       -     -         yes      yes   -      -         -
  onboarding.follow.v1            -     -         yes      yes   -      -         -
  onboarding.end.v1               -     -         yes      yes   -      -         -
  onboarding.buddy.v1: asks Ben   yes   -         -        -     -      -         -
  onboarding.buddy_yes.v1         yes   -         -        -     -      -         -
  onboarding.buddy_no.v1          yes   -         -        -     -      -         -
  onboarding.plans.v1             -     -         yes      yes   yes    yes       yes
  onboarding.plan.v1: ours        -     -         yes      yes   yes    yes       yes
  onboarding.plan.v1: East's      -     -         yes      yes   yes    yes       -
  onboarding.copy.v1              -     -         yes      yes   yes    yes       yes
  onboarding.copy_form.v1         -     -         yes      yes   yes    yes       yes
  onboarding.plan_task.v1         -     -         yes      yes   yes    yes       -
  onboarding.plan_task_form.v1    -     -         yes      yes   yes    yes       -
  onboarding.plan_task_remove.v1  -     -         yes      yes   yes    yes       -
  onboarding.plan_remove.v1       -     -         yes      yes   yes    yes       -
  /pacesetter 360: Ben's          yes   yes       yes      -     -      -         -
  /pacesetter 360 @ben            yes   -         yes      -     -      -         -
  /pacesetter 360 @rex            -     -         yes      yes   yes    -         -
  rounds.list.v1: Ben's           yes   yes       yes      -     -      -         -
  rounds.make.v1                  yes   yes       yes      yes   yes    yes       yes
  rounds.form.v1                  -     -         yes      yes   yes    -         -
  rounds.open.v1                  yes   -         yes      -     -      -         -
  rounds.start.v1                 yes   -         -        -     -      -         -
  rounds.decline.v1               yes   -         -        -     -      -         -
  rounds.call_off.v1              yes   -         yes      -     -      -         -
  rounds.withdraw.v1              yes   -         yes      -     -      -         -
  rounds.result.v1                yes   -         yes      -     -      -         -
  rounds.answer.v1                yes   yes       yes      -     -      -         -
  rounds.answer_form.v1           yes   yes       yes      -     -      -         -
  /log for oneself                yes   yes       yes      yes   yes    yes       yes
  activity.open.v1                yes   yes       yes      yes   yes    yes       yes
  activity.log.v1                 yes   yes       yes      yes   yes    yes       yes
  activity.confirm.v1             yes   yes       yes      yes   yes    yes       yes
  activity.confirm.v1 (form)      yes   yes       yes      yes   yes    yes       yes
  activity.dismiss.v1             yes   yes       yes      yes   yes    yes       yes
  activity.undo.v1: Ben's log     yes   -         -        -     -      -         -
  /scorecard: Ben's as one's own  yes   -         -        -     -      -         -
  /scorecard East                 yes   yes       yes      yes   yes    -         -
  scorecards.own.v1: Ben's        yes   -         -        -     -      -         -
  scorecards.team.v1              yes   yes       yes      yes   yes    -         -
  scorecards.last_week.v1         yes   yes       yes      yes   yes    -         -
  scorecards.why_week.v1          yes   yes       yes      yes   yes    -         -
  scorecards.when.v1              -     -         yes      yes   yes    -         -
  scorecards.schedule.v1          -     -         yes      yes   yes    -         -
  scorecards.manager.v1           yes   yes       yes      yes   -      -         -
  /scorecard manager @mert        yes   yes       yes      yes   -      -         -
  /pacesetter promises: Ben's     yes   -         yes      -     -      -         -
  promises.list.v1: Ben's         yes   -         yes      -     -      -         -
  promises.open.v1                yes   -         yes      -     -      -         -
  promises.how.v1                 yes   yes       yes      yes   yes    yes       yes
  promises.make.v1                yes   yes       yes      yes   yes    yes       yes
  promises.owner.v1: Ben's        yes   -         yes      yes   -      -         -
  promises.from_feedback.v1       yes   -         yes      -     -      -         -
  promises.make_form.v1: Ben's to Mert  yes  -    yes      -     -      -         -
  promises.done.v1                yes   -         yes      -     -      -         -
  promises.say.v1                 yes   -         yes      -     -      -         -
  promises.say_form.v1            yes   -         yes      -     -      -         -
  promises.move.v1                yes   -         yes      -     -      -         -
  promises.move_form.v1           yes   -         yes      -     -      -         -
  promises.drop.v1                yes   -         yes      -     -      -         -
  promises.drop_form.v1           yes   -         yes      -     -      -         -
  coaching.rate.v1                yes   yes       -        -     -      -         -
  coaching.rate_form.v1           yes   yes       -        -     -      -         -
  /pacesetter ask                 yes   yes       yes      -     -      -         -
  asks.open.v1                    yes   yes       yes      -     -      -         -
  asks.form.v1: of Mert           yes   yes       -        -     -      -         -
  /pacesetter asks: Ben's         yes   -         yes      -     -      -         -
  asks.list.v1: Ben's             yes   -         yes      -     -      -         -
  asks.by.v1                      -     -         yes      -     -      -         -
  asks.by_form.v1                 -     -         yes      -     -      -         -
  asks.no.v1                      -     -         yes      -     -      -         -
  asks.no_form.v1                 -     -         yes      -     -      -         -
  asks.done.v1                    -     -         yes      -     -      -         -
  asks.talk.v1                    -     -         yes      -     -      -         -
  asks.take_back.v1               yes   -         -        -     -      -         -
  /pacesetter plan: Ben's         yes   -         yes      -     -      -         -
  /pacesetter plan @ben           -     -         yes      -     -      -         -
  improvement.open.v1             yes   -         yes      -     -      -         -
  improvement.change.v1           yes   -         yes      -     -      -         -
  improvement.form.v1             yes   -         yes      -     -      -         -
  improvement.agree.v1            yes   -         -        -     -      -         -
  improvement.keep.v1             -     -         yes      -     -      -         -
  improvement.keep_form.v1        -     -         yes      -     -      -         -
  improvement.drop.v1             yes   -         yes      -     -      -         -
  improvement.end.v1              yes   -         yes      -     -      -         -
  improvement.word.v1             yes   -         yes      -     -      -         -
  improvement.word_form.v1        yes   -         yes      -     -      -         -
  improvement.share.v1            yes   -         -        -     -      -         -
  /pacesetter 1:1                 yes   yes       yes      yes    yes    yes       yes
  /pacesetter 1:1 @ben            -     -         yes      -      -      -         -
  /pacesetter 1:1 add @ben        -     -         yes      -      -      -         -
  coaching.meetings.v1            yes   yes       yes      yes    yes    yes       yes
  coaching.meetings_with.v1: Ben  -     -         yes      -      -      -         -
  coaching.agenda.v1              yes   -         yes      -      -      -         -
  coaching.item_done.v1           yes   -         yes      -      -      -         -
  coaching.add_item.v1            yes   -         yes      -      -      -         -
  coaching.item_form.v1: with Ben  -     -         yes      -      -      -         -
  coaching.add_message.v1: with Ben  -     -         yes      -      -      -         -
  coaching.notes.v1               yes   -         yes      -      -      -         -
  coaching.notes.v1: for himself  yes   -         -        -     -      -         -
  coaching.notes_form.v1          yes   -         yes      -      -      -         -
  coaching.action.v1              yes   -         yes      -      -      -         -
  coaching.action_form.v1         yes   -         yes      -      -      -         -
  coaching.met.v1                 yes   -         yes      -      -      -         -
  coaching.leave_out.v1           yes   -         yes      -      -      -         -
  coaching.leave_out_form.v1      yes   -         yes      -      -      -         -
  coaching.move.v1                yes   -         yes      -      -      -         -
  coaching.move_form.v1           yes   -         yes      -      -      -         -
  coaching.arrange.v1: with Ben   -     -         yes      -      -      -         -
  coaching.arrange_form.v1: with Ben  -     -         yes      -      -      -         -
  coaching.stop.v1: with Ben      -     -         yes      -      -      -         -
  rhythm.says_on_track.v1         yes   -         -        -     -      -         -
  rhythm.says_at_risk.v1          yes   -         -        -     -      -         -
  rhythm.says_off.v1              yes   -         -        -     -      -         -
  rhythm.none.v1                  yes   -         -        -     -      -         -
  rhythm.log.v1                   yes   -         -        -     -      -         -
  rhythm.log_form.v1              yes   -         -        -     -      -         -
  scorecards.try_again.v1         -     -         -        -     yes    -         -
  /scorecard month: Ben's         yes   -         -        -     -      -         -
  /scorecard @ben                 yes   -         yes      yes   yes    -         -
  /scorecard East month           yes   yes       yes      yes   yes    -         -
  /scorecard company              -     -         -        -     yes    -         -
  /scorecard weights East         -     -         yes      yes   yes    -         yes
  /scorecard company weights      -     -         -        -     yes    -         yes
  scorecards.why.v1               yes   -         yes      yes   -      -         -
  scorecards.why.v1: East's       -     -         yes      yes   -      -         -
  scorecards.grid.v1              yes   -         yes      yes   yes    -         -
  scorecards.period.v1            yes   -         yes      yes   yes    -         -
  scorecards.weights.v1           -     -         yes      yes   yes    -         -
  scorecards.weights_scope.v1     -     -         yes      yes   yes    -         -
  scorecards.weights_form.v1      -     -         yes      yes   yes    -         -
  scorecards.weights_preview.v1   -     -         yes      yes   yes    -         -
  scorecards.not_yet.v1           -     -         yes      yes   yes    -         -
  scorecards.post.v1              -     -         yes      yes   yes    -         -
  scorecards.forward.v1           -     -         yes      -     -      -         -
  scorecards.share.v1: their own  yes   yes       -        -     -      -         -
  /away for oneself               yes   yes       yes      yes   yes    yes       yes
  /away: Ben's as one's own       yes   -         -        -     -      -         -
  /away @ben                      yes   -         yes      yes   yes    -         -
  /away @ben, a day               yes   -         yes      yes   yes    -         -
  people.away.v1                  yes   -         yes      yes   yes    -         -
  people.away_enter.v1            yes   -         yes      yes   yes    -         -
  people.away_form.v1             yes   -         yes      yes   yes    -         -
  /pacesetter holidays            yes   yes       yes      yes   yes    yes       yes
  people.holidays.v1              yes   yes       yes      yes   yes    yes       yes
  people.holiday_work.v1          -     -         -        -     yes    -         yes
  people.holiday_back.v1          -     -         -        -     yes    -         yes
  people.holiday_add.v1           -     -         -        -     yes    -         yes
  people.holiday_form.v1          -     -         -        -     yes    -         yes
  /pacesetter year                yes   yes       yes      yes   yes    yes       yes
  people.year.v1                  -     -         -        -     yes    -         yes
  people.year_form.v1             -     -         -        -     yes    -         yes
  people.year_preview.v1          -     -         -        -     yes    -         yes
  people.away_back.v1             yes   -         yes      yes   yes    -         -
  people.status_off.v1            yes   yes       yes      yes   yes    yes       yes
  people.status_today.v1          yes   yes       yes      yes   yes    yes       yes
  people.status_days.v1           yes   yes       yes      yes   yes    yes       yes
  people.status_no.v1             yes   yes       yes      yes   yes    yes       yes
  people.deputy_end.v1: Mert's    -     -         yes      -     yes    -         -
  /pacesetter kpis                yes   -         yes      yes   yes    -         -
  /pacesetter kpis East           yes   yes       yes      yes   yes    -         -
  measures.whose.v1               yes   yes       yes      yes   yes    -         -
  measures.period.v1: all         -     -         -        -     yes    -         -
  measures.meaning.v1             yes   yes       yes      yes   yes    yes       yes
  /pacesetter customer            yes   yes       yes      yes   yes    yes       yes
  /pacesetter customer: Ben's     yes   -         yes      yes   yes    -         -
  /pacesetter customer: a file's  yes   yes       yes      yes   yes    yes       -
  customers.open.v1: Ben's        yes   -         yes      yes   yes    -         -
  customers.open.v1: a file's     yes   yes       yes      yes   yes    yes       -
  customers.answer.v1             yes   -         yes      yes   yes    -         -
  customers.answer_form.v1        yes   -         yes      yes   yes    -         -
  customers.profile.v1            yes   yes       yes      yes   yes    yes       yes
  customers.change_profile.v1     -     -         -        -     yes    -         yes
  customers.profile_form.v1       -     -         -        -     yes    -         -
  /pacesetter ideal               yes   -         yes      yes   yes    -         -
  measures.ideal_whose.v1: East   yes   yes       yes      yes   yes    -         -
  /pacesetter numbers             -     -         -        -     yes    -         yes
  kpis.numbers.v1                 -     -         -        -     yes    -         yes
  kpis.month.v1                   -     -         -        -     yes    -         yes
  kpis.month_form.v1              -     -         -        -     yes    -         yes
  kpis.new.v1                     -     -         -        -     yes    -         yes
  kpis.new_form.v1                -     -         -        -     yes    -         yes
  /pacesetter season              -     -         -        -     yes    -         yes
  kpis.season.v1                  -     -         -        -     yes    -         yes
  kpis.season_form.v1             -     -         -        -     yes    -         yes
  kpis.season_preview.v1          -     -         -        -     yes    -         yes
  measures.change.v1              -     -         -        -     yes    -         -
  kpis.change_form.v1             -     -         -        -     yes    -         -
  measures.end.v1                 -     -         -        -     yes    -         -
  measures.end_form.v1            -     -         -        -     yes    -         -
  kpis.record.v1                  yes   yes       yes      yes   yes    yes       -
  kpis.record_form.v1             yes   yes       yes      yes   yes    yes       -
  kpis.record_undo.v1: Ben's      yes   -         -        -     -      -         -
  /praise @ben                    -     yes       yes      yes   yes    yes       -
  /praise @ben for what he did    -     yes       yes      yes   yes    yes       -
  /praise list: from Mert         yes   -         yes      -     -      -         -
  /praise values                  yes   yes       yes      yes   yes    yes       yes
  recognition.open.v1             -     yes       yes      yes   yes    yes       -
  recognition.receivers.v1        -     yes       yes      yes   yes    yes       -
  recognition.form.v1             -     yes       yes      yes   yes    yes       -
  recognition.message.v1          -     yes       yes      yes   yes    yes       -
  recognition.list.v1: from Mert  yes   -         yes      -     -      -         -
  recognition.take_back.v1        yes   -         -        -     -      -         -
  recognition.take_back_listed.v1  yes   -         -        -     -      -         -
  recognition.thank.v1            yes   -         -        -     -      -         -
  recognition.value.v1            -     -         -        -     yes    -         yes
  recognition.value_form.v1       -     -         -        -     yes    -         yes
  recognition.value_remove.v1     -     -         -        -     yes    -         -
  recognition.pause.v1            -     -         -        -     yes    -         yes
  recognition.pause_form.v1       -     -         -        -     yes    -         -
  recognition.resume.v1           -     -         -        -     yes    -         -
  /playbook                       yes   yes       yes      yes   yes    yes       yes
  /playbook reason: Mert's        yes   yes       yes      yes   yes    yes       -
  /playbook mine: Ben's           yes   -         -        -     -      -         -
  playbook.open.v1                yes   yes       yes      yes   yes    yes       yes
  playbook.list.v1: Mert's        yes   yes       yes      yes   yes    yes       -
  playbook.list_on.v1: Mert's     yes   yes       yes      yes   yes    yes       -
  playbook.list_back.v1: Mert's   yes   yes       yes      yes   yes    yes       -
  playbook.show.v1                yes   yes       yes      yes   yes    yes       -
  playbook.share.v1               yes   yes       yes      yes   yes    yes       -
  playbook.still_right.v1         -     -         yes      yes   yes    -         -
  playbook.remove.v1              -     -         yes      yes   yes    -         -
  playbook.restore.v1             -     -         yes      yes   yes    -         -
  playbook.history.v1             yes   yes       yes      yes   yes    yes       -
  playbook.version.v1             yes   yes       yes      yes   yes    yes       -
  playbook.write.v1               yes   yes       yes      yes   yes    yes       yes
  playbook.change.v1              yes   yes       yes      yes   yes    yes       -
  playbook.form.v1                yes   yes       yes      yes   yes    yes       -
  playbook.message.v1             yes   yes       yes      yes   yes    yes       yes
  playbook.mine.v1: Ben's         yes   -         -        -     -      -         -
  playbook.read.v1                yes   -         yes      yes   yes    -         -
  playbook.approve.v1             -     -         yes      yes   yes    -         -
  playbook.reject.v1              -     -         yes      yes   yes    -         -
  playbook.reject_form.v1         -     -         yes      yes   yes    -         -
  playbook.take_back.v1           yes   -         -        -     -      -         -
  playbook.starter_en.v1          -     -         -        -     yes    -         yes
  playbook.starter_tr.v1          -     -         -        -     yes    -         yes
  /leaderboard East               yes   yes       yes      yes   yes    -         yes
  /leaderboard teams              yes   yes       yes      yes   yes    yes       yes
  recognition.board_measure.v1    yes   yes       yes      yes   yes    -         -
  recognition.board_group.v1      yes   yes       yes      yes   yes    -         -
  recognition.board_group.v1: company  yes   yes       yes      yes   yes    yes       yes
  recognition.board_period.v1     yes   yes       yes      yes   yes    -         -
  recognition.board_role.v1       yes   yes       yes      yes   yes    -         -
  recognition.board_how.v1        yes   yes       yes      yes   yes    -         -
  recognition.board_figures.v1    -     -         -        -     yes    -         yes
  /pacesetter competitions        yes   yes       yes      yes   yes    -         -
  recognition.competition.v1      yes   yes       yes      yes   yes    -         -
  recognition.my_place.v1         yes   yes       yes      yes   yes    -         -
  recognition.competition_edit.v1  -     -         yes      yes   yes    -         -
  recognition.competition_edit.v1: East’s  -     -         yes      -     yes    -         -
  recognition.competition_form.v1  -     -         yes      yes   yes    -         -
  recognition.competition_end.v1  -     -         yes      -     yes    -         -
  recognition.competition_correct.v1  -     -         yes      -     yes    -         -
  /pacesetter prizes: Ben’s       yes   -         yes      -     -      -         -
  recognition.prize_grant.v1      -     -         yes      -     -      -         -
  recognition.prize_handed_over.v1  yes   -         yes      -     -      -         -
  recognition.board_opt_out.v1    yes   yes       yes      yes   yes    yes       yes
  wins.post.v1                    yes   -         -        -     -      -         -
  wins.post_form.v1               yes   -         -        -     -      -         -
  wins.keep.v1                    yes   -         -        -     -      -         -
  wins.take_back.v1               yes   -         -        -     -      -         -
  wins.naming.v1                  yes   yes       yes      yes   yes    yes       yes
  /pacesetter wins                -     -         yes      yes   yes    -         -
  /pacesetter wins East           -     -         yes      yes   yes    -         -
  wins.settings.v1                -     -         yes      yes   yes    -         -
  wins.settings_form.v1           -     -         yes      yes   yes    -         -
  wins.allow_shared.v1            -     -         yes      yes   yes    -         -
  wins.hold_shared.v1             -     -         yes      yes   yes    -         -
  /givefeedback @ben              -     yes       yes      yes   yes    yes       -
  /givefeedback @ben: his facts   -     yes       yes      yes   yes    -         -
  /givefeedback list: Ben's       yes   -         -        -     -      -         -
  feedback.give.v1                -     yes       yes      yes   yes    yes       -
  feedback.receiver.v1            -     yes       yes      yes   yes    yes       -
  feedback.open.v1: from Mert     yes   -         yes      -     -      -         -
  feedback.read.v1: from Mert     yes   -         yes      -     -      -         -
  feedback.thank.v1               yes   -         -        -     -      -         -
  feedback.list.v1: Ben's         yes   -         -        -     -      -         -
  feedback.list_newer.v1: Ben's   yes   -         -        -     -      -         -
  feedback.list_older.v1: Ben's   yes   -         -        -     -      -         -
  feedback.give_form.v1           -     yes       yes      yes   yes    yes       -
  feedback.template.v1            yes   yes       yes      yes   yes    yes       yes
  feedback.message.v1             -     yes       yes      yes   yes    yes       -
  /givefeedback ask @ben          -     yes       yes      yes   yes    yes       -
  /givefeedback ask @ben about it  -    yes       yes      yes   yes    yes       -
  /givefeedback ask @oya about @ben  yes  -       yes      yes   -      -         -
  feedback.ask.v1                 yes   yes       yes      yes   yes    yes       yes
  feedback.ask_form.v1: about Ben  yes  -         yes      yes   -      -         -
  feedback.answer.v1              yes   -         -        -     -      -         -
  feedback.withdraw.v1: Ben's     yes   -         -        -     -      -         -
  feedback.decline.v1             yes   -         -        -     -      -         -
  feedback.read.v1: Ayse's of Ben  yes  yes       yes      -     -      -         -
  feedback.reply.v1               yes   -         -        -     -      -         -
  feedback.reply_form.v1          yes   -         -        -     -      -         -
  feedback.take_back.v1           yes   -         -        -     -      -         -
  /pacesetter review-call @ben    yes   -         yes      yes   -      -         -
  /pacesetter review-call: Ben's  yes   -         yes      -     -      -         -
  calls.self.v1                   yes   yes       yes      yes   yes    yes       yes
  calls.ask.v1                    yes   yes       yes      yes   yes    yes       yes
  calls.ask_form.v1               yes   yes       yes      yes   yes    yes       -
  calls.ask_about.v1              yes   -         -        -     -      -         -
  calls.ask_about_form.v1         yes   -         -        -     -      -         -
  calls.form.v1                   yes   yes       yes      yes   yes    yes       yes
  calls.own.v1                    yes   -         -        -     -      -         -
  calls.review_form.v1            yes   -         yes      yes   -      -         -
  calls.review_form.v1: a call that is there  yes  -  -    -     -      -         -
  calls.answer.v1                 yes   -         -        -     -      -         -
  calls.decline.v1                yes   -         -        -     -      -         -
  calls.read.v1: from Mert        yes   -         yes      -     -      -         -
  calls.read.v1: from Rana        yes   -         -        -     -      -         -
  calls.read.v1: from Rana, shared  yes  -        yes      -     -      -         -
  calls.read.v1: his own          yes   -         -        -     -      -         -
  calls.change.v1                 yes   -         -        -     -      -         -
  calls.share.v1                  yes   -         -        -     -      -         -
  calls.edit_form.v1              -     -         -        -     yes    -         yes
  calls.retire_form.v1            -     -         -        -     yes    -         yes
  calls.offer_form.v1             -     -         -        -     yes    -         -
  calls.form_form.v1              -     -         -        -     yes    -         yes
  /pacesetter roleplay            yes   yes       yes      yes   yes    yes       yes
  /pacesetter roleplay @ben       -     yes       yes      yes   yes    yes       -
  roleplays.list.v1: Ben's        yes   -         yes      -     -      -         -
  roleplays.practise.v1           yes   yes       yes      yes   yes    yes       yes
  roleplays.scenario.v1           yes   yes       yes      yes   yes    yes       yes
  roleplays.invite_form.v1        -     yes       yes      yes   yes    yes       -
  roleplays.sheet.v1              yes   -         -        -     -      -         -
  roleplays.decline.v1            yes   -         -        -     -      -         -
  roleplays.own.v1                yes   -         -        -     -      -         -
  roleplays.cancel.v1             yes   -         -        -     -      -         -
  roleplays.done.v1               yes   -         -        -     -      -         -
  roleplays.score.v1              yes   -         -        -     -      -         -
  roleplays.score_form.v1         yes   -         -        -     -      -         -
  roleplays.correct.v1            yes   -         -        -     -      -         -
  roleplays.correct_form.v1       yes   -         -        -     -      -         -
  roleplays.read.v1               yes   -         -        -     -      -         -
  roleplays.read.v1: shared       yes   -         yes      -     -      -         -
  roleplays.share.v1              yes   -         -        -     -      -         -
  roleplays.follow.v1             yes   -         -        -     -      -         -
  /pacesetter skills: Ben's       yes   -         -        -     -      -         -
  /pacesetter skills @ben         yes   -         yes      -     -      -         -
  /pacesetter skills rubric       yes   yes       yes      yes   yes    yes       yes
  skills.open.v1                  yes   -         yes      -     -      -         -
  skills.details.v1               yes   -         yes      -     -      -         -
  skills.rate.v1                  yes   -         yes      -     -      -         -
  skills.rate_form.v1             yes   -         yes      -     -      -         -
  skills.share.v1                 yes   yes       -        -     -      -         -
  skills.unshare.v1               yes   yes       -        -     -      -         -
  skills.rubric.v1                yes   yes       yes      yes   yes    yes       yes
  skills.weights.v1               -     -         -        -     yes    -         yes
  skills.add.v1                   -     -         -        -     yes    -         yes
  skills.edit.v1                  -     -         -        -     yes    -         yes
  skills.expect.v1                -     -         -        -     yes    -         -
  skills.expect_form.v1           -     -         -        -     yes    -         -
  skills.weights_form.v1          -     -         -        -     yes    -         yes
  skills.skill_form.v1            -     -         -        -     yes    -         yes
  /pacesetter reviews: Ben's      yes   -         yes      -     yes    -         -
  /pacesetter reviews start       -     -         yes      yes   yes    yes       yes
  reviews.list.v1: Ben's          yes   -         yes      -     yes    -         -
  reviews.cycle.v1                -     -         yes      yes   yes    yes       yes
  reviews.cycle_form.v1: with Ben in it  -  -     yes      -     yes    -         -
  reviews.begin_form.v1           -     -         yes      yes   yes    yes       -
  reviews.progress.v1             -     -         -        -     yes    -         -
  reviews.end.v1                  -     -         -        -     yes    -         -
  reviews.open.v1                 yes   -         yes      -     -      -         -
  reviews.open.v1: Ben's draft    yes   -         -        -     -      -         -
  reviews.write.v1                yes   -         -        -     -      -         -
  reviews.write.v1: Mert's        -     -         yes      -     -      -         -
  reviews.read.v1                 yes   -         -        -     -      -         -
  reviews.part_form.v1            yes   -         -        -     -      -         -
  reviews.decline.v1: about Pia   yes   -         -        -     -      -         -
  reviews.peers.v1                yes   -         yes      -     -      -         -
  reviews.peers_form.v1           yes   -         yes      -     -      -         -
  reviews.note.v1                 yes   -         yes      -     -      -         -
  reviews.add.v1                  yes   -         yes      -     -      -         -
  reviews.note_form.v1            yes   -         yes      -     -      -         -
  reviews.close.v1                yes   -         -        -     -      -         -
  reviews.close_form.v1           yes   -         -        -     -      -         -
  reviews.show.v1                 yes   -         -        -     -      -         -
  nudges.why.v1: to Mert          -     -         yes      -     -      -         -
  nudges.unsnooze.v1: to Mert     -     -         yes      -     -      -         -
  nudges.snooze.v1: to Mert       -     -         yes      -     -      -         -
  nudges.week_all.v1: Ben in it   -     -         yes      -     -      -         -
  nudges.week_owed.v1: Ben's      yes   -         yes      -     -      -         -
  /pacesetter reminders: Ben's    yes   -         -        -     -      -         -
  /pacesetter reminders Ben Rep   yes   -         -        -     yes    -         -
  nudges.own_list.v1: Ben's       yes   -         -        -     -      -         -
  nudges.own_preview.v1           yes   yes       yes      yes   yes    yes       yes
  nudges.own_settings.v1          yes   yes       yes      yes   yes    yes       yes
  nudges.own_form.v1              yes   yes       yes      yes   yes    yes       yes
  nudges.own_form.v1: everybody   -     -         -        -     yes    -         yes
  nudges.own_resume.v1            yes   yes       yes      yes   yes    yes       yes
  nudges.own_why.v1: to Ben       yes   -         -        -     -      -         -
  nudges.own_do.v1: to Ben        yes   -         -        -     -      -         -
  nudges.list_back.v1: Ben's      yes   -         -        -     -      -         -
  nudges.list_usual.v1: Ben's     yes   -         -        -     -      -         -
  nudges.own_back.v1: to Ben      yes   -         -        -     -      -         -
  nudges.own_put_off.v1: to Ben   yes   -         -        -     -      -         -
  nudges.own_less.v1: to Ben      yes   -         -        -     -      -         -
  nudges.own_stop.v1: to Ben      yes   -         -        -     -      -         -
  nudges.own_usual.v1: to Ben     yes   -         -        -     -      -         -
  /mydata of their own            yes   yes       yes      yes   yes    yes       yes
  /mydata @ben                    -     -         -        -     -      -         -
  mydata.access.v1 of their own   yes   yes       yes      yes   yes    yes       yes
  /pacesetter retention           yes   yes       yes      yes   yes    yes       yes
  mydata.retention.v1             yes   yes       yes      yes   yes    yes       yes
  mydata.retention_form.v1        -     -         -        -     yes    -         yes
  /pacesetter erase Jana Unmatched  -     -         -        -     yes    -         -
  mydata.erase.v1                 -     -         -        -     yes    -         -
  /pacesetter export              -     -         -        -     yes    -         yes
  /pacesetter of their own        yes   yes       yes      yes   yes    yes       yes
  /pacesetter people ben          yes   -         yes      yes   yes    -         -
  /pacesetter teams               yes   yes       yes      yes   yes    yes       yes
  /pacesetter sync                -     -         -        -     yes    -         yes
  /pacesetter language            yes   yes       yes      yes   yes    yes       yes
  people.status.v1                yes   yes       yes      yes   yes    yes       yes
  people.settings.v1              yes   yes       yes      yes   yes    yes       yes
  people.settings_form.v1         yes   yes       yes      yes   yes    yes       yes
  people.language.v1              yes   yes       yes      yes   yes    yes       yes
  people.sync.v1                  -     -         -        -     yes    -         yes
  people.list.v1                  yes   -         yes      yes   yes    -         -
  people.page_on.v1               yes   -         yes      yes   yes    -         -
  people.page_back.v1             yes   -         yes      yes   yes    -         -
  people.edit.v1                  -     -         -        -     yes    -         -
  people.edit_form.v1             -     -         -        -     yes    -         -
  people.capacity.v1              -     -         -        -     yes    -         -
  people.capacity_form.v1         -     -         -        -     yes    -         -
  teams.list.v1                   yes   yes       yes      yes   yes    yes       yes
  teams.page_on.v1                yes   yes       yes      yes   yes    yes       yes
  teams.page_back.v1              yes   yes       yes      yes   yes    yes       yes
  teams.new.v1                    -     -         -        -     yes    -         yes
  teams.edit.v1                   -     -         -        -     yes    -         -
  teams.set_up_form.v1            -     -         -        -     yes    -         -
  /pacesetter setup               -     -         -        -     yes    -         yes
  setup.show.v1                   -     -         -        -     yes    -         yes
  setup.page_back.v1              -     -         -        -     yes    -         yes
  setup.page_on.v1                -     -         -        -     yes    -         yes
  setup.live.v1                   -     -         -        -     yes    -         yes
  setup.live_back.v1              -     -         -        -     yes    -         yes
  setup.live_on.v1                -     -         -        -     yes    -         yes
  setup.check_channel.v1          -     -         -        -     yes    -         -
  setup.preview.v1                -     -         -        -     yes    -         -
  setup.pause.v1                  -     -         -        -     yes    -         -
  setup.go_live_form.v1           -     -         -        -     yes    -         -
  people.speak.v1                 yes   yes       yes      yes   yes    yes       yes
  people.match.v1                 -     -         -        -     yes    -         -
  people.match_back.v1            -     -         -        -     yes    -         -
  people.match_on.v1              -     -         -        -     yes    -         -
  people.match_first.v1           -     -         -        -     yes    -         -
  people.match_second.v1          -     -         -        -     yes    -         -
  people.match_pick.v1            -     -         -        -     yes    -         -
  people.no_slack.v1              -     -         -        -     yes    -         -
  people.no_slack_undo.v1         -     -         -        -     yes    -         -
  people.without_slack.v1         -     -         -        -     yes    -         -
  people.without_slack_back.v1    -     -         -        -     yes    -         -
  people.without_slack_on.v1      -     -         -        -     yes    -         -
  people.account.v1               -     -         -        -     yes    -         -
  people.account_form.v1          -     -         -        -     yes    -         -
  people.split_off.v1             -     -         -        -     yes    -         -
  people.paste.v1                 -     -         -        -     yes    -         yes
  people.paste_back.v1            yes   yes       yes      yes   yes    yes       yes
  people.paste_form.v1            -     -         -        -     yes    -         yes
  people.paste_preview.v1         -     -         -        -     yes    -         -
`;

const [head = '', ...lines] = TABLE.trim().split('\n');
const rows = lines.map((line) => {
  const [name = '', ...cells] = line.trim().split(/ {2,}/);
  return { name, may: ROLES.filter((_role, index) => cells[index] === 'yes') };
});

/** Whose try could spoil the others' comes last: Ben's own. */
const ORDER: readonly Role[] = ROLES.toReversed();

let company: MatrixCompany;
let exchange: Exchange;
beforeAll(async () => {
  company = await startMatrixCompany();
  exchange = await createExchange(company.running);
});
afterAll(async () => {
  exchange.close();
  await company.running.stop();
});

it('the table has the columns of the roles, and an act for each row', () => {
  expect(head.trim().split(/\s+/)).toEqual([...ROLES]);
  expect(Object.keys(actsOn(company, 0)).toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
});

it('the table has a row for everything that people can do', () => {
  const deeds = Object.values(actsOn(company, 0)).map(({ deed }) =>
    'id' in deed ? `${deed.kind} ${deed.id}` : 'name' in deed ? `${deed.kind} ${deed.name}` : deed.kind,
  );
  const declared = capabilities.flatMap(({ commands = [], buttons = [], modals = [], shortcuts = [] }) => [
    ...commands.map(({ name }) => `command ${name}`),
    ...buttons.map(({ id }) => `click ${id}`),
    ...modals.map(({ id }) => `submit ${id}`),
    ...shortcuts.map(({ id }) => `shortcut ${id}`),
  ]);
  const forgotten = declared.filter((each) => !deeds.includes(each));
  expect(forgotten, 'Think about who may do this to whose records, then add its row and act').toEqual([]);
});

it('every form in which one writes says who reads it, or is of nobody', async () => {
  const texts = await formTexts(company, exchange);
  const written = [...texts].filter(([, text]) => text !== '').map(([id]) => id);
  expect(written.toSorted(), 'Say in it who reads it, then add it').toEqual(Object.keys(READERS).toSorted());
  for (const [id, said] of Object.entries(READERS))
    if (typeof said === 'string') expect(texts.get(id), id).toContain(said);
  const all = capabilities.flatMap(({ modals = [] }) => modals.map(({ id }) => id));
  expect(all.filter((id) => !texts.has(id) && !FOLLOW_UPS.includes(id))).toEqual([]);
});

it('how a goal looks to its person is read by those above, and by no admin, who sees the goal', async () => {
  const card = actsOn(company, 0)['/mygoals @ben'];
  if (!card) throw new Error('There is no card');
  for (const [role, reads] of [
    ['manager', true] as const,
    ['boss', true] as const,
    ['admin', false] as const,
  ]) {
    const words = wordsOf(await exchange.give(card.deed, company.from[role]));
    expect(words, role).toContain('4,321');
    expect(words.includes('Canary check-in'), role).toBe(reads);
  }
});

it('what was written says to whom it belongs who else reads it', async () => {
  const acts = actsOn(company, 0);
  for (const { row, says } of Object.values(READS).flat()) {
    const act = acts[row];
    if (act && says) expect(wordsOf(await exchange.give(act.deed, company.from.self)), row).toContain(says);
  }
});

it('whoever stands in for a manager reads what is about leading, and of what is between two only what was asked', async () => {
  const acts = actsOn(company, 0);
  const { teamId } = company.from.self;
  const pia = { userId: company.running.slack.userId('pia'), teamId };
  await whilePiaStandsIn(company, async () => {
    for (const { row, deputy } of Object.values(READS).flat()) {
      const act = acts[row];
      if (!act) throw new Error(`Nothing is known of ${row}`);
      const got = await exchange.give(act.deed, pia);
      expect(isSigned(act.sign, got, false), `${row}: ${wordsOf(got)}`).toBe(deputy);
    }
  });
});

it.each(rows)('$name: those who may, and nobody else learns or stores a thing', async ({ name, may }) => {
  for (const [nth, role] of ORDER.entries()) {
    const act = actsOn(company, nth)[name];
    if (!act) throw new Error(`Nothing is known of ${name}`);
    const { got, isStored } = await attempt(act, role);
    expect(isSigned(act.sign, got, isStored), `${role}: ${wordsOf(got)}`).toBe(may.includes(role));
    if (may.includes(role)) continue;
    expect(isStored, role).toBe(false);
    // What is Ben's stands on his own App Home, and on those of the people who lead him.
    if (role === 'self') continue;
    const beside = role === 'manager' || role === 'boss' ? { ...got, home: null } : got;
    for (const secret of PRIVATE) expect(wordsOf(beside), role).not.toContain(secret);
  }
});

it('the figures of named people leave the product through the operator’s command line alone', () => {
  const users = readSources().filter(
    ({ path, code }) => /\bweekFigures\b/.test(code) && !path.startsWith('src/scorecards/'),
  );
  expect(users.map(({ path }) => path)).toEqual(['src/cli/scorecard.ts']);
});

/** What waits for a day to come. */
const WAITING = [
  'feedback.request_reminder.v1',
  'coaching.one_on_one_before.v1',
  'coaching.one_on_one_after.v1',
  'improvement.check.v1',
  'promises.news.v1',
];

/** Does it as that person, and tells what came back and whether a row of any table is different now. */
async function attempt({ deed }: Act, role: Role) {
  await settle();
  const before = await everyRowNow();
  const got = await exchange.give(deed, company.from[role]);
  return { got, isStored: (await everyRowNow()) !== before };
}

/**
 * What others' deeds made due is done before, or a beat at a full minute would store it in the middle of this one. Time stands
 * still, so where nothing was written since the last beat there is nothing to do: that is so after most tries, which are refused.
 */
async function settle(): Promise<void> {
  const { bot, context } = company.running;
  if ((await changesNow()) === settledAt) return;
  await bot.tick();
  await waitFor('the outbox to be done with what others caused', async () => {
    const underWay = context.db
      .selectFrom('delivery')
      .select('id')
      .where('state', 'in', ['pending', 'sending', 'unknown'])
      .where('kind', 'not in', WAITING);
    return (await underWay.executeTakeFirst()) === undefined;
  });
  settledAt = await changesNow();
}

let settledAt = -1;

/** How many rows were ever written, changed or deleted. */
async function changesNow(): Promise<number> {
  const { rows } = await sql<{ changes: number }>`select total_changes() as changes`.execute(
    company.running.context.db,
  );
  return rows[0]?.changes ?? 0;
}

/** Every row, read anew only after something was written: most tries are refused, and there are thousands of them. */
async function everyRowNow(): Promise<string> {
  const changes = await changesNow();
  if (changes !== known.changes) known = { changes, rows: await everyRow(company.running.context.db) };
  return known.rows;
}

let known = { changes: -1, rows: '' };
