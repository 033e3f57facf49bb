/** Tests of regions, scopes and the reference rows. */
@org.jspecify.annotations.NullMarked
package id.sinergi.region;
