/** The page of findings. */
@NullMarked
package id.sinergi.finding.ui;

import org.jspecify.annotations.NullMarked;
