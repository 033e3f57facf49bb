/** Entry of the module that the server serves: defines its elements once. */
import { SinergiChart } from './element';
import { SinergiWall } from './wall';

if (!customElements.get('sinergi-chart')) {
  customElements.define('sinergi-chart', SinergiChart);
  customElements.define('sinergi-wall', SinergiWall);
}
