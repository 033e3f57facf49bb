/** Tests of reading, checking, posting and taking back files. */
@NullMarked
package id.sinergi.intake;

import org.jspecify.annotations.NullMarked;
