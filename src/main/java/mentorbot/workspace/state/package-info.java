/**
 * What the local workspace knows: people, conversations, views, triggers and the log of what
 * passed; may import the JDK, Jackson and SLF4J.
 */
@NullMarked
package mentorbot.workspace.state;

import org.jspecify.annotations.NullMarked;
