/** What the user wants with a value, told by the keys held while choosing it. */
import type { Gesture } from './contract';

/** Shift adds to what is chosen; else a narrowing click or key narrows, and every other one goes into the value. */
export function gestureOf(event: { shiftKey: boolean }, narrows: boolean): Gesture {
  return event.shiftKey ? 'add' : narrows ? 'filter' : 'drill';
}
