/** The page of agreements. */
@NullMarked
package id.sinergi.cooperation.ui;

import org.jspecify.annotations.NullMarked;
