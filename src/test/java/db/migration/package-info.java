/** Tests of the migrations that are Java. */
@org.jspecify.annotations.NullMarked
package db.migration;
