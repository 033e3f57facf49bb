/** The pages that tell where a figure comes from, and whether a figure of a code still is so. */
@NullMarked
package id.sinergi.origin.ui;

import org.jspecify.annotations.NullMarked;
