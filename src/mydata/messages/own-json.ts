import type { Translations } from '../../locales/index.ts';
import type { MyData } from '../actions/my-data.ts';

/** Everything kept about a person as one JSON text, with what is left out and why. */
export function ownJson({ name, today, records }: MyData, t: Translations): string {
  const about = { name, as_of: today, note: t.mydata.jsonNote, left_out: t.mydata.leftOut };
  return `${JSON.stringify({ about, records }, null, 2)}\n`;
}
