package id.sinergi.demo;

/**
 * People who start one training together.
 *
 * @param province the province that most of them come from
 * @param start day of the epoch, as is the end
 */
record DemoGroup(DemoCentre centre, DemoField field, String province, String name, long start, long end) {}
