/** The page of reconciliation. */
@NullMarked
package id.sinergi.reconciliation.ui;

import org.jspecify.annotations.NullMarked;
