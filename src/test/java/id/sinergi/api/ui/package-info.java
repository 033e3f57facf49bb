/** Tests of the screen for API clients. */
@NullMarked
package id.sinergi.api.ui;

import org.jspecify.annotations.NullMarked;
