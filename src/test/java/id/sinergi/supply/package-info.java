/** What the product is made of: whose it is, under which licence, and what is known against it. */
package id.sinergi.supply;
