/** Shows an element that is a popover above everything, open questions included; to be given as its `ref`. */
export function onTop(element: HTMLElement | null): void {
  if (element === null || element.matches(':popover-open')) return;
  element.showPopover();
}
