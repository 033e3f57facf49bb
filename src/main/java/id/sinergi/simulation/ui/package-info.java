/** The page on which assumptions are changed. */
@NullMarked
package id.sinergi.simulation.ui;

import org.jspecify.annotations.NullMarked;
