/** Screens of the waiting room. */
@NullMarked
package id.sinergi.waiting.ui;

import org.jspecify.annotations.NullMarked;
