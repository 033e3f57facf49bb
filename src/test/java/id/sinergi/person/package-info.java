/** Tests of person keys and their secret. */
@NullMarked
package id.sinergi.person;

import org.jspecify.annotations.NullMarked;
