package id.sinergi.component;

import java.io.Serializable;

/**
 * Something that the command palette leads to.
 *
 * @param group what it is, such as "Region"
 * @param also other words it is found by, such as its code; may be empty
 * @param address path with parameters inside of the application
 */
public record Command(String group, String name, String also, String address) implements Serializable {}
