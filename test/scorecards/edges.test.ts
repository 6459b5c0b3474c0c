import { describe, expect, it } from 'vitest';
import { writeFacts } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { setMembership } from '../../src/people/index.ts';
import { teamCardOf } from '../../src/scorecards/actions/team-card.ts';
import { memberFigureMessages } from '../../src/scorecards/messages/member-figures.ts';
import { teamCardMessage } from '../../src/scorecards/messages/team-card.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { plainText } from '../support/plain-text.ts';
import { type ScoredCompany, scoredCompany } from './score/company.ts';
import { period } from './weeks.ts';

const en = translate('en');
const WEEK = '2026-W47';

async function cardOf({ acme }: ScoredCompany, teamId: string) {
  const found = await teamCardOf(acme.context, acme.workspace.id, teamId, period(WEEK), {
    through: '2026-11-23',
  });
  if (!found) throw new Error('No card');
  return found.card;
}

const lineOf = async (made: ScoredCompany, teamId: string, kpi: string) =>
  (await cardOf(made, teamId)).measures.find((line) => line.kpi === kpi);

describe('the card of', () => {
  it('a team of one says what that one did', async () => {
    const made = await scoredCompany(openSqlite);
    const ada = await made.acme.addPerson({ name: 'Ada', teamId: made.east });
    await made.goal({ personId: ada }, 'calls', 'week', 10);
    await made.did(ada, 'calls', { '2026-11-17': 12 });
    const card = await cardOf(made, made.east);
    expect(card.measures.find(({ kpi }) => kpi === 'calls')).toMatchObject({ actual: 12, goal: 10 });
    assertSlackLimits(teamCardMessage(card, en, { hasThread: false }));
  });

  it('a team of nobody is one, and says that nothing was recorded', async () => {
    const made = await scoredCompany(openSqlite);
    const message = teamCardMessage(await cardOf(made, made.east), en, { hasThread: false });
    assertSlackLimits(message);
    expect(plainText(message)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('a goal of nothing holds nothing against it', async () => {
    const made = await scoredCompany(openSqlite);
    const ada = await made.acme.addPerson({ name: 'Ada', teamId: made.east });
    await made.goal({ teamId: made.east }, 'calls', 'week', 0);
    await made.did(ada, 'calls', { '2026-11-17': 12 });
    expect(await lineOf(made, made.east, 'calls')).toMatchObject({
      actual: 12,
      goal: null,
      attainment: null,
    });
  });

  it('everybody at zero shows zero of the goal, not that nothing is known', async () => {
    const made = await scoredCompany(openSqlite);
    for (const name of ['Ada', 'Can']) {
      const id = await made.acme.addPerson({ name, teamId: made.east });
      await made.goal({ personId: id }, 'calls', 'week', 10);
      await made.did(id, 'emails', { '2026-11-17': 3 });
    }
    expect(await lineOf(made, made.east, 'calls')).toMatchObject({ actual: 0, goal: 20, attainment: 0 });
  });

  it('two teams counts somebody who moved on the days in each, once', async () => {
    const made = await scoredCompany(openSqlite);
    const { acme, east } = made;
    const west = await acme.addTeam({ name: 'West' });
    const can = await acme.addPerson({ name: 'Can', teamId: east });
    await made.did(can, 'calls', { '2026-11-17': 20, '2026-11-18': 3, '2026-11-19': 40 });
    await acme.change((trx, change) =>
      setMembership(trx, change, { personId: can, teamId: west, from: '2026-11-18' }),
    );
    expect((await lineOf(made, east, 'calls'))?.actual).toBe(20);
    expect((await lineOf(made, west, 'calls'))?.actual).toBe(43);
  });

  it('a team of 400 is as long as any, and its figures come in messages that Slack takes', async () => {
    const made = await scoredCompany(openSqlite);
    const ids: string[] = [];
    for (let n = 1; n <= 400; n++) {
      ids.push(await made.acme.addPerson({ name: `Rep ${n}`, teamId: made.east, slackId: null }));
    }
    const facts = ids.map((id) => made.fact(id, 'calls', '2026-11-17', 7));
    await made.acme.change((trx) => writeFacts(trx, made.acme.context, made.acme.workspace.id, facts));
    const card = await cardOf(made, made.east);
    expect(card.measures.find(({ kpi }) => kpi === 'calls')?.actual).toBe(2800);
    const message = teamCardMessage(card, en, { hasThread: true, foot: { teamId: made.east, isLed: true } });
    assertSlackLimits(message);
    expect(message.blocks.length).toBeLessThanOrEqual(7);
    const thread = memberFigureMessages(card, en);
    for (const each of thread) assertSlackLimits(each);
    const named = thread.map(({ text }) => text).join('\n');
    expect(ids.every((_, n) => named.includes(`Rep ${n + 1}:`))).toBe(true);
  }, 120_000);
});
