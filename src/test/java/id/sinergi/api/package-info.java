/** Tests of the API for other systems, over HTTP. */
@NullMarked
package id.sinergi.api;

import org.jspecify.annotations.NullMarked;
