import { expect } from 'vitest';
import { addCounts } from '../../journeys/company.ts';
import { plainText } from '../plain-text.ts';
import type { Actor } from './act.ts';
import type { Play } from './play.ts';

/** Everything of six weeks that is no 1:1: promises kept and not, asks, a plan, skills, role-plays, a call. */
export function work({ company, on, mert, ayse, ben, can, secret, share }: Play) {
  const ask = (at: string, who: Actor, text: string, command = 'ask') =>
    on(at, async () => {
      await who.submit(await who.open(`/pacesetter ${command} ${text}`, 'asks.form.v1'), { text });
      await who.close();
    });
  const asks = {
    pilot: secret(['ben', 'mert'], 'Join my call with Nordwerk'),
    list: secret(['ayse', 'mert'], 'Fiyat listesini gönderir misin?'),
    discount: secret(['can', 'mert'], 'A bigger discount'),
    screen: secret(['ben', 'mert'], 'A second screen'),
    demo: secret(['can', 'mert'], 'A demo account'),
  };
  on('11-23T09:20', async () => {
    await ben.press(await ben.dm('What do you need from your manager'), 'Ask for it');
    await ben.submit(await ben.form('asks.form.v1'), { text: asks.pilot });
    await ben.close();
  });
  ask('11-23T09:25', ayse, asks.list, 'rica');
  ask('11-23T09:30', can, asks.discount);
  const no = secret(['mert', 'can'], 'Finance said no');
  on('11-23T14:05', async () => {
    const digest = await mert.dm('3 things are open');
    await mert.press(digest, 'Done');
    await mert.press(await mert.dm('2 things are open'), 'I’ll do it by …');
    await mert.submit(await mert.form('asks.by_form.v1'), { due_on: '2026-11-26' });
    await mert.close('hears of it');
    await mert.press(await mert.dm('one thing is open'), 'Not possible …');
    await mert.submit(await mert.form('asks.no_form.v1'), { reason: no });
    await mert.close('hears of it');
    await can.dm(no);
    await ayse.dm('ricanı yanıtladı');
  });
  ask('12-07T09:30', ben, asks.screen);
  ask('12-07T09:35', can, asks.demo);
  on('12-10T10:00', async () => {
    // The agendas of their 1:1s name them, too: this is the message with the buttons.
    const asked = await mert.dm('2 things are open');
    expect(plainText(asked)).toContain(asks.demo);
    await mert.press(asked, 'In our 1:1');
  });
  on('12-10T10:10', async () => {
    // The oldest stands first, so it was Ben's that is to be talked about, and Can's is open still.
    const left = await mert.dm('one thing is open');
    expect(plainText(left)).toContain(asks.demo);
  });

  const feedback = {
    ...{
      situation: secret(['mert', 'can'], 'Tuesday at Harbor'),
      impact: secret(['mert', 'can'], 'They stopped'),
    },
    behaviour: secret(['mert', 'can'], 'You answered before they had finished'),
    nextStep: secret(['mert', 'can'], 'Count to three'),
  };
  on('11-25T10:00', async () => {
    await mert.submit(await mert.open('/givefeedback @can', 'feedback.give_form.v1'), {
      kind: 'improve',
      ...feedback,
    });
    await mert.view('');
    await mert.close();
    await can.press(await can.dm('gave you feedback'), 'Open');
    await can.press(await can.view(feedback.nextStep), 'Make it an action');
    await can.submit(await can.form('promises.make_form.v1'), {
      text: feedback.nextStep,
      due: '2026-12-04',
      kpi: 'calls',
    });
    await can.close('Saved.');
  });
  const settle = async (who: Actor, label: string, form: string, values: Record<string, string>) => {
    await who.press(await who.ask('/pacesetter promises'), 'Open');
    await who.press(await who.view('Promise'), label);
    await who.submit(await who.form(form), values);
    await who.close();
  };
  const words = {
    moved: secret(['ben', 'mert'], 'They were at a fair'),
    dropped: secret(['can', 'mert'], 'I do it anyway'),
  };
  on('12-02T10:00', async () => ayse.press(await ayse.ask('/pacesetter sözler'), 'Yapıldı'));
  on('12-02T10:10', () =>
    settle(ben, 'Move date', 'promises.move_form.v1', { due: '2026-12-11', said: words.moved }),
  );
  on('12-03T10:00', () => settle(can, 'Drop', 'promises.drop_form.v1', { said: words.dropped }));
  on('12-04T10:00', async () => {
    const promises = await mert.ask('/pacesetter promises');
    expect(plainText(promises)).toContain('until Friday, 11 Dec');
    await mert.openEach(promises, 'promises.open.v1');
  });
  on('12-14T10:00', async () => {
    expect(plainText(await ben.ask('/pacesetter promises'))).toContain('was due 11 Dec, 3 days ago');
    await ben.press(await ben.ask('/pacesetter promises'), 'Done');
  });

  const terms = {
    ...{ goal: 'calls week', steps: '80 100', start: '2026-11-30', weeks: '2', checks: '7' },
    purpose: secret(['mert', 'ben'], 'More first meetings'),
    support: secret(['mert', 'ben'], 'I join two calls'),
  };
  const checked = {
    ben: secret(['ben', 'mert'], 'The list helps'),
    mert: secret(['mert', 'ben'], 'Ten more is all'),
  };
  on('11-26T10:00', async () => {
    await mert.submit(await mert.open('/pacesetter plan @ben', 'improvement.form.v1'), terms);
    await mert.close('has not answered yet');
    await ben.press(await ben.dm('agree on a plan with you'), 'Open');
    await ben.press(await ben.view(terms.purpose), 'Agree');
    await ben.close('Agreed by both');
    await mert.dm('agreed to your plan');
  });
  on('12-01T18:00', () => addCounts(company, 'ben', 'calls', { '2026-12-01': 85, '2026-12-10': 110 }));
  on('12-07T11:00', async () => {
    for (const who of [ben, mert]) {
      await who.press(await who.dm('look at your plan'), 'Look');
      await who.submit(await who.form('improvement.word_form.v1'), {
        word: who === ben ? checked.ben : checked.mert,
      });
      await who.close('The list helps');
    }
  });
  on('12-14T11:00', async () => {
    await mert.press(await mert.ask('/pacesetter plan'), 'Open');
    await mert.press(await mert.view('running'), 'End the plan');
    await mert.close('everything it asked for was reached');
    await ben.dm('ended your plan');
    await ben.press(await ben.ask('/pacesetter plan'), 'Open');
    await ben.close(checked.mert);
  });

  const skill = secret(['mert', 'ben'], 'Ten slides before a question');
  on('12-03T11:00', async () => {
    await mert.press(await mert.ask('/pacesetter skills @ben'), 'Rate skills');
    await mert.submit(await mert.form('skills.rate_form.v1'), {
      'points:discovery': '2',
      'seen:discovery': skill,
    });
    await mert.close('Stored');
    await ben.press(await ben.ask('/pacesetter skills'), 'Rate myself');
    await ben.submit(await ben.form('skills.rate_form.v1'), { 'points:discovery': '4' });
    await ben.close('Stored');
    const card = await ben.ask('/pacesetter skills');
    expect(plainText(card)).toContain('Worth talking about:');
    await ben.press(card, 'Details');
    await ben.close(skill);
  });

  /** One plays the seller, another the buyer, who gives points with a line each. */
  const roleplay = async (seller: Actor, buyer: Actor, line: string) => {
    const form = await seller.open(`/pacesetter roleplay <@${buyer.id}>`, 'roleplays.invite_form.v1');
    await seller.submit(form, { scenario: 'gatekeeper', partner: buyer.id });
    await seller.view('');
    await seller.close();
    await buyer.press(await buyer.dm('asks you to play the buyer'), 'Play the buyer');
    await buyer.view('');
    await buyer.close();
    await seller.press(await seller.dm('plays the buyer'), 'Done: we played');
    await buyer.press(await buyer.dm('your points are missing'), 'Give points');
    const score = await buyer.form('roleplays.score_form.v1');
    const fields = (score.blocks as { block_id: string }[]).map(({ block_id }) => block_id);
    const values = fields.flatMap((field) =>
      field.startsWith('points_') ? [[field, '4']] : field.startsWith('line_') ? [[field, line]] : [],
    );
    await buyer.submit(score, Object.fromEntries(values));
    await buyer.close('They read them now');
    await seller.press(await seller.dm('gave you points for your role-play'), 'Read');
    return seller.view(line);
  };
  const played = {
    shared: secret(['ben', 'can'], 'Asked who decides'),
    kept: secret(['can', 'ben'], 'Talked too long'),
  };
  on('12-11T10:00', async () => {
    const read = await roleplay(can, ben, played.shared);
    share(played.shared, 'mert');
    await can.press(read, 'Share with my manager');
    await can.close('Shared');
    await mert.press(await mert.dm('shared a role-play with you'), 'Read');
    await mert.close(played.shared);
  });
  on('12-18T10:00', async () => {
    await roleplay(ben, can, played.kept);
    await ben.close();
    expect(plainText(await mert.ask('/pacesetter roleplay'))).not.toContain('Talked too long');
  });

  const note = secret(['mert', 'ben'], 'Twelve minutes without a question');
  on('12-16T10:00', async () => {
    const form = await mert.open('/pacesetter review-call @ben', 'calls.review_form.v1');
    const lines = (form.blocks as { block_id: string }[]).filter(({ block_id }) =>
      block_id?.startsWith('line_'),
    );
    const call = {
      form: 'discovery',
      title: 'Nordwind',
      held_on: '2026-12-15',
      link: 'https://zoom.us/rec/abc',
    };
    const points = Object.fromEntries(lines.map(({ block_id }) => [block_id, '3']));
    await mert.submit(form, { ...call, consent: 'both, at the start', ...points, note });
    await mert.close('gets your review');
    await ben.press(await ben.dm('reviewed your call'), 'Read');
    await ben.close(note);
  });
  return { asks, played, note, skill, terms };
}
