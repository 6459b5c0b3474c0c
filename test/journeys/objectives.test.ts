import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { startCompany } from './company.ts';

/** Monday 23 November 2026. Nora administers, Mert leads East with Ayşe, who reads Turkish, and Ben. */
describe('what the company wants', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
  });
  afterAll(() => company.stop());

  const list = (who: Person, shows: RegExp) => who.ask('general', '/pacesetter objectives', shows);

  /** What can be chosen in the menus *Split …*. */
  function splitOptions({ blocks }: { blocks?: unknown }) {
    type Option = { text: { text: string }; value: string };
    type Block = { block_id: string; elements?: { action_id?: string; options?: Option[] }[] };
    return (blocks as Block[]).flatMap(({ block_id: blockId, elements = [] }) =>
      elements
        .filter((each) => each.action_id === 'objectives.split.v1')
        .flatMap(({ options = [] }) =>
          options.map(({ text, value }) => ({ name: text.text, value, blockId })),
        ),
    );
  }

  async function chooseSplit(who: Person, shows: RegExp, name: string) {
    const message = await list(who, shows);
    const found = splitOptions(message).find((each) => each.name === name);
    if (!found) throw new Error(`Nothing to split called ${name}`);
    await who.press(message, 'objectives.split.v1', { value: found.value, blockId: found.blockId });
    return who.waitForView((view) => view.callback_id === 'objectives.split_form.v1');
  }

  const stored = (who: string) =>
    company.context.db
      .selectFrom('goal_proposal')
      .innerJoin('person', (join) => join.onRef('person.id', '=', 'goal_proposal.asked_id'))
      .select(['target', 'goal_proposal.reason'])
      .where('person.name', 'like', `${who}%`)
      .execute();

  it('is set by an admin, with KPIs that are suggested and the reason for each', async () => {
    const [nora, ben] = [company.as('nora'), company.as('ben')];
    expect(plainText(await list(ben, /What the company wants/))).toContain('no objectives yet');
    await nora.pressLabelled(await list(nora, /no objectives yet/), 'New objective');
    const form = await nora.waitForView((view) => view.callback_id === 'objectives.form.v1');
    const written = {
      title: 'Longer with us',
      about: 'lifetime_value',
      why: 'Who stays pays.',
      period: '2026-Q4',
    };
    const empty = await nora.submit(form, { ...written, why: '…' });
    expect(Object.keys(empty.errors ?? {})).toEqual(['why']);
    await nora.submit(form, written);
    const numbers = await nora.waitForView((view) => view.callback_id === 'objectives.numbers.v1');
    const text = plainText(numbers);
    expect(text).toContain('*Average deal size*: a larger first deal lifts all');
    expect(text).toContain('*Net revenue retention*: a customer who stays and grows');
    expect(text).toContain('*Cross-sell*: a customer with a second product');
    expect((await nora.submit(numbers, { kpis: [] })).errors).toHaveProperty('kpis');
    await nora.submit(numbers, { kpis: ['cross_sell'], 'target:net_retention': '105' });
    const saved = await nora.waitForView((view) => !view.submit);
    expect(plainText(saved)).toContain('*Longer with us* stands');
    await nora.closeView(saved);
    const shown = plainText(await list(ben, /Longer with us/));
    expect(shown).toContain('_Why:_ Who stays pays.');
    expect(shown).toContain('*Net revenue retention*: aim 105%');
    expect(shown).toContain('*Cross-sell*: n/a');
    expect(shown).not.toContain('Change');
  });

  it('is split over teams and people, each of whom is asked, and says to everybody what it is part of', async () => {
    const [nora, mert, ben] = [company.as('nora'), company.as('mert'), company.as('ben')];
    await nora.pressLabelled(await list(nora, /Longer with us/), 'New objective');
    const form = await nora.waitForView((view) => view.callback_id === 'objectives.form.v1');
    await nora.submit(form, {
      title: 'Grow & sell',
      about: 'revenue',
      why: 'It pays for <us>.',
      period: '2026-Q4',
    });
    const numbers = await nora.waitForView((view) => view.callback_id === 'objectives.numbers.v1');
    await nora.submit(numbers, { kpis: ['revenue_won'], 'target:revenue_won': '400k' });
    await nora.closeView(await nora.waitForView((view) => !view.submit));

    const how = await chooseSplit(nora, /Grow &amp; sell/, 'Revenue won: $400,000');
    expect((await nora.submit(how, { method: 'even', over: '-1' })).errors).toHaveProperty('over');
    await nora.submit(how, { method: 'even', over: '10' });
    const preview = await nora.waitForView((view) => view.callback_id === 'objectives.split_preview.v1');
    // One team gets it all, and a tenth more.
    expect(plainText(preview)).toContain('$440,000 is given out (evenly), 10% more than $400,000');
    const field = partFields(preview)[0]?.id ?? '';
    expect(partFields(preview)).toMatchObject([{ label: 'East', typed: '440000' }]);
    await nora.submit(preview, { [field]: '440000', reason: null });
    const set = await nora.waitForView((view) => !view.submit);
    expect(plainText(set)).toContain('Set: East $440,000.');
    expect(plainText(set)).toContain('$440,000 of $400,000 count (110%) · over-assigned by $40,000');
    await nora.closeView(set);

    const ofMert = splitOptions(await list(mert, /East: \$440,000 \(110%\)/));
    expect(ofMert.map(({ name }) => name)).toEqual(['East: $440,000']);
    const over = await chooseSplit(mert, /Grow &amp; sell/, 'East: $440,000');
    await mert.submit(over, { method: 'weights', over: null });
    const weights = await mert.waitForView((view) => view.callback_id === 'objectives.weights.v1');
    const [ayse, bens] = partFields(weights).map(({ id }) => id);
    await mert.submit(weights, { [ayse ?? '']: '3', [bens ?? '']: '1' });
    const people = await mert.waitForView((view) => view.callback_id === 'objectives.split_preview.v1');
    expect(partFields(people).map(({ typed }) => typed)).toEqual(['330000', '110000']);
    // He gives Ben a little less.
    await mert.submit(people, { [ayse ?? '']: '330000', [bens ?? '']: '100000', reason: 'By last year' });
    const done = await mert.waitForView((view) => !view.submit);
    expect(plainText(done)).toContain('under-assigned by $10,000');
    await mert.closeView(done);
    expect(await stored('Ben')).toEqual([{ target: 10_000_000, reason: 'By last year' }]);

    const card = await ben.ask('general', '/mygoals', /\$100,000/);
    await ben.pressLabelled(card, 'Why?');
    const why = plainText(await ben.waitForView());
    expect(why).toContain('Part of East’s $440,000 revenue won');
    expect(why).toContain('part of *Grow &amp; sell* (Revenue won $400,000): It pays for &lt;us&gt;.');
  });

  it('asks what a goal is part of while it is written, and links it with one click', async () => {
    const mert = company.as('mert');
    await mert.command('general', '/setgoal @ben');
    const form = await mert.waitForView((view) => view.callback_id === 'goals.set.v1');
    const [menu] = form.blocks as { element: { initial_option?: { value: string } } }[];
    const subject = menu?.element.initial_option?.value ?? '';
    const goal = {
      subject,
      kpi: 'calls',
      period: 'week',
      from: 'this',
      repeat: 'always',
      target: '40',
      reason: null,
    };
    await mert.submit(form, goal);
    const check = await mert.waitForView((view) => view.callback_id === 'goals.check.v1');
    expect(plainText(check)).toContain('*Relevant:* nobody has said yet what it is part of');
    // There is nothing odd about the number, so nobody has to explain it.
    const inputs = check.blocks as { block_id?: string; optional?: boolean }[];
    expect(inputs.find((block) => block.block_id === 'reason')?.optional).toBe(true);
    const { options, initial } = partOf(check);
    expect(initial).toBe('nothing');
    const parent = options.find(({ name }) => name.startsWith('East'))?.value ?? '';
    const without = await mert.submit(check, {
      part_of: parent,
      part_note: null,
      target: '40',
      reason: 'As agreed',
    });
    expect(without.errors?.part_note).toContain('how this goal contributes');
    await mert.submit(check, {
      part_of: parent,
      part_note: 'Calls become deals',
      target: '40',
      reason: 'As agreed',
    });
    const set = await mert.waitForView((view) => !view.submit);
    expect(plainText(set)).toContain('Calls *40*');
    await mert.closeView(set);
    const links = await company.context.db
      .selectFrom('goal_link')
      .select('note')
      .where('note', '<>', '')
      .execute();
    expect(links).toEqual([{ note: 'Calls become deals' }]);
  });

  it('is read in Turkish, and closed with a sentence', async () => {
    const [nora, ayse] = [company.as('nora'), company.as('ayse')];
    await ayse.ask('general', '/pacesetter language tr');
    const shown = plainText(await ayse.ask('general', '/pacesetter amaçlar', /Şirketin amaçları/));
    expect(shown).toContain('Dağıtılan: $440.000 (%110) · $40.000 fazla dağıtıldı');
    expect(shown).toContain('_Neden:_ Who stays pays.');
    await nora.pressLabelled(await list(nora, /Longer with us/), 'Close it');
    const form = await nora.waitForView((view) => view.callback_id === 'objectives.close_form.v1');
    await nora.submit(form, { outcome: 'Nobody left.' });
    await nora.waitForView((view) => !view.submit);
    expect(plainText(await list(nora, /Closed/))).toContain('Nobody left.');
  });
});

/** The fields of a split, in their order. */
function partFields({ blocks }: { blocks: unknown }) {
  type Block = { block_id?: string; label?: { text: string }; element?: { initial_value?: string } };
  return (blocks as Block[])
    .filter(({ block_id: id }) => id?.startsWith('part:'))
    .map(({ block_id: id, label, element }) => ({
      id: id ?? '',
      label: label?.text,
      typed: element?.initial_value,
    }));
}

/** What a goal may be part of. */
function partOf({ blocks }: { blocks: unknown }) {
  type Option = { value: string; text: { text: string } };
  type Block = { block_id?: string; element?: { options?: Option[]; initial_option?: Option } };
  const element = (blocks as Block[]).find(({ block_id: id }) => id === 'part_of')?.element;
  return {
    options: (element?.options ?? []).map(({ value, text }) => ({ value, name: text.text })),
    initial: element?.initial_option?.value,
  };
}
