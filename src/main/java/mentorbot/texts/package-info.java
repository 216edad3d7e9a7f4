/** Looks up the words the program says; may import the JDK and ICU4J only. */
@NullMarked
package mentorbot.texts;

import org.jspecify.annotations.NullMarked;
