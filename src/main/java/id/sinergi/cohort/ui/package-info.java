/** Screens of cohorts. */
@NullMarked
package id.sinergi.cohort.ui;

import org.jspecify.annotations.NullMarked;
