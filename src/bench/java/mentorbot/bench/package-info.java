/**
 * Measures how fast and how small the program is, each beside a baseline of the same run; may
 * import everything, and nothing imports it.
 */
@NullMarked
package mentorbot.bench;

import org.jspecify.annotations.NullMarked;
