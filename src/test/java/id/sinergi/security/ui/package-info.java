/** Tests of the screens for administering users. */
@NullMarked
package id.sinergi.security.ui;

import org.jspecify.annotations.NullMarked;
