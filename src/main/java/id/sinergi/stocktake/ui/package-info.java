/** The page of the stocktake. */
@NullMarked
package id.sinergi.stocktake.ui;

import org.jspecify.annotations.NullMarked;
