/** Tests of the made-up people, and the recount of record files that everything else is compared with. */
@org.jspecify.annotations.NullMarked
package id.sinergi.demo;
