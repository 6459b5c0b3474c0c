import fc from 'fast-check';
import type { View } from '../../../src/sandbox/server/types.ts';
import type { Filled } from '../payloads.ts';
import { anyText } from './words.ts';

type Value = string | readonly string[] | null;
type Block = { type?: string; block_id?: string; element?: Element };
type Element = { type?: string; options?: Option[]; option_groups?: { options?: Option[] }[] };
type Option = { value?: string };

/** What somebody could put into a form: mostly what its fields offer, else anything at all. */
export function anyFilling(form: View | undefined, known: readonly string[]): fc.Arbitrary<Filled> {
  const metadata = fc.oneof(
    fc.constantFrom(String(form?.private_metadata ?? ''), '', ...known),
    anyText(known),
  );
  const inputs = ((form?.blocks ?? []) as Block[]).filter(({ type }) => type === 'input');
  const fields = Object.fromEntries(
    inputs.map(({ block_id = 'x', element = {} }) => [
      block_id,
      fc.option(anyValue(element, known), { freq: 12 }),
    ]),
  );
  const proper = fc.record(fields, { noNullPrototype: true });
  const stray = fc.dictionary(
    fc.constantFrom('name', 'subject', 'kpi', 'date', '__proto__', 'x'),
    any(known),
    {
      maxKeys: 4,
      noNullPrototype: true,
    },
  );
  const values = fc.oneof({ weight: 6, arbitrary: proper }, { weight: 1, arbitrary: stray });
  return fc.record({ metadata, values });
}

function anyValue(element: Element, known: readonly string[]): fc.Arbitrary<Value> {
  const offered = [
    ...(element.options ?? []),
    ...(element.option_groups ?? []).flatMap(({ options = [] }) => options),
  ];
  const values = offered.flatMap(({ value }) => value ?? []);
  const proper = properValue(element.type ?? '', values, known);
  return fc.oneof({ weight: 8, arbitrary: proper }, { weight: 1, arbitrary: any(known) });
}

function properValue(
  type: string,
  offered: readonly string[],
  known: readonly string[],
): fc.Arbitrary<Value> {
  switch (type) {
    case 'datepicker':
      return fc.constantFrom(
        '2026-11-23',
        '2026-11-20',
        '2026-12-01',
        '2026-02-30',
        '1970-01-01',
        '9999-12-31',
      );
    case 'timepicker':
      return fc.constantFrom('09:00', '00:00', '23:59', '24:00', '9:00');
    case 'number_input':
      return fc.constantFrom('0', '1', '12', '-1', '1.5', '99999', '1e3', '');
    case 'users_select':
    case 'conversations_select':
    case 'channels_select':
      return fc.constantFrom(...known);
    case 'multi_users_select':
      return fc.subarray([...known], { maxLength: 3 });
    case 'checkboxes':
    case 'multi_static_select':
      return fc.subarray([...offered]);
    case 'static_select':
    case 'radio_buttons':
      return offered.length > 0 ? fc.constantFrom(...offered) : fc.constant(null);
    default:
      return anyText(known);
  }
}

const any = (known: readonly string[]): fc.Arbitrary<Value> =>
  fc.oneof(anyText(known), fc.constant(null), fc.array(anyText(known), { maxLength: 3 }));
