import type { PlainTextInput, StaticSelect } from '@slack/types';
import { describe, expect, it } from 'vitest';
import {
  boxesField,
  dayField,
  field,
  menu,
  menuField,
  option,
  peopleField,
  personField,
  personPicker,
  radioField,
  textField,
} from '../../src/slack/inputs.ts';

const choices = [option('a', 'First'), option('b', 'Second')];

describe('a form’s fields', () => {
  it('are read by the block’s id, and ask for an answer unless they are optional', () => {
    const [needed, optional] = [
      textField('why', 'Why', { longest: 10 }),
      dayField('day', 'Day', null, { hint: 'Any', optional: true }),
    ];
    expect(needed).toMatchObject({ block_id: 'why', optional: false, element: { action_id: 'why' } });
    expect(needed).not.toHaveProperty('hint');
    expect(optional).toMatchObject({ block_id: 'day', optional: true, hint: { text: 'Any' } });
    expect(optional.element).toEqual({ type: 'datepicker', action_id: 'day' });
  });

  it('show no more text than they take, and nothing for nothing', () => {
    const shown = (value: string | null) =>
      (textField('why', 'Why', { longest: 3, value }).element as PlainTextInput).initial_value;
    expect([shown('abcd'), shown(''), shown(null)]).toEqual(['abc', undefined, undefined]);
  });

  it('say at once what was answered where a form is drawn anew, by an action of its own', () => {
    const drawn = field('who', 'Who', personPicker('feedback.chosen.v1', 'U1'), { isLive: true });
    expect(drawn).toMatchObject({
      dispatch_action: true,
      element: { action_id: 'feedback.chosen.v1', initial_user: 'U1' },
    });
    expect(personField('who', 'Who', null)).not.toHaveProperty('dispatch_action');
  });

  it.each([
    ['the chosen one', { chosen: 'b' }, 'b'],
    ['the chosen one before the first', { chosen: 'b', orFirst: true }, 'b'],
    ['the first where none is chosen', { chosen: null, orFirst: true }, 'a'],
    ['the first where the chosen one is not among them', { chosen: 'c', orFirst: true }, 'a'],
    ['none', {}, undefined],
  ])('of a menu show %s', (_what, parts, expected) => {
    expect(menu('which', choices, parts).initial_option?.value).toBe(expected);
    const { element } = menuField('which', 'Which', choices, parts);
    expect((element as StaticSelect).initial_option?.value).toBe(expected);
  });

  it('shorten a choice to what Slack takes', () => {
    expect(option('a', 'x'.repeat(76)).text.text).toHaveLength(75);
  });

  it('tick what is chosen, and leave out what Slack takes only with something in it', () => {
    const ticked = (chosen: string[]) => boxesField('which', 'Which', choices, { chosen }).element;
    expect(ticked(['b', 'gone'])).toMatchObject({ initial_options: [choices[1]] });
    expect(ticked([])).not.toHaveProperty('initial_options');
    expect(radioField('which', 'Which', choices).element).not.toHaveProperty('initial_option');
    expect(peopleField('who', 'Who', { chosen: [] }).element).not.toHaveProperty('initial_users');
    expect(peopleField('who', 'Who', { chosen: ['U1'] }).element).toMatchObject({ initial_users: ['U1'] });
  });
});
