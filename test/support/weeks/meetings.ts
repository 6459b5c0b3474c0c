import { expect } from 'vitest';
import { plainText } from '../plain-text.ts';
import type { Play } from './play.ts';

/** What became of the 1:1s that were played: on which day each stood in the end. */
export const PLAYED = {
  ayse: {
    ...{ '2026-11-24': 'held', '2026-12-01': 'held', '2026-12-08': 'excused', '2026-12-15': 'excused' },
    ...{ '2026-12-22': 'missed', '2026-12-29': 'held' },
  },
  ben: {
    ...{ '2026-11-24': 'held', '2026-12-03': 'held', '2026-12-08': 'held', '2026-12-15': 'missed' },
    ...{ '2026-12-22': 'held', '2026-12-29': 'planned' },
  },
  can: {
    ...{ '2026-11-25': 'held', '2026-12-02': 'missed', '2026-12-09': 'held', '2026-12-16': 'held' },
    ...{ '2026-12-23': 'excused', '2026-12-30': 'held' },
  },
} as const;

const MERT = 'Mert Manager';
const AYSE = 'Ayşe Yılmaz';
const BEN = 'Ben Baker';
const CAN = 'Can Carter';
const both = (at: string, name: string) => [`${at} ${name}`, `${at} ${MERT}`];

/** When the agenda is due, and to whom: of nothing that was left out, or lies on a day off. */
export const REMINDED = [
  ...['11-24', '12-01', '12-22', '12-29'].flatMap((date) => both(`${date} 09:00`, AYSE)),
  ...['11-24', '12-03', '12-08', '12-15', '12-22', '12-29'].flatMap((date) => both(`${date} 12:00`, BEN)),
  ...['11-25', '12-02', '12-09', '12-16', '12-30'].flatMap((date) => both(`${date} 13:00`, CAN)),
];

/** When it is asked what became of them: of Ayşe’s first there are notes, and Mert is asked once a day. */
export const ASKED = [
  ...both('12-01 13:00', AYSE),
  ...['12-22', '12-29'].map((date) => `${date} 13:00 ${AYSE}`),
  // Also in weeks in which Mert had his messages already: what is asked after a 1:1 counts for none.
  ...['11-24', '12-03', '12-08', '12-15', '12-22', '12-29'].flatMap((date) => both(`${date} 16:00`, BEN)),
  ...['11-25', '12-02', '12-09', '12-16', '12-30'].flatMap((date) => both(`${date} 17:00`, CAN)),
];

