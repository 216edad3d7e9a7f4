/**
 * The coordinator's desk: who needs something, and what is done about it; health, never content;
 * may import actor, config, jobs, store, notices and every other feature.
 */
@NullMarked
package mentorbot.desk;

import org.jspecify.annotations.NullMarked;
