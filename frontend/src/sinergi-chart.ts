/** Entry of the module that the server serves: defines its elements once. */
import { SinergiChart } from './element';
import { SinergiFilm } from './film';
import { SinergiWall } from './wall';

if (!customElements.get('sinergi-chart')) {
  customElements.define('sinergi-chart', SinergiChart);
  customElements.define('sinergi-wall', SinergiWall);
  customElements.define('sinergi-film', SinergiFilm);
}