/** The 1:1s of six weeks: arranged, read up on, held, moved, left out, forgotten. */
export function meetings({ on, mert, ayse, ben, can, secret }: Play) {
  const arrange = async (name: string, firstOn: string, time: string) => {
    const form = await mert.open(`/pacesetter 1:1 @${name}`, 'coaching.arrange_form.v1');
    await mert.submit(form, { first_on: firstOn, time, every: '1', minutes: '30' });
    await mert.close('Arranged');
  };
  on('11-23T09:40', async () => {
    await arrange('ayse', '2026-11-24', '11:00');
    await arrange('ben', '2026-11-24', '14:00');
    await arrange('can', '2026-11-25', '15:00');
  });
  const topics = {
    ben: secret(['ben', 'mert'], 'discounts'),
    ayse: secret(['ayse', 'mert'], 'fiyat listesi'),
  };
  // The message was for everybody; that it is on the agenda, with these words, is the pair's.
  const fromMessage = secret(['mert', 'can'], 'the pilot, as you wrote');
  on('11-23T10:20', async () => {
    await ben.ask(`/pacesetter 1:1 add ${topics.ben}`);
    await ayse.ask(`/pacesetter birebir ekle ${topics.ayse}`);
    await can.say('east', 'The buyer wants a pilot');
    await mert.fromMenu('east', 'The buyer wants a pilot', 'coaching.add_message.v1');
    const form = await mert.form('coaching.item_form.v1');
    const [menu] = form.blocks as { element: { initial_option?: { value: string } } }[];
    const who = menu?.element.initial_option?.value ?? '';
    await mert.submit(form, { who, text: fromMessage, tag: 'discuss' });
    await mert.close('On the agenda with *Can');
  });
  on('11-24T09:05', async () => {
    const told = await ayse.dm(topics.ayse);
    await ayse.press(told, 'Gündem');
    await ayse.close('Konuşulacaklar');
    await mert.dm(topics.ayse);
  });

  /** Within the 1:1: notes for both and for oneself, and a promise. */
  const notes = {
    both: secret(['mert', 'ayse'], 'liste cuma hazır'),
    own: secret(['mert'], 'give her the big one'),
    promise: secret(['mert', 'ayse'], 'Fiyat listesini müşterilere göndereceğim'),
  };
  on('11-24T11:40', async () => {
    await mert.press(await mert.ask('/pacesetter 1:1 @ayse'), 'Agenda');
    const agenda = await mert.view('To talk about');
    await mert.press(agenda, 'Notes');
    const form = await mert.form('coaching.notes_form.v1');
    await mert.submit(form, { notes: notes.both, own: notes.own });
    await mert.press(await mert.view('Saved.'), 'Action item');
    const item = await mert.form('coaching.action_form.v1');
    await mert.submit(item, { owner: 'report', text: notes.promise, due: '2026-11-30', kpi: 'calls' });
    await mert.close('until it is done');
    await ayse.press(await ayse.ask('/pacesetter birebir @mert'), 'Notlar');
    await ayse.close('Notlar');
  });
  const promised = secret(['mert', 'ben'], 'Write the pilot plan');
  on('11-24T16:02', async () => {
    const asked = await mert.dm('Did you meet?');
    expect(plainText(asked)).not.toContain('Ayşe');
    await mert.press(asked, 'We met');
    await mert.press(await mert.dm('Held: 1:1 with *Ben'), 'Action item');
    const item = await mert.form('coaching.action_form.v1');
    await mert.submit(item, { owner: 'report', text: promised, due: '2026-12-03', kpi: 'calls' });
    await mert.close('until it is done');
  });
  const metAsked = (at: string, who: typeof can, label = 'We met', words = 'Did you meet?') =>
    on(at, async () => who.press(await who.dm(words), label));
  on('11-25T17:02', async () => {
    const home = await mert.home();
    if (home) await mert.press(home, 'We met');
  });

  // The agenda has last time's promise with its age: a week old, a day late.
  on('12-01T09:05', async () => {
    expect(plainText(await mert.dm(notes.promise))).toContain('was due 30 Nov, 1 day ago · made 7 days ago');
    expect(plainText(await ayse.dm(notes.promise))).toContain('7 gün önce verildi');
  });
  on('12-01T09:30', async () => {
    await mert.press(await mert.ask('/pacesetter 1:1 @ben'), 'Agenda');
    await mert.press(await mert.view('Ben'), 'Move');
    const form = await mert.form('coaching.move_form.v1');
    await mert.submit(form, { date: '2026-12-03', time: '14:00' });
    await mert.close('Moved');
  });
  metAsked('12-01T13:02', ayse, 'Görüştük', 'Görüştünüz mü?');
  metAsked('12-03T16:02', ben);

  const excuse = secret(['mert', 'ayse'], 'A customer in Ankara');
  on('12-07T10:00', async () => {
    await mert.press(await mert.ask('/pacesetter 1:1 @ayse'), 'Agenda');
    await mert.press(await mert.view('Ayşe'), 'Leave out');
    const form = await mert.form('coaching.leave_out_form.v1');
    await mert.submit(form, { who: 'manager', reason: excuse });
    await mert.close('counts for neither');
    await ayse.dm(excuse);
  });
  on('12-07T10:10', async () => void (await ayse.ask('/away 15 Dec')));
  on('12-07T10:15', async () => void (await can.ask('/away 23 Dec')));
  metAsked('12-08T16:02', ben);
  metAsked('12-09T17:02', can);
  metAsked('12-16T17:02', can);
  metAsked('12-22T16:02', ben);
  metAsked('12-29T13:02', ayse, 'Görüştük', 'Görüştünüz mü?');
  metAsked('12-30T17:02', can);
  return { topics, fromMessage, notes, promised };
}
