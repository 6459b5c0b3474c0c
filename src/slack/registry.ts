import type { Button, Capability, Command, EventHandler, HomeSection, Modal } from '../capability.ts';

/** Everything the capabilities declared, by the name Slack sends. */
export type Registry = {
  commands: ReadonlyMap<string, Command>;
  buttons: ReadonlyMap<string, Button>;
  modals: ReadonlyMap<string, Modal>;
  events: ReadonlyMap<string, readonly EventHandler[]>;
  /** By rising order. */
  home: readonly HomeSection[];
};

/** Joins the declarations. Throws when two capabilities claim the same command, button or modal. */
export function createRegistry(capabilities: readonly Capability[]): Registry {
  return {
    commands: unique(
      capabilities.flatMap((capability) => capability.commands ?? []),
      (command) => command.name,
    ),
    buttons: unique(
      capabilities.flatMap((capability) => capability.buttons ?? []),
      (button) => button.id,
    ),
    modals: unique(
      capabilities.flatMap((capability) => capability.modals ?? []),
      (modal) => modal.id,
    ),
    events: Map.groupBy(
      capabilities.flatMap((capability) => capability.events ?? []),
      (handler) => handler.type,
    ),
    home: capabilities.flatMap((capability) => capability.home ?? []).sort((a, b) => a.order - b.order),
  };
}

/** A name as it may stand in the log: what nobody declared may be anybody's text. */
export function nameForLog(declared: ReadonlyMap<string, unknown>, name: string): string {
  return declared.has(name) ? name : 'undeclared';
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  const byKey = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (byKey.has(key)) throw new Error(`Two capabilities declare "${key}"`);
    byKey.set(key, item);
  }
  return byKey;
}
