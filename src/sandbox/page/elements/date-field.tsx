import type { Datepicker, DateTimepicker, Timepicker } from '@slack/types';
import { dateIn, timeIn } from '../rules/calendar.ts';
import { instantAt } from '../rules/wall-time.ts';
import { useWorkspace } from '../shell/workspace.tsx';
import { nameAttributes, type Placement, useElement } from './use-element.ts';

const kinds = { datepicker: 'date', timepicker: 'time', datetimepicker: 'datetime-local' } as const;

/** Date, time, or both, by the browser's own picker. Date and time together travel as seconds, as in Slack. */
export function DateField({
  element,
  placement,
}: {
  element: Datepicker | Timepicker | DateTimepicker;
  placement: Placement;
}) {
  const { me, state } = useWorkspace();
  const zone = me.tz ?? state.clock.zone;
  const { value, show, pick } = useElement(element, placement);
  const isBoth = element.type === 'datetimepicker';
  const change = (text: string) => {
    if (text === '') return void pick(null);
    // While a year is being typed the browser reports 0002, 0020 and so on.
    if (text.startsWith('0')) return show(text);
    void pick(isBoth ? String(instantAt(text, zone).getTime() / 1000) : text);
  };
  return (
    <input
      {...nameAttributes(placement)}
      className="field field-date"
      type={kinds[element.type]}
      value={isBoth ? wallTime(value, zone) : String(value ?? '')}
      data-focus-on-load={element.focus_on_load}
      onChange={(event) => change(event.target.value)}
    />
  );
}

function wallTime(seconds: unknown, zone: string): string {
  if (!seconds) return '';
  const instant = new Date(Number(seconds) * 1000);
  return `${dateIn(zone, instant)}T${timeIn(zone, instant)}`;
}
