/** Entry of what every page needs of the browser: theme, menus, lists, texts of grids, copied links, hints, matrices, sheets, the tour, commands and keys. */
import { SinergiCopy } from './copy';
import { SinergiGrids } from './grids';
import { SinergiKeys } from './keys';
import { SinergiHint } from './hint';
import { nameLists } from './lists';
import { completeMenus } from './menus';
import { SinergiCommands } from './commands';
import { walkMatrices } from './matrix';
import { workSheets } from './sheet';
import { endStarting } from './starting';
import { keepTheme, SinergiTheme } from './theme';
import { SinergiTour } from './tour';

if (!customElements.get('sinergi-copy')) {
  keepTheme();
  // A page within a wall has no navigation of its own.
  document.documentElement.classList.toggle('framed', self !== top);
  completeMenus();
  nameLists();
  walkMatrices();
  workSheets();
  endStarting();
  customElements.define('sinergi-copy', SinergiCopy);
  customElements.define('sinergi-grids', SinergiGrids);
  customElements.define('sinergi-hint', SinergiHint);
  customElements.define('sinergi-theme', SinergiTheme);
  customElements.define('sinergi-tour', SinergiTour);
  customElements.define('sinergi-commands', SinergiCommands);
  customElements.define('sinergi-keys', SinergiKeys);
}
