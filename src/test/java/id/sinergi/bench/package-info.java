/** The bench: measures the promised figures on scratch databases and prints them beside their bars. */
@NullMarked
package id.sinergi.bench;

import org.jspecify.annotations.NullMarked;
