/**
 * Opens the database, guards each team's rows and seals private text; may import the JDK,
 * Hibernate, HikariCP, Flyway and Tink.
 */
@NullMarked
package mentorbot.store;

import org.jspecify.annotations.NullMarked;
