/** Tests of the screens of the dashboard. */
@NullMarked
package id.sinergi.dashboard.ui;

import org.jspecify.annotations.NullMarked;
