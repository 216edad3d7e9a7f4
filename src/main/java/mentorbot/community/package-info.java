/**
 * The programme's community: a channel that a coordinator chose, and what people have posted there
 * by their own press; may import actor, config, jobs, mentorships, notices, people and store.
 */
@NullMarked
package mentorbot.community;

import org.jspecify.annotations.NullMarked;
