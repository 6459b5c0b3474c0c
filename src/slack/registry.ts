import type {
  Button,
  Capability,
  Command,
  EventHandler,
  HomeSection,
  MessageShortcut,
  Modal,
  Topic,
} from '../capability.ts';
import { foldAlias } from '../people/index.ts';

/** Everything the capabilities declared, by the name Slack sends. */
export type Registry = {
  commands: ReadonlyMap<string, Command>;
  /** By each of their words, folded. */
  topics: ReadonlyMap<string, Topic>;
  buttons: ReadonlyMap<string, Button>;
  modals: ReadonlyMap<string, Modal>;
  shortcuts: ReadonlyMap<string, MessageShortcut>;
  events: ReadonlyMap<string, readonly EventHandler[]>;
  /** By rising order, without those behind *More*. */
  home: readonly HomeSection[];
};

/** Joins the declarations. Throws when two capabilities claim the same command, button, modal or shortcut. */
export function createRegistry(capabilities: readonly Capability[]): Registry {
  return {
    commands: unique(
      capabilities.flatMap((capability) => capability.commands ?? []),
      (command) => command.name,
    ),
    topics: topicsByWord(capabilities),
    buttons: unique(
      capabilities.flatMap((capability) => capability.buttons ?? []),
      (button) => button.id,
    ),
    modals: unique(
      capabilities.flatMap((capability) => capability.modals ?? []),
      (modal) => modal.id,
    ),
    shortcuts: unique(
      capabilities.flatMap((capability) => capability.shortcuts ?? []),
      (shortcut) => shortcut.id,
    ),
    events: Map.groupBy(
      capabilities.flatMap((capability) => capability.events ?? []),
      (handler) => handler.type,
    ),
    home: homeSections(capabilities).filter(({ rare }) => !rare),
  };
}

/** Every part of App Home by rising order, those behind *More* among them. */
export function homeSections(capabilities: readonly Capability[]): HomeSection[] {
  return capabilities.flatMap((capability) => capability.home ?? []).sort((a, b) => a.order - b.order);
}

function topicsByWord(capabilities: readonly Capability[]): Map<string, Topic> {
  const topics = capabilities.flatMap((capability) => capability.topics ?? []);
  const spelled = topics.flatMap((topic) => topic.words.map((word) => ({ word: foldAlias(word), topic })));
  return new Map([...unique(spelled, ({ word }) => word)].map(([word, { topic }]) => [word, topic]));
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
