/**
 * What a reader would trip over on a page as it is drawn now, a line each: text cut off without its whole beneath a
 * pointer, text under 12 pixels, more sizes of text than four, words over words, a page that scrolls sideways.
 */
([width, firstFigure]) => {
  const found = [];
  const near = element => {
    const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const names = [...element.classList].slice(0, 2).map(name => '.' + name).join('');
    return `${element.localName}${names} "${text}"`;
  };
  const clips = style => style !== 'visible';
  const parent = node => node.assignedSlot ?? node.parentElement ?? (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null);

  /** The part of a box that no ancestor cuts off; null where nothing of it is left. */
  const shown = (rect, element) => {
    let { left, top, right, bottom } = rect;
    for (let one = element; one && one !== document.documentElement; one = parent(one)) {
      const style = getComputedStyle(one);
      // Words for screen readers alone.
      if (style.clipPath.startsWith('inset(50%')) return null;
      if (style.position === 'fixed') break;
      if (one !== document.body && (clips(style.overflowX) || clips(style.overflowY)) && style.display !== 'inline') {
        const edge = one.getBoundingClientRect();
        if (clips(style.overflowX)) { left = Math.max(left, edge.left); right = Math.min(right, edge.right); }
        if (clips(style.overflowY)) { top = Math.max(top, edge.top); bottom = Math.min(bottom, edge.bottom); }
      }
    }
    return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom } : null;
  };
  const floats = element => {
    for (let one = element; one; one = parent(one)) {
      if (['fixed', 'sticky'].includes(getComputedStyle(one).position)) return true;
    }
    return false;
  };
  const titled = element => {
    for (let one = element, steps = 0; one && steps < 6; one = parent(one), steps++) {
      if (one.title || one.getAttribute?.('aria-label') || one.querySelector?.(':scope > title')) return true;
    }
    return false;
  };

  const texts = [];
  const roots = [document.body];
  while (roots.length) {
    const walker = document.createTreeWalker(roots.pop(), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        if (node.shadowRoot) roots.push(node.shadowRoot);
        continue;
      }
      const element = node.parentElement ?? node.getRootNode().host;
      if (!node.data.trim() || !element || ['STYLE', 'SCRIPT', 'TITLE', 'OPTION'].includes(element.tagName)) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(box => box.width > 1 && box.height > 1)
        .map(box => shown(box, element)).filter(Boolean);
      if (boxes.length) texts.push({ element, boxes, size: parseFloat(getComputedStyle(element).fontSize), floating: floats(element) });
    }
  }

  const sizes = new Map();
  for (const { element, size } of texts) {
    const rounded = Math.round(size * 2) / 2;
    if (!sizes.has(rounded)) sizes.set(rounded, near(element));
    if (rounded < 12) found.push(`${rounded} px: ${near(element)}`);
  }
  if (sizes.size > 4) {
    found.push(`${sizes.size} sizes of text: ${[...sizes].sort((a, b) => a[0] - b[0]).map(([size, where]) => `${size} at ${where}`).join('; ')}`);
  }

  for (const { element } of texts) {
    const style = getComputedStyle(element);
    if (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + 1 && !titled(element)) {
      found.push(`cut off: ${near(element)}`);
    }
  }

  const boxes = texts.flatMap(({ element, boxes, floating }) => floating ? [] : boxes.map(box => ({ element, box }))).sort((a, b) => a.box.top - b.box.top);
  let overlaps = 0;
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length && boxes[j].box.top < boxes[i].box.bottom - 3; j++) {
      const a = boxes[i].box, b = boxes[j].box;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left), down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 3 && down > 4 && boxes[i].element !== boxes[j].element && overlaps++ < 5) {
        found.push(`over each other: ${near(boxes[i].element)} and ${near(boxes[j].element)}`);
      }
    }
  }

  const page = document.scrollingElement;
  if (page.scrollWidth > page.clientWidth + 1) found.push(`scrolls sideways: ${page.scrollWidth} of ${page.clientWidth}`);
  const first = firstFigure && [...document.querySelectorAll(firstFigure)].find(one => one.checkVisibility());
  if (firstFigure && width >= 1440 && first) {
    const top = Math.round(first.getBoundingClientRect().top + page.scrollTop);
    if (top > 200) found.push(`first figure ${top} px from the top`);
  }
  return found;
}
