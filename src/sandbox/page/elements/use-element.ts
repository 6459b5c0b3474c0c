import type { Value } from '../api/shapes.ts';
import { elementKey, useBlockHost } from '../blocks/block-host.tsx';
import { useConfirm } from '../modals/confirm.tsx';
import { type InteractiveElement, shownValue } from '../rules/values.ts';

/** How an element stands in its block. */
export type Placement = {
  blockId: string | undefined;
  /** Does a change reach the app at once? True outside input blocks, and inside with `dispatch_action`. */
  dispatches: boolean;
  /** The accessible name, where no visible label says it. */
  name?: string | undefined;
  /** Ids of the visible label, and of the hint or error. */
  labelledBy?: string | undefined;
  describedBy?: string | undefined;
  isInvalid?: boolean;
};

/** An element's value and what a person can do with it; asks first when the element has a confirm dialog. */
export function useElement(element: InteractiveElement, { blockId, dispatches }: Placement) {
  const host = useBlockHost();
  const ask = useConfirm();
  const actionId = element.action_id ?? '';
  const key = elementKey(blockId, actionId);
  const value = shownValue(element, host.values.get(key));
  const confirm = 'confirm' in element ? element.confirm : undefined;

  const dispatch = async (given?: Value): Promise<boolean> => {
    if (confirm && !(await ask(confirm))) return false;
    await host.act({
      action_id: actionId,
      ...(blockId && { block_id: blockId }),
      ...(given !== undefined && { value: given }),
    });
    return true;
  };

  return {
    value,
    isPending: host.pending === key,
    /** Shows a value without telling the app. */
    show: (next: Value) => host.change(key, next),
    /** Tells the app. */
    dispatch,
    /** Shows a value and tells the app if this element does; a refused confirmation takes it back. */
    pick: async (next: Value) => {
      host.change(key, next);
      if (dispatches && !(await dispatch(next))) host.change(key, value);
    },
  };
}

/** Attributes that give a control its accessible name and state. */
export function nameAttributes({ name, labelledBy, describedBy, isInvalid }: Placement) {
  return {
    ...(labelledBy ? { 'aria-labelledby': labelledBy } : { 'aria-label': name }),
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(isInvalid && { 'aria-invalid': true }),
  };
}
