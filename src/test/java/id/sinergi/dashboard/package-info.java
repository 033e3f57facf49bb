/** Tests of the content of the dashboard. */
@NullMarked
package id.sinergi.dashboard;

import org.jspecify.annotations.NullMarked;
