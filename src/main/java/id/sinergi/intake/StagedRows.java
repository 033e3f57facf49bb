package id.sinergi.intake;

import id.sinergi.doubt.LastDigits;
import id.sinergi.row.Evidence;

/**
 * What is found out about the rows of a file while they are staged.
 *
 * @param evidence how their values are written
 * @param digits how the numbers of their people end
 * @param rejections those that cannot be posted
 */
record StagedRows(Evidence evidence, LastDigits digits, RejectionLog rejections) {}
