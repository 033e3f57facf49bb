/** The page on which administrators keep the code lists. */
@NullMarked
package id.sinergi.catalog.ui;

import org.jspecify.annotations.NullMarked;
