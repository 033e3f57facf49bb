@NullMarked
package id.sinergi.report.ui;

import org.jspecify.annotations.NullMarked;
