/** Tests of how figures and dates are written. */
@org.jspecify.annotations.NullMarked
package id.sinergi.language;
