/** The archive of briefings on the screen. */
@NullMarked
package id.sinergi.edition.ui;

import org.jspecify.annotations.NullMarked;
