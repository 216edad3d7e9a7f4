/** Who acts, and by which delivery from Slack; imports nothing of mentorbot. */
@NullMarked
package mentorbot.actor;

import org.jspecify.annotations.NullMarked;
