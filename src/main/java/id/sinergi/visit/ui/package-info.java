/** Notes the pages that users open. */
@NullMarked
package id.sinergi.visit.ui;

import org.jspecify.annotations.NullMarked;
