// Bundles ApexCharts from its sources without the parts that no chart of ours asks for: axes, texts, legends, tooltips,
// tools and files are drawn by this module itself, so a third of the library would travel to every browser for nothing.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LIBRARY = resolve('node_modules', 'apexcharts', 'src');

/** What takes the place of a part: the calls that the library makes of it whether it is switched on or not. */
const LEFT_OUT = {
  'modules/Toolbar': 'destroy() {}',
  'modules/ZoomPanSelection': 'destroy() {}',
  'modules/Exports': '',
  'modules/Filters': 'getDefaultFilter() {} setSelectionFilter() {} applyFilter() {}',
  'modules/TimeScale': '',
  'modules/tooltip/Tooltip': '',
  'modules/legend/Legend': 'init() {}',
  'modules/annotations/Annotations': 'drawImageAnnos() {} drawTextAnnos() {} drawAxesAnnotations() {}',
  'modules/axes/Axes': 'drawAxis() {}',
  'modules/axes/XAxis': '',
  'modules/axes/YAxis': 'setYAxisXPosition() {}',
  'modules/Crosshairs': 'drawXCrosshairs() {} drawYCrosshairs() {}',
  'modules/TitleSubtitle': 'draw() {}',
  'charts/BoxCandleStick': '',
  'charts/Pie': '',
  'charts/Radar': '',
  'charts/Radial': '',
  'charts/RangeBar': '',
  'charts/Treemap': '',
};

/**
 * What the library would ask the page for each time a chart is drawn, answered without the page: each such question lays
 * the whole document out again, and concerns axes, texts and legends that there are not, or sizes that we have given.
 */
const ANSWERED = {
  'modules/Graphics': 'Graphics.prototype.getTextRects = () => ({ width: 0, height: 0 });',
  'modules/axes/Grid': 'Grid.prototype.drawGrid = () => null;',
  'modules/dimensions/Helpers': 'Helpers.prototype.getLegendsRect = () => ({ x: 0, y: 0, width: 0, height: 0 });',
  'utils/Utils': 'Utils.getDimensions = () => [0, 0]; const safari = Utils.isSafari(); Utils.isSafari = () => safari;',
};

/** A rectangle made without a size measures itself before it is given one. */
const RECTANGLE = { module: 'modules/Graphics', before: 'dom.Paper.rect()', after: 'dom.Paper.rect(0, 0)' };

/** The library's observers of sizes: the chart element has one for all. */
const UNWATCHED = 'export function addResizeListener() {} export function removeResizeListener() {}';

/** What remains of the library's style sheet. */
const STYLES = '.apexcharts-canvas{position:relative;direction:ltr!important;user-select:none}'
  + '.apexcharts-canvas :is(.apexcharts-element-hidden,.apexcharts-xcrosshairs,.apexcharts-ycrosshairs){opacity:0}';

function sourceOf(part, path) {
  const source = readFileSync(path, 'utf8');
  if (part !== RECTANGLE.module) {
    return source;
  }
  if (!source.includes(RECTANGLE.before)) {
    throw new Error(`${part} of ApexCharts draws rectangles in another way than it did`);
  }
  return source.replace(RECTANGLE.before, RECTANGLE.after);
}

const module = contents => ({ contents, loader: 'js' });

export const apexcharts = {
  name: 'apexcharts',
  setup(build) {
    build.onResolve({ filter: /^apexcharts$/ }, () => ({ path: join(LIBRARY, 'apexcharts.js') }));
    build.onResolve({ filter: /^@svgdotjs\/svg\.(draggable|filter|select|resize)\.js$|svg\.pathmorphing\.js$/ }, ({ path }) =>
      ({ path, namespace: 'left-out' }));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => module(''));
    build.onLoad({ filter: /apexcharts\.css$/ }, () => module(`export default ${JSON.stringify(STYLES)}`));
    build.onLoad({ filter: /apexcharts[\\/]src[\\/].*\.js$/ }, ({ path }) => {
      const part = path.slice(LIBRARY.length + 1, -'.js'.length).replaceAll('\\', '/');
      if (part === 'utils/Resize') {
        return module(UNWATCHED);
      }
      return module(part in LEFT_OUT
        ? `export default class { ${LEFT_OUT[part]} }` : `${sourceOf(part, path)}\n${ANSWERED[part] ?? ''}`);
    });
  },
};
