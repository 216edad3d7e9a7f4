/** Starts and wires the program; may import everything. */
@NullMarked
package mentorbot;

import org.jspecify.annotations.NullMarked;
