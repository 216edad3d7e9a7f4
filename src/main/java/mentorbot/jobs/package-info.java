/**
 * Runs what is due, by real time on Quartz or by walking the movable clock; may import notices,
 * store, Hibernate's session and Quartz, and is the only package that knows Quartz.
 */
@NullMarked
package mentorbot.jobs;

import org.jspecify.annotations.NullMarked;
