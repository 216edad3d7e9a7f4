/** What tests share: databases, clocks and golden files; may import everything. */
@NullMarked
package mentorbot.testing;

import org.jspecify.annotations.NullMarked;
