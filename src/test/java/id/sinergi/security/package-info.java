/** Tests of sign-in, roles and scopes. */
@NullMarked
package id.sinergi.security;

import org.jspecify.annotations.NullMarked;
