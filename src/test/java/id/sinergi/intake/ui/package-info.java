/** Tests of the screens for uploading files and following batches. */
@NullMarked
package id.sinergi.intake.ui;

import org.jspecify.annotations.NullMarked;
