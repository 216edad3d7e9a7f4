/** The rules of the house, as tests; may import everything. */
@NullMarked
package mentorbot.house;

import org.jspecify.annotations.NullMarked;
