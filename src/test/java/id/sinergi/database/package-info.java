/** Tests of the embedded and external database, and the databases every other test runs on. */
@NullMarked
package id.sinergi.database;

import org.jspecify.annotations.NullMarked;
