/** The page on which indicators are defined. */
@NullMarked
package id.sinergi.definition.ui;

import org.jspecify.annotations.NullMarked;
