/** Tests of the gallery. */
@NullMarked
package id.sinergi.gallery;

import org.jspecify.annotations.NullMarked;
