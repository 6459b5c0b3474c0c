import type { InputBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import type { Message, ModalViewDraft } from '../../src/capability.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { deskOf } from './desk.ts';
import { MONDAY_NOON, type PairCompany, pairCompany, SATURDAY_NIGHT, TEXT } from './pair-company.ts';

const slackIdOf = async (acme: PairCompany, personId: string) =>
  (await acme.person(personId)).slackUserId ?? '';

/** What each input of a form starts with, by block id. */
function startOf(view: Message | ModalViewDraft): Record<string, string | undefined> {
  const inputs = view.blocks.filter((block): block is InputBlock => block.type === 'input');
  return Object.fromEntries(
    inputs.map(({ block_id: id = '', element }) => {
      if (element.type === 'users_select') return [id, element.initial_user];
      if (element.type === 'radio_buttons') return [id, element.initial_option?.value];
      return [id, element.type === 'plain_text_input' ? element.initial_value : undefined];
    }),
  );
}

describe('the form of /givefeedback', () => {
  it('asks for whom, and says who will see it before anything is written', async () => {
    const acme = await pairCompany(openSqlite);
    const form = await deskOf(acme, acme.mert).command('');
    expect(form.kind).toBe('open');
    expect(form.text).toContain('Only you and the person you pick can read this. Not managers, not admins.');
    expect(form.text).not.toContain('To start from');
    expect(startOf(form.shown)).toEqual({
      ...{ receiver: undefined, kind: undefined, situation: undefined, behaviour: undefined },
      ...{ impact: undefined, nextStep: undefined },
    });
  });

  it('starts with the person named, and with what was typed after a mention', async () => {
    const acme = await pairCompany(openSqlite);
    const desk = deskOf(acme, acme.mert);
    const ana = await slackIdOf(acme, acme.ana);
    const form = await desk.command(`<@${ana}|ana>  kept her <b>calm</b> &amp; waited`);
    expect(startOf(form.shown)).toMatchObject({
      receiver: ana,
      behaviour: 'kept her <b>calm</b> & waited',
      situation: undefined,
    });
    expect(form.text).toContain('Only Ana Silva and you can read this. Not managers, not admins.');
    expect(form.text).toContain('It arrives at once');
    expect(startOf((await desk.command('ana silva')).shown).receiver).toBe(ana);
    expect(startOf((await desk.press('feedback.give.v1', acme.ana)).shown).receiver).toBe(ana);
    expect(startOf((await desk.press('feedback.give.v1', '')).shown).receiver).toBeUndefined();
  });

  it('says when it arrives, on the receiver’s own clocks', async () => {
    const acme = await pairCompany(openSqlite, SATURDAY_NIGHT);
    const nil = await acme.addPerson({ name: 'Nate Hudson', zone: 'America/New_York' });
    const { text } = await deskOf(acme, acme.mert).press('feedback.give.v1', nil);
    expect(text).toContain('It arrives when they next work (Monday, 30 Nov 2026, 08:30 their time)');
    const masa = deskOf(acme, acme.mert, 'tr');
    expect((await masa.press('feedback.give.v1', nil)).text).toContain(
      'Bir sonraki çalışma saatinde ulaşır (kendi saatiyle 30 Kas 2026 Pazartesi 08:30)',
    );
  });

  it('keeps what was typed when someone is chosen, and its id', async () => {
    const acme = await pairCompany(openSqlite);
    const desk = deskOf(acme, acme.mert);
    const { shown } = await desk.command('');
    const ana = await slackIdOf(acme, acme.ana);
    const values = { receiver: ana, kind: 'improve', situation: 'Tuesday <b>', behaviour: 'You' };
    const metadata = (shown as ModalViewDraft).private_metadata ?? '';
    const form = await desk.press('feedback.receiver.v1', ana, { from: 'modal', metadata, values });
    expect(form.kind).toBe('show');
    expect(startOf(form.shown)).toEqual({ ...values, impact: undefined, nextStep: undefined });
    expect((form.shown as ModalViewDraft).private_metadata).toBe(metadata);
    expect(form.text).toContain('Only Ana Silva and you');
  });

  it('says at once that someone chosen cannot be given feedback, and keeps what was typed', async () => {
    const acme = await pairCompany(openSqlite);
    const desk = deskOf(acme, acme.mert);
    const values = { situation: 'Tuesday’s demo' };
    for (const [chosen, sentence] of [
      ['U0BOT', 'I do not know this person: a bot'],
      [await slackIdOf(acme, acme.mert), 'telling someone else'],
      [await slackIdOf(acme, acme.eski), 'Eski Er no longer works here'],
    ] as const) {
      const form = await desk.press('feedback.receiver.v1', chosen, { from: 'modal', values });
      expect(form.text).toContain(sentence);
      expect(startOf(form.shown)).toMatchObject({ situation: 'Tuesday’s demo', receiver: undefined });
    }
  });

  it('puts every error under its field, in the giver’s language, and stores nothing', async () => {
    const acme = await pairCompany(openSqlite);
    const ana = await slackIdOf(acme, acme.ana);
    const { shown } = await deskOf(acme, acme.mert).command('');
    const values = { receiver: ana, kind: 'improve', ...TEXT, impact: ' ok   ', nextStep: '  ' };
    expect((await deskOf(acme, acme.mert).submit(shown, values)).errors).toEqual({
      impact: 'Please write a few words more.',
      nextStep: 'What could they do next? Something to improve needs a next step.',
    });
    expect((await deskOf(acme, acme.mert, 'tr').submit(shown, values)).errors).toEqual({
      impact: 'Lütfen birkaç kelime daha yaz.',
      nextStep: 'Bundan sonra ne yapabilir? Geliştirilecek yön için bir sonraki adım gerekli.',
    });
    expect(await acme.db.selectFrom('feedback').select('id').execute()).toEqual([]);
  });

  it('takes a strength without a next step, and says when it arrives', async () => {
    const acme = await pairCompany(openSqlite, SATURDAY_NIGHT);
    const desk = deskOf(acme, acme.mert);
    const { shown } = await desk.command('');
    const receiver = await slackIdOf(acme, acme.ana);
    const { text } = await desk.submit(shown, { receiver, kind: 'strength', ...TEXT, nextStep: '' });
    expect(text).toContain(
      'Sent. Ana Silva gets it when they next work: Monday, 30 Nov 2026, 08:30 their time.',
    );
    const { situation, next_step } = await acme.db
      .selectFrom('feedback')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect([situation, next_step]).toEqual([TEXT.situation, null]);
  });

  it('of another release, or without a receiver, is answered with a sentence', async () => {
    const acme = await pairCompany(openSqlite);
    const desk = deskOf(acme, acme.mert);
    const { shown } = await desk.command('');
    const receiver = await slackIdOf(acme, acme.ana);
    const complete = { receiver, kind: 'strength', ...TEXT };
    expect(await refusalOf(desk.submit({ ...shown, private_metadata: 'x'.repeat(65) }, complete))).toContain(
      'older version',
    );
    expect(await refusalOf(desk.submit({ ...shown, private_metadata: '' }, complete))).toContain(
      'older version',
    );
    expect(await refusalOf(desk.submit(shown, { ...complete, receiver: '' }))).toContain('older version');
    expect(await refusalOf(desk.submit(shown, { ...complete, kind: 'praise' }))).toContain('older version');
  });
});

describe('what is shown of feedback', () => {
  it('may be as long and as odd as the form allows, everywhere it stands', async () => {
    const acme = await pairCompany(openSqlite, MONDAY_NOON);
    const hostile = `${'<!channel> & '.repeat(80)}`.slice(0, 1_000).trim();
    const text = { situation: hostile, behaviour: hostile, impact: hostile, nextStep: hostile };
    const id = await acme.give(acme.mert, acme.ana, { kind: 'improve', text });
    const open = await deskOf(acme, acme.ana).press('feedback.open.v1', id);
    expect(open.text.split(hostile)).toHaveLength(5);
    expect(JSON.stringify(open.replacement)).not.toContain('channel');
    for (const line of open.shown.blocks.filter((block) => block.type !== 'rich_text')) {
      expect(JSON.stringify(line)).not.toContain('<!channel>');
    }
  });

  it('tells the receiver who gave it, and what it is about only once it is opened', async () => {
    const acme = await pairCompany(openSqlite);
    const id = await acme.give(acme.mert, acme.ana, { kind: 'improve' });
    const ana = deskOf(acme, acme.ana);
    expect(await ana.home()).toContain('*Mert Manager* gave you feedback on 23 Nov 2026.');
    const before = await ana.command('list');
    expect(before.text).toContain('From *Mert Manager*, 23 Nov 2026\nnot opened yet');
    expect(before.text).not.toContain('improve');

    const opened = await ana.press('feedback.read.v1', id, { from: 'home' });
    expect(opened.kind).toBe('open');
    expect(opened.replacement).toBeUndefined();
    expect(opened.text).toContain('*From Mert Manager* · 23 Nov 2026 · Something to improve');
    expect(opened.text).toContain('Mert Manager sees that you opened it on 23 Nov 2026.');
    expect(await ana.home()).not.toContain('Mert Manager');
    expect((await ana.command('list')).text).toContain('Something to improve · opened 23 Nov 2026');
  });

  it('offers thanks beside the text and in the message, until it is said', async () => {
    const acme = await pairCompany(openSqlite);
    const id = await acme.give(acme.mert, acme.ana);
    const ana = deskOf(acme, acme.ana);
    const opened = await ana.press('feedback.open.v1', id);
    expect(opened.text).toContain('Thank');
    expect(JSON.stringify(opened.replacement)).toContain('feedback.thank.v1');
    const thanked = await ana.press('feedback.thank.v1', id, { from: 'modal' });
    expect(thanked.kind).toBe('show');
    expect(thanked.text).toContain('You said thanks on 23 Nov 2026.');
    expect(JSON.stringify(thanked.shown)).not.toContain('feedback.thank.v1');
    const again = await ana.press('feedback.thank.v1', id);
    expect(again.kind).toBe('replace');
    expect(again.text).toContain('You said thanks.');
    expect(JSON.stringify(again.shown)).not.toContain('feedback.thank.v1');
  });

  it('shows the giver in their list how far it has come, in either language', async () => {
    const acme = await pairCompany(openSqlite);
    const id = await acme.give(acme.mert, acme.ana);
    const mert = deskOf(acme, acme.mert);
    const list = async () => (await mert.command('LIST')).text;
    expect(await list()).toContain('To *Ana Silva*, 23 Nov 2026\nA strength · on its way');
    await deskOf(acme, acme.ana).press('feedback.open.v1', id);
    await deskOf(acme, acme.ana).press('feedback.thank.v1', id);
    expect(await list()).toContain('A strength · opened 23 Nov 2026 · thanks 23 Nov 2026');
    expect((await deskOf(acme, acme.mert, 'tr').command('liste')).text).toContain(
      'Alan: *Ana Silva*, 23 Kas 2026\nGüçlü yön · açıldı: 23 Kas 2026 · teşekkür: 23 Kas 2026',
    );
    const own = await mert.press('feedback.read.v1', id);
    expect(own.text).toContain(TEXT.behaviour);
    expect(own.text).toContain('Ana Silva said thanks on 23 Nov 2026.');
    expect(JSON.stringify(own.shown)).not.toContain('feedback.thank.v1');
  });

  it('is empty for whoever has none, with the way to begin', async () => {
    const acme = await pairCompany(openSqlite);
    const { text, kind } = await deskOf(acme, acme.oya).command('list');
    expect(kind).toBe('tell');
    expect(text).toContain('Nothing yet. Start with `/givefeedback @name`.');
    expect(await deskOf(acme, acme.oya).home()).toContain('Give feedback');
  });
});
