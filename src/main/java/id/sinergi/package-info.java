/** Sinergi: monitoring of the cooperation between Kemenperin and KP2MI. */
@NullMarked
package id.sinergi;

import org.jspecify.annotations.NullMarked;
