/** Migrations that need Java: Flyway finds them beside the SQL files of the same name. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
