import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { Locale } from '../../locales/locale.ts';
import { peopleByIds, reportsOf } from '../../people/index.ts';
import { bestOf, type Result, resultOf } from '../rules/result.ts';
import { isRunning, type Roleplay, type RoleplayState, stateOf } from '../rules/roleplay.ts';
import { scenarioOf, scenariosOf } from '../starter/index.ts';
import type { Scenario } from '../starter/scenario.ts';
import { roleplaysOf, sharedRoleplays } from '../store/roleplays.ts';

/** A role-play in a list, with the other's name. */
export type RoleplayLine = {
  roleplay: Roleplay;
  state: RoleplayState;
  title: string;
  name: string;
  result: Result | null;
};

/** A scenario, with what the caller reached in it. */
export type ScenarioLine = { scenario: Scenario; attempts: number; best: Result | null };

export type MyRoleplays = {
  scenarios: ScenarioLine[];
  /** Invitations to the caller, and what they have to score. */
  asked: RoleplayLine[];
  /** The caller's own that run. */
  running: RoleplayLine[];
  /** The caller's last attempts, and what came of invitations, newest first. */
  past: RoleplayLine[];
  /** What those who report to the caller shared. */
  shared: RoleplayLine[];
};

/** Attempts are kept for good; what nobody took up is shown so long. */
const DAY_MS = 24 * 3_600_000;
const ASKED_DAYS = 60;
const MOST_SHOWN = 5;

/** What can be practised, what runs, and what came of it. */
export async function myRoleplays(context: Context, caller: Caller): Promise<MyRoleplays> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const now = clock.now();
  const mine = await roleplaysOf(db, workspaceId, 'rep_id', personId, new Date(0));
  const reports = await reportsOf(db, workspaceId, personId, localDateOf(now, caller.zone));
  const ids = reports.map(({ id }) => id);
  const shared = await sharedRoleplays(db, workspaceId, ids, MOST_SHOWN);
  const toLine = await lineMaker(context, caller, [...mine, ...shared]);
  const lines = mine.map((each) => toLine(each, 'partnerId'));
  const recent = new Date(now.getTime() - ASKED_DAYS * DAY_MS);
  return {
    scenarios: scenarioLines(mine, caller.locale),
    asked: await askedOfMe(context, caller),
    running: lines.filter(({ state }) => isRunning(state)),
    past: lines
      .filter(
        ({ state, roleplay }) =>
          state === 'scored' || (!isRunning(state) && state !== 'cancelled' && roleplay.invitedAt > recent),
      )
      .slice(0, MOST_SHOWN),
    shared: shared.filter(({ partnerId }) => partnerId !== personId).map((each) => toLine(each, 'repId')),
  };
}

/** Invitations that wait for the caller, and role-plays that were played and want points. */
export async function askedOfMe(context: Context, caller: Caller): Promise<RoleplayLine[]> {
  const now = context.clock.now();
  const since = new Date(now.getTime() - ASKED_DAYS * DAY_MS);
  const all = await roleplaysOf(context.db, caller.workspaceId, 'partner_id', caller.personId, since);
  const running = all.filter((each) => isRunning(stateOf(each, now)));
  const toLine = await lineMaker(context, caller, running);
  return running.map((each) => toLine(each, 'repId'));
}

/** Whether somebody who was invited still has to say something: to the invitation, or to what was played. */
export const waitsForPartner = (state: RoleplayState) => state === 'invited' || state === 'to_score';

function scenarioLines(mine: readonly Roleplay[], language: Locale): ScenarioLine[] {
  return scenariosOf(language).map((scenario) => {
    const attempts = mine
      .filter((each) => each.scenario === scenario.key && each.scoredAt !== null)
      .map((each) => ({ at: each.scoredAt?.getTime() ?? 0, result: resultOf(each.scores) }))
      .toSorted((one, other) => one.at - other.at);
    return { scenario, attempts: attempts.length, best: bestOf(attempts)?.result ?? null };
  });
}

async function lineMaker({ db, clock }: Context, caller: Caller, roleplays: readonly Roleplay[]) {
  const now = clock.now();
  const ids = [...new Set(roleplays.flatMap(({ repId, partnerId }) => [repId, partnerId]))];
  const people = await peopleByIds(db, caller.workspaceId, ids, localDateOf(now, caller.zone));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (roleplay: Roleplay, other: 'repId' | 'partnerId'): RoleplayLine => {
    const { scenario, language, scoredAt, scores } = roleplay;
    const told = scenarioOf(scenario, caller.locale) ?? scenarioOf(scenario, language);
    return {
      roleplay,
      state: stateOf(roleplay, now),
      title: told?.title ?? scenario,
      name: names.get(roleplay[other]) ?? '',
      result: scoredAt ? resultOf(scores) : null,
    };
  };
}
