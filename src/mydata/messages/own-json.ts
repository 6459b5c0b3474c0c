import type { Translations } from '../../locales/index.ts';
import type { MyData } from '../actions/my-data.ts';
import { accessTexts } from './access.ts';

/** Everything kept about a person as one JSON text, with what is left out and why. */
export function ownJson({ name, today, records, access }: MyData, t: Translations): string {
  const about = {
    name,
    as_of: today,
    note: t.mydata.jsonNote,
    left_out: t.mydata.leftOut,
    who_can_read: accessTexts(access, t),
  };
  return `${JSON.stringify({ about, records }, null, 2)}\n`;
}
