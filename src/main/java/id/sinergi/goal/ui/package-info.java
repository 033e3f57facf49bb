/** The pages of targets. */
@NullMarked
package id.sinergi.goal.ui;

import org.jspecify.annotations.NullMarked;
