const gesture = ['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mousemove', 'mouseup', 'click', 'dblclick'];
const touches = ['touchstart', 'touchmove', 'touchend'];
/** Browsers tell the click of a touch at most this long after the finger was lifted. */
const afterMs = 400;

/**
 * Keeps whole gestures from the page: `isTaken` is asked at the first contact, and when it says yes, nothing below hears of
 * that contact nor of the click that it becomes. Returns how to stop.
 */
export function swallowGestures(isTaken: (event: Event) => boolean): () => void {
  let isSwallowing = false;
  let timer = 0;
  const onEvent = (event: Event) => {
    const begins = event.type === 'pointerdown' || event.type === 'keydown';
    if (begins || (event.type === 'click' && !isSwallowing)) {
      window.clearTimeout(timer);
      const taken = isTaken(event);
      isSwallowing = taken && event.type === 'pointerdown';
      if (taken) stop(event);
    } else if (isSwallowing) stop(event);
    if (event.type === 'pointerup' || event.type === 'pointercancel') {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        isSwallowing = false;
      }, afterMs);
    }
  };
  const stop = (event: Event) => {
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
  };
  const all = [...gesture, ...touches, 'pointercancel', 'keydown'];
  for (const type of all) window.addEventListener(type, onEvent, { capture: true, passive: false });
  return () => {
    window.clearTimeout(timer);
    for (const type of all) window.removeEventListener(type, onEvent, { capture: true });
  };
}
