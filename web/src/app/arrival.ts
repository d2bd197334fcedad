/** The time in which a page has to become as long as it was. */
const PATIENCE = 3_000;

/**
 * Goes back to where a person was on a page as soon as the page is long enough for it, unless they go elsewhere first.
 */
export function returnTo(y: number, window: Window): void {
  const root = window.document.documentElement;
  const observer = new ResizeObserver(() => {
    if (root.scrollHeight < y + window.innerHeight) return;
    window.scrollTo(0, y);
    stop();
  });
  const stop = () => {
    observer.disconnect();
    window.clearTimeout(timer);
    for (const event of ["wheel", "touchstart", "keydown"]) window.removeEventListener(event, stop);
  };
  const timer = window.setTimeout(stop, PATIENCE);
  for (const event of ["wheel", "touchstart", "keydown"]) window.addEventListener(event, stop, { passive: true });
  observer.observe(window.document.body);
}
