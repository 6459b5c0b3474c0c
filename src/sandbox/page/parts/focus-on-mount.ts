/** A `ref` for the field a person came for: it has the focus as soon as it appears. */
export function focusOnMount(field: HTMLElement | null): void {
  field?.focus({ preventScroll: true });
}
