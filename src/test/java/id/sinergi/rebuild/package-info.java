/** Tests of making figures again and of comparing them with a recount. */
@NullMarked
package id.sinergi.rebuild;

import org.jspecify.annotations.NullMarked;
