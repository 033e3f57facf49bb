/** The page on which slices are compared. */
@NullMarked
package id.sinergi.comparison.ui;

import org.jspecify.annotations.NullMarked;
