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
  'charts/BoxCandleStick': '',
  'charts/Pie': '',
  'charts/Radar': '',
  'charts/Radial': '',
  'charts/RangeBar': '',
  'charts/Treemap': '',
};

/** What remains of the library's style sheet. */
const STYLES = '.apexcharts-canvas{position:relative;direction:ltr!important;user-select:none}'
  + '.apexcharts-canvas :is(.apexcharts-element-hidden,.apexcharts-xcrosshairs,.apexcharts-ycrosshairs){opacity:0}';

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
      return module(part in LEFT_OUT ? `export default class { ${LEFT_OUT[part]} }` : readFileSync(path, 'utf8'));
    });
  },
};
