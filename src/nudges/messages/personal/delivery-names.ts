import type { DeliveryKind } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';

/** What people call messages, by kind: as the kind says, or as its notice. */
export type DeliveryNames = ReadonlyMap<string, (t: Translations) => string>;

export function deliveryNames(deliveries: readonly DeliveryKind[]): DeliveryNames {
  return new Map(
    deliveries.flatMap(({ kind, name, notice }) => {
      const words = name ?? (notice && ((t: Translations) => t.settings.notice[notice]));
      return words ? [[kind, words] as const] : [];
    }),
  );
}
