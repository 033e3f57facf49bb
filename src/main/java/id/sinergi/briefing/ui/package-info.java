/** Screens of briefings and their schedules. */
@NullMarked
package id.sinergi.briefing.ui;

import org.jspecify.annotations.NullMarked;
