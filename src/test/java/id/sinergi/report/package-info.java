@NullMarked
package id.sinergi.report;

import org.jspecify.annotations.NullMarked;
