/** The screen of published figures. */
@NullMarked
package id.sinergi.statistics.ui;

import org.jspecify.annotations.NullMarked;
