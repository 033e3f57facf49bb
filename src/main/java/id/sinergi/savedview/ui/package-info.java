/** The page of saved views, and the redirection to the one that a user sees first. */
@NullMarked
package id.sinergi.savedview.ui;

import org.jspecify.annotations.NullMarked;
