/** Tests of what surrounds every view, in a browser. */
@NullMarked
package id.sinergi.shell;

import org.jspecify.annotations.NullMarked;
