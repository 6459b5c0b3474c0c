import type { Checkboxes, RadioButtons } from '@slack/types';
import { useId } from 'react';
import { Text } from '../parts/text.tsx';
import { nameAttributes, type Placement, useElement } from './use-element.ts';

/** Radio buttons or checkboxes, one under the other. */
export function OptionGroup({
  element,
  placement,
}: {
  element: Checkboxes | RadioButtons;
  placement: Placement;
}) {
  const { value, pick } = useElement(element, placement);
  const name = useId();
  const isMany = element.type === 'checkboxes';
  const picked = Array.isArray(value) ? value : [value];
  const toggle = (option: string) => {
    if (!isMany) return void pick(option);
    const all = element.options.map((candidate) => candidate.value ?? '');
    void pick(all.filter((candidate) => (candidate === option) !== picked.includes(candidate)));
  };
  return (
    <div className="options" role={isMany ? 'group' : 'radiogroup'} {...nameAttributes(placement)}>
      {element.options.map((option) => (
        <label key={option.value} className="option">
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={name}
            checked={picked.includes(option.value ?? '')}
            onChange={() => toggle(option.value ?? '')}
          />
          <span>
            <Text text={option.text} />
            {option.description && (
              <span className="option-description">
                <Text text={option.description} />
              </span>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}
