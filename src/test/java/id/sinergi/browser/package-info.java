/** What browser tests stand on: one Chromium, one running application with demo people, and visitors of it. */
@NullMarked
package id.sinergi.browser;

import org.jspecify.annotations.NullMarked;
