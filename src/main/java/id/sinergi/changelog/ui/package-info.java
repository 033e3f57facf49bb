/** The page of everything that was changed, and of what was on a day. */
@NullMarked
package id.sinergi.changelog.ui;

import org.jspecify.annotations.NullMarked;
