/** The screen of the audit log. */
@NullMarked
package id.sinergi.audit.ui;

import org.jspecify.annotations.NullMarked;
