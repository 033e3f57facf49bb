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

  const everything = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  const within = (box, edge) => ({
    left: Math.max(box.left, edge.left), top: Math.max(box.top, edge.top),
    right: Math.min(box.right, edge.right), bottom: Math.min(box.bottom, edge.bottom),
  });

  // Texts share their ancestors, so what an element leaves visible is asked once for each element.
  const windows = new Map();

  /** Where text inside an element can be seen: within all that cut off around it; null where nowhere. */
  const windowOf = element => {
    if (!element || element === document.documentElement) return everything;
    if (!windows.has(element)) windows.set(element, findWindow(element));
    return windows.get(element);
  };
  const findWindow = element => {
    const style = getComputedStyle(element);
    // Words for screen readers alone.
    if (style.clipPath.startsWith('inset(50%')) return null;
    if (style.position === 'fixed') return everything;
    const around = windowOf(parent(element));
    const across = clips(style.overflowX), down = clips(style.overflowY);
    if (!around || element === document.body || style.display === 'inline' || !(across || down)) return around;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return within(around, {
      left: across ? left : -Infinity, right: across ? right : Infinity,
      top: down ? top : -Infinity, bottom: down ? bottom : Infinity,
    });
  };

  /** The part of a box that no ancestor cuts off; null where nothing of it is left. */
  const shown = (rect, element) => {
    const around = windowOf(element);
    const box = around && within(rect, around);
    return box && box.right - box.left > 1 && box.bottom - box.top > 1 ? box : null;
  };
  const floating = new Map();
  const floats = element => {
    if (!element) return false;
    if (!floating.has(element)) {
      floating.set(element, ['fixed', 'sticky'].includes(getComputedStyle(element).position) || floats(parent(element)));
    }
    return floating.get(element);
  };
  /** Whether what was cut off is whole beneath a pointer; the name of a whole landmark is no such thing. */
  const titled = element => {
    const text = element.textContent.trim();
    for (let one = element, steps = 0; one && steps < 6; one = parent(one), steps++) {
      const names = [one.title, one.getAttribute?.('aria-label'), one.querySelector?.(':scope > title')?.textContent];
      if (names.some(name => name?.includes(text))) return true;
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
