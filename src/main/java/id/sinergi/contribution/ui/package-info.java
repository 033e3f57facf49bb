/** The page that explains a change. */
@NullMarked
package id.sinergi.contribution.ui;

import org.jspecify.annotations.NullMarked;
