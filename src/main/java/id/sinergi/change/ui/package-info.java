/** The page of what changed between two states of the data. */
@NullMarked
package id.sinergi.change.ui;

import org.jspecify.annotations.NullMarked;
