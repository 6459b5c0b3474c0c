import type { InputBlock as Input } from '@slack/types';
import { useId } from 'react';
import { InteractiveElement } from '../elements/interactive-element.tsx';
import { replaceEmoji } from '../rules/emoji.ts';

/** A labelled input with its hint, and the app's complaint below it after a refused submit. */
export function InputBlock({ block, error }: { block: Input; error: string | undefined }) {
  const id = useId();
  const described = [block.hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'block-input block-input-wrong' : 'block-input'}>
      <div className="input-label">
        <span id={`${id}label`}>{replaceEmoji(block.label.text)}</span>
        {block.optional && <span className="input-optional"> (optional)</span>}
      </div>
      <InteractiveElement
        element={block.element}
        placement={{
          blockId: block.block_id,
          dispatches: block.dispatch_action === true,
          labelledBy: `${id}label`,
          describedBy: described || undefined,
          isInvalid: error !== undefined,
        }}
      />
      {error && (
        <div className="input-error" id={`${id}error`} role="alert">
          {error}
        </div>
      )}
      {block.hint && (
        <div className="input-hint" id={`${id}hint`}>
          {replaceEmoji(block.hint.text)}
        </div>
      )}
    </div>
  );
}
