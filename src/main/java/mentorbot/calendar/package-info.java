/**
 * When the programme may speak and what falls due when: values and pure functions of terms, a
 * person's hours, an instant and a zone; may import only the JDK and Jollyday (public holidays).
 */
@NullMarked
package mentorbot.calendar;

import org.jspecify.annotations.NullMarked;
