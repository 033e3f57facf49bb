/** Light or dark: the browser keeps the choice; without one the page follows the system. */

const KEY = 'sinergi-theme';

/** Shows the page in the theme that was chosen last. */
export function keepTheme(): void {
  const kept = localStorage.getItem(KEY);
  if (kept) {
    document.documentElement.style.colorScheme = kept;
  }
}

function isDark(): boolean {
  const { colorScheme } = getComputedStyle(document.documentElement);
  return colorScheme === 'dark' || (colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Switches the theme when it is clicked; the button inside brings name and look. */
export class SinergiTheme extends HTMLElement {
  private readonly onClick = (): void => {
    const chosen = isDark() ? 'light' : 'dark';
    document.documentElement.style.colorScheme = chosen;
    localStorage.setItem(KEY, chosen);
  };

  connectedCallback(): void {
    this.addEventListener('click', this.onClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.onClick);
  }
}
