import type { AskTables } from './tables/asks.ts';
import type { CallTables } from './tables/calls.ts';
import type { CoachingTables } from './tables/coaching.ts';
import type { CompetitionTables } from './tables/competitions.ts';
import type { CourseTables } from './tables/courses.ts';
import type { CustomerTables } from './tables/customers.ts';
import type { FactTables } from './tables/facts.ts';
import type { FeedbackTables } from './tables/feedback.ts';
import type { GoalTables } from './tables/goals.ts';
import type { ImprovementTables } from './tables/improvement.ts';
import type { JournalTables } from './tables/journal.ts';
import type { NudgeTables } from './tables/nudges.ts';
import type { ObjectiveTables } from './tables/objectives.ts';
import type { OnboardingTables } from './tables/onboarding.ts';
import type { OneOnOneTables } from './tables/one-on-ones.ts';
import type { OpeningTables } from './tables/openings.ts';
import type { OutboxTables } from './tables/outbox.ts';
import type { PeopleTables } from './tables/people.ts';
import type { PlaybookTables } from './tables/playbook.ts';
import type { PraiseTables } from './tables/praise.ts';
import type { PromiseTables } from './tables/promises.ts';
import type { RetentionTables } from './tables/retention.ts';
import type { ReviewTables } from './tables/reviews.ts';
import type { RoundTables } from './tables/rounds.ts';
import type { ScorecardTables } from './tables/scorecards.ts';
import type { SkillTables } from './tables/skills.ts';
import type { WinTables } from './tables/wins.ts';

/**
 * The tables as TypeScript sees them. The same on SQLite and PostgreSQL: ids, dates (`YYYY-MM-DD`) and JSON
 * are text; instants (epoch milliseconds), money (minor units) and counts are safe integers; flags are 0 or 1.
 * What each table is for stands in db/README.md.
 */
export type Schema = PeopleTables &
  JournalTables &
  FactTables &
  CustomerTables &
  GoalTables &
  ObjectiveTables &
  ScorecardTables &
  OutboxTables &
  FeedbackTables &
  PromiseTables &
  PraiseTables &
  CompetitionTables &
  CoachingTables &
  AskTables &
  ImprovementTables &
  SkillTables &
  ReviewTables &
  CallTables &
  OneOnOneTables &
  WinTables &
  PlaybookTables &
  CourseTables &
  OnboardingTables &
  RoundTables &
  NudgeTables &
  OpeningTables &
  RetentionTables;
