/** Closing in Slack: pages, forms, notices; may import closing, mentorbot.slack and texts. */
@NullMarked
package mentorbot.closing.slack;

import org.jspecify.annotations.NullMarked;
