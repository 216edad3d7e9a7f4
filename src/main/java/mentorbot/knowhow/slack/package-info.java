/** Know-how in Slack: commands, pages and forms; may import knowhow, mentorbot.slack and texts. */
@NullMarked
package mentorbot.knowhow.slack;

import org.jspecify.annotations.NullMarked;
