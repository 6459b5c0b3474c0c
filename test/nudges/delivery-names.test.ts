import { expect, it } from 'vitest';
import { capabilities } from '../../src/app.ts';
import { translate } from '../../src/locales/index.ts';
import { deliveryNames } from '../../src/nudges/messages/personal/delivery-names.ts';

const kinds = capabilities.flatMap(({ deliveries = [] }) => deliveries);
const names = deliveryNames(kinds);

it.each(kinds.filter(({ proactive }) => proactive).map(({ kind }) => kind))(
  '%s, which counts for a week, has a name that people know in the list of what came',
  (kind) => {
    for (const locale of ['en', 'tr'] as const) {
      const t = translate(locale);
      expect(names.get(kind)?.(t)).toMatch(/\p{L}{3}/u);
      expect(names.get(kind)?.(t)).not.toBe(t.personal.otherKind);
    }
  },
);
