/** Settings and the programme's definition as records; may import the JDK and Jackson only. */
@NullMarked
package mentorbot.config;

import org.jspecify.annotations.NullMarked;
