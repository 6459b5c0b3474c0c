import { describe, expect, it } from 'vitest';
import { formText, readForm } from '../../src/calls/rules/form-text.ts';
import { readQuotes, timeOf } from '../../src/calls/rules/quotes.ts';
import { readRecording } from '../../src/calls/rules/recording.ts';
import { ourForms } from '../../src/calls/starter/index.ts';

describe('quotes with their times', () => {
  it('are read a line each, in the order of the call, without the marks around them', () => {
    const typed = '4:05 What does that cost you?\n\n  0:30 – “We are fine as we are”\n1:02:03 Tuesday, then';
    expect(readQuotes(typed)).toEqual({
      quotes: [
        { at: 30, text: 'We are fine as we are' },
        { at: 245, text: 'What does that cost you?' },
        { at: 3723, text: 'Tuesday, then' },
      ],
    });
  });

  it.each([
    ['4.05 hello', 'no_time'],
    ['hello at 4:05', 'no_time'],
    ['4:75 hello', 'no_time'],
    ['1:75:00 hello', 'no_time'],
    ['4:05', 'no_text'],
    ['4:05 “”', 'no_text'],
    [`4:05 ${'x'.repeat(201)}`, 'too_long'],
    [Array.from({ length: 11 }, (_, at) => `${at}:00 x`).join('\n'), 'too_many'],
  ])('%s is told what is wrong', (typed, kind) => {
    expect(readQuotes(typed)).toMatchObject({ problem: { kind } });
  });

  it.each([
    [0, '0:00'],
    [245, '4:05'],
    [4510, '1:15:10'],
  ])('%i seconds are %s, and read again as the same', (at, text) => {
    expect(timeOf(at)).toBe(text);
    expect(readQuotes(`${text} x`)).toEqual({ quotes: [{ at, text: 'x' }] });
  });

  it('beyond an hour in minutes, as some players show it, is read, too', () => {
    expect(readQuotes('75:10 x')).toEqual({ quotes: [{ at: 4510, text: 'x' }] });
  });
});

describe('a link to a recording', () => {
  it.each([
    ['https://zoom.us/rec/share/abc?x=1', 'zoom.us'],
    ['  HTTPS://Gong.io/call?id=7  ', 'gong.io'],
  ])('%s is kept with its host', (typed, host) => {
    expect(readRecording(typed)).toMatchObject({ host });
  });

  it.each([
    'http://zoom.us/x',
    'zoom.us/x',
    'javascript:alert(1)',
    'https://user:pass@zoom.us/x',
    'https://zoom.us/x|Click <here>',
    'https://zoom.us/a b',
    'https://localhost/x',
    'https:///x',
    `https://zoom.us/${'x'.repeat(500)}`,
  ])('%s is none', (typed) => expect(readRecording(typed)).toBeNull());
});

const SKILLS = [
  { key: 'discovery', name: 'Discovery' },
  { key: 'closing', name: 'Closing' },
];
const FORM = `Opening | 20 | a | b | c
Questions | 30% | a | b | c | Discovery
Silence | %10 | a | b | c
Next step | 40 | a | b | c | closing`;

describe('a form as an admin types it', () => {
  it('is read line by line, with the skills it speaks of', () => {
    const read = readForm(FORM, [], SKILLS);
    const anchors = { one: 'a', three: 'b', five: 'c' };
    expect(read).toEqual({
      criteria: [
        { key: 'own_1', name: 'Opening', weight: 20, anchors, skill: null },
        { key: 'own_2', name: 'Questions', weight: 30, anchors, skill: 'discovery' },
        { key: 'own_3', name: 'Silence', weight: 10, anchors, skill: null },
        { key: 'own_4', name: 'Next step', weight: 40, anchors, skill: 'closing' },
      ],
    });
  });

  it('a line keeps its key while it keeps its name, and no other gets a key that was taken', () => {
    const before = readForm(FORM, [], SKILLS);
    if (!('criteria' in before)) throw new Error('Not read');
    const changed = FORM.replace('Opening', 'Beginning').replace('silence', 'Silence');
    const after = readForm(changed, before.criteria, SKILLS);
    expect('criteria' in after && after.criteria.map(({ key }) => key)).toEqual([
      'own_5',
      'own_2',
      'own_3',
      'own_4',
    ]);
  });

  it.each([
    ['Opening | 20 | a | b', { kind: 'parts', line: 1 }],
    [FORM.replace('20', 'twenty'), { kind: 'weight', line: 1 }],
    [FORM.replace('| 10', '| 0').replace('%10', '0'), { kind: 'weight', line: 3 }],
    [FORM.replace('Silence', 'opening'), { kind: 'twice', line: 3 }],
    [FORM.replace('closing', 'Smiling'), { kind: 'skill', line: 4 }],
    [FORM.replace('closing', 'discovery'), { kind: 'skill', line: 4 }],
    [FORM.replace('a |', `${'a'.repeat(131)} |`), { kind: 'too_long', line: 1 }],
    [FORM.replace('40', '39'), { kind: 'sum', sum: 99 }],
    [FORM.split('\n').slice(0, 3).join('\n'), { kind: 'count', count: 3 }],
  ])('%s is told what is wrong, and where', (typed, problem) => {
    expect(readForm(typed, [], SKILLS)).toEqual({ problem });
  });

  it('typed out and read again it is the same, and ours fit into Slack’s field', () => {
    for (const language of ['en', 'tr'] as const) {
      for (const form of ourForms(language)) {
        const skills = [...new Set(form.criteria.flatMap(({ skill }) => skill ?? []))].map((key) => ({
          key,
          name: key,
        }));
        const text = formText(form.criteria, skills);
        expect(readForm(text, form.criteria, skills)).toEqual({ criteria: form.criteria });
        expect(text.length).toBeLessThanOrEqual(3000);
      }
    }
  });
});

describe('our forms', () => {
  it('are the same in both languages but for the words', () => {
    const bones = (language: 'en' | 'tr') =>
      ourForms(language).map(({ key, criteria }) => [key, criteria.map((c) => [c.key, c.weight, c.skill])]);
    expect(bones('tr')).toEqual(bones('en'));
    expect(ourForms('en').map(({ key }) => key)).toEqual(['discovery', 'demo', 'negotiation']);
    expect(JSON.stringify(ourForms('tr'))).not.toContain('"name":"Opening"');
  });
});
