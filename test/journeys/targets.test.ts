import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { defineOwnKpi, draftOwn, ofKey, writeFacts } from '../../src/kpis/index.ts';
import { openChange } from '../../src/people/index.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { personIdOf, startCompany } from './company.ts';

/** Monday 23 November 2026. Ben won 5 of 16 this month, and three answers took him 2, 3 and 9 days. */
describe('goals that do not simply add up', () => {
  let company: RunningBot;
  const keys: Record<string, string> = {};
  beforeAll(async () => {
    company = await startCompany();
    const { context, slack } = company;
    const { id } = await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
    const ben = await personIdOf(context, id, slack, 'ben');
    const change = await openChange(context.db, context, id, { actorId: null, source: 'cli' });
    await inTransaction(context.db, async (trx) => {
      const define = async (name: string, more: Omit<Parameters<typeof draftOwn>[0], 'name' | 'source'>) => {
        const { kpi } = await defineOwnKpi(trx, change, draftOwn({ name, source: 'by_hand', ...more }));
        keys[name] = kpi.key;
        return kpi.key;
      };
      const rate = await define('Win <rate>', { unit: 'percent' });
      const answer = await define('Days to answer', {
        unit: 'days',
        aggregation: 'median',
        direction: 'down',
      });
      await define('Certified', { unit: 'bool' });
      const fact = (kpi: typeof rate, amount: number, source: string) => ({
        subject: { kind: 'person' as const, id: ben },
        kpi,
        date: '2026-11-10',
        occurredAt: new Date('2026-11-10T09:00:00Z'),
        amount,
        count: 1,
        currency: null,
        source: { kind: 'entry' as const, id: source },
      });
      await writeFacts(trx, context, id, [
        fact(rate, 5, 'e1'),
        fact(ofKey(rate), 16, 'e1'),
        ...[2, 3, 9].map((days, nth) => fact(answer, days, `a${nth}`)),
      ]);
    });
  });
  afterAll(() => company.stop());

  /** Fills in the first form for Ben as Mert, and gives what comes next. */
  async function fill(kpi: string, target: string) {
    const mert = company.as('mert');
    await mert.command('general', '/setgoal @ben');
    const form = await mert.waitForView((view) => view.callback_id === 'goals.set.v1');
    expect(plainText(form)).not.toContain('Starting from');
    const [menu] = form.blocks as { element: { initial_option?: { value: string } } }[];
    const subject = menu?.element.initial_option?.value ?? '';
    const chosen = { subject, kpi: keys[kpi] ?? kpi, period: 'month', from: 'this', repeat: 'always' };
    const answer = await mert.submit(form, { ...chosen, target, reason: 'As agreed' });
    if (answer.errors) {
      await mert.closeView(form);
      return { errors: answer.errors, view: form };
    }
    return { errors: null, view: await mert.waitForView((view) => view.callback_id !== 'goals.set.v1') };
  }

  const mine = async (who = 'ben') => plainText(await company.as(who).ask('general', '/mygoals'));

  it('a level is set in a second step that says where it is now, and is held against the target', async () => {
    expect((await fill('Win <rate>', '25.55')).errors?.target).toContain('at most one decimal');
    expect((await fill('Win <rate>', '101')).errors?.target).toContain('up to 100');
    const { view } = await fill('Win <rate>', '25.5%');
    expect(view.callback_id).toBe('goals.level.v1');
    expect(plainText(view)).toContain('The person, their managers and admins see the goal');
    expect(plainText(view)).toContain('*Win &lt;rate&gt;* · now 31.3% (5 of 16)');
    const mert = company.as('mert');
    await mert.submit(view, { target: '25.5', start: null, reason: 'As agreed' });
    const saved = await mert.waitForView((each) => !each.submit);
    expect(plainText(saved)).toContain('Win &lt;rate&gt; *at least 25.5%* every month from 1 Nov 2026');
    await mert.closeView(saved);
    const card = await mine();
    expect(card).toContain('*Win &lt;rate&gt;* · month · *✓ holds*\nAt least 25.5% · now 31.3% (5 of 16)');
  });

  it('the person is asked about it in its own words, and answers with another number', async () => {
    await company.bot.tick();
    const ben = company.as('ben');
    const asked = await ben.waitForDm('suggests *Win');
    expect(asked.text).toContain('suggests *Win &lt;rate&gt;: at least 25.5%* every month');
    await ben.pressLabelled(asked, 'Another number');
    const form = await ben.waitForView((view) => view.callback_id === 'goals.counter_form.v1');
    expect((await ben.submit(form, { target: '25.5', reason: 'The same' })).errors?.target).toContain(
      'suggested',
    );
    await ben.submit(form, { target: '22.5', reason: 'Two large ones are lost' });
    await ben.closeView(await ben.waitForView((view) => !view.submit));
    await company.bot.tick();
    const back = await company.as('mert').waitForDm('22.5%');
    expect(back.text).toContain('suggests *Win &lt;rate&gt;: at least 22.5%*');
    expect(back.text).toContain('instead of your 25.5%');
    await company.as('mert').pressLabelled(back, 'Accept');
    await company.as('mert').waitForDm('Agreed with');
    expect(await mine()).toContain('At least 22.5% · now 31.3% (5 of 16)');
  });

  it('*Why?* cites both counters, and what it would take is not asked of a level', async () => {
    const ben = company.as('ben');
    const card = await ben.ask('general', '/mygoals');
    expect(plainText(card)).not.toContain('What would it take?');
    await ben.pressLabelled(card, 'Why?');
    const view = await ben.waitForView();
    await ben.closeView(view);
    const why = plainText(view);
    expect(why).toContain('*Win &lt;rate&gt;: now 31.3% (5 of 16)*');
    expect(why).toContain('The goal is at least 22.5%, on every day of the period.');
    expect(why).toContain('10 Nov 2026: 5 of 16, recorded');
    expect((await ben.ask('general', '/mygoals what if')).text).toContain('goals that add up');
  });

  it('a level may be moved from a start, and not from where it is to get', async () => {
    const { view } = await fill('Days to answer', '2');
    expect(plainText(view)).toContain('now 3 days (median of 3)');
    const mert = company.as('mert');
    expect((await mert.submit(view, { target: '2', start: '2', reason: null })).errors?.start).toContain(
      'nothing to move',
    );
    expect((await mert.submit(view, { target: '2', start: '1', reason: null })).errors?.start).toContain(
      'above the target',
    );
    await mert.submit(view, { target: '2', start: '4', reason: null });
    const saved = await mert.waitForView((each) => !each.submit);
    expect(plainText(saved)).toContain('*from 4 days to 2 days*');
    await mert.closeView(saved);
    // Fifteen of 21 working days are gone: 4 - 2 × 15/21 = 2.57 is expected, and half the way is gone.
    const card = await mine();
    expect(card).toContain('*Days to answer* · month · *▼ behind pace*');
    expect(card).toContain('From 4 days to 2 days · now 3 days (median of 3) · 50% of the way');
    expect(card).toContain('the calendar expects 2.6 days by now');
  });

  it('yes or no takes a yes, and is never in between', async () => {
    expect((await fill('Certified', '7')).errors?.target).toContain('write 1');
    const { view } = await fill('Certified', 'yes');
    expect(plainText(view)).toContain('Certified *yes*');
    await company.as('mert').closeView(view);
    expect(await mine()).toContain('*Certified* · month · *▼ not yet*\nYes · nothing recorded yet');
  });

  it('steps have dates of their own, and are ticked and taken back under *Why?*', async () => {
    const mert = company.as('mert');
    await mert.command('general', '/setgoal steps @ben');
    const form = await mert.waitForView((view) => view.callback_id === 'goals.steps_form.v1');
    const [menu] = form.blocks as { element: { initial_option?: { value: string } } }[];
    const about = {
      subject: menu?.element.initial_option?.value ?? '',
      title: 'Partner <programme>',
      reason: null,
    };
    const wrong = await mert.submit(form, { ...about, steps: 'Contract signed soon' });
    expect(wrong.errors?.steps).toContain('“Contract signed soon”');
    await mert.submit(form, { ...about, steps: '- Contract <signed> 27.11.\n- First deal 2026-12-12 x2' });
    const saved = await mert.waitForView((view) => !view.submit);
    expect(plainText(saved)).toContain('○ Contract &lt;signed&gt; · by 27 Nov 2026');
    await mert.closeView(saved);

    const ben = company.as('ben');
    await company.bot.tick();
    const asked = plainText(await ben.waitForDm('all steps'));
    expect(asked).toContain('○ First deal · by 12 Dec 2026 · counts 2×');
    expect(asked).not.toContain('Another number');
    const card = await ben.ask('general', '/mygoals');
    expect(plainText(card)).toContain('0 of 2 steps (0%)');
    expect(plainText(card)).toContain('next: Contract &lt;signed&gt; by 27 Nov 2026');
    const goal = await company.context.db
      .selectFrom('goal')
      .select('id')
      .where('title', 'is not', null)
      .executeTakeFirstOrThrow();
    await ben.press(card, 'goals.why.v1', { blockId: blockOf(card, goal.id) });
    const why = await ben.waitForView();
    expect(plainText(why)).toContain('○ First deal · by 12 Dec 2026 · counts 2×');
    await ben.press(why, 'goals.tick.v1', { blockId: blockOf(why, `${goal.id} 0`) });
    const ticked = await ben.waitForView((view) => plainText(view).includes('✓'));
    expect(plainText(ticked)).toContain('✓ Contract &lt;signed&gt; · done on 23 Nov 2026 (Ben');
    expect(plainText(ticked)).toContain('1 of 2 steps');
    await ben.press(ticked, 'goals.untick.v1', { blockId: blockOf(ticked, `${goal.id} 0`) });
    const open = await ben.waitForView((view) => !plainText(view).includes('✓'));
    expect(plainText(open)).toContain('0 of 2 steps');
  });

  it('reads naturally in Turkish', async () => {
    await company.as('ben').ask('general', '/pacesetter language tr');
    const card = await mine();
    expect(card).toContain('En az %22,5 · şu an %31,3 (5/16)');
    expect(card).toContain('Başlangıç 4 gün, hedef 2 gün · şu an 3 gün (3 kaydın ortancası) · yolun %50’si');
    expect(card).toContain('0/2 adım (%0)');
  });
});

/** The block whose button carries that value. */
function blockOf(target: { blocks?: unknown }, value: string): string {
  const blocks = (target.blocks ?? []) as { block_id?: string }[];
  return blocks.find((block) => JSON.stringify(block).includes(`"${value}"`))?.block_id ?? '';
}
