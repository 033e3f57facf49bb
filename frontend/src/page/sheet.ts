/** Keys and clipboard of a table of fields, as in a spreadsheet. What stands in it, and each step back, is the server's. */

type Move = readonly [number, number];

const moves: Record<string, Move> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Enter: [1, 0],
};

/** What a field held before something was typed into it; undefined where nothing was. */
let before: string | undefined;
/** Whether the caret is led through the field's text, and no longer from field to field. */
let editing = false;

function cellOf(event: Event): HTMLInputElement | undefined {
  const input = event.target;
  return input instanceof HTMLInputElement && input.matches('.sheet input') ? input : undefined;
}

function beside(input: HTMLInputElement, [down, right]: Move): HTMLInputElement | null {
  const row = Number(input.dataset.row) + down;
  const column = Number(input.dataset.column) + right;
  return input.closest('.sheet')!.querySelector(`input[data-row="${row}"][data-column="${column}"]`);
}

function tell(input: HTMLInputElement, name: string, detail: unknown): void {
  input.closest('.sheet')!.dispatchEvent(new CustomEvent(name, { detail }));
}

/** Whether the key is one step back (true) or forth again (false). */
function step(event: KeyboardEvent): boolean | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) {
    return undefined;
  }
  const key = event.key.toLowerCase();
  if (key === 'z') {
    return !event.shiftKey;
  }
  return key === 'y' ? false : undefined;
}

function onKey(event: KeyboardEvent): void {
  const input = cellOf(event);
  if (!input || event.isComposing) {
    return;
  }
  const back = step(event);
  if (back !== undefined) {
    event.preventDefault();
    if (before === undefined) {
      tell(input, 'sinergi-sheet-step', back);
    } else {
      restore(input);
    }
  } else if (event.key === 'Escape') {
    restore(input);
  } else if (event.key === 'F2') {
    editing = true;
    input.setSelectionRange(input.value.length, input.value.length);
  } else {
    move(event, input);
  }
}

function move(event: KeyboardEvent, input: HTMLInputElement): void {
  const across = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  const to = moves[event.key];
  if (!to || event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && event.key !== 'Enter') || (across && editing)) {
    return;
  }
  const next = beside(input, event.shiftKey ? [-1, 0] : to);
  event.preventDefault();
  if (next) {
    next.focus();
  } else {
    // The same as leaving the field: what was typed counts.
    input.blur();
    input.focus();
  }
}

function restore(input: HTMLInputElement): void {
  input.value = before ?? input.value;
  enter(input);
}

function enter(input: HTMLInputElement): void {
  before = undefined;
  editing = false;
  input.select();
}

function onFocus(event: FocusEvent): void {
  const input = cellOf(event);
  if (input) {
    enter(input);
  }
}

function onInput(event: Event): void {
  const input = cellOf(event);
  if (input) {
    before ??= input.value;
  }
}

/** A second press into the field sets the caret; the first one chose the cell. */
function onPress(event: MouseEvent): void {
  const input = cellOf(event);
  if (input && document.activeElement === input) {
    editing = true;
  } else if (input) {
    event.preventDefault();
    input.focus();
  }
}

function onPaste(event: ClipboardEvent): void {
  const input = cellOf(event);
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (input && /[\t\n\r]/.test(text.trimEnd() === '' ? text : text.replace(/\r?\n$/, ''))) {
    event.preventDefault();
    restore(input);
    tell(input, 'sinergi-sheet-paste', { row: Number(input.dataset.row), column: Number(input.dataset.column), text });
  }
}

function onChange(event: Event): void {
  if (cellOf(event)) {
    before = undefined;
  }
}

function onClose(event: BeforeUnloadEvent): void {
  if (document.querySelector('.sheet[data-unsaved=true]')) {
    event.preventDefault();
  }
}

/** Serves every sheet, also one that comes later. */
export function workSheets(): void {
  document.addEventListener('keydown', onKey);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('mousedown', onPress);
  document.addEventListener('beforeinput', onInput);
  document.addEventListener('paste', onPaste);
  document.addEventListener('change', onChange);
  addEventListener('beforeunload', onClose);
}
