/** The first page and its tour. */
@NullMarked
package id.sinergi.home.ui;

import org.jspecify.annotations.NullMarked;
