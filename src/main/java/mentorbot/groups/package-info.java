/**
 * Groups with a mentor and circles of peers: who opens them, who is asked and says yes; may import
 * actor, config, jobs, store, notices, people, mentorships and agreement.
 */
@NullMarked
package mentorbot.groups;

import org.jspecify.annotations.NullMarked;
