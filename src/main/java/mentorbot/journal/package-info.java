/**
 * What people write for themselves, and the lines of it that they choose to share; may import
 * actor, mentorships, notices, people and store.
 */
@NullMarked
package mentorbot.journal;

import org.jspecify.annotations.NullMarked;
