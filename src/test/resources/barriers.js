/**
 * What axe finds wrong on a part of a page, what it cannot decide, and where the text stands whose contrast it cannot
 * tell from the styles: over pictures, gradients and shapes, or a single letter.
 */
async ([part, chosen, scheme]) => {
  // Those that axe leaves out unless they are named.
  const unusual = ['experimental', 'deprecated', 'wcag2aaa', 'wcag22aa'];
  const known = axe.getRules().filter(rule => !rule.tags.some(tag => unusual.includes(tag)));
  const ids = known.filter(rule => chosen.includes(rule.ruleId) || rule.tags.some(tag => chosen.includes(tag))).map(rule => rule.ruleId);
  const options = { reporter: 'v2', resultTypes: ['violations', 'incomplete'], elementRef: true, preload: false };
  if (chosen.length) options.runOnly = { type: 'rule', values: ids };
  // A colour on its way from one theme to the other belongs to neither.
  const frame = () => new Promise(done => requestAnimationFrame(done));
  const roots = [...document.querySelectorAll('*')].flatMap(element => element.shadowRoot ?? []);
  const moving = () => [document, ...roots].flatMap(root => root.getAnimations()).filter(one => Number.isFinite(one.effect?.getComputedTiming().endTime));
  for (let still = 0, frames = 0; still < 3 && frames < 300; frames++) {
    await frame();
    still = moving().length ? 0 : still + 1;
  }
  // Flow's own element stands outside of every landmark by design.
  const result = await axe.run({ include: [part], exclude: ['vaadin-connection-indicator'] }, options);
  const where = node => `${node.target} ${node.html.slice(0, 200)} ${node.any[0]?.message ?? ''}`;
  const found = result.violations.flatMap(rule => rule.nodes.map(node =>
    `${scheme} ${location.href} ${rule.id}: ${rule.help} at ${where(node)}`));

  /** Whether a box lies in what is shown of the scrolled parts around an element. */
  const inSight = (box, element) => {
    for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
      if (getComputedStyle(one).overflowY !== 'visible') {
        const edge = one.getBoundingClientRect();
        if (box.top < edge.top - 1 || box.bottom > edge.bottom + 1 || box.left < edge.left - 1 || box.right > edge.right + 1) return false;
      }
    }
    return true;
  };

  // Whatever notation a style is computed in, as red, green and blue of 0 to 255.
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const channels = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, opacity] = canvas.getImageData(0, 0, 1, 1).data;
    return opacity ? [red, green, blue] : null;
  };
  const doubts = [], texts = [];
  for (const rule of result.incomplete) {
    for (const node of rule.nodes) {
      if (rule.id !== 'color-contrast') {
        const checks = [...node.any, ...node.all, ...node.none].map(check => check.data?.messageKey ?? check.id);
        doubts.push([`${rule.id}:${checks.join(',')}`, `${scheme} ${location.href} ${rule.help} at ${where(node)}`]);
        continue;
      }
      const element = node.element;
      const style = getComputedStyle(element);
      const range = document.createRange();
      range.selectNodeContents(element);
      const size = parseFloat(style.fontSize);
      for (const box of range.getClientRects()) {
        const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        // What another part of the page covers now cannot be measured and is not read either.
        const covered = middle && box.top >= 0 && box.bottom <= innerHeight && middle.getRootNode() === document
          && !middle.contains(element) && !element.contains(middle) && !middle.closest('sinergi-chart');
        const colour = channels(element instanceof SVGElement ? style.fill : style.color);
        if (colour && box.width > 2 && box.height > 2 && !covered && inSight(box, element)) {
          texts.push({
            left: box.left + scrollX, top: box.top + scrollY, width: box.width, height: box.height,
            colour, text: element.textContent.trim().slice(0, 40),
            large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
          });
        }
      }
    }
  }
  return { found, doubts, texts };
}
