/** The screen of the matrix. */
@NullMarked
package id.sinergi.matrix.ui;

import org.jspecify.annotations.NullMarked;
