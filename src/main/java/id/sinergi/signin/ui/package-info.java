/** The screen on which users look after their own account. */
@NullMarked
package id.sinergi.signin.ui;

import org.jspecify.annotations.NullMarked;
