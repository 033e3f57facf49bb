/** The screen for giving other systems access and taking it away. */
@NullMarked
package id.sinergi.api.ui;

import org.jspecify.annotations.NullMarked;
