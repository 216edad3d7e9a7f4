/**
 * What may ever be said of an anonymous survey, as one pure function; may import the JDK only, so
 * that nothing but the answers and the frozen rules can decide it.
 */
@NullMarked
package mentorbot.surveys.release;

import org.jspecify.annotations.NullMarked;
