/** Tests of targets and how they are spread within a year. */
@org.jspecify.annotations.NullMarked
package id.sinergi.agreement;
