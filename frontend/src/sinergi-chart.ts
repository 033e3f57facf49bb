/** Entry of the module that the server serves: defines the element once. */
import { SinergiChart } from './element';

if (!customElements.get('sinergi-chart')) {
  customElements.define('sinergi-chart', SinergiChart);
}
