import type { Kysely } from 'kysely';
import { start } from './001-start.ts';
import { firstWeek } from './002-first-week.ts';
import { fairClock } from './003-fair-clock.ts';
import { goalContract } from './004-goal-contract.ts';
import { openings } from './005-openings.ts';
import { companyYear } from './006-company-year.ts';
import { calendars } from './007-calendars.ts';
import { capacity } from './008-capacity.ts';
import { kpiCatalogue } from './009-kpi-catalogue.ts';
import { goalResults } from './011-goal-results.ts';
import { targetTypes } from './012-target-types.ts';
import { ownKpis } from './013-own-kpis.ts';
import { objectives } from './014-objectives.ts';
import { settingsAndRoles } from './015-settings-and-roles.ts';
import { customers } from './016-customers.ts';
import { praise } from './017-praise.ts';
import { workedOutKpis } from './018-worked-out-kpis.ts';
import { ownReminders } from './019-own-reminders.ts';
import { roleCards } from './020-role-cards.ts';
import { rhythm } from './021-rhythm.ts';
import { competitions } from './022-competitions.ts';
import { wins } from './023-wins.ts';
import { playbook } from './025-playbook.ts';
import { feedbackBothWays } from './026-feedback-both-ways.ts';
import { promises } from './027-promises.ts';
import { oneOnOnes } from './028-one-on-ones.ts';
import { asksAndPlans } from './029-asks.ts';
import { skills } from './030-skills.ts';
import { callsAndRoleplays } from './031-calls-and-roleplays.ts';
import { onboarding } from './032-onboarding.ts';
import { boards } from './034-boards.ts';
import { erasure } from './035-erasure.ts';
import { courses } from './036-courses.ts';
import { reviews } from './037-reviews.ts';
import { rounds } from './038-rounds.ts';
import { learning } from './039-learning.ts';
import { gateProofs } from './040-gate-proofs.ts';
import { retention } from './041-retention.ts';
import { smallThings } from './042-small-things.ts';

/** Changes the schema one step; written against no row types, so that it never depends on today's. */
export type MigrationScript = (db: Kysely<unknown>, dialect: 'sqlite' | 'postgres') => Promise<void>;

/** Every migration in order. A released one never changes; a new one is added below. */
export const migrations: Readonly<Record<string, MigrationScript>> = {
  '001-start': start,
  '002-first-week': firstWeek,
  '003-fair-clock': fairClock,
  '004-goal-contract': goalContract,
  '005-openings': openings,
  '006-company-year': companyYear,
  '007-calendars': calendars,
  '008-capacity': capacity,
  '009-kpi-catalogue': kpiCatalogue,
  '011-goal-results': goalResults,
  '012-target-types': targetTypes,
  '013-own-kpis': ownKpis,
  '014-objectives': objectives,
  '015-settings-and-roles': settingsAndRoles,
  '016-customers': customers,
  '017-praise': praise,
  '018-worked-out-kpis': workedOutKpis,
  '019-own-reminders': ownReminders,
  '020-role-cards': roleCards,
  '021-rhythm': rhythm,
  '022-competitions': competitions,
  '023-wins': wins,
  '025-playbook': playbook,
  '026-feedback-both-ways': feedbackBothWays,
  '027-promises': promises,
  '028-one-on-ones': oneOnOnes,
  '029-asks': asksAndPlans,
  '030-skills': skills,
  '031-calls-and-roleplays': callsAndRoleplays,
  '032-onboarding': onboarding,
  '034-boards': boards,
  '035-erasure': erasure,
  '036-courses': courses,
  '037-reviews': reviews,
  '038-rounds': rounds,
  '039-learning': learning,
  '040-gate-proofs': gateProofs,
  '041-retention': retention,
  '042-small-things': smallThings,
};
