/** The few SVG shapes that are drawn around the marks: labels, ticks, tracks, hatches. */
import type { Role } from './contract';

export type Shape =
  | { kind: 'text'; x: number; y: number; text: string; size: number; color: string; anchor?: 'start' | 'middle' | 'end'; bold?: boolean; halo?: boolean }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; color: string; width?: number; dash?: string; round?: boolean }
  | { kind: 'rect'; x: number; y: number; width: number; height: number; fill: string; radius?: number; stroke?: string; thick?: number; dash?: string }
  | { kind: 'circle'; x: number; y: number; radius: number; fill: string; stroke?: string; width?: number }
  | { kind: 'path'; d: string; fill: string; stroke?: string; width?: number };

/** A fill that is more than a colour; it is referred to as `url(#id)`. */
export interface Pattern {
  id: string;
  kind: 'hatch' | 'dots' | 'rows' | 'sparse';
  back: string;
  front: string;
}

const SVG = 'http://www.w3.org/2000/svg';

export function svg(name: string, attributes: Record<string, string | number | undefined>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      element.setAttribute(key, String(typeof value === 'number' ? Math.round(value * 100) / 100 : value));
    }
  }
  return element;
}

export function drawShape(shape: Shape, font: string): SVGElement {
  switch (shape.kind) {
    case 'text': {
      const element = svg('text', {
        x: shape.x, y: shape.y, fill: shape.color, 'text-anchor': shape.anchor, 'font-family': font,
        'font-size': shape.size, 'font-weight': shape.bold ? 650 : undefined,
        ...(shape.halo
          ? { stroke: 'var(--sc-surface)', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
          : {}),
      });
      element.textContent = shape.text;
      return element;
    }
    case 'line':
      return svg('line', {
        x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2, stroke: shape.color,
        'stroke-width': shape.width ?? 1, 'stroke-dasharray': shape.dash,
        'stroke-linecap': shape.round ? 'round' : undefined,
      });
    case 'rect':
      return svg('rect', {
        x: shape.x, y: shape.y, width: Math.max(0, shape.width), height: Math.max(0, shape.height), fill: shape.fill,
        rx: shape.radius, stroke: shape.stroke, 'stroke-width': shape.thick, 'stroke-dasharray': shape.dash,
      });
    case 'circle':
      return svg('circle', {
        cx: shape.x, cy: shape.y, r: shape.radius, fill: shape.fill, stroke: shape.stroke,
        'stroke-width': shape.width,
      });
    case 'path':
      return svg('path', {
        d: shape.d, fill: shape.fill, stroke: shape.stroke, 'stroke-width': shape.width, 'stroke-linejoin': 'round',
      });
  }
}

export function drawPattern(pattern: Pattern): SVGElement {
  const slanted = pattern.kind === 'hatch' || pattern.kind === 'sparse';
  const size = pattern.kind === 'sparse' ? 8 : pattern.kind === 'hatch' ? 6 : 5;
  const element = svg('pattern', {
    id: pattern.id, width: size, height: size, patternUnits: 'userSpaceOnUse',
    patternTransform: slanted ? 'rotate(45)' : undefined,
  });
  element.append(svg('rect', { width: size, height: size, fill: pattern.back }));
  if (pattern.kind === 'dots') {
    element.append(svg('circle', { cx: 2.5, cy: 2.5, r: 1.1, fill: pattern.front }));
  } else if (pattern.kind === 'rows') {
    element.append(svg('rect', { y: 3.5, width: size, height: 1.2, fill: pattern.front }));
  } else {
    element.append(svg('rect', { width: pattern.kind === 'hatch' ? 2.6 : 1.4, height: size, fill: pattern.front }));
  }
  return element;
}

export interface Point2 {
  x: number;
  y: number;
}

/** Marker shapes that tell series apart without colour. */
export function marker(index: number, at: Point2, color: string): Shape {
  const { x, y } = at;
  switch (index % 4) {
    case 0:
      return { kind: 'circle', x, y, radius: 3.5, fill: color };
    case 1:
      return { kind: 'rect', x: x - 3.3, y: y - 3.3, width: 6.6, height: 6.6, fill: color };
    case 2:
      return { kind: 'path', d: `M${x} ${y - 4.2}L${x + 4.2} ${y + 3.4}H${x - 4.2}Z`, fill: color };
    default:
      return { kind: 'path', d: `M${x} ${y - 4.6}L${x + 4.6} ${y}L${x} ${y + 4.6}L${x - 4.6} ${y}Z`, fill: color };
  }
}

/** What a status looks like without its colour; none for a status that says nothing. */
export function symbol(role: Role, at: Point2, size: number, color: string): Shape | undefined {
  const { x, y } = at;
  switch (role) {
    case 'ACTUAL':
      return { kind: 'circle', x, y, radius: size * 0.75, fill: color };
    case 'GOOD':
      return { kind: 'path', d: `M${x} ${y - size}L${x + size} ${y + size * 0.8}H${x - size}Z`, fill: color };
    case 'WARN':
      return { kind: 'path', d: `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`, fill: color };
    case 'BAD':
      return { kind: 'path', d: `M${x} ${y + size}L${x + size} ${y - size * 0.8}H${x - size}Z`, fill: color };
    case 'NONE':
      return { kind: 'rect', x: x - size, y: y - size * 0.25, width: size * 2, height: size * 0.5, fill: color };
    default:
      return undefined;
  }
}
