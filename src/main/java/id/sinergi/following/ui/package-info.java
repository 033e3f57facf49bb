/** The page with what its viewer follows and was told. */
@NullMarked
package id.sinergi.following.ui;

import org.jspecify.annotations.NullMarked;
