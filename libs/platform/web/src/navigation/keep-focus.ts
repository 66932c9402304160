/**
 * Gives the focus to the main content when what had it is gone: a button that did its one thing, a dialog whose opener is gone too.
 * Else it falls to the body, and keyboards and screen readers start again at the top of the page. Ends by what it returns.
 */
export function keepFocus(page: Document): () => void {
  let last: Element | null = null;
  const onFocusIn = (event: FocusEvent) => {
    last = event.target instanceof Element ? event.target : null;
  };
  // Somebody who pressed beside every control has left it on purpose; what is removed is removed by the time this looks. What can be pressed
  // once was not left, either: it loses the focus while it is disabled, and often goes then.
  const onFocusOut = () =>
    queueMicrotask(() => {
      if (last !== null && page.activeElement === page.body && !isGone(last) && !last.matches(':disabled')) last = null;
    });
  const isLost = () => {
    const nowhere = page.activeElement === page.body || page.activeElement === last;
    return last !== null && nowhere && isGone(last);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (!isLost()) return;
    // A dialog that Escape closes is seen here before the browser gives the focus back to what opened it.
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // Does nothing while a dialog is open, which makes the rest inert; its closing is seen here again.
      if (isLost()) page.getElementById('main')?.focus({ preventScroll: true });
    });
  });
  page.addEventListener('focusin', onFocusIn);
  page.addEventListener('focusout', onFocusOut);
  observer.observe(page.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['open', 'hidden'] });
  return () => {
    page.removeEventListener('focusin', onFocusIn);
    page.removeEventListener('focusout', onFocusOut);
    observer.disconnect();
    clearTimeout(waiting);
  };
}

/** By its place alone: asking for its looks would compute the style of the page at every change. */
function isGone(element: Element): boolean {
  return !element.isConnected || element.closest('dialog:not([open]), [hidden]') !== null;
}
