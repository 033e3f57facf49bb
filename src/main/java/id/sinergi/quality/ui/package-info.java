/** The screens of data quality. */
@NullMarked
package id.sinergi.quality.ui;

import org.jspecify.annotations.NullMarked;
