import { createContext, use, useState } from 'react';
import type { Action, Container, PageBlock, Value } from '../api/shapes.ts';
import { collectValues } from '../rules/collect-values.ts';
import { useWorkspace } from '../shell/workspace.tsx';

/** What the elements of one message or view share: what was typed or picked so far, and the way to the app. */
export type BlockHost = {
  /** Touched elements only, by `elementKey`; the others show their initial value. */
  values: ReadonlyMap<string, Value>;
  change: (key: string, value: Value) => void;
  /** Sends an interaction; resolves when the app has acknowledged it or failed to. */
  act: (action: Action) => Promise<void>;
  /** The element whose interaction is under way, by `elementKey`. */
  pending: string | undefined;
  /** Why the last interaction did not arrive. */
  failure: string | undefined;
};

const HostContext = createContext<BlockHost | null>(null);

/** Gives the host to the elements inside. */
export const BlockHostProvider = HostContext.Provider;

/** The host around an element. */
export function useBlockHost(): BlockHost {
  const host = use(HostContext);
  if (!host) throw new Error('Not inside a message or view');
  return host;
}

/** An element's place in its message or view. */
export function elementKey(blockId: string | undefined, actionId: string | undefined): string {
  return `${blockId ?? ''}/${actionId ?? ''}`;
}

/** A host for the blocks of one message or view. What was typed so far travels with every interaction. */
export function useNewBlockHost(container: Container, blocks: readonly PageBlock[]): BlockHost {
  const { can } = useWorkspace();
  const [values, setValues] = useState<ReadonlyMap<string, Value>>(new Map());
  const [pending, setPending] = useState<string>();
  const [failure, setFailure] = useState<string>();
  return {
    values,
    pending,
    failure,
    change: (key, value) => setValues((before) => new Map(before).set(key, value)),
    async act(action) {
      setPending(elementKey(action.block_id, action.action_id));
      setFailure(undefined);
      try {
        await can.act(container, { ...action, values: collectValues(blocks, values) });
      } catch (error) {
        setFailure(error instanceof Error ? error.message : String(error));
      } finally {
        setPending(undefined);
      }
    },
  };
}
