/** Takes the outline of a page away as soon as the page is there. */
export function endStarting(): void {
  const outline = document.querySelector('.starting');
  const outlet = document.querySelector('#outlet');
  if (!outline || !outlet) {
    return;
  }
  const filled = new MutationObserver(() => end());
  const end = (): void => {
    if (outlet.querySelector('main, .app')) {
      filled.disconnect();
      outline.remove();
    }
  };
  filled.observe(outlet, { childList: true, subtree: true });
  end();
}
