/** Tests of the code lists. */
@org.jspecify.annotations.NullMarked
package id.sinergi.catalog;
